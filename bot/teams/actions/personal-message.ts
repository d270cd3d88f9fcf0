import type { Actor } from '../../../okr/actor.ts'
import { id as idSchema } from '../../../okr/contract/common.ts'
import type { Refusal } from '../../../okr/refusal.ts'
import type { ChatTopic } from '../../commands/chats/documents.ts'
import { findPersonChat, findTopic } from '../../commands/chats/person-chats.ts'
import { helpCard, helpText } from '../cards/help-card.ts'
import { commentIdOfMessage } from '../comment-ids.ts'
import type { Incoming } from '../incoming.ts'
import type { Answer, Bot, Said } from '../turn.ts'
import { search, showMine, showOkr } from './show.ts'
import { showWaiting } from './show-waiting.ts'
import { writeComment } from './write-comment.ts'

type Message = Extract<Incoming, { kind: 'message' }>

const longestCommand = 300

/** What a person writes to the bot in their own chat. */
export async function personalMessage(bot: Bot, actor: Actor, message: Message): Promise<Answer> {
  const { text } = message
  const [, verb = '', rest = ''] = /^\/?(\S+)\s*([\s\S]*)$/.exec(text) ?? []
  const command = verb.toLowerCase()
  const topic = await findTopic(bot.ports)(message.tenantId, message.conversationId, message.quotes)

  if (command === 'comment' && rest !== '') {
    const about = topic ?? (await findPersonChat(bot.ports)(message.tenantId, actor.personId))?.opened
    return about === undefined
      ? say('Open an OKR first ("my OKRs" or "find" and some words), then write "comment" and your text.')
      : comment(bot, actor, message, about, rest)
  }
  // An answer to a message about an OKR is a comment, whatever its first word.
  if (topic !== undefined && text !== '') return comment(bot, actor, message, topic, text)
  if (text === '' || text.length > longestCommand) {
    return say(`To write to an OKR, open it and write "comment" and your text. ${helpText}`)
  }
  if (/^\/?(help|hi|hello|hey|\?)[!.]?$/i.test(text)) return help()
  if (/^\/?(my\s+okrs?|mine|okrs?)[!.?]?$/i.test(text)) return shown(await showMine(bot, actor))
  if (asksForWaiting(text)) return waiting(bot, actor)
  if ((command === 'find' || command === 'search') && rest !== '') return find(bot, actor, rest)
  if ((command === 'open' || command === 'show') && rest !== '') return open(bot, actor, rest)
  return unknown(bot, actor, text)
}

export function help(greeting = 'I keep OKRs and the talk about them in one place.'): Answer {
  return { say: [{ text: helpText, card: helpCard(greeting) }] }
}

export function asksForWaiting(text: string): boolean {
  return /^\/?(my\s+)?(requests?|waiting|to-?do)[!.?]?$/i.test(text)
}

async function waiting(bot: Bot, actor: Actor): Promise<Answer> {
  const found = await showWaiting(bot, actor)
  return found.ok ? { say: [found.value.said] } : refused(found.refusal)
}

/** For who could not be told in their chat until now: what waits, if anything does. */
export async function waitingSinceBefore(bot: Bot, actor: Actor): Promise<Said[]> {
  try {
    const found = await showWaiting(bot, actor)
    return found.ok && found.value.count > 0 ? [found.value.said] : []
  } catch (error) {
    // What the person asked for is answered all the same.
    bot.report(error, 'looking up what waits for somebody new')
    return []
  }
}

async function comment(
  bot: Bot,
  actor: Actor,
  message: Message,
  { cycleId, okrId, commentId: replyTo }: ChatTopic,
  text: string,
): Promise<Answer> {
  const written = await writeComment(
    bot,
    actor,
    {
      cycleId,
      okrId,
      commentId: commentIdOfMessage(message.conversationId, message.activityId),
      text,
      ...(replyTo === undefined ? {} : { replyTo }),
    },
    'chat',
  )
  return written.ok ? shown(await showOkr(bot, actor, cycleId, okrId)) : refused(written.refusal)
}

async function find(bot: Bot, actor: Actor, text: string): Promise<Answer> {
  const found = await search(bot, actor, text)
  return found.ok ? { say: [found.value.said] } : refused(found.refusal)
}

/** By id, else by words: the card when only one fits, else the choice. */
async function open(bot: Bot, actor: Actor, wanted: string): Promise<Answer> {
  const found = await search(bot, actor, wanted)
  if (!found.ok) return refused(found.refusal)
  if (found.value.only) {
    const { cycleId, okrId } = found.value.only
    return shown(await showOkr(bot, actor, cycleId, okrId))
  }
  const byId = await openById(bot, actor, wanted)
  return byId === undefined ? { say: [found.value.said] } : { say: [byId] }
}

async function openById(bot: Bot, actor: Actor, wanted: string): Promise<Said | undefined> {
  if (!idSchema.safeParse(wanted).success) return undefined
  const me = await bot.commands.getMe(actor)
  if (!me.ok) return undefined
  for (const cycle of me.value.cycles) {
    const one = await showOkr(bot, actor, cycle.id, wanted)
    if (one.ok) return one.value
  }
  return undefined
}

async function unknown(bot: Bot, actor: Actor, text: string): Promise<Answer> {
  const found = await search(bot, actor, text)
  const listed = found.ok && found.value.said.card !== undefined ? [found.value.said] : []
  return { say: [{ text: `I do not know this as a command. ${helpText}` }, ...listed] }
}

function shown(result: Awaited<ReturnType<typeof showMine>>): Answer {
  return result.ok ? { say: [result.value] } : refused(result.refusal)
}

function refused({ message }: Refusal): Answer {
  return say(message)
}

function say(text: string): Answer {
  return { say: [{ text }] }
}
