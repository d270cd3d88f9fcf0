import { createHash, randomUUID } from 'node:crypto'
import type { Request, Response } from 'express'

/** An answer in Entra's own words: OAuth error, AADSTS number, message. */
export class TokenError extends Error {
  readonly status: number
  readonly error: string
  readonly number: number
  readonly extra: Record<string, string>
  constructor(
    status: number,
    error: string,
    number: number,
    text: string,
    extra: Record<string, string> = {},
  ) {
    super(`AADSTS${number}: ${text}`)
    this.status = status
    this.error = error
    this.number = number
    this.extra = extra
  }
}

/** Entra's error body, with what support would ask for. */
export function sendTokenError(at: Date, request: Request, response: Response, error: TokenError): void {
  const trace = randomUUID()
  const correlation = String(
    request.get('client-request-id') ?? createHash('md5').update(trace).digest('hex'),
  )
  response.status(error.status).json({
    error: error.error,
    error_description: `${error.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${at.toISOString().slice(0, 19).replace('T', ' ')}Z`,
    error_codes: [error.number],
    timestamp: `${at.toISOString().slice(0, 19).replace('T', ' ')}Z`,
    trace_id: trace,
    correlation_id: correlation,
    ...error.extra,
  })
}
