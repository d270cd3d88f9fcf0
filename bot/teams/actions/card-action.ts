import * as z from 'zod/mini'
import type { Actor } from '../../../okr/actor.ts'
import { cursor as cursorSchema, id } from '../../../okr/contract/common.ts'
import { accept } from '../../../okr/result.ts'
import { okrText } from '../cards/okr-facts.ts'
import { threadCard } from '../cards/thread-card.ts'
import { commentIdOfCard } from '../comment-ids.ts'
import type { Incoming } from '../incoming.ts'
import type { Bot, CardAnswer } from '../turn.ts'
import { adaptRequest, adaptRequestData, proposeChange, proposeChangeData } from './adapt-request.ts'
import {
  answerDependency,
  answerDependencyData,
  dependencyData,
  openDependency,
} from './answer-dependency.ts'
import {
  answerRequest,
  answerRequestData,
  decideProposal,
  decideProposalData,
  openRequest,
  requestData,
} from './answer-request.ts'
import { discussHere, privateWords, shownInChannel } from './channel-command.ts'
import { changeData, decideChange, decideChangeData, openChange } from './decide-change.ts'
import { type Shown, search, showMine, showOkr } from './show.ts'
import { showWaiting } from './show-waiting.ts'
import { writeComment } from './write-comment.ts'

type CardAction = Extract<Incoming, { kind: 'card-action' }>

/** What cards send back. It comes from the person's client, so it is checked like any other input. */
const listData = z.object({ cycleId: z.optional(id), cursor: z.optional(cursorSchema) })
const findData = z.object({ ...listData.shape, text: z.string().check(z.minLength(1), z.maxLength(200)) })
const openData = z.object({ cycleId: id, okrId: id })
const replyData = z.object({ ...openData.shape, commentId: id })
const commentData = z.object({
  ...openData.shape,
  seen: z.number().check(z.int(), z.nonnegative()),
  replyTo: z.optional(id),
  text: z.optional(z.string()),
})

const outdated: CardAnswer = { words: 'This card is not valid any more; write "my OKRs" for a new one.' }

/** A button of a card in a person's own chat. */
export async function personalCardAction(bot: Bot, actor: Actor, action: CardAction): Promise<CardAnswer> {
  switch (action.verb) {
    case 'my-okrs':
      return run(listData, action, (data) => showMine(bot, actor, defined(data)))
    case 'find':
      return run(findData, action, async ({ text, ...at }) => {
        const found = await search(bot, actor, text, defined(at))
        return found.ok ? { ok: true, value: found.value.said } : found
      })
    case 'open-okr':
      return run(openData, action, ({ cycleId, okrId }) => showOkr(bot, actor, cycleId, okrId))
    case 'reply':
      return run(replyData, action, ({ cycleId, okrId, commentId }) =>
        showOkr(bot, actor, cycleId, okrId, commentId),
      )
    case 'comment':
      return run(commentData, action, async (data) => {
        const written = await commentFromCard(bot, actor, data)
        return written.ok ? showOkr(bot, actor, data.cycleId, data.okrId) : written
      })
    case 'requests':
      return run(z.object({}), action, async () => {
        const waiting = await showWaiting(bot, actor)
        return waiting.ok ? accept(waiting.value.said) : waiting
      })
    case 'open-request':
      return run(requestData, action, (at) => openRequest(bot, actor, at))
    case 'answer-request':
      return run(answerRequestData, action, (data) => answerRequest(bot, actor, data))
    case 'adapt-request':
      return run(adaptRequestData, action, (data) => adaptRequest(bot, actor, data))
    case 'propose-change':
      return run(proposeChangeData, action, (data) => proposeChange(bot, actor, data))
    case 'decide-proposal':
      return run(decideProposalData, action, (data) => decideProposal(bot, actor, data))
    case 'open-change':
      return run(changeData, action, (at) => openChange(bot, actor, at))
    case 'decide-change':
      return run(decideChangeData, action, (data) => decideChange(bot, actor, data))
    case 'open-dependency':
      return run(dependencyData, action, (at) => openDependency(bot, actor, at))
    case 'answer-dependency':
      return run(answerDependencyData, action, (data) => answerDependency(bot, actor, data))
    default:
      return outdated
  }
}

/** A button of a card that everybody in a channel sees. */
export async function channelCardAction(bot: Bot, actor: Actor, action: CardAction): Promise<CardAnswer> {
  switch (action.verb) {
    case 'open-okr':
      return run(openData, action, ({ cycleId, okrId }) => showThreadCard(bot, actor, cycleId, okrId))
    case 'discuss-here':
      return run(openData, action, ({ cycleId, okrId }) => discussHere(bot, actor, action, cycleId, okrId))
    case 'my-okrs':
      return { words: 'Write "my OKRs" to me in your own chat: there only you see them.' }
    case 'requests':
      return { words: privateWords }
    default:
      return outdated
  }
}

async function showThreadCard(bot: Bot, actor: Actor, cycleId: string, okrId: string): Shown {
  const details = await shownInChannel(bot, actor, cycleId, okrId)
  if (!details.ok) return details
  const link = bot.linkTo(cycleId, okrId, details.value.okr.title)
  return accept({ text: okrText(details.value), card: threadCard({ cycleId, details: details.value, link }) })
}

function commentFromCard(
  bot: Bot,
  actor: Actor,
  { cycleId, okrId, seen, replyTo, text = '' }: z.infer<typeof commentData>,
) {
  const commentId = commentIdOfCard({
    cycleId,
    okrId,
    personId: actor.personId,
    seen,
    replyTo: replyTo ?? '',
    text: text.trim(),
  })
  return writeComment(
    bot,
    actor,
    { cycleId, okrId, commentId, text, ...(replyTo === undefined ? {} : { replyTo }) },
    'chat',
  )
}

/** A refusal is said below the card, which stays as it is: nothing that was typed is lost. */
async function run<Schema extends z.ZodMiniType>(
  schema: Schema,
  action: CardAction,
  act: (data: z.infer<Schema>) => Shown,
): Promise<CardAnswer> {
  const data = schema.safeParse(action.data)
  if (!data.success) return outdated
  const result = await act(data.data)
  if (!result.ok) return { words: result.refusal.message }
  const { card } = result.value
  return card === undefined ? { words: result.value.text } : { card: { ...result.value, card } }
}

function defined(at: { cycleId?: string | undefined; cursor?: string | undefined }) {
  return {
    ...(at.cycleId === undefined ? {} : { cycleId: at.cycleId }),
    ...(at.cursor === undefined ? {} : { cursor: at.cursor }),
  }
}
