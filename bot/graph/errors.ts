import { GraphError } from '@microsoft/microsoft-graph-client'
import { CalendarError, type CalendarErrorCode } from '../commands/ports/calendar.ts'

/** What Graph's refusals and silences mean for the caller. */
export function toCalendarError(cause: unknown): CalendarError {
  if (cause instanceof CalendarError) return cause
  if (!(cause instanceof GraphError)) {
    return new CalendarError('unknown', `Microsoft Graph did not answer: ${messageOf(cause)}`, { cause })
  }
  const { statusCode, code } = cause
  const said = `${code ?? statusCode}: ${cause.message}`
  const retryAfterMs = retryAfter(cause)
  const error = (kind: CalendarErrorCode, message: string, eventId?: string): CalendarError =>
    new CalendarError(kind, message, { cause, retryAfterMs, eventId })

  if (statusCode === 429) return error('throttled', 'Outlook has too much to do right now.')
  if (code === 'ErrorDuplicateTransactionId') {
    return error('duplicate', 'This event was created by an earlier request.', existingEvent(cause))
  }
  if (noMailbox.has(code ?? '')) return error('no-mailbox', `There is no mailbox for this person (${said}).`)
  if (statusCode === 404 || statusCode === 410) return error('gone', `It is not there any more (${said}).`)
  if (statusCode === 403) {
    return error(
      'rejected',
      `Outlook does not let OKR Align do this (${said}); ask your administrator to allow it for this mailbox.`,
    )
  }
  // 401: the token has expired on its way. 409, 412, 423: somebody else was writing.
  if ([401, 408, 409, 412, 423].includes(statusCode))
    return error('unavailable', `Not possible now (${said}).`)
  if (statusCode >= 400 && statusCode < 500)
    return error('rejected', `Outlook refused the request (${said}).`)
  return error('unknown', `Microsoft Graph did not answer (${said}).`)
}

const noMailbox = new Set([
  'Request_ResourceNotFound',
  'ResourceNotFound',
  'MailboxNotEnabledForRESTAPI',
  'MailboxNotSupportedForRESTAPI',
  'ErrorNonExistentMailbox',
  'ErrorInvalidUser',
])

/** Retry-After in seconds or as a date; ten seconds where a 429 says nothing. */
function retryAfter({ statusCode, headers }: GraphError): number | undefined {
  const text = headers?.get('Retry-After')
  if (text === null || text === undefined) return statusCode === 429 ? 10_000 : undefined
  const seconds = Number(text)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const at = Date.parse(text)
  return Number.isNaN(at) ? 10_000 : Math.max(0, at - Date.now())
}

function existingEvent({ body }: GraphError): string | undefined {
  try {
    const error: unknown = JSON.parse(String(body))
    if (typeof error !== 'object' || error === null) return undefined
    const id: unknown = Reflect.get(error, '@event.existingEventId')
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
