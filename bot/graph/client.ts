import {
  AuthenticationHandler,
  Client,
  GraphError,
  HTTPMessageHandler,
} from '@microsoft/microsoft-graph-client'
import type { CalendarError } from '../commands/ports/calendar.ts'
import { toCalendarError } from './errors.ts'
import type { Limiter } from './limiter.ts'
import type { GraphTokens } from './tokens.ts'

export interface GraphRequest {
  tenantId: string
  /** Whose token is exchanged; absent: as the app itself. */
  assertion?: string | undefined
  /** Mailbox (or "directory") that the limits count for. */
  mailbox: string
  method: 'get' | 'post' | 'patch'
  /** Path below /v1.0 with its query, or a link that Graph gave. */
  path: string
  body?: object
  headers?: Record<string, string>
  /** Whether it may be sent again after a reset or an error of the server. A 429 is always waited out. */
  repeatable: boolean
}

export interface Graph {
  /** The answer's body; throws CalendarError. */
  request(request: GraphRequest): Promise<unknown>
}

export interface GraphOptions {
  /** https://graph.microsoft.com in production. */
  baseUrl: string
  tokens: GraphTokens
  limiter: Limiter
  /** For one request, and for all tries of one question together. */
  deadlineMs?: number
  patienceMs?: number
}

const repeats = 3

/**
 * Microsoft Graph over its official client, without that client's own retries: they repeat a POST blindly and know
 * nothing of a mailbox's limits.
 */
export function graphClient(options: GraphOptions): Graph {
  const { baseUrl, tokens, limiter, deadlineMs = 30_000, patienceMs = 45_000 } = options
  const host = new URL(baseUrl).hostname

  async function send(request: GraphRequest): Promise<unknown> {
    // Asked for here, because the client would hide why there is none.
    const token = await (request.assertion === undefined
      ? tokens.asApp(request.tenantId)
      : tokens.onBehalfOf(request.tenantId, request.assertion))
    const authentication = new AuthenticationHandler({ getAccessToken: async () => token })
    authentication.setNext(new HTTPMessageHandler())
    const client = Client.initWithMiddleware({
      baseUrl,
      middleware: authentication,
      customHosts: new Set([host]),
      fetchOptions: { signal: AbortSignal.timeout(deadlineMs) },
    })
    const call = client.api(request.path).headers(request.headers ?? {})
    if (request.method === 'get') return call.get()
    return request.method === 'post' ? call.post(request.body) : call.patch(request.body)
  }

  return {
    async request(request) {
      const key = `${request.tenantId}/${request.mailbox}`
      const giveUpAt = Date.now() + patienceMs
      for (let attempt = 1; ; attempt++) {
        try {
          return await limiter.run(key, Math.max(0, giveUpAt - Date.now()), () => send(request))
        } catch (cause) {
          const error = toCalendarError(cause)
          const throttled = error.code === 'throttled' && cause instanceof GraphError
          if (throttled) limiter.pause(key, error.retryAfterMs ?? 0)
          const again = throttled || (request.repeatable && passing(error))
          if (!again || attempt > repeats || Date.now() >= giveUpAt) throw error
          if (!throttled) limiter.pause(key, error.retryAfterMs ?? 250 * 2 ** attempt)
        }
      }
    },
  }
}

function passing({ code }: CalendarError): boolean {
  return code === 'unknown' || code === 'unavailable'
}
