import type { Comment } from '../../../okr/conversation.ts'
import { bodyAs } from '../../commands/bodies.ts'
import { type CommentNotice, chatIds, chatTypes } from '../../commands/chats/documents.ts'
import type { Topic } from '../../commands/chats/threads.ts'
import { conversationOf } from '../../commands/partitions.ts'
import { ChatError } from '../../commands/ports/chat.ts'
import type { Delivery } from '../../commands/ports/effects.ts'
import { commentPost, commentText } from '../cards/comment-card.ts'
import type { Bot } from '../turn.ts'
import { commentInput, laterAfter } from './effect-topic.ts'
import type { NoticeRecord } from './tell-once.ts'

/** The record of the message that tells a person of a comment. */
export function noticeRecord(topic: Topic, commentId: string, personId: string): NoticeRecord {
  return {
    partition: conversationOf(topic.tenantId, topic.cycleId, topic.okrId),
    id: chatIds.notice(commentId, personId),
    type: chatTypes.notice,
    keys: { comment: commentId },
  }
}

/** Nobody keeps reading words in their chat that their author changed or deleted. Gives what there is to wait for. */
export async function refreshNotices(
  bot: Bot,
  topic: Topic,
  comment: Comment,
  attempts: number,
): Promise<Delivery | undefined> {
  const page = await bot.ports.store.list(conversationOf(topic.tenantId, topic.cycleId, topic.okrId), {
    type: chatTypes.notice,
    where: [{ key: 'comment', equals: comment.id }],
    limit: 100,
  })
  let waiting: Delivery | undefined
  for (const document of page.documents) {
    const { state, messageId, personId, serviceUrl, conversationId } = bodyAs<CommentNotice>(document)
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
