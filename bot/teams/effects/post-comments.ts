import type { Comment } from '../../../okr/conversation.ts'
import type { Post, Thread } from '../../commands/chats/documents.ts'
import { postOperation, readPost } from '../../commands/chats/posts.ts'
import { type Turn, takeTurn } from '../../commands/chats/thread-turn.ts'
import { closeThread, type Topic } from '../../commands/chats/threads.ts'
import { commentOf, commentType } from '../../commands/conversation/documents.ts'
import { conversationOf } from '../../commands/partitions.ts'
import { type ChatAddress, ChatError } from '../../commands/ports/chat.ts'
import type { Delivery } from '../../commands/ports/effects.ts'
import { commentPost, commentText } from '../cards/comment-card.ts'
import type { Bot } from '../turn.ts'
import { commentInput, later, laterAfter, readComment, versionOf } from './effect-topic.ts'

interface Place {
  bot: Bot
  topic: Topic
  okrTitle: string
  attempts: number
}

type Open = Thread & { conversationId: string }

const done: Delivery = { outcome: 'done' }
/** How many comments one delivery posts; the channel takes 60 in half a minute. */
const atOnce = 50
const busyPauseMs = 300

/** Posts every comment up to this number that the thread does not show yet, in order. */
export async function postUpTo(place: Place, thread: Open, seq: number): Promise<Delivery> {
  if (thread.postedSeq >= seq) return done
  return inTurn(place, thread, async (turn, open) => {
    while (turn.thread.postedSeq < seq) {
      const comments = await commentsAfter(place, turn.thread.postedSeq, seq)
      if (comments.length === 0) return done
      for (const comment of comments) {
        const failed = await postOne(place, turn, open, comment)
        if (failed !== undefined) return failed
      }
    }
    return done
  })
}

/**
 * Brings one comment's message in line with the comment: edited, deleted, or sent again by hand. `isNews`: this is the
 * effect of the new comment, which comes back after it was parked only when somebody asks for it.
 */
export async function refreshPost(
  place: Place,
  thread: Open,
  comment: Comment,
  isNews: boolean,
): Promise<Delivery> {
  const { bot, topic } = place
  const { store } = bot.ports
  const known = await readPost(store, topic, thread.channelId, comment.id)
  const post = known?.post
  if (post === undefined || post.conversationId !== thread.conversationId) return done
  if (post.state === 'unknown') {
    if (comment.deletedAt !== undefined || !isNews) return done
    const operation = postOperation(thread.channelId, { ...post, state: 'parked' }, known?.etag)
    return { outcome: 'parked', reason: unknownReason, operations: [operation] }
  }
  const sendAgain = isNews && post.state === 'parked' && comment.deletedAt === undefined
  const outdated = post.state === 'posted' && post.shown !== versionOf(comment)
  if (!sendAgain && !outdated) return done
  return inTurn(place, thread, async (turn, open) => {
    if (sendAgain) return (await postOne(place, turn, open, comment)) ?? done
    return updateOne(place, turn, open, comment.id)
  })
}

const unknownReason =
  'Teams did not confirm this message, so it may or may not be in the channel. Look there; if it is missing, send it again.'

async function inTurn(
  place: Place,
  thread: Open,
  work: (turn: Turn, open: Open) => Promise<Delivery>,
): Promise<Delivery> {
  const taken = await takeTurn(place.bot.ports)(place.topic, thread)
  if ('busyUntil' in taken) return later(place.bot, 'The thread is being written to.', busyPauseMs)
  const { turn } = taken
  const { conversationId } = turn.thread
  let gone = false
  try {
    if (conversationId === undefined || turn.thread.closed) return done
    return await work(turn, { ...turn.thread, conversationId })
  } catch (error) {
    if (!(error instanceof ChatError) || error.code !== 'gone') throw error
    gone = true
    return done
  } finally {
    await turn.end()
    // Somebody deleted the thread or removed the bot: no news there any more, and no error either.
    if (gone) await closeThread(place.bot.ports)(place.topic, thread.channelId)
  }
}

async function postOne(
  { bot, topic, okrTitle, attempts }: Place,
  turn: Turn,
  thread: Open,
  comment: Comment,
): Promise<Delivery | undefined> {
  const { store } = bot.ports
  const { channelId, conversationId } = thread
  const seq = Math.max(turn.thread.postedSeq, comment.seq)
  // Read before it is sent: the less there is to do afterwards, the less a crash leaves open.
  const read = await readPost(store, topic, channelId, comment.id)
  const known = read?.post
  const written = known?.state === 'theirs' || known?.state === 'posted' || known?.state === 'unknown'
  if (comment.deletedAt !== undefined || (written && known.conversationId === conversationId)) {
    await turn.save({ postedSeq: seq })
    return undefined
  }
  const again = turn.thread.resend === comment.id || known?.state === 'parked'
  const input = { ...(await commentInput(bot, topic, comment, okrTitle)), again }
  await turn.save({ sending: { commentId: comment.id, seq, ...(again ? { again } : {}) } })
  const post: Omit<Post, 'state'> = { commentId: comment.id, conversationId }
  const settle = async (settled: Post) =>
    turn.save({ sending: undefined, resend: undefined, postedSeq: seq }, [
      postOperation(channelId, settled, read?.etag),
    ])
  try {
    const { messageId } = await bot.chat.send(addressOf(thread), {
      text: commentText(input),
      card: commentPost(input),
    })
    await settle({ ...post, state: 'posted', messageId, shown: versionOf(comment) })
    return undefined
  } catch (error) {
    if (!(error instanceof ChatError)) throw error
    const waiting = laterAfter(bot, error, attempts)
    if (waiting !== undefined) {
      await turn.save({ sending: undefined })
      return waiting
    }
    if (error.code === 'gone' || error.code === 'blocked') {
      await turn.save({ sending: undefined })
      throw new ChatError('gone', error.message, { cause: error })
    }
    bot.report(error, `posting the comment ${comment.id} in a channel`)
    await settle({ ...post, state: error.code === 'unknown' ? 'unknown' : 'left' })
    return undefined
  }
}

async function updateOne(
  { bot, topic, okrTitle, attempts }: Place,
  turn: Turn,
  thread: Open,
  commentId: string,
): Promise<Delivery> {
  const { store } = bot.ports
  // Read within the turn: of two changes that are delivered at once, the later one must stay.
  const [comment, known] = await Promise.all([
    readComment(bot, topic, commentId),
    readPost(store, topic, thread.channelId, commentId),
  ])
  const post = known?.post
  if (comment === undefined || post?.messageId === undefined) return done
  try {
    if (comment.deletedAt !== undefined) await bot.chat.remove(addressOf(thread), post.messageId)
    else {
      const input = await commentInput(bot, topic, comment, okrTitle)
      await bot.chat.update(addressOf(thread), post.messageId, {
        text: commentText(input),
        card: commentPost(input),
      })
    }
  } catch (error) {
    // Changing a message to what it is already harms nobody: a lost answer is simply tried again.
    if (error instanceof ChatError && error.code === 'unknown')
      return later(bot, error.message, busyPauseMs * 2 ** Math.min(attempts, 8))
    const again = laterAfter(bot, error, attempts)
    if (again !== undefined) return again
    // The message is gone, or Teams does not take the change: the comment itself is as its author wants it.
    if (!(error instanceof ChatError)) throw error
    bot.report(error, `changing the message of the comment ${comment.id} in a channel`)
  }
  const shown = { ...post, shown: versionOf(comment) }
  await turn.save({}, [postOperation(thread.channelId, shown, known?.etag)])
  return done
}

async function commentsAfter({ bot, topic }: Place, after: number, upTo: number): Promise<Comment[]> {
  const page = await bot.ports.store.list(conversationOf(topic.tenantId, topic.cycleId, topic.okrId), {
    type: commentType,
    where: [{ key: 'seq', from: after + 1, before: upTo + 1 }],
    orderBy: 'seq',
    limit: atOnce,
  })
  return page.documents.map(commentOf)
}

function addressOf({ serviceUrl, conversationId }: Open): ChatAddress {
  return { serviceUrl, conversationId }
}
