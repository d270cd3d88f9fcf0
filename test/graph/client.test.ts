import type { GraphRequest } from '../../bot/graph/client.ts'
import { type Microsoft, startMicrosoft, tenantId } from './microsoft.ts'

let microsoft: Microsoft
beforeAll(async () => {
  microsoft = await startMicrosoft()
})
afterEach(() => microsoft.reset())
afterAll(() => microsoft.stop())

const get: GraphRequest = {
  tenantId,
  mailbox: 'bo',
  method: 'get',
  path: '/users/bo/events?$top=1',
  repeatable: true,
}
const post: GraphRequest = {
  tenantId,
  mailbox: 'bo',
  method: 'post',
  path: '/users/bo/events',
  body: {
    subject: 'Once',
    start: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' },
    end: { dateTime: '2026-12-01T10:00:00', timeZone: 'UTC' },
  },
  repeatable: false,
}
const plant = (method: string, action: object, stage = 'before', times = 1) =>
  microsoft.control<{ id: string }>('POST', '/graph/faults', {
    method,
    path: '/events',
    action,
    stage,
    times,
  })
const statuses = async () => (await microsoft.requests()).map((request) => request.status)

describe('the Graph client', () => {
  it('sends its token over TLS to the host that it was configured for', async () => {
    await microsoft.graph.request(get)
    expect(await microsoft.requests()).toMatchObject([{ status: 200, encrypted: true, retryAttempt: 0 }])
  })

  it('stays away as long as a 429 asks, then goes on, also with what is sent only once', async () => {
    await plant('POST', { kind: 'status', status: 429, retryAfterSeconds: 0 })
    await microsoft.graph.request(post)
    expect(await statuses()).toEqual([429, 201])
  })

  it('passes a long pause on to whoever can wait, and asks nothing of that mailbox meanwhile', async () => {
    await plant('POST', { kind: 'status', status: 429, retryAfterSeconds: 120 })
    const impatient = microsoft.client({})
    const throttled = { code: 'throttled', retryAfterMs: expect.any(Number) }
    await expect(impatient.request(post)).rejects.toMatchObject(throttled)
    await expect(impatient.request(get)).rejects.toMatchObject(throttled)
    expect(await statuses()).toEqual([429])
    await impatient.request({ ...get, path: '/users/ada/events', mailbox: 'ada' })
  })

  it.each([
    ['a reset', { kind: 'reset' }],
    ['a 503', { kind: 'status', status: 503 }],
    ['a 504', { kind: 'status', status: 504 }],
    ['a 500', { kind: 'status', status: 500 }],
  ])('asks again after %s', async (_name, action) => {
    await plant('GET', action)
    await microsoft.graph.request(get)
    expect(await statuses()).toHaveLength(2)
  })

  it.each([
    ['a reset', { kind: 'reset' }],
    ['a 504', { kind: 'status', status: 504 }],
  ])('never repeats a creation after %s: it may have been done', async (_name, action) => {
    await plant('POST', action, 'after')
    await expect(microsoft.graph.request(post)).rejects.toMatchObject({ code: 'unknown' })
    expect(await statuses()).toHaveLength(1)
  })

  it('gives up on an answer that does not come', async () => {
    await plant('POST', { kind: 'hold' })
    const hasty = microsoft.client({ deadlineMs: 50 })
    await expect(hasty.request(post)).rejects.toMatchObject({ code: 'unknown' })
  })

  it('gives up asking in the end', async () => {
    await plant('GET', { kind: 'status', status: 503, retryAfterSeconds: 0 }, 'before', 10)
    await expect(microsoft.graph.request(get)).rejects.toMatchObject({ code: 'unknown' })
    expect(await statuses()).toEqual([503, 503, 503, 503])
  })

  it('tells what a refusal means', async () => {
    const refusal = (request: Partial<GraphRequest>) => microsoft.graph.request({ ...get, ...request })
    await expect(refusal({ path: '/users/bo/events/nothing' })).rejects.toMatchObject({ code: 'gone' })
    await expect(refusal({ path: '/users/ghost' })).rejects.toMatchObject({ code: 'no-mailbox' })
    await expect(refusal({ ...post, body: { subject: 1 } })).rejects.toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('Outlook refused the request'),
    })
    microsoft.running.graph.permissions.setMailboxGrant(tenantId, '33333333-3333-4333-8333-333333333333', {
      roles: [],
      mailboxes: [],
    })
    await expect(refusal({})).rejects.toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('ask your administrator'),
    })
  })
})
