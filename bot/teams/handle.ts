import type { Actor } from '../../okr/actor.ts'
import { forgetPersonChat, rememberPersonChat } from '../commands/chats/person-chats.ts'
import { personalCardAction } from './actions/card-action.ts'
import { help, personalMessage } from './actions/personal-message.ts'
import type { Incoming } from './incoming.ts'
import type { Answer, Bot, CardAnswer } from './turn.ts'

const strangerText =
  'I do not find you in the organisation that OKR Align works for. Ask the program lead to import you or to read the directory again.'

/** What the bot does with what the channel tells. Everything it says is in the answer. */
export async function handle(bot: Bot, incoming: Incoming): Promise<Answer> {
  switch (incoming.place) {
    case 'personal':
      return personal(bot, incoming)
    case 'channel':
      return {}
    case 'group-chat':
      return incoming.kind === 'message' && incoming.mentionsBot
        ? {
            say: [
              { text: 'I work in your own chat with me and in the channels of a team, not in group chats.' },
            ],
          }
        : {}
  }
}

async function personal(bot: Bot, incoming: Incoming): Promise<Answer> {
  const { tenantId, personId } = incoming
  if (incoming.kind === 'uninstalled') {
    if (personId !== undefined) await forgetPersonChat(bot.ports)(tenantId, personId)
    return {}
  }
  const actor = personId === undefined ? undefined : await bot.actorOf(tenantId, personId)
  if (actor === undefined) return toStranger(incoming)
  switch (incoming.kind) {
    case 'installed': {
      const isNew = await remember(bot, actor, incoming)
      return isNew ? help(await greeting(bot, actor)) : {}
    }
    case 'message':
      await remember(bot, actor, incoming)
      return personalMessage(bot, actor, incoming)
    case 'card-action':
      await remember(bot, actor, incoming)
      return { card: await personalCardAction(bot, actor, incoming) }
    default:
      return {}
  }
}

/** Whether the person was not known to have a chat yet. */
function remember(bot: Bot, actor: Actor, { serviceUrl, conversationId }: Incoming): Promise<boolean> {
  return rememberPersonChat(bot.ports)(actor.tenantId, {
    personId: actor.personId,
    serviceUrl,
    conversationId,
  })
}

async function greeting(bot: Bot, actor: Actor): Promise<string> {
  const person = await bot.ports.directory.person(actor.tenantId, actor.personId)
  const first = person?.displayName.split(' ')[0]
  return first === undefined ? 'Hello!' : `Hello ${first.slice(0, 60)}!`
}

function toStranger({ kind }: Incoming): Answer {
  if (kind === 'card-action') return { card: { words: strangerText } satisfies CardAnswer }
  return kind === 'message' || kind === 'installed' ? { say: [{ text: strangerText }] } : {}
}
