import { StoreError } from '../../bot/commands/ports/document-store.ts'
import { CosmosRefusal, classify, refusalOfBatch } from '../../bot/store/cosmos-errors.ts'

function sdkError(fields: object, message = 'Something went wrong.'): Error {
  return Object.assign(new Error(message), fields)
}

const diagnosed = (...codes: number[]) => ({
  diagnostics: {
    clientSideRequestStatistics: { gatewayStatistics: codes.map((statusCode) => ({ statusCode })) },
  },
})

const results = (...codes: number[]) => codes.map((statusCode) => ({ statusCode }))

test.each<[string, unknown, string, string]>([
  ['409', sdkError({ code: 409 }), 'conflict', 'never'],
  ['412', sdkError({ code: 412 }), 'stale', 'never'],
  ['404', sdkError({ code: 404 }), 'not-found', 'never'],
  ['404 with 0', sdkError({ code: 404, substatus: 0 }), 'not-found', 'never'],
  ['404 with 1002', sdkError({ code: 404, substatus: 1002 }), 'unavailable', 'reads'],
  ['404 with 1003', sdkError({ code: 404, substatus: 1003 }), 'unavailable', 'never'],
  ['413', sdkError({ code: 413 }), 'too-large', 'never'],
  ['400', sdkError({ code: 400 }), 'invalid', 'never'],
  ['401', sdkError({ code: 401 }), 'unavailable', 'never'],
  ['403', sdkError({ code: 403 }), 'unavailable', 'never'],
  ['429', sdkError({ code: 429 }), 'throttled', 'always'],
  ['449', sdkError({ code: 449 }), 'throttled', 'always'],
  ['408', sdkError({ code: 408 }), 'unavailable', 'reads'],
  ['500', sdkError({ code: 500 }), 'unavailable', 'reads'],
  ['503', sdkError({ code: 503 }), 'unavailable', 'reads'],
  ['a reset connection', sdkError({ code: 'ECONNRESET' }), 'unavailable', 'reads'],
  ['a refused connection', sdkError({ code: 'ECONNREFUSED' }), 'unavailable', 'always'],
  ['a name that is not found', sdkError({ code: 'ENOTFOUND' }), 'unavailable', 'always'],
  ['a timeout of the SDK', sdkError({ code: 'TimeoutError' }), 'unavailable', 'reads'],
  ['an aborted request', sdkError({ name: 'AbortError' }), 'unavailable', 'reads'],
  ['a batch with the code in its cause', sdkError({ cause: sdkError({ code: 413 }) }), 'too-large', 'never'],
  ['a batch with the code in its diagnostics', sdkError(diagnosed(200, 429)), 'throttled', 'always'],
  [
    'a batch with an earlier answer in its diagnostics',
    sdkError(diagnosed(429, 200)),
    'unavailable',
    'reads',
  ],
  ['a batch without a code', sdkError({}, 'Batch request error: socket hang up'), 'unavailable', 'reads'],
  ['something that is no error', 'a text', 'unavailable', 'reads'],
  ['nothing', undefined, 'unavailable', 'reads'],
  ['a batch refused by its first operation', refusalOfBatch(results(409, 424)), 'conflict', 'never'],
  ['a batch refused by its last operation', refusalOfBatch(results(424, 424, 412)), 'stale', 'never'],
  ['a batch refused by a missing document', refusalOfBatch(results(424, 404)), 'not-found', 'never'],
  ['a batch throttled inside', refusalOfBatch(results(424, 429)), 'throttled', 'always'],
  ['a batch with a lock inside', refusalOfBatch(results(449, 424)), 'throttled', 'always'],
  ['a batch with a timeout inside', refusalOfBatch(results(408, 424)), 'unavailable', 'reads'],
  ['a batch refused without a reason', refusalOfBatch(results(424)), 'unavailable', 'reads'],
  ['a batch without results', refusalOfBatch([]), 'unavailable', 'reads'],
])('%s has its code, and is asked again only when that is safe', (_title, cause, code, retry) => {
  const failure = classify(cause)
  expect([failure.error.code, failure.retry]).toEqual([code, retry])
  expect(failure.error.cause).toBe(cause)
  expect(failure.error.message.length).toBeGreaterThan(20)
})

test('the wait that the service asks for is kept, also out of the cause of a batch', () => {
  expect(classify(sdkError({ code: 429, retryAfterInMs: 12 })).afterMs).toBe(12)
  expect(classify(sdkError({ cause: sdkError({ code: 429, retryAfterInMs: 34 }) })).afterMs).toBe(34)
  expect(classify(sdkError({ code: 429 })).afterMs).toBeUndefined()
})

test('an error of the store stays what it is', () => {
  const error = new StoreError('stale', 'It has changed.')
  expect(classify(error)).toEqual({ error, retry: 'never' })
  expect(new CosmosRefusal(404, 1002)).toMatchObject({ code: 404, substatus: 1002 })
})
