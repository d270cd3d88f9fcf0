import { readFileSync } from 'node:fs'
import { request as httpsRequest } from 'node:https'
import type { Event } from '@microsoft/microsoft-graph-types'
import { control, type GraphCall, graphCaller, type Page, present } from './graph-caller.ts'
import { type Running, startStandIns, stopStandIns } from './stand-ins.ts'

let running: Running
let app: GraphCall
let token: string

beforeEach(async () => {
  running = await startStandIns()
  token = await running.entra.mintAppToken()
  app = graphCaller(running, token)
})

afterEach(stopStandIns)

const meeting = (transactionId: string) => ({
  subject: 'Session',
  start: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-12-01T10:00:00', timeZone: 'UTC' },
  attendees: [{ emailAddress: { address: 'bo.ek@contoso.com' } }],
  transactionId,
})

const post = (transactionId = 't1') => app<Event>('POST', '/users/ada/events', meeting(transactionId))

async function plant(fault: Record<string, unknown>): Promise<string> {
  const { status, body } = await control<{ id: string }>(running, 'POST', '/graph/faults', fault)
  expect(status).toBe(201)
  return body.id
}

const struck = (id: string) => control(running, 'GET', `/graph/faults/${id}/struck`)
const eventsOf = async (user: string) => (await app<Page<Event>>('GET', `/users/${user}/events`)).body.value

test('a request can be held before Graph does its work, and goes on when released', async () => {
  const id = await plant({ method: 'POST', path: '/events$', times: 3, action: { kind: 'hold' } })
  const pending = post()
  expect((await struck(id)).body).toEqual({ id, hits: 1, held: 1 })
  expect(await eventsOf('ada')).toEqual([])
  await control(running, 'POST', `/graph/faults/${id}/release`)
  expect((await pending).status).toBe(201)
  expect(await eventsOf('ada')).toHaveLength(1)
  expect((await post('t2')).status).toBe(201)
})

test('a request whose client has gone is still worked on when released, unless it is dropped', async () => {
  for (const [drop, events] of [
    [true, 0],
    [false, 1],
  ] as const) {
    const id = await plant({ method: 'POST', action: { kind: 'hold' } })
    const client = new AbortController()
    const pending = fetch(`${running.plainUrl}/graph/v1.0/users/ada/events`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(meeting('t1')),
      signal: client.signal,
    })
    await struck(id)
    client.abort()
    await expect(pending).rejects.toThrow()
    await control(running, 'POST', `/graph/faults/${id}/release`, { drop })
    expect(await eventsOf('ada')).toHaveLength(events)
  }
})

test('a request can be held after Graph has committed', async () => {
  const id = await plant({ method: 'POST', stage: 'after', action: { kind: 'hold' } })
  const pending = post()
  await struck(id)
  const [event] = await eventsOf('ada')
  await control(running, 'POST', `/graph/faults/${id}/release`)
  expect((await pending).body.id).toBe(present(event).id)
})

test.each([429, 500, 503, 504])('%i can be answered before or after the commit', async (status) => {
  const action = { kind: 'status', status, retryAfterSeconds: 7 }
  await plant({ method: 'POST', action })
  const before = await post()
  expect([before.status, before.headers.get('Retry-After')]).toEqual([status, '7'])
  expect(await eventsOf('ada')).toEqual([])
  await plant({ method: 'POST', stage: 'after', action })
  expect((await post()).status).toBe(status)
  expect(await eventsOf('ada')).toHaveLength(1)
  expect((await post()).status).toBe(201)
  expect(await eventsOf('ada')).toHaveLength(1)
})

test('a connection can be cut after the commit', async () => {
  await plant({ method: 'POST', stage: 'after', action: { kind: 'reset' } })
  await expect(post()).rejects.toThrow()
  expect(await eventsOf('ada')).toHaveLength(1)
})

test('a fault strikes the requests it names, after those it skips and as often as it says', async () => {
  const action = { kind: 'status', status: 503 }
  const id = await plant({ person: 'ada', method: 'get', path: '/events', skip: 1, times: 2, action })
  const statuses = []
  for (const user of ['bo', 'ada', 'ada', 'ada.lovelace@contoso.com', 'ada'])
    statuses.push((await app('GET', `/users/${user}/events`)).status)
  expect(statuses).toEqual([200, 200, 503, 503, 200])
  expect((await control(running, 'GET', '/graph/faults')).body).toEqual({
    faults: [{ id, hits: 2, held: 0 }],
  })
  expect((await control(running, 'GET', `/graph/faults/${id}/struck?hits=2`)).body).toMatchObject({ hits: 2 })
})

test('clearing the faults lets everything go on', async () => {
  const id = await plant({ action: { kind: 'hold' }, times: 3 })
  const pending = post()
  await struck(id)
  expect((await control(running, 'DELETE', '/graph/faults')).status).toBe(204)
  expect((await pending).status).toBe(201)
  expect((await control(running, 'GET', `/graph/faults/${id}`)).status).toBe(400)
})

test.each([
  { action: { kind: 'explode' } },
  { action: { kind: 'status', status: 200 } },
  { action: { kind: 'delay' } },
  { action: { kind: 'hold' }, stage: 'during' },
  { action: { kind: 'hold' }, times: -1 },
  { action: { kind: 'hold' }, url: '/events' },
  {},
])('the fault %j is refused with a reason', async (fault) => {
  const { status, body } = await control<{ message: string }>(running, 'POST', '/graph/faults', fault)
  expect(status).toBe(400)
  expect(body.message).toMatch(/must|no property/)
})

test('more than four requests at once for one app and mailbox answer 429 with Retry-After', async () => {
  const id = await plant({ method: 'GET', path: '/users/ada/events', times: 4, action: { kind: 'hold' } })
  const held = Array.from({ length: 4 }, () => app('GET', '/users/ada/events'))
  await control(running, 'GET', `/graph/faults/${id}/struck?hits=4`)
  const fifth = await app('GET', '/users/ada/events')
  expect([fifth.status, fifth.body.error?.code]).toEqual([429, 'ApplicationThrottled'])
  expect(fifth.headers.get('Retry-After')).toBe('1')
  expect((await app('GET', '/users/bo/events')).status).toBe(200)
  expect((await app('GET', '/users/ada')).status).toBe(200)
  await control(running, 'POST', `/graph/faults/${id}/release`)
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect((await app('GET', '/users/ada/events')).status).toBe(200)
})

test('more requests in ten minutes than allowed answer 429 until the ten minutes are over', async () => {
  const begin = new Date()
  running.setNow(begin)
  await control(running, 'PATCH', '/graph/settings', { requestsPerTenMinutes: 2 })
  const statuses = []
  for (let n = 0; n < 3; n++) statuses.push((await app('GET', '/users/ada/events')).status)
  expect(statuses).toEqual([200, 200, 429])
  running.setNow(new Date(begin.getTime() + 60_000))
  const later = await app('GET', '/users/ada/events')
  expect([later.status, later.headers.get('Retry-After')]).toEqual([429, '540'])
  running.setNow(new Date(begin.getTime() + 600_000))
  expect((await app('GET', '/users/ada/events')).status).toBe(200)
})

test('settings survive a restart, and can be put back', async () => {
  const changed = await control(running, 'PATCH', '/graph/settings', { transactionIdDedupe: false })
  expect(changed.body).toMatchObject({ transactionIdDedupe: false, concurrentPerMailbox: 4 })
  await running.stop({ keepFolder: true })
  running = await startStandIns({ folder: running.folder })
  expect((await control(running, 'GET', '/graph/settings')).body).toMatchObject({
    transactionIdDedupe: false,
  })
  expect((await control(running, 'DELETE', '/graph/settings')).body).toMatchObject({
    transactionIdDedupe: true,
  })
  expect((await control(running, 'PATCH', '/graph/settings', { dedupe: true })).status).toBe(400)
})

test('the log tells what was asked and answered, without tokens', async () => {
  await post()
  await app('GET', '/users/nobody')
  const { body } = await control<{ requests: { number: number }[] }>(running, 'GET', '/graph/requests')
  expect(body.requests).toEqual([
    expect.objectContaining({
      method: 'POST',
      url: '/v1.0/users/ada/events',
      status: 201,
      requestBody: meeting('t1'),
    }),
    expect.objectContaining({ method: 'GET', url: '/v1.0/users/nobody', status: 404 }),
  ])
  expect(JSON.stringify(body)).not.toContain(token.slice(0, 20))
  const since = await control<{ requests: unknown[] }>(
    running,
    'GET',
    `/graph/requests?since=${body.requests[0]?.number}`,
  )
  expect(since.body.requests).toHaveLength(1)
})

test('what comes over TLS is recorded pair by pair, what comes through the front is not', async () => {
  const secure = (path: string) =>
    new Promise<void>((resolve) => {
      const options = {
        ca: readFileSync(running.certificates.caFile),
        headers: { Authorization: `Bearer ${token}` },
        agent: false,
      }
      httpsRequest(`${running.secureUrl}/graph/v1.0${path}`, options, (response) =>
        response.resume().on('end', resolve),
      )
        .on('error', () => resolve())
        .end()
    })
  await app('GET', '/users/ada')
  await secure('/users/bo?$select=id')
  await secure('/users/nobody')
  await plant({ path: '^/users/cy', stage: 'after', action: { kind: 'reset' } })
  await secure('/users/cy')
  const text = readFileSync(running.recording, 'utf8')
  expect(
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      request: { method: 'GET', url: '/v1.0/users/bo?$select=id' },
      response: { status: 200, body: expect.objectContaining({ id: 'bo' }) },
    },
    {
      request: { method: 'GET', url: '/v1.0/users/nobody' },
      response: { status: 404, body: { error: expect.anything() } },
    },
    { request: { method: 'GET', url: '/v1.0/users/cy' } },
  ])
  expect(text).not.toContain(token.slice(0, 20))
})
