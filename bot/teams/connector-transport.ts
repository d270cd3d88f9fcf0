import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { ChatError, type ChatErrorCode } from '../commands/ports/chat.ts'

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
type HttpClient = NonNullable<ConnectorOptions['httpClient']>

const timeoutMs = 15_000

/**
 * The HTTP client below the Bot Framework's connector. The connector repeats a POST whose answer was lost, which would
 * post twice: so every failure is thrown as ChatError, which it does not repeat.
 */
export const connectorTransport: HttpClient = {
  async sendRequest(request) {
    let response: Response
    let bodyAsText: string
    try {
      response = await fetch(request.url, {
        method: request.method,
        headers: request.headers.toJson({ preserveCase: true }),
        ...(typeof request.body === 'string' ? { body: request.body } : {}),
        signal: AbortSignal.timeout(timeoutMs),
        // The token is meant for this address only.
        redirect: 'error',
      })
      bodyAsText = await response.text()
    } catch (error) {
      throw new ChatError(
        neverLeft(error) ? 'unavailable' : 'unknown',
        `The channel did not answer ${request.method} ${pathOf(request.url)}.`,
        { cause: error },
      )
    }
    if (!response.ok) throw chatError(request.method, request.url, response, bodyAsText)
    const headers = request.headers.clone()
    for (const name of headers.headerNames()) headers.remove(name)
    response.headers.forEach((value, name) => {
      headers.set(name, value)
    })
    return { request, status: response.status, headers, bodyAsText }
  },
}

function chatError(method: string, url: string, response: Response, body: string): ChatError {
  const { status } = response
  const reason = errorCode(body)
  const retryAfterMs = retryAfter(response.headers.get('retry-after'))
  return new ChatError(
    codeOf(status, reason),
    `The channel answered ${method} ${pathOf(url)} with ${status}${reason === '' ? '' : ` ${reason}`}.`,
    retryAfterMs === undefined ? {} : { retryAfterMs },
  )
}

/** 412 and every 5xx mean "not taken, try again" by the channel's documents. */
function codeOf(status: number, reason: string): ChatErrorCode {
  if (status === 429) return 'throttled'
  if (status === 408 || status === 412 || status >= 500) return 'unavailable'
  // The bot's own token was refused: an operator's fault that passes once it is mended.
  if (status === 401) return 'unavailable'
  if (status === 403 && reason === 'MessageWritesBlocked') return 'blocked'
  if (status === 403 || status === 404) return 'gone'
  return 'rejected'
}

function errorCode(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed !== 'object' || parsed === null || !('error' in parsed)) return ''
    const { error } = parsed
    if (typeof error !== 'object' || error === null || !('code' in error)) return ''
    return typeof error.code === 'string' ? error.code.slice(0, 100) : ''
  } catch {
    return ''
  }
}

/** Seconds or a date. */
function retryAfter(header: string | null, now: number = Date.now()): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}

const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Whether the request failed before anything of it was sent. */
function neverLeft(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof AggregateError && at.errors.length > 0 && at.errors.every(neverLeft)) return true
    if ('code' in at && typeof at.code === 'string') {
      if (beforeSending.has(at.code)) return true
      // The other side's certificate is checked before anything is sent.
      if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(at.code)) return true
    }
  }
  return false
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url
}
