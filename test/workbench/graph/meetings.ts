import { createHash } from 'node:crypto'
import type { State } from '../state.ts'
import type { Directory, DirectoryPerson } from './directory.ts'
import type { EventInput } from './event-input.ts'
import type { Attendee, EventContent, StoredEvent } from './event-model.ts'
import { canonical, checkEtag, checkTimes, keepAnswers, mergeExtended } from './event-rules.ts'
import { type EventStore, newEventIds } from './event-store.ts'
import { badRequest, GraphError, itemNotFound } from './graph-error.ts'
import { invitations } from './invitations.ts'
import { holdsJoinInformation, newMeeting, withJoinInformation } from './join-information.ts'
import type { SettingsStore } from './settings.ts'

export type Answer = 'accepted' | 'tentativelyAccepted' | 'declined'

/** What happens to meetings: the organiser's writes reach every attendee's mailbox, answers come back. */
export interface Meetings {
  create(tenant: string, organizer: DirectoryPerson, input: EventInput): StoredEvent
  read(tenant: string, mailbox: string, id: string): StoredEvent
  update(event: StoredEvent, input: EventInput, ifMatch: string | undefined): StoredEvent
  cancel(event: StoredEvent, ifMatch?: string): void
  delete(event: StoredEvent, ifMatch: string | undefined): void
  respond(event: StoredEvent, answer: Answer): void
  /** Gives join links whose time has come; with `all`, also those whose time has not. */
  releaseJoinLinks(all?: boolean): number
}

interface Dependencies {
  state: State
  store: EventStore
  directory: Directory
  settings: SettingsStore
  clock: () => Date
}

const defaults: Omit<EventContent, 'start' | 'startZone' | 'end' | 'endZone'> = {
  subject: '',
  body: { contentType: 'html', content: '' },
  isAllDay: false,
  location: '',
  attendees: [],
  categories: [],
  importance: 'normal',
  sensitivity: 'normal',
  showAs: 'busy',
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  responseRequested: true,
  allowNewTimeProposals: true,
  hideAttendees: false,
  extended: [],
}

export function meetings({ state, store, directory, settings, clock }: Dependencies): Meetings {
  const now = () => clock().getTime()
  const invited = invitations(store, directory, now)

  function create(tenant: string, organizer: DirectoryPerson, input: EventInput): StoredEvent {
    const { transactionId, isOnlineMeeting, ...content } = input
    const { start, startZone, end, endZone } = content
    if (start === undefined || startZone === undefined || end === undefined || endZone === undefined)
      throw badRequest(
        'ErrorPropertyValidationFailure',
        'At least one property failed validation: Start and End are required.',
      )
    const fingerprint = createHash('sha256').update(canonical(input)).digest('base64')
    const earlier =
      transactionId === undefined ? undefined : repeated(tenant, organizer.id, transactionId, fingerprint)
    if (earlier !== undefined) return earlier

    const ids = newEventIds()
    const at = now()
    const event: StoredEvent = {
      ...defaults,
      ...content,
      start,
      startZone,
      end,
      endZone,
      tenant,
      mailbox: organizer.id,
      ...ids,
      organizer: { name: organizer.displayName, address: organizer.mail },
      isOrganizer: true,
      isCancelled: false,
      response: { response: 'organizer' },
      meeting: null,
      transactionId: transactionId ?? null,
      created: at,
      modified: at,
      change: 1,
    }
    checkTimes(event)
    event.attendees = named(tenant, event.attendees)
    if (isOnlineMeeting) goOnline(event)
    store.put(event)
    if (transactionId !== undefined)
      store.rememberTransaction(tenant, organizer.id, transactionId, { eventId: event.id, fingerprint })
    invited.sendAll(event)
    return event
  }

  /** The event of an earlier, identical request. A different request with the same id is refused. */
  function repeated(tenant: string, mailbox: string, transactionId: string, fingerprint: string) {
    if (!settings.current().transactionIdDedupe) return undefined
    const used = store.transaction(tenant, mailbox, transactionId)
    if (used === undefined) return undefined
    const event = store.find(tenant, mailbox, used.eventId)
    if (event !== undefined && used.fingerprint === fingerprint) return event
    throw new GraphError(
      400,
      'ErrorDuplicateTransactionId',
      "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
      { extra: { '@event.existingEventId': used.eventId } },
    )
  }

  function goOnline(event: StoredEvent): void {
    const readyAt = now() + settings.current().joinUrlDelaySeconds * 1000
    event.meeting = newMeeting({ ...event, organizer: event.mailbox, readyAt, now: now() })
    if (event.meeting.ready) event.body = withJoinInformation(event.body, event.meeting)
  }

  /** Exchange writes the directory's name beside an address that came without one. */
  function named(tenant: string, attendees: Attendee[]): Attendee[] {
    return attendees.map((attendee) => {
      if (attendee.name !== attendee.address) return attendee
      return { ...attendee, name: directory.find(tenant, attendee.address)?.displayName ?? attendee.name }
    })
  }

  function update(event: StoredEvent, input: EventInput, ifMatch: string | undefined): StoredEvent {
    checkEtag(event, ifMatch)
    const { transactionId, isOnlineMeeting, ...content } = input
    if (transactionId !== undefined && transactionId !== event.transactionId)
      throw badRequest('ErrorInvalidPropertySet', 'Set action is invalid for property transactionId.')
    const next: StoredEvent = { ...event, ...content, modified: now(), change: event.change + 1 }
    if (content.attendees !== undefined)
      next.attendees = named(event.tenant, keepAnswers(event, content.attendees))
    if (content.extended !== undefined) next.extended = mergeExtended(event, content.extended)
    checkTimes(next)
    if (!event.isOrganizer) {
      // A copy can be edited where it lies; the organiser and the others do not see it.
      store.put(next)
      return next
    }
    const moved = next.start !== event.start || next.end !== event.end || next.location !== event.location
    if (moved)
      next.attendees = next.attendees.map((attendee) => ({ ...attendee, status: { response: 'none' } }))
    if (
      event.meeting?.ready === true &&
      content.body !== undefined &&
      !holdsJoinInformation(content.body, event.meeting)
    )
      // Whoever writes the body without the join block switches the online meeting off.
      next.meeting = null
    // Once on, it stays on: isOnlineMeeting: false is ignored.
    else if (isOnlineMeeting === true && event.meeting === null) goOnline(next)
    store.put(next)
    invited.sendChanges({ before: event, after: next, content, moved })
    return next
  }

  function cancel(event: StoredEvent, ifMatch?: string): void {
    checkEtag(event, ifMatch)
    if (!event.isOrganizer)
      throw badRequest(
        'ErrorInvalidRequest',
        "Your request can't be completed. You need to be an organizer to cancel a meeting.",
      )
    invited.withdrawAll(event)
    store.delete(event)
  }

  function respond(event: StoredEvent, answer: Answer): void {
    if (event.isOrganizer)
      throw badRequest(
        'ErrorInvalidRequest',
        "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
      )
    if (event.isCancelled)
      throw badRequest(
        'ErrorInvalidRequest',
        "Your request can't be completed. The meeting has been canceled.",
      )
    const at = now()
    if (answer === 'declined') store.delete(event)
    else
      store.put({
        ...event,
        response: { response: answer, time: at },
        showAs: answer === 'accepted' ? 'busy' : 'tentative',
        modified: at,
        change: event.change + 1,
      })
    const original = store.copies(event.tenant, event.uid).find((copy) => copy.isOrganizer)
    const mail = directory.find(event.tenant, event.mailbox)?.mail.toLowerCase()
    if (original === undefined) return
    store.put({
      ...original,
      attendees: original.attendees.map((attendee) =>
        attendee.address.toLowerCase() === mail
          ? { ...attendee, status: { response: answer, time: at } }
          : attendee,
      ),
      modified: at,
      change: original.change + 1,
    })
  }

  function releaseJoinLinks(all = false): number {
    const due = store.withoutJoinLink().filter((event) => all || (event.meeting?.readyAt ?? 0) <= now())
    for (const event of due) {
      if (event.meeting === null) continue
      const meeting = { ...event.meeting, ready: true }
      const next = {
        ...event,
        meeting,
        body: withJoinInformation(event.body, meeting),
        change: event.change + 1,
      }
      store.put(next)
      for (const copy of invited.copiesOf(event).values())
        store.put({ ...copy, meeting, body: next.body, change: copy.change + 1 })
    }
    return due.length
  }

  const whole =
    <Arguments extends unknown[], Value>(work: (...given: Arguments) => Value) =>
    (...given: Arguments) =>
      state.transaction(() => work(...given))

  return {
    create: whole(create),
    read(tenant, mailbox, id) {
      releaseJoinLinks()
      const event = store.find(tenant, mailbox, id)
      if (event === undefined) throw itemNotFound()
      return event
    },
    update: whole(update),
    cancel: whole(cancel),
    delete: whole((event, ifMatch) => {
      if (event.isOrganizer) return cancel(event, ifMatch)
      checkEtag(event, ifMatch)
      store.delete(event)
    }),
    respond: whole(respond),
    releaseJoinLinks: whole(releaseJoinLinks),
  }
}
