import { ApiProblem } from '../../../tab/api/api-problem.ts'
import { type ClientParts, createClient, pauseBefore, urlOf } from '../../../tab/api/request.ts'

const phase = { unitId: 'sales', phase: 'draft' }
const params = { cycleId: 'q1', unitId: 'sales' }

/** A client whose server gives these answers, one a request; the last one again and again. */
function clientOf(answers: (() => Response | Promise<Response>)[], more: Partial<ClientParts> = {}) {
  const sent: { url: string; init: RequestInit }[] = []
  const waited: number[] = []
  const tokens: boolean[] = []
  const client = createClient({
    fetch: async (url, init) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)]
      sent.push({ url: String(url), init: init ?? {} })
      if (answer === undefined) throw new Error('no answer')
      return answer()
    },
    getToken: async (fresh = false) => {
      tokens.push(fresh)
      return fresh ? 'fresh' : 'old'
    },
    wait: async (milliseconds) => {
      waited.push(milliseconds)
    },
    isOnline: () => true,
    random: () => 1,
    ...more,
  })
  return { client, sent, waited, tokens }
}

const json =
  (body: unknown, init: ResponseInit = {}) =>
  () =>
    new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init })
const refusal = (status: number, code: string, more: object = {}) =>
  json({ type: `urn:okr-align:${code}`, title: 'No', status, code, detail: 'Because.', ...more }, { status })
const noConnection = () => {
  throw new TypeError('fetch failed')
}

async function problemFrom(promise: Promise<unknown>): Promise<ApiProblem> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ApiProblem)) throw new Error(`not a problem: ${error}`)
  return error
}

describe('a request', () => {
  test('goes to the path and query of its route, with the token', async () => {
    const { client, sent } = clientOf([json({ people: [] })])
    expect(await client.call('findPeople', { query: { text: 'a b', limit: 5 } })).toEqual({ people: [] })
    expect(sent[0]?.url).toBe('/api/people?text=a+b&limit=5')
    expect(sent[0]?.init).toMatchObject({ method: 'GET', headers: { authorization: 'Bearer old' } })
  })

  test('escapes its parameters and leaves out what is not set', () => {
    expect(urlOf('/api/cycles/:cycleId/okrs/:okrId', { cycleId: 'a/b', okrId: 'c?d' }, {})).toBe(
      '/api/cycles/a%2Fb/okrs/c%3Fd',
    )
    expect(urlOf('/x', {}, { a: undefined, b: null, c: '', d: 0, e: false })).toBe('/x?d=0&e=false')
  })

  test('sends its body as JSON and gives the reply', async () => {
    const { client, sent } = clientOf([json({ ...phase, phase: 'align' })])
    await client.call('moveUnitPhase', { params, body: { phase: 'align' } })
    expect(sent[0]?.init).toMatchObject({ method: 'PUT', body: '{"phase":"align"}' })
  })

  test('takes an empty answer where nothing is expected', async () => {
    const { client } = clientOf([() => new Response(null, { status: 204 })])
    expect(await client.call('removeOkr', { params: { cycleId: 'q1', okrId: 'a' } })).toEqual({})
  })

  test('whose reply is not what the contract says asks for a reload', async () => {
    const { client } = clientOf([json({ unitId: 'sales', phase: 'future' })])
    const problem = await problemFrom(client.call('getUnitPhase', { params }))
    expect(problem).toMatchObject({ code: 'not-understood', detail: expect.stringContaining('Reload') })
    expect(problem.details[0]).toContain('phase')
  })
})

describe('a refusal', () => {
  test('becomes a problem with the code and the sentence of the server', async () => {
    const conflicts = [
      { field: 'title', seen: 'a', current: 'b', yours: 'c', by: 'ada', at: '2026-11-22T10:00:00Z' },
    ]
    const { client, sent } = clientOf([refusal(409, 'edit-conflict', { conflicts, field: 'title' })])
    const problem = await problemFrom(
      client.call('editOkr', {
        params: { cycleId: 'q1', okrId: 'a' },
        body: { changes: [{ field: 'title', seen: 'a', value: 'c' }] },
      }),
    )
    expect(problem).toMatchObject({
      code: 'edit-conflict',
      status: 409,
      detail: 'Because.',
      field: 'title',
      conflicts,
    })
    expect(problem.message).toBe('Because.')
    expect(sent).toHaveLength(1)
  })

  test('of somebody who is no part of the product still reads as a sentence', async () => {
    const { client } = clientOf([() => new Response('<h1>Bad gateway</h1>', { status: 500 })])
    expect(await problemFrom(client.call('getMe'))).toMatchObject({
      code: 'fault',
      status: 500,
      detail: expect.stringContaining('Try again'),
    })
  })

  test('of the token is answered once with a fresh one', async () => {
    const { client, tokens, sent } = clientOf([refusal(401, 'not-signed-in'), json(phase)])
    expect(await client.call('getUnitPhase', { params })).toEqual(phase)
    expect(tokens).toEqual([false, true])
    expect(sent[1]?.init.headers).toMatchObject({ authorization: 'Bearer fresh' })
  })

  test('of the fresh token as well is final', async () => {
    const { client, sent } = clientOf([refusal(401, 'not-signed-in')])
    expect(await problemFrom(client.call('getUnitPhase', { params }))).toMatchObject({
      code: 'not-signed-in',
    })
    expect(sent).toHaveLength(2)
  })
})

describe('trying again', () => {
  test('waits as long as the server asks, then goes on', async () => {
    const busy = () => new Response(null, { status: 429, headers: { 'retry-after': '7' } })
    const { client, waited } = clientOf([busy, json(phase)])
    expect(await client.call('getUnitPhase', { params })).toEqual(phase)
    expect(waited).toEqual([7000])
  })

  test('happens for reads and for writes with an id of their own, with growing pauses, and ends', async () => {
    for (const call of [
      (client: ReturnType<typeof createClient>) => client.call('getUnitPhase', { params }),
      (client: ReturnType<typeof createClient>) =>
        client.call('moveUnitPhase', { params, body: { phase: 'align' } }),
    ]) {
      const { client, sent, waited } = clientOf([noConnection])
      expect(await problemFrom(call(client))).toMatchObject({ code: 'unreachable', status: 0 })
      expect(sent).toHaveLength(4)
      expect(waited).toEqual([500, 1000, 2000])
    }
  })

  test('does not happen for an edit, whose outcome is unknown', async () => {
    const { client, sent } = clientOf([noConnection])
    const edit = client.call('editOkr', {
      params: { cycleId: 'q1', okrId: 'a' },
      body: { changes: [{ field: 'title', seen: 'a', value: 'c' }] },
    })
    expect(await problemFrom(edit)).toMatchObject({ code: 'unreachable' })
    expect(sent).toHaveLength(1)
  })

  test('does not happen for a refusal', async () => {
    const { client, sent } = clientOf([refusal(404, 'not-found')])
    expect(await problemFrom(client.call('getUnitPhase', { params }))).toMatchObject({ code: 'not-found' })
    expect(sent).toHaveLength(1)
  })

  test('does not happen offline: the person is told at once', async () => {
    const { client, sent } = clientOf([noConnection], { isOnline: () => false })
    expect(await problemFrom(client.call('getMe'))).toMatchObject({ code: 'offline' })
    expect(sent).toHaveLength(1)
  })

  test('never waits longer than half a minute, whatever is asked', () => {
    expect(pauseBefore(1, '3600', 0)).toBe(30_000)
    expect(pauseBefore(20, null, 1)).toBe(8000)
    expect(pauseBefore(1, 'Wed, 21 Oct 2026 07:28:00 GMT', 0)).toBe(250)
  })
})

describe('a request that takes too long', () => {
  test('ends with a sentence', async () => {
    const never: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      })
    const { client } = clientOf([], { fetch: never })
    const slow = client.call('editOkr', {
      params: { cycleId: 'q1', okrId: 'a' },
      body: { changes: [{ field: 'title', seen: 'a', value: 'c' }] },
      timeoutMs: 1,
    })
    expect(await problemFrom(slow)).toMatchObject({ code: 'timeout', status: 0 })
  })

  test('and is no longer wanted ends with the reason that was given', async () => {
    const stop = new AbortController()
    const { client } = clientOf([
      () => {
        stop.abort(new Error('left the page'))
        throw new TypeError('aborted')
      },
    ])
    await expect(client.call('getMe', { signal: stop.signal })).rejects.toThrow('left the page')
  })
})
