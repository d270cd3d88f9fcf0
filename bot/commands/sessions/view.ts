import type { Actor } from '../../../okr/actor.ts'
import type { SessionReply } from '../../../okr/contract/sessions.ts'
import type { Unit } from '../../../okr/organisation.ts'
import { can, relationsToUnit } from '../../../okr/rights.ts'
import type { AgendaItem, Session } from '../../../okr/session.ts'
import { namePeople } from '../directory/name-people.ts'
import { planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { readOkrs } from '../plan/read-okrs.ts'
import type { Ports } from '../ports/ports.ts'

type Reading = Pick<Ports, 'store' | 'directory'>
export type SessionView = SessionReply['session']

/** A session as its reader may see it. Whoever is not invited sees no draft on its agenda. */
async function viewSession(ports: Reading, actor: Actor, session: Session): Promise<SessionView> {
  const unitPath = await ports.directory.unitPath(actor.tenantId, session.unitId)
  const concerned = concerns(actor, session, unitPath)
  const agenda = concerned ? session.agenda : await hideDrafts(ports, actor, session)
  return toView(actor, session, unitPath, agenda, concerned)
}

/** For lists: whoever is not invited sees when and for whom, and reads the agenda in the session itself. */
export async function viewInList(ports: Reading, actor: Actor, session: Session): Promise<SessionView> {
  const unitPath = await ports.directory.unitPath(actor.tenantId, session.unitId)
  const concerned = concerns(actor, session, unitPath)
  return toView(actor, session, unitPath, concerned ? session.agenda : [], concerned)
}

export async function replyWith(ports: Reading, actor: Actor, session: Session): Promise<SessionReply> {
  const view = await viewSession(ports, actor, session)
  return { session: view, people: await namePeople(ports.directory, actor.tenantId, peopleIn(view)) }
}

export function peopleIn(view: SessionView): string[] {
  return [
    view.organiserId,
    ...view.invitees.map((invitee) => invitee.personId),
    ...view.agenda.flatMap((item) => item.personId ?? []),
  ]
}

function concerns(actor: Actor, session: Session, unitPath: readonly Unit[]): boolean {
  return (
    session.invitees.some((invitee) => invitee.personId === actor.personId) ||
    can('schedule-session', relationsToUnit(actor, unitPath))
  )
}

function toView(
  actor: Actor,
  session: Session,
  unitPath: readonly Unit[],
  agenda: readonly AgendaItem[],
  concerned: boolean,
): SessionView {
  const { event } = session
  const reason = event.reason ?? event.note
  return {
    id: session.id,
    unitId: session.unitId,
    unitName: unitPath.at(-1)?.name ?? session.unitId,
    kind: session.kind,
    title: session.title,
    organiserId: session.organiserId,
    invitees: session.invitees,
    agenda: [...agenda],
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    timeZone: session.timeZone,
    status: session.status,
    revision: session.revision,
    event: {
      state: event.state,
      // The way into the meeting, and who cannot come, is for those whom it concerns.
      ...(event.joinUrl === undefined || !concerned ? {} : { joinUrl: event.joinUrl }),
      ...(reason === undefined || !concerned ? {} : { reason }),
    },
    can: { schedule: can('schedule-session', relationsToUnit(actor, unitPath)) },
  }
}

/** Without drafts that are not shown to the reader: as though there were no such items (R3). */
async function hideDrafts(ports: Reading, actor: Actor, session: Session): Promise<AgendaItem[]> {
  const okrs = await readOkrs(
    ports.store,
    planOf(actor.tenantId, session.cycleId),
    session.agenda.flatMap((item) => item.okrId ?? []),
  )
  const known = await knowOkrs(ports, actor, session.cycleId, okrs)
  const readable = new Set(known.filter((one) => one.readable).map((one) => one.okr.id))
  const shown = session.agenda.filter(({ okrId }) => okrId === undefined || readable.has(okrId))
  const numbers = new Map(shown.map(({ number }, i) => [number, i + 1]))
  return shown.map((item, i): AgendaItem => {
    const { underOkrId, seenAtItem, ...rest } = item
    const seenAt = seenAtItem === undefined ? undefined : numbers.get(seenAtItem)
    return {
      ...rest,
      number: i + 1,
      ...(underOkrId === undefined || !readable.has(underOkrId) ? {} : { underOkrId }),
      ...(seenAt === undefined ? {} : { seenAtItem: seenAt }),
    }
  })
}
