import type { Person, Unit } from '../../../okr/organisation.ts'

/** What a unit has directly below it: counted when the organisation is imported. */
export interface StoredUnit extends Unit {
  members: number
  subunits: number
}

/** People and units, by id. Read far more often than they change, so each instance keeps them for a few seconds. */
export interface Directory {
  people(tenantId: string, ids: Iterable<string>): Promise<Map<string, Person>>
  person(tenantId: string, id: string): Promise<Person | undefined>
  units(tenantId: string, ids: Iterable<string>): Promise<Map<string, StoredUnit>>
  unit(tenantId: string, id: string): Promise<StoredUnit | undefined>
  /** The unit and those above it, the organisation first. Empty when there is no such unit. */
  unitPath(tenantId: string, unitId: string): Promise<StoredUnit[]>
  /** Drops what is kept, after an import. */
  forget(tenantId: string): void
}
