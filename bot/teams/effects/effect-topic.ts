import type { Actor } from '../../../okr/actor.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { Comment } from '../../../okr/conversation.ts'
import type { Topic } from '../../commands/chats/threads.ts'
import { commentDocumentId, commentOf } from '../../commands/conversation/documents.ts'
import { conversationOf, planOf } from '../../commands/partitions.ts'
import { okrOf, okrType } from '../../commands/plan/documents.ts'
import { ChatError } from '../../commands/ports/chat.ts'
import type { Delivery, Effect } from '../../commands/ports/effects.ts'
import type { CommentCardInput } from '../cards/comment-card.ts'
import type { Bot } from '../turn.ts'

/** The conversation that an effect is about. */
export function topicOf({ partition, payload }: Effect): Topic {
  return { tenantId: partition.tenantId, cycleId: String(payload.cycleId), okrId: String(payload.okrId) }
}

/** Everybody in a channel sees the same, so it is shown what anyone of the tenant may see: nothing that is a draft. */
export async function publicDetails(
  bot: Bot,
  { tenantId, cycleId, okrId }: Topic,
): Promise<OkrDetails | undefined> {
  const anyone: Actor = { tenantId, personId: '', programLead: false, guest: false }
  const details = await bot.commands.getOkr(anyone, cycleId, okrId)
  return details.ok ? details.value : undefined
}

/** The unit of an OKR, without rights; undefined: it was removed. */
export async function unitOf(bot: Bot, { tenantId, cycleId, okrId }: Topic): Promise<string | undefined> {
  const document = await bot.ports.store.get(planOf(tenantId, cycleId), okrId)
  return document?.type === okrType ? okrOf(document).unitId : undefined
}

export async function readComment(bot: Bot, topic: Topic, commentId: string): Promise<Comment | undefined> {
  const { tenantId, cycleId, okrId } = topic
  const document = await bot.ports.store.get(
    conversationOf(tenantId, cycleId, okrId),
    commentDocumentId(commentId),
  )
  return document === undefined ? undefined : commentOf(document)
}

/** What a card about a comment needs to know. */
export async function commentInput(
  bot: Bot,
  topic: Topic,
  comment: Comment,
  okrTitle: string,
): Promise<CommentCardInput> {
  const answered = comment.replyTo === undefined ? undefined : await readComment(bot, topic, comment.replyTo)
  const people = await bot.ports.directory.people(topic.tenantId, [
    comment.authorId,
    ...(answered === undefined ? [] : [answered.authorId]),
  ])
  const name = (personId: string) => people.get(personId)?.displayName ?? 'Somebody who left'
  return {
    comment,
    authorName: name(comment.authorId),
    okrTitle,
    link: bot.linkTo(topic.cycleId, topic.okrId, okrTitle),
    ...(answered === undefined || answered.deletedAt !== undefined
      ? {}
      : { answered: { authorName: name(answered.authorId), text: answered.text } }),
  }
}

/** Which version of a comment a message shows. */
export function versionOf({ editedAt, deletedAt }: Comment): string {
  return deletedAt ?? editedAt ?? ''
}

const pauseMs = 2_000

export function later(bot: Bot, reason: string, ms: number): Delivery {
  const at = new Date(Date.parse(bot.ports.clock.now()) + ms).toISOString()
  return { outcome: 'later', at, reason }
}

/** What becomes of an effect whose request the channel refused for now; undefined: it is not for now. */
export function laterAfter(bot: Bot, error: unknown, attempts: number): Delivery | undefined {
  if (!(error instanceof ChatError)) return undefined
  if (error.code !== 'throttled' && error.code !== 'unavailable') return undefined
  // Apart, so that what was refused together does not come back together.
  const growing = Math.min(300_000, pauseMs * 2 ** Math.min(attempts, 8)) * (0.75 + Math.random() / 2)
  return later(bot, error.message, error.retryAfterMs === undefined ? growing : error.retryAfterMs + 50)
}
