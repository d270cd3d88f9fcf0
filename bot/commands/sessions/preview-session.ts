import type { Actor } from '../../../okr/actor.ts'
import { agenda, plannedMinutes } from '../../../okr/agenda.ts'
import type { SessionPreview } from '../../../okr/contract/sessions.ts'
import { invitees } from '../../../okr/invitees.ts'
import { accept } from '../../../okr/result.ts'
import type { AgendaItem, Invitee, SessionKind } from '../../../okr/session.ts'
import { namePeople } from '../directory/name-people.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { readSessionFacts } from './facts.ts'
import { type OpenUnit, openUnit } from './open-unit.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** Who would meet and about what (R44, R45, R52, R53, R58–R60). */
export function previewSession(ports: Reading) {
  return async (
    actor: Actor,
    cycleId: string,
    { unitId, kind }: { unitId: string; kind: SessionKind },
  ): Reply<SessionPreview> => {
    const opened = await openUnit(ports, actor, cycleId, unitId)
    if (!opened.ok) return opened
    const { unit, organiser } = opened.value
    const plan = await computeSession(ports, actor, opened.value, kind)
    const people = await namePeople(ports.directory, actor.tenantId, [
      organiser.id,
      ...plan.invitees.map((invitee) => invitee.personId),
      ...plan.agenda.flatMap((item) => item.personId ?? []),
    ])
    return accept({
      unitId,
      unitName: unit.name,
      kind,
      title: defaultTitle(unit.name, kind),
      organiserId: organiser.id,
      invitees: plan.invitees,
      agenda: plan.agenda,
      minutes: plannedMinutes(plan.agenda),
      people,
    })
  }
}

export async function computeSession(
  ports: Reading,
  actor: Actor,
  { cycle, unitPath }: OpenUnit,
  kind: SessionKind,
): Promise<{ invitees: Invitee[]; agenda: AgendaItem[] }> {
  const facts = await readSessionFacts(ports, actor, cycle.id, kind, unitPath)
  const list = invitees(kind, facts)
  const people = await ports.directory.people(
    actor.tenantId,
    list.map((invitee) => invitee.personId),
  )
  return {
    // Owners who have left the organisation cannot be invited.
    invitees: list.filter((invitee) => people.get(invitee.personId)?.active === true),
    agenda: agenda(kind, facts),
  }
}

export function defaultTitle(unitName: string, kind: SessionKind): string {
  return `${kind === 'alignment' ? 'Alignment session' : 'Share session'}: ${unitName}`.slice(0, 200)
}
