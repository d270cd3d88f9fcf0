import type { Comment, Conversation } from '../../../okr/conversation.ts'
import { asBody, bodyAs } from '../bodies.ts'
import type { Document, StoredDocument } from '../ports/document-store.ts'

const conversationType = 'conversation'
export const commentType = 'comment'
export const conversationId = 'conversation'

export function commentDocumentId(commentId: string): string {
  return `comment:${commentId}`
}

export function emptyConversation(cycleId: string, okrId: string): Conversation {
  return { cycleId, okrId, seq: 0, version: 0, participantIds: [], invitedIds: [], channelThreads: [] }
}

export function conversationOfDocument(document: StoredDocument): Conversation {
  return bodyAs<Conversation>(document)
}

export function conversationDocument(conversation: Conversation): Document {
  return { id: conversationId, type: conversationType, body: asBody(conversation) }
}

export function commentOf(document: StoredDocument): Comment {
  return bodyAs<Comment>(document)
}

export function commentDocument(comment: Comment): Document {
  return {
    id: commentDocumentId(comment.id),
    type: commentType,
    keys: { seq: comment.seq },
    body: asBody(comment),
  }
}
