import type { Actor } from '../../../okr/actor.ts'
import type { CycleView } from '../../../okr/contract/organisation.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { rememberOpened } from '../../commands/chats/person-chats.ts'
import { listCard } from '../cards/list-card.ts'
import { okrCard } from '../cards/okr-card.ts'
import { okrText } from '../cards/okr-facts.ts'
import { currentCycle } from '../current-cycle.ts'
import type { Bot, Said } from '../turn.ts'

export type Shown = Promise<Result<Said, Refusal>>

const rowsShown = 10

/** An OKR's card for one person: it is then what "comment …" is about. */
export async function showOkr(
  bot: Bot,
  actor: Actor,
  cycleId: string,
  okrId: string,
  replyTo?: string,
): Shown {
  const [details, conversation] = await Promise.all([
    bot.commands.getOkr(actor, cycleId, okrId),
    bot.commands.getConversation(actor, cycleId, okrId),
  ])
  if (!details.ok) return details
  if (!conversation.ok) return conversation
  await rememberOpened(bot.ports)(actor.tenantId, actor.personId, { cycleId, okrId })
  const answered = conversation.value.comments.find((comment) => comment.id === replyTo)
  const { title } = details.value.okr
  return accept({
    text: okrText(details.value),
    card: okrCard({
      cycleId,
      details: details.value,
      conversation: conversation.value,
      link: bot.linkTo(cycleId, okrId, title),
      ...(answered === undefined ? {} : { replyTo: answered }),
    }),
    topic: { cycleId, okrId },
  })
}

/** The OKRs that a person owns. */
export async function showMine(
  bot: Bot,
  actor: Actor,
  at: { cycleId?: string; cursor?: string } = {},
): Shown {
  const cycle = await cycleFor(bot, actor, at.cycleId)
  if (!cycle.ok) return cycle
  const page = await bot.commands.filterTree(actor, cycle.value.id, {
    ownerId: actor.personId,
    limit: rowsShown,
    ...(at.cursor === undefined ? {} : { cursor: at.cursor }),
  })
  if (!page.ok) return page
  return accept({
    text: `My OKRs (${cycle.value.name})`,
    card: listCard({
      cycleId: cycle.value.id,
      cycleName: cycle.value.name,
      heading: 'My OKRs',
      empty:
        'You own none in this cycle. Write "find" and some words to see those of others, or draft one in the tab.',
      page: page.value,
      more: { verb: 'my-okrs', data: {} },
    }),
  })
}

export interface Search {
  said: Said
  /** Set when exactly one was found. */
  only?: { cycleId: string; okrId: string }
}

/** OKRs that hold all of these words. */
export async function search(
  bot: Bot,
  actor: Actor,
  text: string,
  at: { cycleId?: string; cursor?: string } = {},
): Promise<Result<Search, Refusal>> {
  const cycle = await cycleFor(bot, actor, at.cycleId)
  if (!cycle.ok) return cycle
  const wanted = text.slice(0, 200).toWellFormed()
  const page = await bot.commands.filterTree(actor, cycle.value.id, {
    text: wanted,
    limit: rowsShown,
    ...(at.cursor === undefined ? {} : { cursor: at.cursor }),
  })
  if (!page.ok) return page
  const okrs = page.value.matches.filter(({ row }) => row.kind === 'objective' || row.kind === 'key-result')
  const only = okrs.length === 1 && page.value.cursor === undefined && !at.cursor ? okrs[0]?.row : undefined
  return accept({
    ...(only === undefined ? {} : { only: { cycleId: cycle.value.id, okrId: only.id } }),
    said: {
      text: `OKRs with "${wanted}"`,
      card: listCard({
        cycleId: cycle.value.id,
        cycleName: cycle.value.name,
        heading: `OKRs with "${wanted}"`,
        empty: 'Nothing found. Try fewer or other words: titles, owners and units are searched.',
        page: { ...page.value, matches: okrs },
        more: { verb: 'find', data: { text: wanted } },
      }),
    },
  })
}

export async function cycleFor(bot: Bot, actor: Actor, wanted?: string): Promise<Result<CycleView, Refusal>> {
  const me = await bot.commands.getMe(actor)
  if (!me.ok) return me
  const cycle =
    me.value.cycles.find(({ id }) => id === wanted) ?? currentCycle(me.value.cycles, bot.ports.clock.now())
  return cycle === undefined
    ? refuse(
        refusal('not-found', 'There is no OKR cycle yet; the program lead opens the first one in the tab.'),
      )
    : accept(cycle)
}
