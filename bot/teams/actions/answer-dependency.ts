import * as z from 'zod/mini'
import type { Actor } from '../../../okr/actor.ts'
import { id } from '../../../okr/contract/common.ts'
import { answerDependency as answerInput } from '../../../okr/contract/dependencies.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { remarkLimit } from '../cards/ask-parts.ts'
import type { Bot } from '../turn.ts'
import { movedOn, tooLong } from './seen.ts'
import type { Shown } from './show.ts'
import { showDependency } from './show-dependency.ts'

const noSuchDay = refusal('invalid', 'Choose a day of the calendar, or leave the date empty.', {
  field: 'promisedOn',
})

export const dependencyData = z.object({ cycleId: id, dependencyId: id })
export const answerDependencyData = z.object({
  ...dependencyData.shape,
  seen: z.string(),
  answer: z.enum(['confirm', 'refuse']),
  comment: z.optional(z.string()),
  promisedOn: z.optional(z.string()),
})

/** Confirms or refuses what the card showed, as the command allows it. */
export async function answerDependency(
  bot: Bot,
  actor: Actor,
  {
    cycleId,
    dependencyId,
    seen,
    answer,
    comment = '',
    promisedOn = '',
  }: z.infer<typeof answerDependencyData>,
): Shown {
  const at = { cycleId, dependencyId }
  const before = await showDependency(bot, actor, at)
  if (!before.ok) return before
  if (before.value.seen !== seen) {
    const { state, answeredBy } = before.value.dependency
    const isMine = answeredBy === actor.personId && state === (answer === 'confirm' ? 'confirmed' : 'refused')
    return openDependency(bot, actor, at, isMine ? undefined : movedOn)
  }
  const input = answerInput.safeParse({
    answer,
    ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
    // The date stands in the card already when somebody refuses.
    ...(answer === 'refuse' || promisedOn.trim() === '' ? {} : { promisedOn: promisedOn.trim() }),
  })
  if (!input.success) return refuse(wrongInput(comment))
  const answered = await bot.commands.answerDependency(actor, cycleId, dependencyId, input.data)
  return answered.ok ? openDependency(bot, actor, at) : answered
}

export async function openDependency(
  bot: Bot,
  actor: Actor,
  at: { cycleId: string; dependencyId: string },
  note?: string,
): Shown {
  const now = await showDependency(bot, actor, at, note)
  return now.ok ? accept(now.value.said) : now
}

function wrongInput(comment: string) {
  return comment.trim().length > remarkLimit ? tooLong : noSuchDay
}
