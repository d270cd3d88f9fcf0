import * as z from 'zod/mini'
import { problem } from '../../okr/contract/common.ts'
import {
  type BodyOf,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
  type RouteName,
  routes,
} from '../../okr/contract/routes.ts'
import { ApiProblem } from './api-problem.ts'

/** The parts of a request; those that a route does not have are left out. */
export type CallOptions<Name extends RouteName> = Part<'params', ParamsOf<Name>> &
  Part<'query', QueryOf<Name>> &
  (BodyOf<Name> extends undefined ? unknown : { body: BodyOf<Name> }) & {
    signal?: AbortSignal
    timeoutMs?: number
  }

type Part<Key extends string, Value> =
  Record<never, never> extends Value
    ? keyof Value extends never
      ? unknown
      : { [key in Key]?: Value }
    : { [key in Key]: Value }

type Arguments<Name extends RouteName> =
  Record<never, never> extends CallOptions<Name>
    ? [name: Name, options?: CallOptions<Name>]
    : [name: Name, options: CallOptions<Name>]

export interface ApiClient {
  /** Sends one request of the contract. Rejects with ApiProblem, or with the signal's reason when it was aborted. */
  call<Name extends RouteName>(...args: Arguments<Name>): Promise<ReplyOf<Name>>
}

export interface ClientParts {
  fetch: typeof fetch
  getToken: (fresh?: boolean) => Promise<string>
  /** Waits between tries. */
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  isOnline: () => boolean
  /** 0–1, spreads the tries of many tabs. */
  random: () => number
}

interface Plain {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
  signal?: AbortSignal
  timeoutMs?: number
}

const tries = 4
const readTimeout = 20_000
const writeTimeout = 60_000

/** The path and query of a request; every value is escaped. */
export function urlOf(path: string, params: Record<string, unknown>, query: Record<string, unknown>): string {
  const filled = path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  return search.size === 0 ? filled : `${filled}?${search}`
}

/** How long to wait before try number `attempt` (from 1): what the server asks for, else growing pauses. */
export function pauseBefore(attempt: number, retryAfter: string | null, random: number): number {
  const seconds = Number(retryAfter ?? Number.NaN)
  if (Number.isFinite(seconds) && seconds >= 0) return Math.min(seconds * 1000, 30_000)
  return Math.min(8_000, 250 * 2 ** attempt) * (0.5 + random / 2)
}

export function createClient(parts: ClientParts): ApiClient {
  return {
    call: (...args) => request(parts, args[0], args[1] ?? {}) as Promise<never>,
  }
}

async function request(parts: ClientParts, name: RouteName, options: Plain): Promise<unknown> {
  const route = routes[name]
  // GET and PUT (ids are made here) can be sent twice without doing anything twice.
  const repeatable = route.method === 'GET' || route.method === 'PUT'
  const url = urlOf(route.path, options.params ?? {}, options.query ?? {})
  let fresh = false
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send(parts, url, route.method, options, fresh)
    options.signal?.throwIfAborted()
    if (answer instanceof Response) {
      if (answer.ok) return read(route.reply, answer)
      if (answer.status === 401 && !fresh) {
        fresh = true
        continue
      }
    }
    const again = answer instanceof Response ? isPassing(answer.status) : answer.code !== 'offline'
    if (!again || !repeatable || attempt >= tries) {
      throw answer instanceof Response ? await problemOf(answer) : answer
    }
    const retryAfter = answer instanceof Response ? answer.headers.get('retry-after') : null
    await parts.wait(pauseBefore(attempt, retryAfter, parts.random()), options.signal)
  }
}

function isPassing(status: number): boolean {
  return status === 429 || status === 502 || status === 503 || status === 504
}

async function send(
  parts: ClientParts,
  url: string,
  method: string,
  options: Plain,
  fresh: boolean,
): Promise<Response | ApiProblem> {
  const token = await parts.getToken(fresh)
  const timeout = AbortSignal.timeout(options.timeoutMs ?? (method === 'GET' ? readTimeout : writeTimeout))
  const headers: Record<string, string> = { authorization: `Bearer ${token}`, accept: 'application/json' }
  if (options.body !== undefined) headers['content-type'] = 'application/json'
  try {
    return await parts.fetch(url, {
      method,
      headers,
      signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    })
  } catch (error) {
    options.signal?.throwIfAborted()
    if (timeout.aborted) {
      return noAnswer('timeout', 'OKR Align is taking too long to answer. Try again in a moment.')
    }
    if (!parts.isOnline()) {
      return noAnswer('offline', 'You are offline. What you wrote is kept; try again when you are connected.')
    }
    if (!(error instanceof TypeError)) throw error
    return noAnswer('unreachable', 'OKR Align cannot be reached. Check your connection and try again.')
  }
}

function noAnswer(code: string, detail: string): ApiProblem {
  return new ApiProblem({ code, status: 0, detail })
}

async function read(schema: z.ZodMiniType, response: Response): Promise<unknown> {
  const text = await response.text()
  const parsed = z.safeParse(schema, text === '' ? {} : parseJson(text))
  if (parsed.success) return parsed.data
  throw new ApiProblem({
    code: 'not-understood',
    status: response.status,
    detail: 'OKR Align was updated while this tab was open. Reload the tab to go on.',
    details: parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  })
}

/** Every answer that is not a success becomes an ApiProblem, also one of a proxy that knows nothing of problem+json. */
async function problemOf(response: Response): Promise<ApiProblem> {
  const parsed = z.safeParse(problem, parseJson(await response.text().catch(() => '')))
  if (parsed.success) return new ApiProblem(parsed.data)
  return new ApiProblem({
    code: 'fault',
    status: response.status,
    detail:
      response.status >= 500
        ? `OKR Align has a problem at the moment (status ${response.status}). Try again in a minute.`
        : `OKR Align refused the request (status ${response.status}). Reload the tab and try again.`,
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
