import type { Delivery, EffectHandler } from '../../commands/ports/effects.ts'
import type { Bot } from '../turn.ts'
import { publicDetails, readComment, topicOf } from './effect-topic.ts'
import { refreshNotices } from './notices.ts'
import { beginThread, channelWithoutThread, openThreads } from './open-thread.ts'
import { postUpTo, refreshPost } from './post-comments.ts'

const done: Delivery = { outcome: 'done' }

/**
 * Delivers 'channel-comment' { cycleId, okrId, commentId }: a new, edited or deleted comment in every thread of its
 * conversation. The first comment opens the thread in the channel of the OKR's unit.
 */
export function deliverChannelComment(bot: Bot): EffectHandler {
  return async (effect) => {
    const topic = topicOf(effect)
    const comment = await readComment(bot, topic, String(effect.payload.commentId))
    if (comment === undefined) return done
    if (comment.editedAt !== undefined || comment.deletedAt !== undefined) {
      const waiting = await refreshNotices(bot, topic, comment, effect.attempts)
      if (waiting !== undefined) return waiting
    }
    // Most conversations are in no channel: that is found out without reading the whole OKR.
    const channel = comment.deletedAt === undefined ? await channelWithoutThread(bot, topic) : undefined
    if (channel === undefined && (await openThreads(bot, topic)).length === 0) return done
    const details = await publicDetails(bot, topic)
    // A draft is nobody's business in a channel, also when it was published before: only deleting goes on.
    if (details === undefined && comment.deletedAt === undefined) return done
    if (channel !== undefined && details !== undefined) {
      const waiting = await beginThread(bot, topic, details, channel, effect.attempts)
      if (waiting !== undefined) return waiting
    }
    const place = { bot, topic, okrTitle: details?.okr.title ?? '', attempts: effect.attempts }
    const deliveries: Delivery[] = []
    for (const thread of await openThreads(bot, topic)) {
      const posted = await postUpTo(place, thread, comment.seq)
      deliveries.push(
        posted.outcome === 'done'
          ? await refreshPost(place, thread, comment, effect.key === comment.id)
          : posted,
      )
    }
    return together(deliveries)
  }
}

/** One effect for several threads: it waits as long as one of them does. */
export function together(deliveries: Delivery[]): Delivery {
  const operations = deliveries.flatMap((one) => (one.outcome === 'later' ? [] : (one.operations ?? [])))
  const waiting = deliveries.find((one) => one.outcome === 'later')
  if (waiting !== undefined) return waiting
  const parked = deliveries.find((one) => one.outcome === 'parked')
  return parked === undefined ? { outcome: 'done', operations } : { ...parked, operations }
}
