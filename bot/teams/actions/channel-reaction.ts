import type { Actor } from '../../../okr/actor.ts'
import { type Reaction, reactions } from '../../../okr/conversation.ts'
import type { ThreadLink } from '../../commands/chats/documents.ts'
import { commentOfMessage } from '../../commands/chats/posts.ts'
import type { Incoming } from '../incoming.ts'
import type { Answer, Bot } from '../turn.ts'

/** A reaction to a comment's message in a thread. Teams has more of them than conversations do; the others stay there. */
export async function reactionInThread(
  bot: Bot,
  actor: Actor,
  reaction: Extract<Incoming, { kind: 'reacted' }>,
  { cycleId, okrId, conversationId }: ThreadLink,
): Promise<Answer> {
  const topic = { tenantId: reaction.tenantId, cycleId, okrId }
  const commentId = await commentOfMessage(bot.ports.store, topic, conversationId, reaction.messageId)
  if (commentId === undefined) return {}
  for (const [names, on] of [
    [reaction.removed, false],
    [reaction.added, true],
  ] as const) {
    for (const name of names.filter(isReaction))
      await bot.commands.react(actor, cycleId, okrId, commentId, { reaction: name, on })
  }
  return {}
}

function isReaction(name: string): name is Reaction {
  return reactions.some((known) => known === name)
}
