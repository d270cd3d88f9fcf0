import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express'
import { z } from 'zod'
import { actOnCard } from './card-actions.ts'
import type { ChannelTokens } from './channel-tokens.ts'
import type { Chat } from './chat.ts'
import { teamId } from './chat-ids.ts'
import { ChatRefusal } from './chat-refusal.ts'
import type { ChatStore } from './chat-store.ts'
import { streamChat } from './chat-stream.ts'
import type { BotDelivery } from './delivery.ts'
import { type Faults, faultSchema } from './faults.ts'
import { personalScope, teamScope } from './installations.ts'
import { messageViewer } from './message-view.ts'
import type { Conversation } from './messages.ts'
import type { Roster } from './roster.ts'

export type ChatRouteParts = {
  chat: Chat
  store: ChatStore
  roster: Roster
  delivery: BotDelivery
  faults: Faults
  tokens: ChannelTokens
  teamName: string
}

const id = z.string().min(1)
const target = { person: id, conversation: id }
const schemas = {
  send: z.object({ ...target, text: z.string(), thread: id.optional(), mentions: z.array(id).optional() }),
  edit: z.object({ ...target, text: z.string() }),
  target: z.object(target),
  react: z.object({ ...target, type: z.string().nullable() }),
  act: z.object({
    ...target,
    message: id,
    action: z.looseObject({
      type: z.string(),
      verb: z.string().optional(),
      id: z.string().optional(),
      title: z.string().optional(),
      data: z.unknown().optional(),
    }),
    inputs: z.record(z.string(), z.unknown()).default({}),
    trigger: z.enum(['manual', 'automatic']).default('manual'),
  }),
  channel: z.object({ name: z.string(), person: id }),
  install: z.object({ person: id, scope: z.enum(['personal', 'team']).default('personal') }),
  settings: z
    .object({ readAllChannelMessages: z.boolean(), rateLimits: z.boolean(), blockedBy: z.array(id) })
    .partial()
    .strict(),
  token: z
    .object({
      audience: z.string(),
      issuer: z.string(),
      serviceUrl: z.string().nullable(),
      expiresIn: z.number(),
      notBefore: z.number(),
      keyId: z.string(),
    })
    .partial()
    .strict(),
}

/** Chat for the workbench's page and for tests; mounted at /workbench/chat. */
export function chatRoutes(parts: ChatRouteParts): Router {
  const { chat, store, roster, delivery, faults } = parts
  const view = messageViewer(store, roster)
  const router = express.Router()
  router.use(express.json({ limit: '1mb' }))

  router.get('/conversations', (request, response) => {
    const person = query(request, 'person')
    response.json(chat.conversationsOf(person).map((conversation) => show(parts, conversation, person)))
  })

  router.get('/messages', (request, response) => {
    const person = query(request, 'person')
    const conversation = chat.conversation(query(request, 'conversation'), person)
    const thread = optional(request, 'thread') ?? null
    const size = Math.min(200, Math.max(1, Number(optional(request, 'limit') ?? 50) || 50))
    const page = store.page(conversation.id, thread, optional(request, 'before') ?? '\uffff', size)
    response.json({
      version: store.version(),
      more: page.length === size,
      threads: page.reverse().map((message) => ({
        message: view(message, person),
        replies:
          conversation.kind === 'channel' && thread === null
            ? store.replies(conversation.id, message.id).map((reply) => view(reply, person))
            : [],
      })),
    })
  })

  router.get('/stream', (request, response) => {
    const person = query(request, 'person')
    streamChat(request, response, { chat, store, view, person, show: (c) => show(parts, c, person) })
  })

  router.post('/messages', async (request, response) => {
    const { person, conversation, text, thread, mentions } = read(schemas.send, request)
    const message = await chat.send(person, conversation, text, {
      root: thread ?? null,
      mentions: mentions ?? [],
    })
    response.status(201).json(view(message, person))
  })

  router.patch('/messages/:message', async (request, response) => {
    const { text, ...place } = read(schemas.edit, request)
    const message = await chat.edit({ ...place, message: request.params.message }, text)
    response.json(view(message, place.person))
  })

  router.delete('/messages/:message', async (request, response) => {
    const place = read(schemas.target, request)
    const message = await chat.remove({ ...place, message: request.params.message })
    response.json(view(message, place.person))
  })

  router.post('/messages/:message/delivery', async (request, response) => {
    const place = read(schemas.target, request)
    const message = await chat.redeliver({ ...place, message: request.params.message })
    response.json(view(message, place.person))
  })

  router.put('/messages/:message/reaction', async (request, response) => {
    const { type, ...place } = read(schemas.react, request)
    const message = await chat.react({ ...place, message: request.params.message }, type)
    response.json(view(message, place.person))
  })

  router.post('/actions', async (request, response) => {
    const { action, inputs, trigger, ...place } = read(schemas.act, request)
    response.json(await actOnCard({ chat, store, delivery }, place, action, inputs, trigger))
  })

  router.post('/channels', async (request, response) => {
    const { name, person } = read(schemas.channel, request)
    response.status(201).json(show(parts, await chat.createChannel(name, person), person))
  })

  router.post('/install', async (request, response) => {
    const { person, scope } = read(schemas.install, request)
    const told = scope === 'team' ? await chat.installInTeam(person) : await chat.installFor(person)
    response.status(told ? 200 : 502).json({ installed: told })
  })

  router.get('/sent', (_request, response) => {
    response.json(delivery.sent())
  })
  router.get('/faults', (_request, response) => {
    response.json(faults.pending())
  })
  router.post('/faults', (request, response) => {
    faults.add(read(faultSchema, request))
    response.status(201).json(faults.pending())
  })
  router.delete('/faults', (_request, response) => {
    faults.clear()
    response.json([])
  })
  router.get('/settings', (_request, response) => {
    response.json(chat.settings.current())
  })
  router.patch('/settings', (request, response) => {
    const change = read(schemas.settings, request)
    response.json(
      chat.settings.change(Object.fromEntries(Object.entries(change).filter(([, v]) => v !== undefined))),
    )
  })
  router.post('/token', async (request, response) => {
    const wish = read(schemas.token, request)
    response.json({
      token: await parts.tokens.mint(
        Object.fromEntries(Object.entries(wish).filter(([, v]) => v !== undefined)),
      ),
    })
  })
  router.use(answerRefusal)
  return router
}

function show({ chat, store, teamName }: ChatRouteParts, conversation: Conversation, person: string) {
  return {
    id: conversation.id,
    kind: conversation.kind,
    name: conversation.name,
    ...(conversation.kind === 'channel' ? { team: { id: teamId(), name: teamName } } : {}),
    installed: chat.installations.isInstalled(
      conversation.kind === 'channel' ? teamScope : personalScope(person),
    ),
    lastMessageAt: store.conversation(conversation.id)?.lastMessageAt ?? null,
    version: conversation.version,
  }
}

function read<Schema extends z.ZodType>(schema: Schema, request: Request): z.output<Schema> {
  const parsed = schema.safeParse(request.body ?? {})
  if (!parsed.success) throw new ChatRefusal(400, z.prettifyError(parsed.error))
  return parsed.data
}

function query(request: Request, name: string): string {
  const value = optional(request, name)
  if (!value) throw new ChatRefusal(400, `The address needs ?${name}=`)
  return value
}

function optional(request: Request, name: string): string | undefined {
  const value = request.query[name]
  return typeof value === 'string' ? value : undefined
}

const answerRefusal: ErrorRequestHandler = (error, _request: Request, response: Response, next) => {
  if (!(error instanceof ChatRefusal)) return next(error)
  response.status(error.status).json({ error: error.message })
}
