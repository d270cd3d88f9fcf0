import type { Actor } from '../../../okr/actor.ts'
import { type CommentView, newComment } from '../../../okr/contract/conversation.ts'
import { commentLimits } from '../../../okr/conversation.ts'
import { refusal } from '../../../okr/refusal.ts'
import { refuse } from '../../../okr/result.ts'
import type { Reply } from '../../commands/ports/ports.ts'
import type { Bot } from '../turn.ts'

export interface Draft {
  cycleId: string
  okrId: string
  commentId: string
  text: string
  replyTo?: string
  mentionIds?: string[]
}

/** Writes a comment with the command that every entrance uses, after the check that every entrance makes. */
export async function writeComment(
  bot: Bot,
  actor: Actor,
  { cycleId, okrId, commentId, text, replyTo, mentionIds }: Draft,
  via: 'chat' | 'channel',
): Reply<CommentView> {
  const input = newComment.safeParse({
    text: text.trim(),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(mentionIds === undefined ? {} : { mentionIds: mentionIds.slice(0, commentLimits.mentions) }),
  })
  if (!input.success) {
    const problem =
      text.trim() === ''
        ? 'Write something first, then press the button again.'
        : `A comment has at most ${commentLimits.text} characters; this one has ${text.trim().length}. Shorten it and send it again.`
    return refuse(refusal(text.trim() === '' ? 'invalid' : 'too-large', problem, { field: 'text' }))
  }
  return bot.commands.addComment(actor, cycleId, okrId, commentId, input.data, via)
}
