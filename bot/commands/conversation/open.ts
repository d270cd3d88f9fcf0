import type { Actor } from '../../../okr/actor.ts'
import type { Conversation } from '../../../okr/conversation.ts'
import type { Okr } from '../../../okr/okr.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can, type Relation } from '../../../okr/rights.ts'
import { conversationOf } from '../partitions.ts'
import { findOkr, noSuchOkr } from '../plan/access.ts'
import type { Document, Operation, Partition, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import {
  conversationDocument,
  conversationId,
  conversationOfDocument,
  emptyConversation,
} from './documents.ts'

export interface OpenConversation {
  okr: Okr
  relations: Set<Relation>
  partition: Partition
  conversation: Conversation
  /** Undefined: nobody has written yet. */
  stored: StoredDocument | undefined
}

/** The conversation of an OKR that the actor may read. */
export async function openConversation(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  okrId: string,
): Promise<Result<OpenConversation, Refusal>> {
  const partition = conversationOf(actor.tenantId, cycleId, okrId)
  const [found, stored] = await Promise.all([
    findOkr(ports, actor, cycleId, okrId),
    ports.store.get(partition, conversationId),
  ])
  if (found === undefined) return refuse(noSuchOkr)
  const conversation = stored ? conversationOfDocument(stored) : emptyConversation(cycleId, okrId)
  return accept({ okr: found.okr, relations: found.relations, partition, conversation, stored })
}

/** As `openConversation`, for who wants to write: refuses `forbidden`. */
export async function openToWrite(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  okrId: string,
): Promise<Result<OpenConversation, Refusal>> {
  const opened = await openConversation(ports, actor, cycleId, okrId)
  if (opened.ok && !can('comment', opened.value.relations)) {
    return refuse(refusal('forbidden', 'You can read this conversation, but not write in it.'))
  }
  return opened
}

/** Writes the conversation with its version raised. */
export function saveConversation(open: OpenConversation, next: Conversation): Operation {
  const document: Document = conversationDocument({ ...next, version: open.conversation.version + 1 })
  return open.stored ? { op: 'replace', document, etag: open.stored.etag } : { op: 'create', document }
}
