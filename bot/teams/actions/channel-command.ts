import type { Actor } from '../../../okr/actor.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { UnitView } from '../../../okr/contract/organisation.ts'
import type { Refusal } from '../../../okr/refusal.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { connectChannel } from '../../commands/chats/connect-channel.ts'
import { linkThread } from '../../commands/chats/threads.ts'
import { choiceCard } from '../cards/choice-card.ts'
import { helpCard, helpText } from '../cards/help-card.ts'
import { okrText } from '../cards/okr-facts.ts'
import { threadCard } from '../cards/thread-card.ts'
import { publicDetails } from '../effects/effect-topic.ts'
import type { Incoming } from '../incoming.ts'
import type { Answer, Bot, Said } from '../turn.ts'
import { cycleFor } from './show.ts'

const choices = 5

export const privateWords = 'Write "requests" to me in your own chat: there only you see what waits for you.'

/** What is said to the bot in a channel; undefined: it is no command. */
export function channelCommand(
  bot: Bot,
  actor: Actor,
  message: Extract<Incoming, { kind: 'message' }>,
): Promise<Answer> | undefined {
  const [, verb = '', rest = ''] = /^\/?(\S+)\s*([\s\S]*)$/.exec(message.text) ?? []
  const wanted = rest.trim().slice(0, 200).toWellFormed()
  switch (verb.toLowerCase()) {
    case 'discuss':
      return wanted === ''
        ? answer('Write "discuss" and some words of the title.')
        : discuss(bot, actor, message, wanted)
    case 'connect':
      return wanted === ''
        ? answer('Write "connect" and the name of your unit.')
        : connect(bot, actor, message, wanted)
    case 'requests':
      return answer(privateWords)
    case '':
    case 'help':
      return answer(helpText, helpCard('In this channel, an OKR is talked about in a thread.'))
    default:
      return undefined
  }
}

export function unknownInChannel(): Promise<Answer> {
  return answer(`I do not know this as a command. ${helpText}`)
}

async function discuss(bot: Bot, actor: Actor, message: Incoming, wanted: string): Promise<Answer> {
  const cycle = await cycleFor(bot, actor)
  if (!cycle.ok) return answer(cycle.refusal.message)
  const found = await bot.commands.filterTree(actor, cycle.value.id, { text: wanted, limit: choices })
  if (!found.ok) return answer(found.refusal.message)
  const rows = found.value.matches
    .map(({ row }) => row)
    .filter((row) => (row.kind === 'objective' || row.kind === 'key-result') && row.visibility !== 'draft')
  const exact = rows.filter((row) => row.title.toLowerCase() === wanted.toLowerCase())
  const only = exact.length === 1 ? exact[0] : rows.length === 1 && !found.value.cursor ? rows[0] : undefined
  if (only !== undefined) return said(await discussHere(bot, actor, message, cycle.value.id, only.id))
  const byId = /^[A-Za-z0-9][A-Za-z0-9._@-]*$/.test(wanted)
    ? await discussHere(bot, actor, message, cycle.value.id, wanted)
    : undefined
  if (byId?.ok) return said(byId)
  if (rows.length === 0)
    return answer(
      `I find no published OKR with "${wanted}". Try other words of its title; drafts are not shown in channels.`,
    )
  return answer(
    `Several OKRs fit "${wanted}".`,
    choiceCard({
      cycleId: cycle.value.id,
      wanted,
      rows,
      people: found.value.people,
      more: found.value.cursor !== undefined,
    }),
  )
}

/** Makes the thread that this was said in the OKR's. */
export async function discussHere(
  bot: Bot,
  actor: Actor,
  incoming: Incoming,
  cycleId: string,
  okrId: string,
): Promise<Result<Said, Refusal>> {
  const { team, tenantId, serviceUrl, conversationId } = incoming
  const topic = { tenantId, cycleId, okrId }
  const found = await shownInChannel(bot, actor, cycleId, okrId)
  if (!found.ok) return found
  const details = found.value
  if (team === undefined || !conversationId.includes(';messageid='))
    return refuse(refusal('invalid', 'Say this in a channel of a team.'))
  const link = bot.linkTo(cycleId, okrId, details.okr.title)
  const { teamId, channelId } = team
  const linked = await linkThread(bot.ports)(topic, { teamId, channelId, serviceUrl, conversationId })
  switch (linked.outcome) {
    case 'taken':
      return refuse(
        refusal(
          'invalid',
          'This thread is the conversation of another OKR. Begin a new post, and say it there.',
        ),
      )
    case 'elsewhere':
      return {
        ok: true,
        value: {
          text: `This channel has a thread of "${details.okr.title}" already: ${messageLink(incoming, linked.conversationId)}`,
        },
      }
    default:
      return { ok: true, value: { text: okrText(details), card: threadCard({ cycleId, details, link }) } }
  }
}

/** An OKR as a channel may show it: published, and readable for who asks, who may be a guest. */
export async function shownInChannel(
  bot: Bot,
  actor: Actor,
  cycleId: string,
  okrId: string,
): Promise<Result<OkrDetails, Refusal>> {
  const own = await bot.commands.getOkr(actor, cycleId, okrId)
  if (!own.ok) return own
  const details = await publicDetails(bot, { tenantId: actor.tenantId, cycleId, okrId })
  return details === undefined
    ? refuse(refusal('not-found', 'This OKR is a draft; drafts are not shown in channels.'))
    : accept(details)
}

function messageLink({ tenantId, team }: Incoming, conversationId: string): string {
  const root = conversationId.split(';messageid=')[1] ?? ''
  const channel = encodeURIComponent(team?.channelId ?? '')
  const query = new URLSearchParams({
    tenantId,
    parentMessageId: root,
    ...(team?.groupId ? { groupId: team.groupId } : {}),
  })
  return `https://teams.microsoft.com/l/message/${channel}/${encodeURIComponent(root)}?${query}`
}

async function connect(bot: Bot, actor: Actor, { team }: Incoming, wanted: string): Promise<Answer> {
  if (team === undefined) return answer('Say this in a channel of a team.')
  const unit = await findUnit(bot, actor, wanted)
  if (!unit.ok) return answer(unit.refusal.message)
  const connected = await connectChannel({ ...bot.ports, chat: bot.chat })(actor, unit.value.id, team)
  return answer(
    connected.ok
      ? `Done. The conversations of the published OKRs of ${unit.value.name} run here from now on, each in a thread of its own.`
      : connected.refusal.message,
  )
}

/** By name or id; of several with the same name, the one that the person leads. */
async function findUnit(bot: Bot, actor: Actor, wanted: string): Promise<Result<UnitView, Refusal>> {
  const found = await bot.commands.listUnits(actor, { text: wanted })
  if (!found.ok) return found
  const byId = await bot.ports.directory.unit(actor.tenantId, wanted)
  if (byId !== undefined) return { ok: true, value: byId }
  const { units } = found.value
  const exact = units.filter((unit) => unit.name.toLowerCase() === wanted.toLowerCase())
  const fitting = exact.length > 0 ? exact : units
  const led = fitting.filter((unit) => unit.leaderId === actor.personId)
  const only = fitting.length === 1 ? fitting[0] : led.length === 1 ? led[0] : undefined
  if (only !== undefined) return { ok: true, value: only }
  return refuse(
    fitting.length === 0
      ? refusal('not-found', `I find no unit called "${wanted}".`)
      : refusal(
          'invalid',
          `Several units fit "${wanted}". Write "connect" and the id of one: ${fitting
            .slice(0, 10)
            .map((unit) => `${unit.name} (${unit.id})`)
            .join(', ')}.`,
        ),
  )
}

function said(result: Result<Said, Refusal>): Answer {
  return result.ok ? { say: [result.value] } : { say: [{ text: result.refusal.message }] }
}

async function answer(text: string, card?: Said['card']): Promise<Answer> {
  return { say: [card === undefined ? { text } : { text, card }] }
}
