import type { Actor } from '../../../okr/actor.ts'
import type { SessionReply } from '../../../okr/contract/sessions.ts'
import type { Person } from '../../../okr/organisation.ts'
import { refusal } from '../../../okr/refusal.ts'
import { refuse } from '../../../okr/result.ts'
import type { Invitee, Session, SessionKind } from '../../../okr/session.ts'
import { creationMark } from '../creation-mark.ts'
import { planOf } from '../partitions.ts'
import { type Calendar, CalendarError } from '../ports/calendar.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { type Attendees, readAttendees, withoutMailbox } from './attendees.ts'
import { askForEvent, readSession, recordSession, sessionDocument, wasScheduledBy } from './documents.ts'
import { getSession } from './get-session.ts'
import { mailboxesOf } from './mailboxes.ts'
import { openUnit, zoneOf } from './open-unit.ts'
import { computeSession, defaultTitle } from './preview-session.ts'

export interface SessionWish {
  unitId: string
  kind: SessionKind
  title?: string | undefined
  startsAt: string
  minutes: number
  required: string[]
  optional: string[]
}

/**
 * Schedules a session (R44, R73): kept at once, with the event asked for in the same transaction. The id is the
 * client's: the same request twice is one session.
 */
export function scheduleSession(ports: Ports & { calendar: Calendar }) {
  return async (
    actor: Actor,
    cycleId: string,
    sessionId: string,
    input: SessionWish,
  ): Reply<SessionReply> => {
    const { store, clock, ids } = ports
    const opened = await openUnit(ports, actor, cycleId, input.unitId)
    if (!opened.ok) return opened
    const { unit, organiser } = opened.value
    const mark = creationMark(actor, { ...input, ...timesOf(input) })

    return retryWhenStale(async () => {
      const before = await readSession(store, actor.tenantId, cycleId, sessionId)
      if (before !== undefined) {
        const plan = planOf(actor.tenantId, cycleId)
        if (await wasScheduledBy(store, plan, sessionId, mark))
          return getSession(ports)(actor, cycleId, sessionId)
        return refuse(before.session.createdBy === actor.personId ? scheduledOtherwise : idTaken)
      }
      const now = clock.now()
      const wrongTime = checkTime(input, now)
      if (wrongTime !== undefined) return refuse(refusal('invalid', wrongTime, { field: 'startsAt' }))
      const attendees = await readAttendees(ports, actor, organiser, input)
      if (!attendees.ok) return attendees
      const { required } = attendees.value
      const without = await peopleWithoutMailbox(ports.calendar, actor.tenantId, required)
      if (without.length > 0) return refuse(withoutMailbox(without))

      const computed = await computeSession(ports, actor, opened.value, input.kind)
      if (computed.agenda.length === 0) {
        return refuse(
          refusal('invalid', `${unit.name} has no OKR to talk about yet; draft one first.`, {
            field: 'unitId',
          }),
        )
      }
      const session: Session = {
        id: sessionId,
        cycleId,
        unitId: unit.id,
        kind: input.kind,
        title: input.title?.trim() || defaultTitle(unit.name, input.kind),
        organiserId: organiser.id,
        invitees: withReasons(attendees.value, computed.invitees),
        agenda: computed.agenda,
        ...timesOf(input),
        timeZone: zoneOf(organiser),
        status: 'scheduled',
        revision: 1,
        incarnation: 1,
        event: { state: 'pending', deliveredRevision: 0 },
        createdBy: actor.personId,
        createdAt: now,
      }
      await store.transact(planOf(actor.tenantId, cycleId), [
        { op: 'create', document: sessionDocument(session) },
        recordSession(ids.next(), session, 'scheduled', actor.personId, now, mark),
        await askForEvent(store, actor.tenantId, session, now),
      ])
      return getSession(ports)(actor, cycleId, sessionId)
    })
  }
}

const scheduledOtherwise = refusal(
  'already-exists',
  'An earlier request of yours has scheduled this session already, with other values; open it and move or cancel it there.',
)
const idTaken = refusal('already-exists', 'Another session has this id already; make a new id.')

/** While the directory does not answer, nobody counts as being without: the invitation finds out. */
async function peopleWithoutMailbox(calendar: Calendar, tenantId: string, people: readonly Person[]) {
  try {
    return (await mailboxesOf(calendar, tenantId, people)).without
  } catch (error) {
    if (error instanceof CalendarError) return []
    throw error
  }
}

/** Start and end as they are kept: UTC with milliseconds. */
export function timesOf({ startsAt, minutes }: { startsAt: string; minutes: number }) {
  const start = Date.parse(startsAt)
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + minutes * 60_000).toISOString(),
  }
}

/** Three years: longer than any cycle is planned ahead. */
export const aheadAtMost = 3 * 366 * 86_400_000
export const tooFarAhead = 'This is more than three years ahead; choose an earlier day.'

/** What is wrong with a time, if anything. */
export function checkTime({ startsAt }: { startsAt: string }, now: string): string | undefined {
  const start = Date.parse(startsAt)
  if (Number.isNaN(start)) return 'This time does not exist; choose another.'
  if (start > Date.parse(now) + aheadAtMost) return tooFarAhead
  if (start <= Date.parse(now)) return 'This time has passed; choose one in the future.'
  return undefined
}

function withReasons({ required, optional }: Attendees, computed: readonly Invitee[]): Invitee[] {
  const reasons = new Map(computed.map((invitee) => [invitee.personId, invitee.reasons]))
  return [
    ...required.map((person) => ({ personId: person.id, required: true })),
    ...optional.map((person) => ({ personId: person.id, required: false })),
  ].map((invitee) => ({ ...invitee, reasons: reasons.get(invitee.personId) ?? [] }))
}
