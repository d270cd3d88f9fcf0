import { outboxDocument } from '../outbox.ts'
import type { Operation } from '../ports/document-store.ts'

/** The effects of a new, changed or deleted comment: its place in channels, and in the chats of those it concerns. */
export function announceComment(
  cycleId: string,
  okrId: string,
  commentId: string,
  change: string | undefined,
  now: string,
): Operation[] {
  const key = change === undefined ? commentId : `${commentId}:${change}`
  const payload = { cycleId, okrId, commentId }
  const channel: Operation = { op: 'create', document: outboxDocument('channel-comment', key, payload, now) }
  if (change !== undefined) return [channel]
  return [channel, { op: 'create', document: outboxDocument('chat-comment', key, payload, now) }]
}
