import type { Session } from '../../../okr/session.ts'
import { readCycle } from '../plan/phase.ts'
import type { Calendar, EventMark, MeetingDraft } from '../ports/calendar.ts'
import type { Ports } from '../ports/ports.ts'
import { mailboxesOf } from './mailboxes.ts'

export function markOf({ cycleId, id, incarnation }: Session): EventMark {
  return { cycleId, sessionId: id, incarnation }
}

export interface DraftedMeeting {
  draft: MeetingDraft
  /** Display names of invitees to whom no invitation can be sent. */
  leftOut: string[]
}

/** What Outlook has to show of a session. The organiser is no attendee of their own event. */
export async function draftMeeting(
  ports: Pick<Ports, 'store' | 'directory'> & { calendar: Calendar },
  tenantId: string,
  session: Session,
): Promise<DraftedMeeting> {
  const attendees = session.invitees.filter((invitee) => invitee.personId !== session.organiserId)
  const people = await ports.directory.people(tenantId, [
    ...session.invitees.map((invitee) => invitee.personId),
    ...session.agenda.flatMap((item) => item.personId ?? []),
  ])
  const { mailboxes, without } = await mailboxesOf(
    ports.calendar,
    tenantId,
    attendees.flatMap((invitee) => people.get(invitee.personId) ?? []),
  )
  const required = new Set(attendees.filter((one) => one.required).map((one) => one.personId))
  const cycle = await readCycle(ports.store, tenantId, session.cycleId)
  const unit = await ports.directory.unit(tenantId, session.unitId)
  const about = session.kind === 'alignment' ? 'Alignment session' : 'Share session'
  return {
    leftOut: without.map((person) => person.displayName),
    draft: {
      mark: markOf(session),
      revision: session.revision,
      kind: session.kind,
      subject: session.title,
      introduction: [about, unit && `of ${unit.name}`, cycle && `for ${cycle.name}`]
        .filter(Boolean)
        .join(' '),
      agenda: session.agenda,
      names: Object.fromEntries([...people].map(([id, person]) => [id, person.displayName])),
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      timeZone: session.timeZone,
      attendees: mailboxes.map(({ personId, mail }) => ({
        mail,
        name: people.get(personId)?.displayName ?? mail,
        required: required.has(personId),
      })),
    },
  }
}

/** Who of the required people has become busy since the time was chosen: said, not decided, because somebody chose it. */
export async function busyNote(
  ports: Pick<Ports, 'directory'> & { calendar: Calendar },
  tenantId: string,
  session: Session,
): Promise<string | undefined> {
  const ids = session.invitees.filter((invitee) => invitee.required).map((invitee) => invitee.personId)
  const people = await ports.directory.people(tenantId, ids)
  const { mailboxes } = await mailboxesOf(ports.calendar, tenantId, [...people.values()])
  const window = { from: Date.parse(session.startsAt), to: Date.parse(session.endsAt) }
  const times = await ports.calendar.times({ tenantId, personId: session.organiserId }, mailboxes, window)
  const busy = times.flatMap((one) =>
    'busy' in one && one.busy.some((span) => span.from < window.to && span.to > window.from)
      ? [people.get(one.personId)?.displayName ?? one.personId]
      : [],
  )
  if (busy.length === 0) return undefined
  const shown = busy.slice(0, 3).join(', ')
  const rest = busy.length > 3 ? ` and ${busy.length - 3} others` : ''
  return `Busy at this time when the invitation was sent: ${shown}${rest}.`
}
