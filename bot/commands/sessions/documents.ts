import type { Session } from '../../../okr/session.ts'
import { asBody, bodyAs } from '../bodies.ts'
import { askFor, outboxId } from '../outbox.ts'
import { planOf } from '../partitions.ts'
import type {
  Document,
  DocumentStore,
  Operation,
  Partition,
  StoredDocument,
} from '../ports/document-store.ts'

export const sessionType = 'session'
export const sessionHistoryType = 'session-history'

/** Prefixed, because ids come from clients and OKRs live in the same partition. */
export function sessionDocumentId(sessionId: string): string {
  return `session:${sessionId}`
}

export function sessionDocument(session: Session): Document {
  return {
    id: sessionDocumentId(session.id),
    type: sessionType,
    keys: {
      unit: session.unitId,
      kind: session.kind,
      status: session.status,
      startsAt: session.startsAt,
      people: session.invitees.map((invitee) => invitee.personId),
    },
    body: asBody(session),
  }
}

export function sessionOf(document: StoredDocument): Session {
  return bodyAs<Session>(document)
}

export async function readSession(
  store: DocumentStore,
  tenantId: string,
  cycleId: string,
  sessionId: string,
): Promise<{ session: Session; etag: string } | undefined> {
  const document = await store.get(planOf(tenantId, cycleId), sessionDocumentId(sessionId))
  return document === undefined ? undefined : { session: sessionOf(document), etag: document.etag }
}

export interface SessionHistoryEntry {
  sessionId: string
  by: string
  at: string
  action: 'scheduled' | 'rescheduled' | 'cancelled' | 'retried' | 'held'
  revision: number
  startsAt: string
  endsAt: string
}

/** What happened to a session, in the transaction of the change (R87). */
export function recordSession(
  id: string,
  session: Session,
  action: SessionHistoryEntry['action'],
  by: string,
  at: string,
  /** Of the request that scheduled it. */
  creation?: string,
): Operation {
  const entry: SessionHistoryEntry = {
    sessionId: session.id,
    by,
    at,
    action,
    revision: session.revision,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
  }
  return {
    op: 'create',
    document: {
      id: `session-history:${id}`,
      type: sessionHistoryType,
      keys: { session: session.id, at, ...(creation === undefined ? {} : { creation }) },
      body: { ...entry },
    },
  }
}

/** Whether this very request has scheduled the session. */
export async function wasScheduledBy(
  store: DocumentStore,
  plan: Partition,
  sessionId: string,
  creation: string,
): Promise<boolean> {
  const page = await store.list(plan, {
    type: sessionHistoryType,
    where: [
      { key: 'session', equals: sessionId },
      { key: 'creation', equals: creation },
    ],
    limit: 1,
  })
  return page.documents.length > 0
}

/** The operation that asks for the session's event to be made as the session says: one entry a session. */
export async function askForEvent(
  store: DocumentStore,
  tenantId: string,
  session: Session,
  now: string,
): Promise<Operation> {
  const waiting = await store.get(planOf(tenantId, session.cycleId), outboxId('session-event', session.id))
  return askFor('session-event', session.id, { sessionId: session.id }, now, waiting)
}
