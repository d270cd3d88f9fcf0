import type { Actor } from '../../../okr/actor.ts'
import { commentLimits } from '../../../okr/conversation.ts'
import type { ThreadLink } from '../../commands/chats/documents.ts'
import { postOperation, readPost } from '../../commands/chats/posts.ts'
import type { Topic } from '../../commands/chats/threads.ts'
import { conversationOf } from '../../commands/partitions.ts'
import { retryWhenStale } from '../../commands/store-errors.ts'
import { commentIdOfMessage } from '../comment-ids.ts'
import type { Incoming } from '../incoming.ts'
import type { Answer, Bot } from '../turn.ts'
import { writeComment } from './write-comment.ts'

type Written = Extract<Incoming, { kind: 'message' | 'edited' }>

/** A message in a thread that mirrors a conversation: a comment, the same one however often the channel tells of it. */
export async function messageInThread(
  bot: Bot,
  actor: Actor,
  message: Written,
  { cycleId, okrId }: ThreadLink,
): Promise<Answer> {
  const topic = { tenantId: message.tenantId, cycleId, okrId }
  const commentId = commentIdOfMessage(message.conversationId, message.activityId)
  const channelId = message.team?.channelId ?? ''
  const known = await readPost(bot.ports.store, topic, channelId, commentId)
  // The channel may tell of a deletion before it tells of the message.
  if (known?.post.state === 'deleted-before') return {}
  // Noted first, so that nobody posts the comment back into the thread that it came from.
  if (known === undefined) await note(bot, topic, message, commentId, 'theirs')
  const text = message.text === '' ? 'Sent something that is not text; it is in the channel.' : message.text
  const mentionIds = await mentioned(bot, message)
  const written = await writeComment(bot, actor, { cycleId, okrId, commentId, text, mentionIds }, 'channel')
  if (written.ok) return {}
  return { say: [{ text: `This did not become a comment in OKR Align: ${written.refusal.message}` }] }
}

/** A changed message changes its comment. When the change comes first, it is the message. */
export async function editInThread(
  bot: Bot,
  actor: Actor,
  message: Extract<Incoming, { kind: 'edited' }>,
  link: ThreadLink,
): Promise<Answer> {
  if (message.text === '') return {}
  const commentId = commentIdOfMessage(message.conversationId, message.activityId)
  const topic = { tenantId: message.tenantId, cycleId: link.cycleId, okrId: link.okrId }
  const known = await readPost(bot.ports.store, topic, message.team?.channelId ?? '', commentId)
  if (known === undefined) return messageInThread(bot, actor, message, link)
  if (message.text.length > commentLimits.text) return {}
  const { cycleId, okrId } = link
  const edited = await bot.commands.editComment(actor, cycleId, okrId, commentId, { text: message.text })
  // The message itself was refused, for instance as too long: now it may do.
  if (!edited.ok && edited.refusal.code === 'not-found') return messageInThread(bot, actor, message, link)
  return {}
}

/** A deleted message deletes its comment, by the rights of who deleted it. */
export async function deleteInThread(
  bot: Bot,
  actor: Actor,
  message: Extract<Incoming, { kind: 'deleted' }>,
  { cycleId, okrId }: ThreadLink,
): Promise<Answer> {
  const topic = { tenantId: message.tenantId, cycleId, okrId }
  const commentId = commentIdOfMessage(message.conversationId, message.activityId)
  const known = await readPost(bot.ports.store, topic, message.team?.channelId ?? '', commentId)
  if (known === undefined) await note(bot, topic, message, commentId, 'deleted-before')
  else await bot.commands.deleteComment(actor, cycleId, okrId, commentId)
  return {}
}

function note(
  bot: Bot,
  topic: Topic,
  message: Incoming,
  commentId: string,
  state: 'theirs' | 'deleted-before',
): Promise<void> {
  const { store } = bot.ports
  return retryWhenStale(async () => {
    const channelId = message.team?.channelId ?? ''
    const known = await readPost(store, topic, channelId, commentId)
    const { conversationId, activityId: messageId } = message
    const operation = postOperation(channelId, { commentId, conversationId, state, messageId }, known?.etag)
    await store.transact(conversationOf(topic.tenantId, topic.cycleId, topic.okrId), [operation])
  })
}

/** The people behind the mentions; only those that the channel knows as members count. */
async function mentioned(
  bot: Bot,
  { mentions, serviceUrl, conversationId, tenantId }: Written,
): Promise<string[]> {
  const ids = [...new Set(mentions.map((mention) => mention.id))].slice(0, commentLimits.mentions)
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        return await bot.chat.memberOf({ serviceUrl, conversationId }, id)
      } catch (error) {
        // The comment matters more than who is told of it.
        bot.report(error, 'looking up a mention')
        return undefined
      }
    }),
  )
  const people = await bot.ports.directory.people(
    tenantId,
    found.filter((id) => id !== undefined),
  )
  return [...people.keys()]
}
