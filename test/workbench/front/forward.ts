import http, { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import { serverAwayPage } from './server-away-page.ts'

/** Headers that speak about one connection and are not passed on (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

export type Target = { port: number | undefined; describe: () => string }

/** Passes one request on to the product server: body and answer as streams, the client's abort included. */
export function forward(request: IncomingMessage, response: ServerResponse, target: Target): void {
  if (target.port === undefined) {
    request.resume()
    answerAway(request, response, target.describe())
    return
  }
  const upstream = http.request({
    host: '127.0.0.1',
    port: target.port,
    method: request.method,
    path: request.url,
    headers: {
      ...endToEnd(request.headers),
      'x-forwarded-for': request.socket.remoteAddress ?? '',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': request.headers.host ?? '',
    },
    // A connection of its own: after a kill -9 no request may land on a dead pooled socket.
    agent: false,
  })
  upstream.setNoDelay(true)
  upstream.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer.headers))
    response.flushHeaders()
    answer.pipe(response)
    answer.on('error', () => response.destroy())
    answer.on('aborted', () => response.destroy())
  })
  upstream.on('error', () => {
    if (response.headersSent) response.destroy()
    else answerAway(request, response, target.describe())
  })
  response.on('close', () => upstream.destroy())
  request.pipe(upstream)
}

function endToEnd(headers: http.IncomingHttpHeaders): OutgoingHttpHeaders {
  const named = new Set(
    (headers.connection ?? '')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  )
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => (!hopByHop.has(name) || name === 'transfer-encoding') && !named.has(name),
    ),
  )
}

function answerAway(request: IncomingMessage, response: ServerResponse, why: string): void {
  if (response.destroyed) return
  const asPage = (request.headers.accept ?? '').includes('text/html')
  const body = asPage
    ? serverAwayPage(why)
    : JSON.stringify({ type: 'about:blank', title: 'The product server is away', status: 502, detail: why })
  response.writeHead(502, {
    'content-type': asPage ? 'text/html; charset=utf-8' : 'application/problem+json',
    'cache-control': 'no-store',
    'retry-after': '1',
  })
  response.end(body)
}
