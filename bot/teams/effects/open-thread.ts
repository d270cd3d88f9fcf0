import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { Thread, UnitChannel } from '../../commands/chats/documents.ts'
import { findUnitChannel } from '../../commands/chats/team-chats.ts'
import { takeTurn } from '../../commands/chats/thread-turn.ts'
import { linkThread, readThread, type Topic } from '../../commands/chats/threads.ts'
import { conversationId, conversationOfDocument } from '../../commands/conversation/documents.ts'
import { conversationOf } from '../../commands/partitions.ts'
import { ChatError } from '../../commands/ports/chat.ts'
import type { Delivery } from '../../commands/ports/effects.ts'
import { okrText } from '../cards/okr-facts.ts'
import { threadCard } from '../cards/thread-card.ts'
import type { Bot } from '../turn.ts'
import { later, laterAfter, unitOf } from './effect-topic.ts'

export type OpenThread = Thread & { conversationId: string }

/** An answer to the first message can be lost this often: then people are told, and can ask for the thread. */
const lostStartsAtMost = 2

/** The threads that mirror a conversation. */
export async function openThreads(bot: Bot, topic: Topic): Promise<OpenThread[]> {
  const { store } = bot.ports
  const document = await store.get(conversationOf(topic.tenantId, topic.cycleId, topic.okrId), conversationId)
  if (document === undefined) return []
  const threads: OpenThread[] = []
  for (const { channelId } of conversationOfDocument(document).channelThreads) {
    const known = await readThread(store, topic, channelId)
    if (known?.thread.conversationId !== undefined && !known.thread.closed)
      threads.push({ ...known.thread, conversationId: known.thread.conversationId })
  }
  return threads
}

/** The channel in which the conversation's thread has still to be begun. */
export async function channelWithoutThread(bot: Bot, topic: Topic): Promise<UnitChannel | undefined> {
  const { ports } = bot
  const unitId = await unitOf(bot, topic)
  if (unitId === undefined) return undefined
  const path = await ports.directory.unitPath(topic.tenantId, unitId)
  const ids = path.map(({ id }) => id)
  const channel = await findUnitChannel(ports)(topic.tenantId, ids)
  if (channel === undefined) return undefined
  const known = (await readThread(ports.store, topic, channel.channelId))?.thread
  const settled =
    known?.conversationId !== undefined || known?.closed || (known?.lostStarts ?? 0) >= lostStartsAtMost
  return settled ? undefined : channel
}

/**
 * Begins the conversation's thread in a channel. undefined: nothing to wait for. When the answer to the first message is
 * lost it is sent again, unlike a comment's: without a thread every later comment would be missing in the channel, and a
 * first message too many does no more than stand there.
 */
export async function beginThread(
  bot: Bot,
  topic: Topic,
  details: OkrDetails,
  { teamId, channelId, serviceUrl }: UnitChannel,
  attempts: number,
): Promise<Delivery | undefined> {
  const { ports, chat } = bot
  const taken = await takeTurn(ports)(topic, { teamId, channelId, serviceUrl, postedSeq: 0 })
  if ('busyUntil' in taken) return later(bot, 'The thread is being opened.', 300)
  const { turn } = taken
  if (turn.thread.conversationId !== undefined) {
    await turn.end()
    return undefined
  }
  const lostStarts = (turn.thread.lostStarts ?? 0) + 1
  try {
    // Counted before it is sent, so that a crash counts, too.
    await turn.save({ lostStarts })
    const begun = await chat.startThread(
      { serviceUrl, teamId, channelId },
      {
        text: okrText(details),
        card: threadCard({
          cycleId: topic.cycleId,
          details,
          link: bot.linkTo(topic.cycleId, topic.okrId, details.okr.title),
        }),
      },
    )
    const place = { teamId, channelId, serviceUrl, conversationId: begun.conversationId }
    const linked = await linkThread(ports)(topic, place)
    await turn.end({ lostStarts: undefined })
    // Somebody asked for a thread in the same moment: theirs stays, this message is not needed.
    if (linked.outcome === 'elsewhere') await chat.remove(place, begun.messageId)
    return undefined
  } catch (error) {
    const again = laterAfter(bot, error, attempts)
    const unknown = error instanceof ChatError && error.code === 'unknown'
    await turn.end(unknown ? {} : { lostStarts: lostStarts - 1 })
    if (again !== undefined) return again
    if (!(error instanceof ChatError)) throw error
    bot.report(error, 'the first message of a thread')
    if (!unknown) return undefined
    return lostStarts < lostStartsAtMost
      ? later(bot, error.message, 1_000)
      : { outcome: 'parked', reason: unknownReason }
  }
}

const unknownReason =
  'Teams did not confirm the first message of the thread. Look in the channel, and write "@OKR Align discuss" and the title there.'
