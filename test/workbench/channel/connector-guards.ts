import type { ErrorRequestHandler, RequestHandler } from 'express'
import { ConnectorError } from './connector-error.ts'
import type { Faults } from './faults.ts'

/** Lets in only the bot, with its own token for the channel. */
export function requireBotToken(verify: (token: string) => Promise<unknown>): RequestHandler {
  return async (request, response, next) => {
    const [scheme, token] = (request.get('authorization') ?? '').split(' ')
    try {
      if (scheme !== 'Bearer' || !token) throw new Error('No bearer token.')
      await verify(token)
    } catch {
      response.status(401).json({ message: 'Authorization has been denied for this request.' })
      return
    }
    next()
  }
}

/** Puts the faults that somebody asked for in the way. */
export function injectFaults(faults: Faults): RequestHandler {
  return (request, response, next) => {
    const fault = faults.take(`${request.method} ${decodeURIComponent(request.path)}`)
    if (!fault) return next()
    if (fault.effect === 'lose') {
      const cut = () => {
        request.socket.destroy()
        return response
      }
      response.json = cut
      response.end = cut
      return next()
    }
    const code = fault.code ?? (fault.status === 429 ? 'TooManyRequests' : 'ServiceError')
    throw new ConnectorError(
      fault.status,
      code,
      fault.message ?? 'The channel refuses this call for now.',
      fault.retryAfter,
    )
  }
}

export const answerConnectorError: ErrorRequestHandler = (error, _request, response, next) => {
  if (!(error instanceof ConnectorError)) return next(error)
  if (error.retryAfter !== undefined) response.setHeader('Retry-After', String(error.retryAfter))
  response.status(error.status).json({ error: { code: error.code, message: error.message } })
}
