import type { Comment } from '../../../okr/conversation.ts'
import type { CommentNotice } from '../../commands/chats/documents.ts'
import { findPersonChat } from '../../commands/chats/person-chats.ts'
import type { Topic } from '../../commands/chats/threads.ts'
import type { Delivery, EffectHandler } from '../../commands/ports/effects.ts'
import { commentNotice, commentText } from '../cards/comment-card.ts'
import type { Bot } from '../turn.ts'
import { commentInput, readComment, topicOf } from './effect-topic.ts'
import { noticeRecord } from './notices.ts'
import { tellOnce } from './tell-once.ts'

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
  const input = await commentInput(bot, topic, comment, details.value.okr.title)
  return tellOnce<CommentNotice>(bot, {
    record: noticeRecord(topic, comment.id, personId),
    about: { commentId: comment.id },
    tenantId,
    chat,
    said: {
      text: commentText(input),
      card: commentNotice({ ...input, cycleId, okrId, seen: details.value.comments, why }),
      topic: { cycleId, okrId, commentId: comment.id },
    },
    attempts,
    during: 'a message about a comment',
  })
}
