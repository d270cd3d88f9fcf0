import type { Comment } from '../../../okr/conversation.ts'
import { asBody, bodyAs, chatIds, chatTypes, type Notice } from '../../commands/chats/documents.ts'
import type { Topic } from '../../commands/chats/threads.ts'
import { conversationOf } from '../../commands/partitions.ts'
import { ChatError } from '../../commands/ports/chat.ts'
import type { Document } from '../../commands/ports/document-store.ts'
import type { Delivery } from '../../commands/ports/effects.ts'
import { isStoreError, retryWhenStale } from '../../commands/store-errors.ts'
import { commentPost, commentText } from '../cards/comment-card.ts'
import type { Bot } from '../turn.ts'
import { commentInput, laterAfter } from './effect-topic.ts'

/** A notice is kept in line with its comment for so long. */
const ttlSeconds = 90 * 24 * 3600

function noticeDocument(notice: Notice): Document {
  return {
    id: chatIds.notice(notice.commentId, notice.personId),
    type: chatTypes.notice,
    keys: { comment: notice.commentId },
    body: asBody(notice),
    ttl: ttlSeconds,
  }
}

function partitionOf({ tenantId, cycleId, okrId }: Topic) {
  return conversationOf(tenantId, cycleId, okrId)
}

/** Notes that a person is about to be told; false when they have been, or may have been. */
export async function beginNotice(bot: Bot, topic: Topic, notice: Omit<Notice, 'state'>): Promise<boolean> {
  try {
    await bot.ports.store.create(partitionOf(topic), noticeDocument({ ...notice, state: 'sending' }))
    return true
  } catch (error) {
    if (isStoreError(error, 'conflict')) return false
    throw error
  }
}

export function settleNotice(
  bot: Bot,
  topic: Topic,
  commentId: string,
  personId: string,
  change: Partial<Notice>,
): Promise<void> {
  const { store } = bot.ports
  return retryWhenStale(async () => {
    const known = await store.get(partitionOf(topic), chatIds.notice(commentId, personId))
    if (known === undefined) return
    await store.replace(
      partitionOf(topic),
      noticeDocument({ ...bodyAs<Notice>(known), ...change }),
      known.etag,
    )
  })
}

/** The channel certainly did not take it: it may be told again. */
export async function dropNotice(bot: Bot, topic: Topic, commentId: string, personId: string): Promise<void> {
  const { store } = bot.ports
  const known = await store.get(partitionOf(topic), chatIds.notice(commentId, personId))
  if (known !== undefined) await store.delete(partitionOf(topic), known.id, known.etag)
}

/** Nobody keeps reading words in their chat that their author changed or deleted. Gives what there is to wait for. */
export async function refreshNotices(
  bot: Bot,
  topic: Topic,
  comment: Comment,
  attempts: number,
): Promise<Delivery | undefined> {
  const page = await bot.ports.store.list(partitionOf(topic), {
    type: chatTypes.notice,
    where: [{ key: 'comment', equals: comment.id }],
    limit: 100,
  })
  let waiting: Delivery | undefined
  for (const document of page.documents) {
    const { state, messageId, personId, serviceUrl, conversationId } = bodyAs<Notice>(document)
    if (state !== 'sent' || messageId === undefined) continue
    const actor = await bot.actorOf(topic.tenantId, personId)
    const details = actor && (await bot.commands.getOkr(actor, topic.cycleId, topic.okrId))
    // Who may not read the OKR any more learns of a deletion, and of nothing new.
    if (!details?.ok && comment.deletedAt === undefined) continue
    const input = await commentInput(bot, topic, comment, details?.ok ? details.value.okr.title : '')
    try {
      const message = { text: commentText(input), card: commentPost(input) }
      await bot.chat.update({ serviceUrl, conversationId }, messageId, message)
    } catch (error) {
      waiting ??= laterAfter(bot, error, attempts)
      if (!(error instanceof ChatError)) throw error
      if (waiting === undefined) bot.report(error, 'changing a message about a comment')
    }
  }
  return waiting
}
