import type { Actor } from '../../../okr/actor.ts'
import type { Cycle, Phase } from '../../../okr/cycle.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Person } from '../../../okr/organisation.ts'
import { bodyAs } from '../bodies.ts'
import { unitType } from '../directory/directory.ts'
import { directoryOf, planOf } from '../partitions.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import { unitPhases } from '../plan/phase.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Ports } from '../ports/ports.ts'

/** What is known of a person in a cycle, read once for their whole home. */
export interface Mine {
  person: Person | undefined
  /** OKRs that they own, then those that they contribute to. */
  owned: Okr[]
  contributed: Okr[]
  /** Units that they lead. */
  led: StoredUnit[]
  phaseOf(unitId: string): Phase
}

export async function readMine(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycle: Cycle,
): Promise<Mine> {
  const { store, directory } = ports
  const { tenantId, personId } = actor
  const plan = planOf(tenantId, cycle.id)
  const [person, mine, leads] = await Promise.all([
    directory.person(tenantId, personId),
    store.list(plan, {
      type: okrType,
      where: [{ key: 'people', contains: personId }],
      orderBy: 'place',
      limit: 100,
    }),
    store.list(directoryOf(tenantId, 'units'), {
      type: unitType,
      where: [{ key: 'leader', equals: personId }],
      limit: 100,
    }),
  ])
  const okrs = mine.documents.map(okrOf)
  const led = leads.documents.map(({ body }) => bodyAs<StoredUnit>({ body }))
  const phases = await unitPhases(store, tenantId, cycle, [
    ...okrs.map((okr) => okr.unitId),
    ...led.map((unit) => unit.id),
    ...(person === undefined ? [] : [person.unitId]),
  ])
  return {
    person,
    owned: okrs.filter((okr) => okr.ownerId === personId),
    contributed: okrs.filter((okr) => okr.ownerId !== personId),
    led,
    phaseOf: (unitId) => phases.get(unitId) ?? cycle.initialPhase,
  }
}
