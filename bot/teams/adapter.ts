import type { Activity } from 'botbuilder'
import express, { type Request, type RequestHandler, type Response } from 'express'
import { rememberTopic } from '../commands/chats/person-chats.ts'
import { type Chat, ChatError } from '../commands/ports/chat.ts'
import type { EffectHandler } from '../commands/ports/effects.ts'
import { authenticate, NotFromChannel } from './authentication.ts'
import { channelKeys } from './channel-keys.ts'
import { chatSender, toActivity } from './chat-sender.ts'
import { deliverChannelComment } from './effects/channel-comment.ts'
import { deliverChannelThread } from './effects/channel-thread.ts'
import { deliverChatComment } from './effects/chat-comment.ts'
import { deliverPersonNotice } from './effects/person-notice.ts'
import { handle } from './handle.ts'
import { type Incoming, readActivity, readIncoming, tenantOf } from './incoming.ts'
import { type BotToken, TeamsAdapter } from './teams-adapter.ts'
import type { Answer, Bot, CardAnswer, Said } from './turn.ts'

export interface BotOptions extends Omit<Bot, 'chat'> {
  appId: string
  /** Describes the keys that the channel signs with. */
  openIdMetadataUrl: string
  /** The tenants that may use this deployment. */
  tenants: readonly string[]
  /** The bot's own token for the channel. */
  token: BotToken
}

/** Far more than the channel ever sends. */
const bodyLimit = '256kb'
/** How often an answer is tried while the channel asks to wait, and how long a person is kept waiting at most. */
const answerAttempts = 4
const longestWaitMs = 3_000

export interface TeamsBot {
  /** Takes `POST /api/messages`; reads the body itself. */
  handler: RequestHandler
  /** Delivers what the bot says on its own. */
  effects: Record<'channel-thread' | 'channel-comment' | 'chat-comment' | 'person-notice', EffectHandler>
  /** For commands that speak in Teams, such as `connectChannel`. */
  chat: Chat
}

/** The bot, behind one adapter. */
export function createBot(options: BotOptions): TeamsBot {
  const { appId, token, tenants, report } = options
  const adapter = new TeamsAdapter(appId, token)
  const chat = chatSender(adapter, appId)
  const keys = channelKeys(options.openIdMetadataUrl)
  const bot: Bot = { ...options, chat }

  async function receive(request: Request, response: Response): Promise<void> {
    const body: unknown = request.body
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return refuse(response, 400, 'The body must be the JSON of one activity.')
    try {
      await authenticate({ keys, appId }, request.get('authorization'), body)
    } catch (error) {
      if (error instanceof NotFromChannel) {
        // Anybody can send these: one line, without a stack.
        report(undefined, `an activity that the channel did not sign was refused: ${error.message}`)
        return refuse(response, 401, 'The Bot Framework did not sign this request for this bot.')
      }
      report(error, 'authentication of an activity')
      return refuse(response, 503, 'The signature cannot be checked now; try again later.')
    }
    const activity = readActivity(body)
    if (activity === undefined) return refuse(response, 400, 'This is not an activity of Microsoft Teams.')
    const tenantId = tenantOf(activity)
    if (tenantId === undefined || !tenants.includes(tenantId))
      return refuse(response, 403, 'This deployment does not serve this tenant.')
    const incoming = readIncoming(activity, tenantId)
    try {
      const invoked = await adapter.run(request.body as Activity, async (context) => {
        const answer = await answerTo(bot, incoming)
        for (const said of answer.say ?? []) {
          const sent = await patiently(() => context.sendActivity(toActivity(said)))
          await rememberAnswer(bot, incoming, said, sent?.id)
        }
        const invokeResponse = invokeResponseTo(incoming, answer)
        if (invokeResponse !== undefined)
          await context.sendActivity({ type: 'invokeResponse', value: invokeResponse })
        await keepCard(bot, incoming, answer.card)
      })
      response.status(invoked?.status ?? 200)
      if (invoked?.body === undefined) response.end()
      else response.json(invoked.body)
    } catch (error) {
      report(error, `an activity of type ${activity.type}`)
      refuse(response, 500, 'The bot could not work on this activity; it can be sent again.')
    }
  }

  const parse = express.json({ limit: bodyLimit, type: () => true })
  return {
    chat,
    effects: {
      'channel-thread': deliverChannelThread(bot),
      'channel-comment': deliverChannelComment(bot),
      'chat-comment': deliverChatComment(bot),
      'person-notice': deliverPersonNotice(bot),
    },
    handler(request, response, next) {
      if (request.method !== 'POST') {
        response.setHeader('allow', 'POST')
        return refuse(response, 405, 'Activities are sent with POST.')
      }
      // Strangers are turned away before their body is read.
      if (request.get('authorization') === undefined)
        return refuse(response, 401, 'The Bot Framework did not sign this request for this bot.')
      parse(request, response, (error?: unknown) => {
        if (error !== undefined) return unreadable(error, response)
        receive(request, response).catch(next)
      })
    },
  }
}

/** A fault on our side becomes an answer that says so, where there is somebody to tell. */
async function answerTo(bot: Bot, incoming: Incoming): Promise<Answer> {
  try {
    return await handle(bot, incoming)
  } catch (error) {
    const told =
      'Something went wrong on our side. Nothing you wrote is lost; please try it again in a minute.'
    if (incoming.kind === 'card-action') {
      bot.report(error, `the card action ${incoming.verb}`)
      return { card: { words: told } }
    }
    if (incoming.kind === 'message' && incoming.place === 'personal') {
      bot.report(error, 'a message in a personal chat')
      return { say: [{ text: told }] }
    }
    throw error
  }
}

function invokeResponseTo(
  incoming: Incoming,
  { card }: Answer,
): { status: number; body?: object } | undefined {
  if (incoming.kind === 'nothing-of-ours' && incoming.invoke) return { status: 501 }
  if (incoming.kind !== 'card-action') return undefined
  return { status: 200, body: cardResponse(card ?? { words: 'This button does nothing here.' }) }
}

function cardResponse(answer: CardAnswer): object {
  return 'words' in answer
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.words }
    : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card.card }
}

/** The answer to a button shows only until the chat is opened again, so the message itself is changed, too. */
async function keepCard(bot: Bot, incoming: Incoming, answer: CardAnswer | undefined): Promise<void> {
  if (incoming.kind !== 'card-action' || incoming.messageId === undefined) return
  if (answer === undefined || 'words' in answer) return
  try {
    await bot.chat.update(incoming, incoming.messageId, answer.card)
    await rememberAnswer(bot, incoming, answer.card, incoming.messageId)
  } catch (error) {
    bot.report(error, 'changing a card after its button was pressed')
  }
}

async function rememberAnswer(
  bot: Bot,
  { tenantId, conversationId, place }: Incoming,
  { topic }: Said,
  messageId: string | undefined,
): Promise<void> {
  if (topic === undefined || messageId === undefined || place !== 'personal') return
  await rememberTopic(bot.ports)(tenantId, { conversationId, messageId }, topic)
}

/** Somebody waits for this: a short throttling is waited out here, a longer one is passed on. */
async function patiently<Value>(send: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      const passing =
        error instanceof ChatError && (error.code === 'throttled' || error.code === 'unavailable')
      const wait = passing ? (error.retryAfterMs ?? 250 * 2 ** attempt) : 0
      if (!passing || attempt === answerAttempts || wait > longestWaitMs) throw error
      await new Promise((resolve) => setTimeout(resolve, wait + Math.random() * 100))
    }
  }
}

function unreadable(error: unknown, response: Response): void {
  const named = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 400
  const status = named >= 400 && named < 500 ? named : 400
  refuse(response, status, 'The body must be the JSON of one activity.')
}

function refuse(response: Response, status: number, detail: string): void {
  if (response.headersSent) return
  response.status(status).type('application/problem+json').send(JSON.stringify({ status, detail }))
}
