import express, { type Request, type Response, type Router } from 'express'
import { z } from 'zod'
import { identities } from '../identities.ts'
import type { Chat } from './chat.ts'
import { parseConversationId, teamGroupId, teamId, threadConversationId } from './chat-ids.ts'
import type { ChatStore } from './chat-store.ts'
import { ConnectorError } from './connector-error.ts'
import { answerConnectorError, injectFaults, requireBotToken } from './connector-guards.ts'
import { type Faults, memberLimits, type RateLimiter, sendLimits } from './faults.ts'
import { personalScope, teamScope } from './installations.ts'
import type { ChatMessage, Conversation } from './messages.ts'
import { readOutgoing } from './outgoing.ts'
import { asMember, type Roster } from './roster.ts'

export type ConnectorParts = {
  chat: Chat
  store: ChatStore
  roster: Roster
  faults: Faults
  limiter: RateLimiter
  serviceUrl: string
  teamName: string
  now: () => number
  /** Throws when the token is not the bot's own for the channel. */
  verifyBotToken: (token: string) => Promise<unknown>
}

const newConversation = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  activity: z.looseObject({}).nullish(),
  channelData: z
    .looseObject({
      channel: z.looseObject({ id: z.string() }).nullish(),
      tenant: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
})

/** The channel's REST API for the bot (the Bot Connector), as Teams answers it. */
export function connectorRoutes(parts: ConnectorParts): Router {
  const { store, roster, chat, limiter, teamName } = parts
  const router = express.Router()
  router.use(requireBotToken(parts.verifyBotToken), injectFaults(parts.faults))
  router.use(express.json({ limit: '1mb' }))

  const limit = (key: string, limits: typeof sendLimits) => {
    if (!chat.settings.current().rateLimits) return
    const wait = limiter.wait(key, limits)
    if (wait > 0) throw new ConnectorError(429, 'TooManyRequests', 'API calls quota exceeded.', wait)
  }

  router.post('/v3/conversations', (request, response) => {
    const parsed = newConversation.safeParse(request.body)
    if (!parsed.success) throw new ConnectorError(400, 'BadSyntax', z.prettifyError(parsed.error))
    const { members, tenantId, channelData, activity } = parsed.data
    const channel = channelData?.channel?.id
    const tenant = tenantId ?? channelData?.tenant?.id
    limit(`create/${channel ?? members?.[0]?.id ?? ''}`, sendLimits)
    if (channel !== undefined) {
      const conversation = findConversation(store, channel)
      if (conversation.kind !== 'channel' || !activity)
        throw new ConnectorError(400, 'BadSyntax', 'A new thread needs a channel and its first activity.')
      const message = post(parts, conversation, null, activity)
      response.status(201).json({
        id: threadConversationId(conversation.id, message?.id ?? null),
        activityId: message?.id,
        serviceUrl: parts.serviceUrl,
      })
      return
    }
    if (tenant !== identities.tenantId)
      throw new ConnectorError(400, 'BadSyntax', 'A personal conversation needs the tenant id of its person.')
    const conversation = personalConversation(parts, members ?? [])
    const message = activity ? post(parts, conversation, null, activity) : undefined
    response.status(201).json({ id: conversation.id, ...(message ? { activityId: message.id } : {}) })
  })

  router.post(
    ['/v3/conversations/:conversation/activities', '/v3/conversations/:conversation/activities/:activity'],
    (request, response) => {
      const { conversation, root } = findAddress(store, request)
      limit(`send/${threadConversationId(conversation.id, root)}`, sendLimits)
      const message = post(parts, conversation, root, request.body)
      response.status(message ? 201 : 202).json(message ? { id: message.id } : {})
    },
  )

  router.put('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const { conversation, root } = findAddress(store, request)
    limit(`send/${threadConversationId(conversation.id, root)}`, sendLimits)
    const old = ownMessage(store, conversation, param(request, 'activity'))
    const content = readOutgoing(request.body, roster)
    if (!content) throw new ConnectorError(400, 'BadSyntax', 'Only messages can be updated.')
    store.dropCardViews(conversation.id, old.id)
    store.change(conversation.id, old.id, (current) => ({
      ...current,
      ...content,
      editedAt: parts.now(),
    }))
    response.json({ id: old.id })
  })

  router.delete('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const { conversation } = findAddress(store, request)
    const old = ownMessage(store, conversation, param(request, 'activity'))
    store.dropCardViews(conversation.id, old.id)
    store.change(conversation.id, old.id, (current) => ({ ...current, deletedAt: parts.now() }))
    response.status(200).end()
  })

  const members = (request: Request) => {
    const { conversation } = findAddress(store, request)
    limit(`members/${conversation.id}`, memberLimits)
    const { person } = conversation
    return person === null ? roster.everyone() : roster.everyone().filter(({ id }) => id === person)
  }
  router.get(
    [
      '/v3/conversations/:conversation/members',
      '/v3/conversations/:conversation/activities/:activity/members',
    ],
    (request, response) => {
      response.json(members(request).map(asMember))
    },
  )
  router.get('/v3/conversations/:conversation/members/:member', (request, response) => {
    const wanted = param(request, 'member')
    const found = roster.byChatId(wanted) ?? roster.byObjectId(wanted)
    if (!found || !members(request).some(({ id }) => id === found.id))
      throw new ConnectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.')
    response.json(asMember(found))
  })
  router.get('/v3/conversations/:conversation/pagedmembers', (request, response) => {
    const size = Math.min(500, Math.max(1, Number(request.query.pageSize ?? 200) || 200))
    const start = Number(request.query.continuationToken ?? 0) || 0
    const everyone = members(request)
    response.json({
      members: everyone.slice(start, start + size).map(asMember),
      ...(start + size < everyone.length ? { continuationToken: String(start + size) } : {}),
    })
  })

  router.get('/v3/teams/:team', (request, response) => {
    needTeam(request)
    response.json({
      id: teamId(),
      name: teamName,
      aadGroupId: teamGroupId(),
      tenantId: identities.tenantId,
      memberCount: roster.everyone().length,
      channelCount: store.conversations().filter(({ kind }) => kind === 'channel').length,
    })
  })
  router.get('/v3/teams/:team/conversations', (request, response) => {
    needTeam(request)
    const channels = store.conversations().filter(({ kind }) => kind === 'channel')
    // Teams leaves the General channel without a name: clients show it in their own language.
    response.json({
      conversations: channels.map(({ id, name }) => (id === teamId() ? { id } : { id, name })),
    })
  })
  router.use((_request: Request, response: Response) => {
    response.status(404).json({ error: { code: 'ServiceError', message: 'Teams has no such API.' } })
  })
  router.use(answerConnectorError)
  return router
}

function post(
  { store, roster, chat }: ConnectorParts,
  conversation: Conversation,
  root: string | null,
  body: unknown,
): ChatMessage | undefined {
  const { person } = conversation
  if (person !== null && chat.settings.current().blockedBy.includes(person))
    throw new ConnectorError(403, 'MessageWritesBlocked', 'Message writes have been blocked by the user.')
  const scope = person === null ? teamScope : personalScope(person)
  const { installations } = chat
  const known = installations.isInstalled(scope) || installations.isInstalling(scope)
  if (!known && !installations.isInstalled(teamScope)) throw notInstalled()
  const content = readOutgoing(body, roster)
  return content && store.add({ conversation: conversation.id, root, author: 'bot', delivery: null }, content)
}

/** By the id from the chat for everybody who shares a team with the bot; by Entra id only where the app is installed. */
function personalConversation({ chat, roster }: ConnectorParts, members: { id: string }[]): Conversation {
  const [member, ...others] = members
  if (!member || others.length > 0)
    throw new ConnectorError(400, 'BadSyntax', 'Bots in Teams start conversations with exactly one person.')
  const byChatId = roster.byChatId(member.id)
  const person = byChatId ?? roster.byObjectId(member.id)
  if (!person) throw new ConnectorError(400, 'BadSyntax', `Bad member id: ${member.id}`)
  const { installations } = chat
  const scope = personalScope(person.id)
  const known = installations.isInstalled(scope) || installations.isInstalling(scope)
  if (!known && !(byChatId && installations.isInstalled(teamScope))) throw notInstalled()
  return chat.personalChat(person.id)
}

function notInstalled(): ConnectorError {
  return new ConnectorError(
    403,
    'BotNotInConversationRoster',
    'The bot is not part of the conversation roster.',
  )
}

function findAddress(
  store: ChatStore,
  request: Request,
): { conversation: Conversation; root: string | null } {
  const { conversation: id, root } = parseConversationId(param(request, 'conversation'))
  const conversation = findConversation(store, id)
  if (root !== null && store.message(conversation.id, root)?.root !== null)
    throw new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.')
  return { conversation, root }
}

function findConversation(store: ChatStore, id: string): Conversation {
  const conversation = store.conversation(id)
  if (!conversation) throw new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.')
  return conversation
}

function ownMessage(store: ChatStore, conversation: Conversation, id: string): ChatMessage {
  const message = store.message(conversation.id, id)
  if (!message || message.deletedAt !== null)
    throw new ConnectorError(404, 'ActivityNotFoundInConversation', 'The activity was not found.')
  if (message.author !== 'bot')
    throw new ConnectorError(403, 'Forbidden', 'A bot can change its own messages only.')
  return message
}

function needTeam(request: Request): void {
  if (param(request, 'team') !== teamId()) throw new ConnectorError(404, 'TeamNotFound', 'Team not found.')
}

function param(request: Request, name: string): string {
  const value = request.params[name]
  return typeof value === 'string' ? value : ''
}
