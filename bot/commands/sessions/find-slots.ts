import type { Actor } from '../../../okr/actor.ts'
import type { SlotReply } from '../../../okr/contract/sessions.ts'
import type { Person } from '../../../okr/organisation.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import type { SessionKind } from '../../../okr/session.ts'
import { type Availability, findSlots as searchSlots } from '../../../okr/slots.ts'
import { startOfDay } from '../../../okr/zoned-date.ts'
import { namePeople } from '../directory/name-people.ts'
import { type Calendar, CalendarError, type PersonTimes } from '../ports/calendar.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { readAttendees } from './attendees.ts'
import { mailboxesOf } from './mailboxes.ts'
import { openUnit, zoneOf } from './open-unit.ts'
import { aheadAtMost, tooFarAhead } from './schedule-session.ts'

export interface SlotQuestion {
  unitId: string
  kind: SessionKind
  required: string[]
  optional: string[]
  minutes: number
  /** First and last day, as the organiser's calendar counts them. */
  from: string
  to: string
}

/** Free/busy is answered for less than 62 days. */
const maxDays = 60
const offered = 6
const day = 86_400_000
const stepMinutes = 15

/**
 * R74: when all required people can come, within everybody's working hours; else the slots with the fewest missing.
 * `assertion` is the token that the request came with: the calendars are read in that person's name.
 */
export function findSlots(ports: Pick<Ports, 'store' | 'directory' | 'clock'> & { calendar: Calendar }) {
  return async (actor: Actor, cycleId: string, input: SlotQuestion, assertion?: string): Reply<SlotReply> => {
    const opened = await openUnit(ports, actor, cycleId, input.unitId)
    if (!opened.ok) return opened
    const { organiser } = opened.value
    const attendees = await readAttendees(ports, actor, organiser, input)
    if (!attendees.ok) return attendees
    const { required, optional } = attendees.value

    const window = windowOf(input, zoneOf(organiser), Date.parse(ports.clock.now()))
    if (typeof window === 'string') return refuse(refusal('invalid', window, { field: 'to' }))
    const calendars = await readCalendars(
      ports.calendar,
      actor,
      [...required, ...optional],
      window,
      assertion,
    )
    if (!calendars.ok) return calendars
    const { times, without } = calendars.value

    const byPerson = new Map(times.map((one) => [one.personId, one]))
    const availability = ({ id }: { id: string }): Availability => {
      const known = byPerson.get(id)
      return known === undefined || 'unreadable' in known
        ? { personId: id, busy: [] }
        : { personId: id, busy: known.busy, hours: known.hours }
    }
    const found = searchSlots({
      ...window,
      minutes: input.minutes,
      stepMinutes,
      limit: offered,
      required: required.map(availability),
      optional: optional.map(availability),
    })
    if (found.slots.length === 0) {
      return refuse(
        refusal(
          'no-common-slot',
          `Nobody of the required people has ${input.minutes} minutes of working time left in this period; choose a later or longer one.`,
          { field: 'to' },
        ),
      )
    }
    const unreadable = [
      ...without.map((person) => ({ personId: person.id, reason: 'This person has no mailbox.' })),
      ...times.flatMap((one) =>
        'unreadable' in one ? [{ personId: one.personId, reason: one.unreadable }] : [],
      ),
    ]
    return accept({
      slots: found.slots.map((slot) => ({
        startsAt: new Date(slot.from).toISOString(),
        endsAt: new Date(slot.to).toISOString(),
        missing: slot.missing,
        optionalMissing: slot.optionalMissing,
      })),
      blockers: found.blockers,
      unreadable,
      people: await namePeople(ports.directory, actor.tenantId, [
        ...required.map((person) => person.id),
        ...unreadable.map((one) => one.personId),
      ]),
    })
  }
}

/** The period in UTC, never in the past; or what is wrong with it. */
function windowOf(
  { from, to }: SlotQuestion,
  zone: string,
  now: number,
): { from: number; to: number } | string {
  if (!isDate(from) || !isDate(to)) return 'One of the two days does not exist; choose them again.'
  if (to < from) return 'The last day is before the first; swap them.'
  if (Date.parse(to) - Date.parse(from) > maxDays * day)
    return `Outlook tells free times for at most ${maxDays} days at once; choose a shorter period.`
  // A day's slack on both sides: the zone is counted below. Calendars hold no days that are very far away.
  if (Date.parse(to) < now - 2 * day) return 'This period is over; choose days in the future.'
  if (Date.parse(to) > now + aheadAtMost) return tooFarAhead
  const first = startOfDay(from, zone)
  const dayAfter = new Date(Date.parse(to) + day).toISOString().slice(0, 10)
  const end = startOfDay(dayAfter, zone)
  if (end - first > maxDays * day + day / 8)
    return `Outlook tells free times for at most ${maxDays} days at once; choose a shorter period.`
  if (end <= now) return 'This period is over; choose days in the future.'
  return { from: Math.max(first, now), to: end }
}

function isDate(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text)
}

async function readCalendars(
  calendar: Calendar,
  actor: Actor,
  people: readonly Person[],
  window: { from: number; to: number },
  assertion: string | undefined,
): Promise<Result<{ times: PersonTimes[]; without: Person[] }, Refusal>> {
  const caller = {
    tenantId: actor.tenantId,
    personId: actor.personId,
    ...(assertion === undefined ? {} : { assertion }),
  }
  try {
    const { mailboxes, without } = await mailboxesOf(calendar, actor.tenantId, people)
    return accept({ times: await calendar.times(caller, mailboxes, window), without })
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error
    if (error.code === 'sign-in') return refuse(refusal('forbidden', error.message))
    if (error.code === 'no-mailbox') {
      return refuse(refusal('no-mailbox', 'You have no mailbox, so Outlook shows you nobody’s free times.'))
    }
    if (error.code === 'rejected') throw error
    return refuse(refusal('try-again', 'Outlook does not answer right now; try again in a minute.'))
  }
}
