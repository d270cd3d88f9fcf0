import * as z from 'zod/mini'
import type { Actor } from '../../../okr/actor.ts'
import { cursor as cursorSchema, id } from '../../../okr/contract/common.ts'
import { commentIdOfCard } from '../comment-ids.ts'
import type { Incoming } from '../incoming.ts'
import type { Bot, CardAnswer } from '../turn.ts'
import { type Shown, search, showMine, showOkr } from './show.ts'
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
        const written = await commentFromCard(bot, actor, data, 'chat')
        return written.ok ? showOkr(bot, actor, data.cycleId, data.okrId) : written
      })
    default:
      return outdated
  }
}

export function commentFromCard(
  bot: Bot,
  actor: Actor,
  { cycleId, okrId, seen, replyTo, text = '' }: z.infer<typeof commentData>,
  via: 'chat' | 'channel',
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
    via,
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
  return result.ok ? { card: result.value } : { words: result.refusal.message }
}

function defined(at: { cycleId?: string | undefined; cursor?: string | undefined }) {
  return {
    ...(at.cycleId === undefined ? {} : { cycleId: at.cycleId }),
    ...(at.cursor === undefined ? {} : { cursor: at.cursor }),
  }
}
