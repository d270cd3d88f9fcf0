import type { Comment, Conversation } from '../../../okr/conversation.ts'
import type { Document, StoredDocument } from '../ports/document-store.ts'

export const conversationType = 'conversation'
export const commentType = 'comment'
export const conversationId = 'conversation'

export function commentDocumentId(commentId: string): string {
  return `comment:${commentId}`
}

export function emptyConversation(cycleId: string, okrId: string): Conversation {
  return { cycleId, okrId, seq: 0, version: 0, participantIds: [], invitedIds: [], channelThreads: [] }
}

export function conversationOfDocument(document: StoredDocument): Conversation {
  return document.body as unknown as Conversation
}

export function conversationDocument(conversation: Conversation): Document {
  return { id: conversationId, type: conversationType, body: JSON.parse(JSON.stringify(conversation)) }
}

export function commentOf(document: StoredDocument): Comment {
  return document.body as unknown as Comment
}

export function commentDocument(comment: Comment): Document {
  return {
    id: commentDocumentId(comment.id),
    type: commentType,
    keys: { seq: comment.seq },
    body: JSON.parse(JSON.stringify(comment)),
  }
}
