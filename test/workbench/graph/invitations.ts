import type { Directory, DirectoryPerson } from './directory.ts'
import type { Attendee, EventContent, StoredEvent } from './event-model.ts'
import { type EventStore, newEventIds } from './event-store.ts'

/** How the organiser's event reaches the mailboxes of those invited. */
export interface Invitations {
  sendAll(event: StoredEvent): void
  /** After a change: new and changed copies, and cancellations for those no longer invited. */
  sendChanges(change: Change): void
  withdrawAll(event: StoredEvent): void
  copiesOf(event: StoredEvent): Map<string, StoredEvent>
}

interface Change {
  before: StoredEvent
  after: StoredEvent
  /** What was written. */
  content: Partial<EventContent>
  /** Whether time or place changed, so that everyone has to answer again. */
  moved: boolean
}

/** What attendees never see, so that writing it sends nothing. */
const organisersOwn = ['attendees', 'extended', 'categories']

export function invitations(store: EventStore, directory: Directory, now: () => number): Invitations {
  function attendeeMailbox(event: StoredEvent, attendee: Attendee): DirectoryPerson | undefined {
    const person = directory.find(event.tenant, attendee.address)
    return person === undefined || person.id === event.mailbox ? undefined : person
  }

  /** Puts the meeting into an attendee's calendar, or writes it over the copy that is there. */
  function invite(event: StoredEvent, attendee: Attendee, existing?: StoredEvent, keepAnswer = false): void {
    const person = attendeeMailbox(event, attendee)
    if (person === undefined) return
    const at = now()
    const { id, immutableId } = existing ?? newEventIds()
    const answered = keepAnswer && existing !== undefined
    store.put({
      ...event,
      mailbox: person.id,
      id,
      immutableId,
      isOrganizer: false,
      attendees: event.hideAttendees
        ? [attendee]
        : event.attendees.map((other) => ({ ...other, status: { response: 'none' as const } })),
      // Named properties, categories and the transaction are the organiser's own.
      extended: [],
      categories: existing?.categories ?? [],
      transactionId: null,
      response: answered ? existing.response : { response: 'notResponded' },
      showAs: answered ? existing.showAs : 'tentative',
      created: existing?.created ?? at,
      modified: at,
      change: (existing?.change ?? 0) + 1,
    })
  }

  function withdraw(copy: StoredEvent): void {
    if (copy.isCancelled) return
    store.put({
      ...copy,
      isCancelled: true,
      subject: `Canceled: ${copy.subject}`,
      showAs: 'free',
      meeting: null,
      modified: now(),
      change: copy.change + 1,
    })
  }

  function copiesOf(event: StoredEvent): Map<string, StoredEvent> {
    const copies = store.copies(event.tenant, event.uid).filter((copy) => !copy.isOrganizer)
    return new Map(copies.map((copy) => [copy.mailbox, copy]))
  }

  return {
    copiesOf,
    sendAll(event) {
      for (const attendee of event.attendees) invite(event, attendee)
    },
    sendChanges({ before, after, content, moved }) {
      const written = Object.keys(content)
      if (written.every((name) => name === 'extended' || name === 'categories')) return
      const attendeesOnly = written.every((name) => organisersOwn.includes(name))
      const copies = copiesOf(after)
      const known = new Set(before.attendees.map((attendee) => attendee.address.toLowerCase()))
      for (const attendee of after.attendees) {
        const person = attendeeMailbox(after, attendee)
        if (person === undefined) continue
        const copy = copies.get(person.id)
        copies.delete(person.id)
        const isNew = !known.has(attendee.address.toLowerCase())
        // Who deleted or declined their copy hears of it again only when the meeting itself changes.
        if (attendeesOnly && !isNew && copy === undefined) continue
        invite(after, attendee, copy, !moved && copy?.isCancelled === false)
      }
      for (const copy of copies.values()) withdraw(copy)
    },
    withdrawAll(event) {
      for (const copy of copiesOf(event).values()) withdraw(copy)
    },
  }
}
