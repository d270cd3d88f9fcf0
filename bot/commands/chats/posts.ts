import { asBody, bodyAs } from '../bodies.ts'
import { conversationOf } from '../partitions.ts'
import type { Operation } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { chatIds, chatTypes, type Post } from './documents.ts'
import type { Topic } from './threads.ts'

/** What is known of a comment's message in a channel. */
export async function readPost(
  store: Ports['store'],
  { tenantId, cycleId, okrId }: Topic,
  channelId: string,
  commentId: string,
): Promise<{ post: Post; etag: string } | undefined> {
  const document = await store.get(
    conversationOf(tenantId, cycleId, okrId),
    chatIds.post(channelId, commentId),
  )
  return document === undefined ? undefined : { post: bodyAs<Post>(document), etag: document.etag }
}

/** The operation that writes it; `etag`: of what is known already. */
export function postOperation(channelId: string, post: Post, etag: string | undefined): Operation {
  const document = {
    id: chatIds.post(channelId, post.commentId),
    type: chatTypes.post,
    ...(post.messageId === undefined ? {} : { keys: { message: post.messageId } }),
    body: asBody(post),
  }
  return etag === undefined ? { op: 'create', document } : { op: 'replace', document, etag }
}

/** The comment that a message of a thread shows. */
export async function commentOfMessage(
  store: Ports['store'],
  { tenantId, cycleId, okrId }: Topic,
  conversationId: string,
  messageId: string,
): Promise<string | undefined> {
  const page = await store.list(conversationOf(tenantId, cycleId, okrId), {
    type: chatTypes.post,
    where: [{ key: 'message', equals: messageId }],
    limit: 20,
  })
  return page.documents
    .map((document) => bodyAs<Post>(document))
    .find((post) => post.conversationId === conversationId)?.commentId
}
