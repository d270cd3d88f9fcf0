import * as z from 'zod/mini'
import type { Actor } from '../../../okr/actor.ts'
import { type AnswerRequest, answerRequest as answerInput } from '../../../okr/contract/alignment.ts'
import { id } from '../../../okr/contract/common.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { remarkLimit } from '../cards/ask-parts.ts'
import type { Bot } from '../turn.ts'
import { movedOn, tooLong } from './seen.ts'
import type { Shown } from './show.ts'
import { type RequestPlace, type ShownRequest, showRequest } from './show-request.ts'

export const requestData = z.object({ cycleId: id, okrId: id, requestId: id })
const pressedData = z.object({
  ...requestData.shape,
  seen: z.string(),
  meaning: z.string(),
  comment: z.optional(z.string()),
})
export const answerRequestData = z.object({ ...pressedData.shape, answer: z.enum(['accept', 'decline']) })
export const decideProposalData = z.object({ ...pressedData.shape, decision: z.enum(['accept', 'reject']) })

const unfit = refusal('invalid', 'This answer cannot be taken as it is; look at what you typed.')
const changedSince =
  'The OKR changed since that card was shown, so your answer was not sent. This is what it says now.'

/** The request's card as it stands now. */
export async function openRequest(bot: Bot, actor: Actor, at: RequestPlace, note?: string): Shown {
  const now = await showRequest(bot, actor, at, note)
  return now.ok ? accept(now.value.said) : now
}

/** Accepts or declines what the card showed. */
export async function answerRequest(
  bot: Bot,
  actor: Actor,
  { answer, comment, seen, meaning, ...at }: z.infer<typeof answerRequestData>,
): Shown {
  return answerAs(bot, actor, at, { seen, meaning }, { answer, comment })
}

/** Sends an answer if the card that it was given in showed what is so now; otherwise shows what is so now. */
export async function answerAs(
  bot: Bot,
  actor: Actor,
  at: RequestPlace,
  shown: { seen: string; meaning: string },
  { comment = '', ...given }: Omit<AnswerRequest, 'meaning'>,
): Shown {
  const before = await showRequest(bot, actor, at)
  if (!before.ok) return before
  if (before.value.seen !== shown.seen) {
    return openRequest(bot, actor, at, isSaid(before.value, actor, given.answer) ? undefined : movedOn)
  }
  if (before.value.meaning !== shown.meaning) return openRequest(bot, actor, at, changedSince)
  const input = answerInput.safeParse({ ...given, ...remark(comment), meaning: shown.meaning })
  if (!input.success) return refuse(wrongInput(comment))
  const answered = await bot.commands.answerRequest(actor, at.cycleId, at.okrId, at.requestId, input.data)
  return answered.ok ? openRequest(bot, actor, at) : answered
}

const states = { accept: 'accepted', adapt: 'adapt', decline: 'declined' } as const

/** The same button pressed twice needs no explanation. */
export function isSaid({ request }: ShownRequest, actor: Actor, answer: keyof typeof states): boolean {
  return request.personId === actor.personId && request.state === states[answer]
}

/** Accepts or rejects a proposed edit; or keeps the OKR as it is although somebody declined. */
export async function decideProposal(
  bot: Bot,
  actor: Actor,
  { decision, comment = '', seen, meaning: _, ...at }: z.infer<typeof decideProposalData>,
): Shown {
  const before = await showRequest(bot, actor, at)
  if (!before.ok) return before
  const { request } = before.value
  if (before.value.seen !== seen) {
    const by = request.overruled?.by ?? request.proposal?.decidedBy
    return openRequest(bot, actor, at, by === actor.personId ? undefined : movedOn)
  }
  if (comment.trim().length > remarkLimit) return refuse(tooLong)
  const reason = comment.trim() === '' ? {} : { reason: comment.trim() }
  const decided = await bot.commands.decideProposal(actor, at.cycleId, at.okrId, at.requestId, {
    decision,
    ...reason,
  })
  return decided.ok ? openRequest(bot, actor, at) : decided
}

function remark(comment: string): { comment?: string } {
  return comment.trim() === '' ? {} : { comment: comment.trim() }
}

function wrongInput(comment: string) {
  return comment.trim().length > remarkLimit ? tooLong : unfit
}
