import { createHash, randomBytes } from 'node:crypto'
import type { State } from '../state.ts'
import type { StoredEvent } from './event-model.ts'

export interface EventStore {
  /** By either kind of id. */
  find(tenant: string, mailbox: string, id: string): StoredEvent | undefined
  /** All copies of one meeting, the organiser's event included. */
  copies(tenant: string, uid: string): StoredEvent[]
  /** What overlaps a span of time, by start. */
  between(tenant: string, mailbox: string, from: number, to: number): StoredEvent[]
  all(tenant: string, mailbox: string): StoredEvent[]
  withoutJoinLink(): StoredEvent[]
  put(event: StoredEvent): void
  delete(event: StoredEvent): void
  /** What a transactionId was used for in a mailbox, remembered beyond the event's life. */
  transaction(tenant: string, mailbox: string, transactionId: string): Transaction | undefined
  rememberTransaction(tenant: string, mailbox: string, transactionId: string, used: Transaction): void
}

export interface Transaction {
  eventId: string
  fingerprint: string
}

export function openEventStore(state: State): EventStore {
  const { database } = state
  database.exec(`
    CREATE TABLE IF NOT EXISTS graph_events (
      tenant TEXT NOT NULL, mailbox TEXT NOT NULL, id TEXT NOT NULL, immutable_id TEXT NOT NULL, uid TEXT NOT NULL,
      starts INTEGER NOT NULL, ends INTEGER NOT NULL, link_pending INTEGER NOT NULL, data TEXT NOT NULL,
      PRIMARY KEY (tenant, mailbox, id)
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS graph_events_immutable ON graph_events (tenant, mailbox, immutable_id);
    CREATE INDEX IF NOT EXISTS graph_events_time ON graph_events (tenant, mailbox, ends);
    CREATE INDEX IF NOT EXISTS graph_events_uid ON graph_events (tenant, uid);
    CREATE INDEX IF NOT EXISTS graph_events_pending ON graph_events (link_pending) WHERE link_pending = 1;
    CREATE TABLE IF NOT EXISTS graph_transactions (
      tenant TEXT NOT NULL, mailbox TEXT NOT NULL, transaction_id TEXT NOT NULL,
      event_id TEXT NOT NULL, fingerprint TEXT NOT NULL,
      PRIMARY KEY (tenant, mailbox, transaction_id)
    ) WITHOUT ROWID;
  `)
  const select = (rest: string) => database.prepare(`SELECT data FROM graph_events WHERE ${rest}`)
  const byId = select('tenant = ? AND mailbox = ? AND id = ?')
  const byImmutableId = select('tenant = ? AND mailbox = ? AND immutable_id = ?')
  const byUid = select('tenant = ? AND uid = ?')
  const bySpan = select('tenant = ? AND mailbox = ? AND ends > ? AND starts < ? ORDER BY starts, ends, id')
  const byMailbox = select('tenant = ? AND mailbox = ? ORDER BY starts DESC, id')
  const pending = select('link_pending = 1')
  const save = database.prepare('INSERT OR REPLACE INTO graph_events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const remove = database.prepare('DELETE FROM graph_events WHERE tenant = ? AND mailbox = ? AND id = ?')
  const readTransaction = database.prepare(
    'SELECT event_id, fingerprint FROM graph_transactions WHERE tenant = ? AND mailbox = ? AND transaction_id = ?',
  )
  const saveTransaction = database.prepare('INSERT OR REPLACE INTO graph_transactions VALUES (?, ?, ?, ?, ?)')
  const parse = (row: { data?: unknown } | undefined): StoredEvent | undefined =>
    row === undefined ? undefined : (JSON.parse(String(row.data)) as StoredEvent)
  const parseAll = (rows: { data?: unknown }[]) => rows.flatMap((row) => parse(row) ?? [])

  return {
    find: (tenant, mailbox, id) =>
      parse(byId.get(tenant, mailbox, id)) ?? parse(byImmutableId.get(tenant, mailbox, id)),
    copies: (tenant, uid) => parseAll(byUid.all(tenant, uid)),
    between: (tenant, mailbox, from, to) => parseAll(bySpan.all(tenant, mailbox, from, to)),
    all: (tenant, mailbox) => parseAll(byMailbox.all(tenant, mailbox)),
    withoutJoinLink: () => parseAll(pending.all()),
    put(event) {
      const { tenant, mailbox, id, immutableId, uid, start, end } = event
      const waits = event.isOrganizer && event.meeting?.ready === false ? 1 : 0
      save.run(tenant, mailbox, id, immutableId, uid, start, end, waits, JSON.stringify(event))
    },
    delete(event) {
      remove.run(event.tenant, event.mailbox, event.id)
    },
    transaction(tenant, mailbox, transactionId) {
      const row = readTransaction.get(tenant, mailbox, transactionId)
      return row && { eventId: String(row.event_id), fingerprint: String(row.fingerprint) }
    },
    rememberTransaction(tenant, mailbox, transactionId, used) {
      saveTransaction.run(tenant, mailbox, transactionId, used.eventId, used.fingerprint)
    },
  }
}

/** New ids in the shapes that Exchange gives them: long, URL-safe, with "=" at the end. */
export function newEventIds(): { id: string; immutableId: string; uid: string } {
  return {
    id: `AAMkAGI${randomBytes(84).toString('base64url')}AAA=`,
    immutableId: `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${randomBytes(24).toString('base64url')}AAA=`,
    uid: `040000008200E00074C5B7101A82E008${randomBytes(24).toString('hex').toUpperCase()}`,
  }
}

export function changeKey(event: StoredEvent): string {
  return createHash('sha256').update(`${event.id}/${event.change}`).digest('base64').slice(0, 22).concat('==')
}
