import type { Person } from '../../../okr/organisation.ts'
import { bodyAs } from '../bodies.ts'
import { getAll } from '../get-all.ts'
import { listAll } from '../list-all.ts'
import { directoryOf } from '../partitions.ts'
import type { Directory, StoredUnit } from '../ports/directory.ts'
import type { DocumentStore } from '../ports/document-store.ts'
import type { Clock } from '../ports/ports.ts'

export const personType = 'person'
export const unitType = 'unit'

const keptForMs = 10_000
const keptAtMost = 100_000

export function createDirectory(store: DocumentStore, clock: Clock): Directory {
  const kept = new Map<string, { until: number; value: Person | StoredUnit | undefined }>()

  async function read<Value extends Person | StoredUnit>(
    tenantId: string,
    kind: 'people' | 'units',
    wanted: Iterable<string>,
  ): Promise<Map<string, Value>> {
    const now = Date.parse(clock.now())
    const found = new Map<string, Value>()
    const missing: string[] = []
    for (const id of new Set(wanted)) {
      const hit = kept.get(`${tenantId}/${kind}/${id}`)
      if (hit === undefined || hit.until <= now) missing.push(id)
      else if (hit.value !== undefined) found.set(id, hit.value as Value)
    }
    if (kept.size > keptAtMost) kept.clear()
    const documents = await getAll(store, directoryOf(tenantId, kind), missing)
    const values = new Map(documents.map((document) => [document.id, bodyAs<Value>(document)]))
    for (const id of missing) {
      const value = values.get(id)
      kept.set(`${tenantId}/${kind}/${id}`, { until: now + keptForMs, value })
      if (value !== undefined) found.set(id, value)
    }
    return found
  }

  const directory: Directory = {
    people: (tenantId, ids) => read<Person>(tenantId, 'people', ids),
    person: async (tenantId, id) => (await read<Person>(tenantId, 'people', [id])).get(id),
    units: (tenantId, ids) => read<StoredUnit>(tenantId, 'units', ids),
    unit: async (tenantId, id) => (await read<StoredUnit>(tenantId, 'units', [id])).get(id),
    unitPath: async (tenantId, unitId) => {
      const unit = await directory.unit(tenantId, unitId)
      if (unit === undefined) return []
      const units = await directory.units(tenantId, unit.path)
      return unit.path.flatMap((id) => units.get(id) ?? [])
    },
    forget: (tenantId) => {
      for (const key of kept.keys()) if (key.startsWith(`${tenantId}/`)) kept.delete(key)
    },
  }
  return directory
}

/** Everyone whose own unit this is, in order of name. */
export async function membersOf(store: DocumentStore, tenantId: string, unitId: string): Promise<Person[]> {
  const where = [{ key: 'unit', equals: unitId }]
  const documents = await listAll(store, directoryOf(tenantId, 'people'), {
    type: personType,
    where,
    orderBy: 'name',
  })
  return documents.map((document) => bodyAs<Person>(document))
}

/** The units directly below one, in order of name. */
export async function unitsBelow(
  store: DocumentStore,
  tenantId: string,
  unitId: string,
): Promise<StoredUnit[]> {
  const where = [{ key: 'parent', equals: unitId }]
  const documents = await listAll(store, directoryOf(tenantId, 'units'), {
    type: unitType,
    where,
    orderBy: 'name',
  })
  return documents.map((document) => bodyAs<StoredUnit>(document))
}
