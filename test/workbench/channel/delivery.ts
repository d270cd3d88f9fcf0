import type { Json } from './activities.ts'
import type { ChannelTokens } from './channel-tokens.ts'

export type Delivered = { ok: true; status: number; body: unknown } | { ok: false; reason: string }

/** What the Bot Framework waits for a bot. */
const timeoutMs = 15_000

export interface BotDelivery {
  /** Posts one activity to the bot; activities of one conversation go one after the other. */
  deliver(conversation: string, activity: Json): Promise<Delivered>
  /** What was sent last, newest last, for tests of what happens when it comes twice. */
  sent(): Json[]
  /** Waits for everything under way. */
  settled(): Promise<void>
}

const remembered = 200

export function botDelivery(endpoint: string, tokens: ChannelTokens): BotDelivery {
  const queues = new Map<string, Promise<unknown>>()
  const sent: Json[] = []
  return {
    deliver(conversation, activity) {
      const before = queues.get(conversation) ?? Promise.resolve()
      const delivery = before.then(() => {
        sent.push(activity)
        if (sent.length > remembered) sent.shift()
        return post(endpoint, tokens, activity)
      })
      queues.set(conversation, delivery)
      void delivery.then(() => {
        if (queues.get(conversation) === delivery) queues.delete(conversation)
      })
      return delivery
    },
    sent: () => [...sent],
    settled: async () => {
      while (queues.size > 0) await Promise.all(queues.values())
    },
  }
}

async function post(endpoint: string, tokens: ChannelTokens, activity: Json): Promise<Delivered> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        authorization: `Bearer ${await tokens.mint()}`,
        'user-agent': 'Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)',
      },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(timeoutMs),
    })
    const text = await response.text()
    if (!response.ok) return { ok: false, reason: `The bot answered ${response.status}.` }
    return { ok: true, status: response.status, body: text ? parse(text) : undefined }
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError'
    return {
      ok: false,
      reason: timedOut ? 'The bot did not answer in time.' : 'The bot could not be reached.',
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
