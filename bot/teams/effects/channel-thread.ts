import { conversationId, conversationOfDocument } from '../../commands/conversation/documents.ts'
import { conversationOf } from '../../commands/partitions.ts'
import type { Delivery, EffectHandler } from '../../commands/ports/effects.ts'
import type { Bot } from '../turn.ts'
import { together } from './channel-comment.ts'
import { publicDetails, topicOf } from './effect-topic.ts'
import { beginThread, channelWithoutThread, openThreads } from './open-thread.ts'
import { postUpTo } from './post-comments.ts'

/**
 * Delivers 'channel-thread' { cycleId, okrId }: opens the thread in the channel of the OKR's unit if it has none, and
 * posts what was written before in every thread that lacks it.
 */
export function deliverChannelThread(bot: Bot): EffectHandler {
  return async (effect) => {
    const topic = topicOf(effect)
    const details = await publicDetails(bot, topic)
    if (details === undefined) return { outcome: 'done' }
    const channel = await channelWithoutThread(bot, topic)
    if (channel !== undefined) {
      const waiting = await beginThread(bot, topic, details, channel, effect.attempts)
      if (waiting !== undefined) return waiting
    }
    const partition = conversationOf(topic.tenantId, topic.cycleId, topic.okrId)
    const document = await bot.ports.store.get(partition, conversationId)
    if (document === undefined) return { outcome: 'done' }
    const { seq } = conversationOfDocument(document)
    const place = { bot, topic, okrTitle: details.okr.title, attempts: effect.attempts }
    const deliveries: Delivery[] = []
    for (const thread of await openThreads(bot, topic)) deliveries.push(await postUpTo(place, thread, seq))
    return together(deliveries)
  }
}
