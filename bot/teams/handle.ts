import type { Actor } from '../../okr/actor.ts'
import type { TeamChat } from '../commands/chats/documents.ts'
import { forgetPersonChat, rememberPersonChat } from '../commands/chats/person-chats.ts'
import { forgetChannel, forgetTeam, rememberTeam } from '../commands/chats/team-chats.ts'
import { findThread } from '../commands/chats/threads.ts'
import { channelCardAction, personalCardAction } from './actions/card-action.ts'
import { channelCommand, unknownInChannel } from './actions/channel-command.ts'
import { deleteInThread, editInThread, messageInThread } from './actions/channel-message.ts'
import { reactionInThread } from './actions/channel-reaction.ts'
import { asksForWaiting, help, personalMessage, waitingSinceBefore } from './actions/personal-message.ts'
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
      return channel(bot, incoming)
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
      if (!isNew) return {}
      const { say = [] } = help(await greeting(bot, actor))
      return { say: [...say, ...(await waitingSinceBefore(bot, actor))] }
    }
    case 'message': {
      const isNew = await remember(bot, actor, incoming)
      const answer = await personalMessage(bot, actor, incoming)
      if (!isNew || asksForWaiting(incoming.text)) return answer
      return { ...answer, say: [...(answer.say ?? []), ...(await waitingSinceBefore(bot, actor))] }
    }
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
  return kind === 'message' ? { say: [{ text: strangerText }] } : {}
}

async function channel(bot: Bot, incoming: Incoming): Promise<Answer> {
  const { tenantId, personId, team, serviceUrl, conversationId } = incoming
  if (incoming.kind === 'installed') {
    const isNew = team !== undefined && (await rememberTeam(bot.ports)(tenantId, teamOf(team, serviceUrl)))
    return isNew ? help('Hello! In the channels of this team, OKRs can be talked about in threads.') : {}
  }
  if (incoming.kind === 'uninstalled') {
    if (team !== undefined) await forgetTeam(bot.ports)(tenantId, team.teamId)
    return {}
  }
  if (incoming.kind === 'channel-deleted') {
    await forgetChannel(bot.ports)(tenantId, incoming.channelId)
    return {}
  }
  // The bot is told of every message of a team: only those of its own threads, and those to it, are any of its business.
  const link = await findThread(bot.ports)(tenantId, conversationId)
  const isMeant = incoming.kind === 'message' && incoming.mentionsBot
  if (link === undefined && !isMeant && incoming.kind !== 'card-action') return {}
  const actor = personId === undefined ? undefined : await bot.actorOf(tenantId, personId)
  if (actor === undefined) return toStranger(incoming)
  if (team !== undefined) await rememberTeam(bot.ports)(tenantId, teamOf(team, serviceUrl))
  switch (incoming.kind) {
    case 'message': {
      const command = incoming.mentionsBot ? channelCommand(bot, actor, incoming) : undefined
      if (command !== undefined) return command
      return link === undefined ? unknownInChannel() : messageInThread(bot, actor, incoming, link)
    }
    case 'edited':
      return link === undefined ? {} : editInThread(bot, actor, incoming, link)
    case 'deleted':
      return link === undefined ? {} : deleteInThread(bot, actor, incoming, link)
    case 'reacted':
      return link === undefined ? {} : reactionInThread(bot, actor, incoming, link)
    case 'card-action':
      return { card: await channelCardAction(bot, actor, incoming) }
    default:
      return {}
  }
}

function teamOf({ teamId, name, groupId }: NonNullable<Incoming['team']>, serviceUrl: string): TeamChat {
  return { teamId, serviceUrl, ...(name ? { name } : {}), ...(groupId ? { groupId } : {}) }
}
