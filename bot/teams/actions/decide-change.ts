import * as z from 'zod/mini'
import type { Actor } from '../../../okr/actor.ts'
import { id } from '../../../okr/contract/common.ts'
import { decideChangeRequest as decisionInput } from '../../../okr/contract/readiness.ts'
import { accept, refuse } from '../../../okr/result.ts'
import type { Bot } from '../turn.ts'
import { movedOn, tooLong } from './seen.ts'
import type { Shown } from './show.ts'
import { type ChangePlace, showChange } from './show-change.ts'

export const changeData = z.object({ cycleId: id, okrId: id, changeRequestId: id })
export const decideChangeData = z.object({
  ...changeData.shape,
  seen: z.string(),
  decision: z.enum(['approve', 'reject']),
  comment: z.optional(z.string()),
})

/** The change's card as it stands now. */
export async function openChange(bot: Bot, actor: Actor, at: ChangePlace, note?: string): Shown {
  const now = await showChange(bot, actor, at, note)
  return now.ok ? accept(now.value.said) : now
}

/** Approves or rejects the change that the card showed. */
export async function decideChange(
  bot: Bot,
  actor: Actor,
  { decision, comment = '', seen, ...at }: z.infer<typeof decideChangeData>,
): Shown {
  const before = await showChange(bot, actor, at)
  if (!before.ok) return before
  if (before.value.seen !== seen) {
    const isMine = before.value.change.decidedBy === actor.personId
    return openChange(bot, actor, at, isMine ? undefined : movedOn)
  }
  const words = comment.trim()
  const input = decisionInput.safeParse({ decision, ...(words === '' ? {} : { comment: words }) })
  if (!input.success) return refuse(tooLong)
  const decided = await bot.commands.decideChangeRequest(actor, at.cycleId, at.changeRequestId, input.data)
  return decided.ok ? openChange(bot, actor, at) : decided
}
