import type { Comment } from '../../../okr/conversation.ts'
import { findPersonChat, forgetPersonChat, rememberTopic } from '../../commands/chats/person-chats.ts'
import type { Topic } from '../../commands/chats/threads.ts'
import { ChatError } from '../../commands/ports/chat.ts'
import type { Delivery, EffectHandler } from '../../commands/ports/effects.ts'
import { commentNotice, commentText } from '../cards/comment-card.ts'
import type { Bot } from '../turn.ts'
import { commentInput, laterAfter, readComment, topicOf } from './effect-topic.ts'
import { beginNotice, dropNotice, settleNotice } from './notices.ts'

const done: Delivery = { outcome: 'done' }

/**
 * Delivers 'chat-comment' { cycleId, okrId, commentId }: tells those whom a new comment concerns in their own chat: who is
 * mentioned, who is answered, and who owns the OKR; never its author, and nobody who may not read the OKR.
 */
export function deliverChatComment(bot: Bot): EffectHandler {
  return async (effect) => {
    const topic = topicOf(effect)
    const comment = await readComment(bot, topic, String(effect.payload.commentId))
    if (comment === undefined || comment.deletedAt !== undefined) return done
    let waiting: Delivery | undefined
    for (const [personId, why] of await concerned(bot, topic, comment)) {
      const failed = await tell(bot, topic, comment, personId, why, effect.attempts)
      waiting ??= failed
    }
    return waiting ?? done
  }
}

async function concerned(bot: Bot, topic: Topic, comment: Comment): Promise<Map<string, string>> {
  const { tenantId, cycleId, okrId } = topic
  // The author could read it when they wrote it.
  const author = await bot.actorOf(tenantId, comment.authorId)
  const details = author && (await bot.commands.getOkr(author, cycleId, okrId))
  const answered = comment.replyTo === undefined ? undefined : await readComment(bot, topic, comment.replyTo)
  const people = new Map<string, string>()
  const ownerId = details?.ok ? details.value.okr.ownerId : undefined
  if (ownerId !== undefined) people.set(ownerId, 'A comment on your OKR')
  if (answered !== undefined) people.set(answered.authorId, 'An answer to your comment')
  for (const personId of comment.mentionIds) people.set(personId, 'You were mentioned')
  people.delete(comment.authorId)
  return people
}

async function tell(
  bot: Bot,
  topic: Topic,
  comment: Comment,
  personId: string,
  why: string,
  attempts: number,
): Promise<Delivery | undefined> {
  const { tenantId, cycleId, okrId } = topic
  const chat = await findPersonChat(bot.ports)(tenantId, personId)
  const actor = chat && (await bot.actorOf(tenantId, personId))
  const details = actor && (await bot.commands.getOkr(actor, cycleId, okrId))
  if (!details?.ok || chat === undefined) return undefined
  // Sent before, or sent by a server that died before it knew: a notice too few is read in the tab, one too many annoys.
  const begun = await beginNotice(bot, topic, { commentId: comment.id, personId, ...addressOf(chat) })
  if (!begun) return undefined
  const input = await commentInput(bot, topic, comment, details.value.okr.title)
  try {
    const { messageId } = await bot.chat.send(chat, {
      text: commentText(input),
      card: commentNotice({ ...input, cycleId, okrId, seen: details.value.comments, why }),
    })
    await settleNotice(bot, topic, comment.id, personId, { state: 'sent', messageId })
    const message = { conversationId: chat.conversationId, messageId }
    await rememberTopic(bot.ports)(tenantId, message, { cycleId, okrId, commentId: comment.id })
    return undefined
  } catch (error) {
    const again = laterAfter(bot, error, attempts)
    if (again !== undefined) {
      await dropNotice(bot, topic, comment.id, personId)
      return again
    }
    if (!(error instanceof ChatError)) throw error
    if (error.code === 'gone') await forgetPersonChat(bot.ports)(tenantId, personId)
    if (error.code !== 'blocked' && error.code !== 'gone') bot.report(error, 'a message about a comment')
    if (error.code !== 'unknown') await settleNotice(bot, topic, comment.id, personId, { state: 'left' })
    return undefined
  }
}

function addressOf({ serviceUrl, conversationId }: { serviceUrl: string; conversationId: string }) {
  return { serviceUrl, conversationId }
}
