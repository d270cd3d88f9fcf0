import type { ErrorRequestHandler, Response } from 'express'
import type { Problem } from '../../okr/contract/common.ts'
import { type Refusal, type RefusalCode, refusal } from '../../okr/refusal.ts'
import { isStoreError } from '../commands/store-errors.ts'

/** The only place that knows which HTTP status a refusal has. */
const statusOf: Record<RefusalCode, number> = {
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  invalid: 400,
  'already-exists': 409,
  'edit-conflict': 409,
  'try-again': 503,
  'link-cycle': 409,
  'link-weights': 400,
  'owner-missing': 409,
  locked: 409,
  phase: 409,
  'no-leader': 409,
  'no-mailbox': 409,
  'no-common-slot': 409,
  'session-over': 409,
  'request-state': 409,
  'too-large': 413,
  limit: 409,
}

const titles: Partial<Record<RefusalCode, string>> = {
  'not-signed-in': 'Please sign in',
  forbidden: 'Not allowed',
  'not-found': 'Not found',
  'edit-conflict': 'Changed by somebody else',
  'try-again': 'Try again in a moment',
  locked: 'The plan is locked',
  phase: 'Not yet',
  limit: 'Enough already',
}

/** Sends a refusal as RFC 9457 problem details. */
export function sendRefusal(response: Response, given: Refusal): void {
  const status = statusOf[given.code]
  const problem: Problem = {
    type: `urn:okr-align:${given.code}`,
    title: titles[given.code] ?? 'This cannot be done',
    status,
    code: given.code,
    detail: given.message,
    ...(given.field === undefined ? {} : { field: given.field }),
    ...(given.details === undefined ? {} : { details: given.details }),
    ...(given.conflicts === undefined ? {} : { conflicts: given.conflicts }),
  }
  if (status === 401) response.set('WWW-Authenticate', 'Bearer')
  if (status === 503) response.set('Retry-After', '1')
  response.status(status).type('application/problem+json').send(JSON.stringify(problem))
}

/** What goes wrong outside the commands: unreadable requests are the caller's, all else is a fault that only the log sees. */
export function problemHandler(log: (message: string, error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    sendRefusal(
      response,
      refusalOf(error, () => log(`${request.method} ${request.path}`, error)),
    )
  }
}

function refusalOf(error: unknown, logFault: () => void): Refusal {
  const type = typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : ''
  if (type === 'entity.too.large')
    return refusal('too-large', 'This request is too large; send less at once.')
  if (
    type.startsWith('entity.') ||
    type.startsWith('encoding.') ||
    type.startsWith('charset.') ||
    type === 'request.aborted'
  ) {
    return refusal('invalid', 'The request could not be read: its body has to be JSON in UTF-8.')
  }
  if (error instanceof URIError) return refusal('invalid', 'The address could not be read.')
  if (isStoreError(error, 'invalid')) return refusal('invalid', error.message)
  if (isStoreError(error, 'too-large')) return refusal('too-large', error.message)
  logFault()
  if (isStoreError(error, 'stale') || isStoreError(error, 'conflict')) {
    return refusal(
      'try-again',
      'Several people changed this at the same moment; nothing of yours was saved. Try again.',
    )
  }
  return refusal(
    'try-again',
    'Something went wrong on our side; nothing of yours was saved. Try again in a moment.',
  )
}
