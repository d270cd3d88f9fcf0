import { StoreError } from '../commands/ports/document-store.ts'

/** What went wrong, and whether asking again can help and is safe. */
export interface CosmosFailure {
  error: StoreError
  /** always: nothing has been written. reads: the outcome of a write would be unknown. */
  retry: 'never' | 'reads' | 'always'
  afterMs?: number
}

interface Details {
  code?: number | string
  substatus?: number
  retryAfterMs?: number
  message: string
}

const neverSent: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])

/** Gives every failure of the SDK one of the port's codes. */
export function classify(cause: unknown): CosmosFailure {
  if (cause instanceof StoreError) return { error: cause, retry: 'never' }
  const details = detailsOf(cause)
  const { code, substatus, retryAfterMs } = details
  const failure = (
    storeCode: StoreError['code'],
    message: string,
    retry: CosmosFailure['retry'] = 'never',
  ): CosmosFailure => ({
    error: new StoreError(storeCode, message, { cause }),
    retry,
    ...(retryAfterMs !== undefined && { afterMs: retryAfterMs }),
  })
  switch (code) {
    case 409:
      return failure('conflict', 'There already is a document with this id.')
    case 412:
      return failure('stale', 'The document has changed since it was read; read it again.')
    case 404:
      if (substatus === 1002)
        return failure('unavailable', 'The database has not caught up with this session yet.', 'reads')
      if (substatus === 1003)
        return failure('unavailable', 'The database or container does not exist; deploy it first.')
      return failure('not-found', 'There is no such document; read again and decide anew.')
    case 413:
      return failure('too-large', 'The database refused the request as too large.')
    case 400:
      return failure('invalid', `The database refused the request: ${details.message}`)
    case 401:
    case 403:
      return failure('unavailable', `The database refused this server's access (${code}): ${details.message}`)
    case 429:
      return failure('throttled', 'The database has too many requests; try again in a moment.', 'always')
    case 449:
      return failure('throttled', 'Another write was in the way; try again.', 'always')
    default:
      return failure(
        'unavailable',
        `The database could not be reached (${code ?? details.message}).`,
        neverSent.has(code) ? 'always' : 'reads',
      )
  }
}

/** A refusal that the SDK returned instead of throwing it. */
export class CosmosRefusal extends Error {
  readonly code: number | undefined
  readonly substatus: number | undefined
  constructor(code: number | undefined, substatus?: number) {
    super(`the answer was ${code}`)
    this.name = 'CosmosRefusal'
    this.code = code
    this.substatus = substatus
  }
}

/** Where a 404 cannot mean a document, it means the container, whatever the substatus says. */
export async function inContainer<T>(request: Promise<T>): Promise<T> {
  try {
    return await request
  } catch (cause) {
    const { code, substatus } = detailsOf(cause)
    throw code === 404 && substatus !== 1002 ? new CosmosRefusal(404, 1003) : cause
  }
}

/** In a failed batch one operation has a reason, and the others 424: they failed because it did. */
export function refusalOfBatch(results: readonly { statusCode: number }[]): CosmosRefusal {
  return new CosmosRefusal(
    results.find(({ statusCode }) => statusCode >= 400 && statusCode !== 424)?.statusCode,
  )
}

function detailsOf(cause: unknown): Details {
  const own = fieldsOf(cause)
  const message = String(own.message ?? cause)
  // A batch hides what the service answered: in `cause` (SDK 4.10) or in the diagnostics alone (4.9).
  const fields = [own, fieldsOf(own.cause), { code: answerOf(own.diagnostics) }].find(({ code }) =>
    isCode(code),
  )
  return fields ? withFields(fields, message) : { message }
}

/** The status of the last answer that the service gave, when that was a refusal. */
function answerOf(diagnostics: unknown): number | undefined {
  const { clientSideRequestStatistics } = fieldsOf(diagnostics)
  const { gatewayStatistics } = fieldsOf(clientSideRequestStatistics)
  const { statusCode } = fieldsOf(Array.isArray(gatewayStatistics) ? gatewayStatistics.at(-1) : undefined)
  return typeof statusCode === 'number' && statusCode >= 400 ? statusCode : undefined
}

function withFields(fields: ReturnType<typeof fieldsOf>, message: string): Details {
  const { code, substatus, retryAfterInMs } = fields
  return {
    message,
    ...(isCode(code) && { code }),
    ...(typeof substatus === 'number' && { substatus }),
    ...(typeof retryAfterInMs === 'number' && { retryAfterMs: retryAfterInMs }),
  }
}

function isCode(code: unknown): code is number | string {
  return typeof code === 'number' || typeof code === 'string'
}

/** Errors keep some of these on the prototype or not enumerable, so spreading would lose them. */
const fieldNames = [
  'code',
  'substatus',
  'retryAfterInMs',
  'message',
  'cause',
  'diagnostics',
  'clientSideRequestStatistics',
  'gatewayStatistics',
  'statusCode',
] as const

function fieldsOf(value: unknown): Partial<Record<(typeof fieldNames)[number], unknown>> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(fieldNames.map((name) => [name, Reflect.get(value, name)]))
}
