import {
  type Calendar,
  type CalendarCaller,
  CalendarError,
  type EventMark,
  type Mailbox,
  type MeetingDraft,
  type Meetings,
  type PersonTimes,
  type PlacedMeeting,
} from '../../../bot/commands/ports/calendar.ts'
import type { Interval } from '../../../okr/slots.ts'

/** What happens to the next request that writes. */
export type Fate =
  | 'ok'
  /** Never arrives, and no answer comes. */
  | 'lost'
  /** Is done, and no answer comes. */
  | 'unanswered'
  /** No answer comes, and it is done only after some more requests. */
  | 'late'
  | 'throttled'
  | 'refused'

export interface KeptEvent {
  id: string
  mark: string
  draft: MeetingDraft
  revision: number | undefined
  cancelled: boolean
  createdAt: number
  joinUrl?: string
}

/** Calendars in memory, with the faults of a network in front of them. Transaction ids are recognised only if told so. */
export class Outlook implements Meetings, Calendar {
  events: KeptEvent[] = []
  fates: Fate[] = []
  calls: string[] = []
  dedupe = false
  joinUrls = true
  /** After how many requests those under way arrive; after 45 seconds they do in any case. */
  lateness = 4
  busy = new Map<string, Interval[]>()
  mails = new Map<string, string>()
  private late: { from: number; arrive: () => void }[] = []
  private last = 0
  private readonly now: () => number

  constructor(now: () => number) {
    this.now = now
  }

  get standing(): KeptEvent[] {
    return this.events.filter((event) => !event.cancelled)
  }

  async find(_tenantId: string, _organiserId: string, mark: EventMark): Promise<PlacedMeeting[]> {
    this.note('find')
    return this.standing.filter((event) => event.mark === markText(mark)).map(placed)
  }

  async read(_tenantId: string, _organiserId: string, eventId: string): Promise<PlacedMeeting | undefined> {
    this.note('read')
    const event = this.events.find((one) => one.id === eventId)
    return event === undefined || event.cancelled ? undefined : placed(event)
  }

  async create(_tenantId: string, _organiserId: string, draft: MeetingDraft): Promise<PlacedMeeting> {
    this.note('create')
    return this.write(() => {
      const mark = markText(draft.mark)
      const known = this.dedupe ? this.events.find((event) => event.mark === mark) : undefined
      if (known !== undefined) {
        if (known.draft.startsAt === draft.startsAt) return placed(known)
        throw new CalendarError('duplicate', 'Used before.', { eventId: known.id })
      }
      const event: KeptEvent = {
        id: `event-${++this.last}`,
        mark,
        draft,
        revision: draft.revision,
        cancelled: false,
        createdAt: this.last,
      }
      if (this.joinUrls) event.joinUrl = `https://teams.example/${event.id}`
      this.events.push(event)
      return placed(event)
    })
  }

  async change(
    _tenantId: string,
    _organiserId: string,
    eventId: string,
    draft: MeetingDraft,
  ): Promise<PlacedMeeting> {
    this.note('change')
    return this.write(() => {
      const event = this.standing.find((one) => one.id === eventId)
      if (event === undefined) throw new CalendarError('gone', 'The event is gone.')
      event.draft = draft
      event.revision = draft.revision
      return placed(event)
    })
  }

  async cancel(_tenantId: string, _organiserId: string, eventId: string, comment: string): Promise<void> {
    this.note(`cancel: ${comment}`)
    await this.write(() => {
      for (const event of this.events) if (event.id === eventId) event.cancelled = true
    })
  }

  async times(
    _caller: CalendarCaller,
    mailboxes: readonly Mailbox[],
    window: Interval,
  ): Promise<PersonTimes[]> {
    return mailboxes.map(({ personId }) => ({
      personId,
      busy: [...(this.busy.get(personId) ?? [])],
      hours: [window],
    }))
  }

  async mailsOf(_tenantId: string, personIds: readonly string[]): Promise<Map<string, string>> {
    return new Map(personIds.flatMap((id) => (this.mails.has(id) ? [[id, this.mails.get(id) ?? '']] : [])))
  }

  /** Requests that were under way arrive. */
  arrive(): void {
    for (const { arrive } of this.late.splice(0)) arrive()
  }

  private note(call: string): void {
    this.calls.push(call)
    const overdue = this.late.some(({ from }) => this.now() - from >= 45_000)
    if (overdue || this.calls.length % this.lateness === 0) this.arrive()
  }

  private write<Value>(work: () => Value): Value {
    const fate = this.fates.shift() ?? 'ok'
    if (fate === 'throttled') throw new CalendarError('throttled', 'Too many.', { retryAfterMs: 5000 })
    if (fate === 'refused') throw new CalendarError('rejected', 'Outlook refused the request.')
    if (fate === 'ok') return work()
    if (fate === 'unanswered') this.quietly(work)
    if (fate === 'late') this.late.push({ from: this.now(), arrive: () => this.quietly(work) })
    throw new CalendarError('unknown', 'No answer.')
  }

  private quietly(work: () => unknown): void {
    try {
      work()
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error
    }
  }
}

function placed({ id, joinUrl, revision, cancelled, createdAt }: KeptEvent): PlacedMeeting {
  return {
    eventId: id,
    ...(joinUrl === undefined ? {} : { joinUrl }),
    ...(revision === undefined ? {} : { revision }),
    cancelled,
    createdAt: String(createdAt).padStart(6, '0'),
  }
}

function markText({ cycleId, sessionId, incarnation }: EventMark): string {
  return `${cycleId}:${sessionId}:${incarnation}`
}
