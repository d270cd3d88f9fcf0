import { DateTime } from 'luxon'
import type { State } from '../state.ts'
import type { Directory, DirectoryPerson } from './directory.ts'
import type { StoredEvent } from './event-model.ts'
import { type EventStore, newEventIds } from './event-store.ts'
import { type Block, weekOf } from './plausible-week.ts'

export interface Appointments {
  /** From now on mailboxes of this tenant have everyday appointments, the same ones for the same seed. */
  fill(tenant: string, seed: string): void
  /** Weeks that nobody has looked at yet stay empty. */
  stopFilling(tenant: string): void
  /** Writes what is missing of a span of time into a mailbox. */
  ensure(tenant: string, person: DirectoryPerson, from: number, to: number): void
  /** Plants a block of time in a mailbox. */
  plant(tenant: string, person: DirectoryPerson, block: Block): StoredEvent
}

/**
 * Everyday appointments, written week by week when someone first looks: a whole organisation for a year would be
 * a million events that nobody reads.
 */
export function appointments(state: State, store: EventStore, directory: Directory): Appointments {
  const seeds = state.collection<string>('graph-appointment-seeds')
  const written = state.collection<1>('graph-appointment-weeks')

  function plant(tenant: string, person: DirectoryPerson, block: Block): StoredEvent {
    const event: StoredEvent = {
      tenant,
      mailbox: person.id,
      ...newEventIds(),
      subject: block.subject,
      body: { contentType: 'html', content: '' },
      start: block.start,
      startZone: person.timeZone,
      end: block.end,
      endZone: person.timeZone,
      isAllDay: false,
      location: '',
      attendees: [],
      categories: [],
      importance: 'normal',
      sensitivity: block.isPrivate ? 'private' : 'normal',
      showAs: block.showAs,
      isReminderOn: false,
      reminderMinutesBeforeStart: 15,
      responseRequested: true,
      allowNewTimeProposals: true,
      hideAttendees: false,
      extended: [],
      organizer: { name: person.displayName, address: person.mail },
      isOrganizer: true,
      isCancelled: false,
      response: { response: 'organizer' },
      meeting: null,
      transactionId: null,
      created: block.start,
      modified: block.start,
      change: 1,
    }
    store.put(event)
    return event
  }

  return {
    fill: (tenant, seed) => seeds.set(tenant, seed),
    stopFilling: (tenant) => void seeds.delete(tenant),
    plant,
    ensure(tenant, person, from, to) {
      const seed = seeds.get(tenant)
      if (seed === undefined) return
      const missing = mondaysTouching(person.timeZone, from, to).flatMap((monday) => {
        const key = `${tenant}/${person.id}/${monday}`
        return written.get(key) === undefined ? [{ key, monday }] : []
      })
      if (missing.length === 0) return
      const manager = person.managerId === null ? undefined : directory.find(tenant, person.managerId)
      const reports = directory.reports(tenant, person.id)
      const colleagues = manager === undefined ? [] : directory.reports(tenant, manager.id)
      state.transaction(() => {
        for (const { key, monday } of missing) {
          for (const block of weekOf({ seed, person, manager, reports, colleagues, monday }))
            plant(tenant, person, block)
          written.set(key, 1)
        }
      })
    },
  }
}

const known = new Map<string, string[]>()

/** The dates of the Mondays whose weeks touch a span of time. Time zones are slow to count in, spans come again. */
function mondaysTouching(zone: string, from: number, to: number): string[] {
  const key = `${zone}/${from}/${to}`
  const found = known.get(key)
  if (found !== undefined) return found
  const mondays: string[] = []
  let monday = DateTime.fromMillis(from, { zone }).startOf('week')
  while (monday.toMillis() < to) {
    mondays.push(monday.toFormat('yyyy-MM-dd'))
    monday = monday.plus({ weeks: 1 })
  }
  if (known.size > 1000) known.clear()
  known.set(key, mondays)
  return mondays
}
