import type { Session, SessionEvent } from '../../../okr/session.ts'
import {
  type Calendar,
  CalendarError,
  type MeetingDraft,
  type Meetings,
  type PlacedMeeting,
} from '../ports/calendar.ts'
import type { Delivery, Effect, EffectHandler } from '../ports/effects.ts'
import type { Ports } from '../ports/ports.ts'
import { sessionDocumentId } from './documents.ts'
import { busyNote, draftMeeting, markOf } from './meeting-draft.ts'
import { SessionRecord } from './session-record.ts'

type Needs = Pick<Ports, 'store' | 'directory' | 'clock'> & { calendar: Calendar; meetings: Meetings }

export interface DeliveryTiming {
  /** How long a request that got no answer may still take effect. */
  settleMs: number
  /** How soon to look again for a join link or a cancellation that is not there yet. */
  lookAgainMs: number
  /** Deliveries after which people are asked. */
  attempts: number
}

export const defaultDeliveryTiming: DeliveryTiming = { settleMs: 60_000, lookAgainMs: 3_000, attempts: 12 }

/**
 * Delivers 'session-event': compares the session with the organiser's calendar and does what is missing. Whatever
 * happened to earlier attempts, one event remains: an event is looked for by its mark before it is created, a
 * creation without an answer is settled before anything is changed, and duplicates are cancelled.
 */
export function deliverSessionEvent(
  ports: Needs,
  timing: DeliveryTiming = defaultDeliveryTiming,
): EffectHandler {
  return async (effect: Effect): Promise<Delivery> => {
    const document = await ports.store.get(
      effect.partition,
      sessionDocumentId(String(effect.payload.sessionId)),
    )
    if (document === undefined) return { outcome: 'done' }
    const record = new SessionRecord(ports, effect.partition, document)
    const delivery = new EventDelivery(ports, timing, effect, record)
    try {
      return await delivery.run()
    } catch (error) {
      if (error instanceof CalendarError) return delivery.failed(error)
      throw error
    }
  }
}

class EventDelivery {
  private readonly ports: Needs
  private readonly timing: DeliveryTiming
  private readonly effect: Effect
  private readonly tenantId: string
  private readonly record: SessionRecord

  constructor(ports: Needs, timing: DeliveryTiming, effect: Effect, record: SessionRecord) {
    this.ports = ports
    this.timing = timing
    this.effect = effect
    this.tenantId = effect.partition.tenantId
    this.record = record
  }

  run(): Promise<Delivery> {
    if (this.session.status === 'scheduled') return this.makeItStand()
    if (this.session.status === 'cancelled') return this.makeItGone()
    return Promise.resolve({ outcome: 'done' })
  }

  /** Throttling and silence pass; a refusal is shown to people, and so is what went wrong too often. */
  failed(error: CalendarError): Delivery {
    if (error.code === 'throttled') {
      return { ...this.later(error.retryAfterMs ?? 10_000, error.message), uncounted: true }
    }
    const passing = error.code === 'unavailable' || error.code === 'unknown' || error.code === 'gone'
    if (passing && this.effect.attempts + 1 < this.timing.attempts) throw error
    const event: SessionEvent = { ...this.session.event, state: 'parked', reason: error.message }
    return { outcome: 'parked', reason: error.message, operations: [this.record.saving({ event })] }
  }

  private async makeItStand(): Promise<Delivery> {
    const { leftOut, draft } = await draftMeeting(this.ports, this.tenantId, this.session)
    const notes =
      leftOut.length === 0 ? [] : [`Not invited, because they have no mailbox: ${leftOut.join(', ')}.`]
    let meeting = await this.adopt()
    if (meeting === undefined) {
      const note = await this.tryBusyNote()
      if (note !== undefined) notes.push(note)
      const current = { ...draft, mark: this.mark }
      meeting = await this.create(current)
      // An earlier request may have come through as well, now that a second one was sent.
      if (this.record.requests > 1) meeting = (await this.adopt()) ?? meeting
    }
    if (meeting.revision !== this.session.revision) {
      meeting = await this.change(meeting, { ...draft, mark: this.mark })
    }
    return this.confirm(meeting, notes)
  }

  private async makeItGone(): Promise<Delivery> {
    const comment = this.session.cancelComment ?? 'This session was cancelled.'
    const { organiserId, event } = this.session
    const standing = new Map((await this.find()).map((meeting) => [meeting.eventId, meeting]))
    if (event.eventId !== undefined && !standing.has(event.eventId)) {
      const known = await this.ports.meetings.read(this.tenantId, organiserId, event.eventId)
      if (known !== undefined && !known.cancelled) standing.set(known.eventId, known)
    }
    for (const eventId of standing.keys()) {
      await this.ports.meetings.cancel(this.tenantId, organiserId, eventId, comment)
    }
    const wait = this.record.untilSettled(this.timing.settleMs)
    if (wait > 0 && (standing.size === 0 || this.record.requests > 1)) {
      return this.later(wait, 'It is not known yet whether Outlook has made the event.')
    }
    if (standing.size > 0 && (await this.find()).length > 0) {
      return this.later(this.timing.lookAgainMs, 'Outlook has not confirmed the cancellation yet.')
    }
    return this.done({
      incarnation: this.session.incarnation + 1,
      event: { state: 'cancelled', deliveredRevision: this.session.revision },
    })
  }

  /** The event that stands for this session, if there is one: the oldest; others are duplicates and are cancelled. */
  private async adopt(): Promise<PlacedMeeting | undefined> {
    const { event, organiserId } = this.session
    if (event.eventId !== undefined && event.posted === undefined) {
      const known = await this.ports.meetings.read(this.tenantId, organiserId, event.eventId)
      if (known !== undefined && !known.cancelled) return known
      // It was taken out of the calendar by hand: its transaction id is spent.
      await this.beginAgain()
      return undefined
    }
    const [oldest, ...duplicates] = await this.find()
    for (const { eventId } of duplicates) {
      await this.ports.meetings.cancel(
        this.tenantId,
        organiserId,
        eventId,
        'This invitation was sent twice; the other one stands.',
      )
    }
    return oldest
  }

  private async create(draft: MeetingDraft): Promise<PlacedMeeting> {
    const before = this.session.event
    const posted = { at: this.ports.clock.now(), times: this.record.requests + 1 }
    await this.record.save({ event: { ...before, posted } })
    try {
      return await this.ports.meetings.create(this.tenantId, this.session.organiserId, draft)
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error
      if (error.code === 'duplicate') return this.takeDuplicate(error, draft)
      if (error.code === 'throttled' || error.code === 'rejected' || error.code === 'no-mailbox') {
        // Certainly not done; an earlier request without an answer stays as open as it was.
        await this.record.save({ event: before })
      }
      throw error
    }
  }

  /** The transaction id was used for an event with other contents: an earlier attempt, before the session was moved. */
  private async takeDuplicate(error: CalendarError, draft: MeetingDraft): Promise<PlacedMeeting> {
    const { organiserId } = this.session
    const found = (await this.find())[0]
    if (found !== undefined) return found
    const known =
      error.eventId === undefined
        ? undefined
        : await this.ports.meetings.read(this.tenantId, organiserId, error.eventId)
    if (known !== undefined && !known.cancelled) return known
    await this.beginAgain()
    return this.create({ ...draft, mark: this.mark })
  }

  private async change(meeting: PlacedMeeting, draft: MeetingDraft): Promise<PlacedMeeting> {
    return this.ports.meetings.change(this.tenantId, this.session.organiserId, meeting.eventId, draft)
  }

  private async confirm(meeting: PlacedMeeting, notes: string[]): Promise<Delivery> {
    const { joinUrl, note, posted, reason, ...before } = this.session.event
    const said = notes.length > 0 ? notes.join(' ') : note
    const event: SessionEvent = {
      ...before,
      state: 'confirmed',
      eventId: meeting.eventId,
      deliveredRevision: this.session.revision,
      ...(meeting.joinUrl === undefined ? {} : { joinUrl: meeting.joinUrl }),
      ...(said === undefined ? {} : { note: said }),
    }
    const wait = this.record.untilSettled(this.timing.settleMs)
    if (this.record.requests > 1 && wait > 0) {
      await this.record.save({ event: { ...event, ...(posted && { posted }) } })
      return this.later(wait, 'Several requests were sent; whether all came through is looked up once more.')
    }
    if (meeting.joinUrl === undefined && this.effect.attempts + 1 < this.timing.attempts) {
      await this.record.save({ event })
      return this.later(this.timing.lookAgainMs, 'Teams has not made the join link yet.')
    }
    return this.done({ event })
  }

  private get session(): Session {
    return this.record.session
  }

  private get mark() {
    return markOf(this.session)
  }

  private find(): Promise<PlacedMeeting[]> {
    return this.ports.meetings.find(this.tenantId, this.session.organiserId, this.mark)
  }

  /** Free/busy is asked once more right before people are invited; without an answer they are invited all the same. */
  private async tryBusyNote(): Promise<string | undefined> {
    try {
      return await busyNote(this.ports, this.tenantId, this.session)
    } catch (error) {
      if (error instanceof CalendarError) return undefined
      throw error
    }
  }

  private async beginAgain(): Promise<void> {
    const { eventId, joinUrl, posted, ...event } = this.session.event
    await this.record.save({ incarnation: this.session.incarnation + 1, event })
  }

  private done(change: Partial<Session>): Delivery {
    return { outcome: 'done', operations: [this.record.saving(change)] }
  }

  private later(ms: number, reason: string): Extract<Delivery, { outcome: 'later' }> {
    const at = new Date(Date.parse(this.ports.clock.now()) + ms).toISOString()
    return { outcome: 'later', at, reason }
  }
}
