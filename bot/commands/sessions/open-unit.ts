import type { Actor } from '../../../okr/actor.ts'
import type { Cycle } from '../../../okr/cycle.ts'
import type { Person, Unit } from '../../../okr/organisation.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can, relationsToUnit } from '../../../okr/rights.ts'
import { unitPathFor } from '../directory/unit-path-for.ts'
import { readCycle } from '../plan/phase.ts'
import type { Ports } from '../ports/ports.ts'

export interface OpenUnit {
  cycle: Cycle
  unit: Unit
  unitPath: Unit[]
  /** The unit's leader, who organises its sessions. */
  organiser: Person
}

/** The unit of a session, for somebody who may schedule its sessions. */
export async function openUnit(
  { store, directory }: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  unitId: string,
): Promise<Result<OpenUnit, Refusal>> {
  const cycle = await readCycle(store, actor.tenantId, cycleId)
  if (cycle === undefined) return refuse(refusal('not-found', 'There is no such cycle.'))
  const unitPath = await unitPathFor(directory, actor, unitId)
  const unit = unitPath.at(-1)
  if (unit === undefined) {
    return refuse(
      refusal('not-found', 'There is no such unit; choose one of the organisation.', { field: 'unitId' }),
    )
  }
  if (!can('schedule-session', relationsToUnit(actor, unitPath))) {
    return refuse(
      refusal(
        'forbidden',
        `Only the leader of ${unit.name}, leaders above and the program lead can plan its sessions.`,
      ),
    )
  }
  const organiser =
    unit.leaderId === undefined ? undefined : await directory.person(actor.tenantId, unit.leaderId)
  if (organiser === undefined || !organiser.active) {
    return refuse(
      refusal(
        'no-leader',
        `${unit.name} has no leader who could invite people; give it one in the organisation first.`,
      ),
    )
  }
  return accept({ cycle, unit, unitPath, organiser })
}

/** The zone in which somebody lives; UTC where none is known, or where this machine does not know it. */
export function zoneOf(person: Pick<Person, 'timeZone'>): string {
  if (person.timeZone === undefined) return 'UTC'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: person.timeZone }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
