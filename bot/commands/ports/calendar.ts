import type { AgendaItem, SessionKind } from '../../../okr/session.ts'
import type { BusyInterval, Interval } from '../../../okr/slots.ts'

export interface Mailbox {
  personId: string
  mail: string
}

/** For whom Outlook is asked: with the signed-in person's own token where they wait for the answer, else as the app. */
export interface CalendarCaller {
  tenantId: string
  /** Through whose mailbox. */
  personId: string
  /** The token that the person's request came with. */
  assertion?: string
}

/** One person's time, in UTC: or why it could not be read. */
export type PersonTimes =
  | { personId: string; busy: BusyInterval[]; hours: Interval[] }
  | { personId: string; unreadable: string }

export type CalendarErrorCode =
  /** Too many requests: again after `retryAfterMs`. */
  | 'throttled'
  /** Refused for now, certainly not done: again later. */
  | 'unavailable'
  /** No answer came: it may or may not have been done. */
  | 'unknown'
  /** The person has to sign in again or consent. */
  | 'sign-in'
  /** There is no such event any more. */
  | 'gone'
  /** There is no such person or mailbox. */
  | 'no-mailbox'
  /** Another event was made with the same transaction id; `eventId` names it where Graph says so. */
  | 'duplicate'
  /** Outlook will never accept this request. */
  | 'rejected'

export class CalendarError extends Error {
  readonly code: CalendarErrorCode
  readonly retryAfterMs: number | undefined
  readonly eventId: string | undefined
  constructor(
    code: CalendarErrorCode,
    message: string,
    options?: ErrorOptions & { retryAfterMs?: number | undefined; eventId?: string | undefined },
  ) {
    super(message, options)
    this.name = 'CalendarError'
    this.code = code
    this.retryAfterMs = options?.retryAfterMs
    this.eventId = options?.eventId
  }
}

/** Reads people's calendars. Throws CalendarError. */
export interface Calendar {
  /** Free/busy and working hours between two instants (milliseconds), one entry a mailbox. */
  times(caller: CalendarCaller, mailboxes: readonly Mailbox[], window: Interval): Promise<PersonTimes[]>
  /** Mail addresses of people whom the product has none for; those without a mailbox are left out. */
  mailsOf(tenantId: string, personIds: readonly string[]): Promise<Map<string, string>>
}

/** By what a session's event is found again, whatever happened to the answer of the request that made it. */
export interface EventMark {
  cycleId: string
  sessionId: string
  incarnation: number
}

/** What an event has to show. */
export interface MeetingDraft {
  mark: EventMark
  revision: number
  kind: SessionKind
  subject: string
  /** One sentence above the agenda. */
  introduction: string
  agenda: AgendaItem[]
  /** Display names of the people on the agenda, by id. */
  names: Record<string, string>
  startsAt: string
  endsAt: string
  /** IANA. */
  timeZone: string
  attendees: { mail: string; name: string; required: boolean }[]
}

/** An event as it stands in the organiser's calendar. */
export interface PlacedMeeting {
  eventId: string
  /** Absent until Teams has made the meeting. */
  joinUrl?: string
  /** Which revision of the session it shows; absent when that was never written. */
  revision?: number
  cancelled: boolean
  createdAt: string
}

/** Events in organisers' calendars, written as the app. Never repeats a creation by itself. Throws CalendarError. */
export interface Meetings {
  /** All events with this mark that are not cancelled, the oldest first. */
  find(tenantId: string, organiserId: string, mark: EventMark): Promise<PlacedMeeting[]>
  read(tenantId: string, organiserId: string, eventId: string): Promise<PlacedMeeting | undefined>
  create(tenantId: string, organiserId: string, draft: MeetingDraft): Promise<PlacedMeeting>
  /** Keeps the block that Teams put into the body, and with it the online meeting. */
  change(tenantId: string, organiserId: string, eventId: string, draft: MeetingDraft): Promise<PlacedMeeting>
  /** Tells everybody and takes it out of the calendars. An event that is gone already is fine. */
  cancel(tenantId: string, organiserId: string, eventId: string, comment: string): Promise<void>
}
