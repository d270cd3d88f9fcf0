import { decodeJwt } from 'jose'
import { forgedTokens } from '../workbench/entra/forged-tokens.ts'
import { control, graphCaller } from './graph-caller.ts'
import { clientId, type Running, startStandIns, stopStandIns } from './stand-ins.ts'

let running: Running

beforeAll(async () => {
  running = await startStandIns()
})

afterAll(stopStandIns)

const schedule = {
  schedules: ['bo.ek@contoso.com'],
  startTime: { dateTime: '2026-12-01T00:00:00', timeZone: 'UTC' },
  endTime: { dateTime: '2026-12-02T00:00:00', timeZone: 'UTC' },
}

test('without a valid Graph token every call answers 401 with a challenge', async () => {
  const good = await running.entra.mintAppToken()
  const forged = await forgedTokens(running.entra.tokens, good)
  const wrong = forged.filter(({ name }) => name !== 'for Graph')
  expect(wrong.length).toBe(forged.length - 1)
  for (const { name, token } of [
    ...wrong,
    { name: 'a tab token', token: await running.entra.mintTabToken('ada') },
  ]) {
    const { status, body, headers } = await graphCaller(running, token)('GET', '/users')
    expect([name, status, body.error?.code]).toEqual([name, 401, 'InvalidAuthenticationToken'])
    expect(headers.get('WWW-Authenticate')).toContain('authorization_uri')
  }
  expect((await fetch(`${running.plainUrl}/graph/v1.0/users`)).status).toBe(401)
  const otherTenant = await running.entra.tokens.sign({ ...decodeJwt(good), tid: clientId })
  expect((await graphCaller(running, otherTenant)('GET', '/users')).status).toBe(401)
})

test('errors have the body that Graph gives them', async () => {
  const call = graphCaller(running, await running.entra.mintAppToken())
  const { body } = await call('GET', '/users/nobody', undefined, { 'client-request-id': 'mine' })
  expect(body.error).toEqual({
    code: 'Request_ResourceNotFound',
    message: expect.stringContaining('nobody'),
    innerError: {
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      'request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'client-request-id': 'mine',
    },
  })
})

test.each([
  ['POST', '/me/calendar/getSchedule', ['User.Read'], 403],
  ['POST', '/me/calendar/getSchedule', ['Calendars.ReadBasic'], 200],
  ['GET', '/me/events', ['Calendars.ReadBasic'], 403],
  ['GET', '/me/events', ['Calendars.Read'], 200],
  ['POST', '/me/events', ['Calendars.Read'], 403],
  ['GET', '/me/mailboxSettings', ['Calendars.ReadWrite'], 403],
  ['GET', '/me/mailboxSettings', ['MailboxSettings.Read'], 200],
])('%s %s with %j answers %i', async (method, path, scopes, expected) => {
  const call = graphCaller(running, await running.entra.mintGraphToken('ada', { scopes }))
  const { status, body } = await call(method, path, method === 'POST' ? schedule : undefined)
  expect(status).toBe(expected)
  if (expected === 403) expect(body.error?.code).toBe('ErrorAccessDenied')
})

test('delegated calendar permissions end at the own mailbox', async () => {
  const call = graphCaller(running, await running.entra.mintGraphToken('ada'))
  expect((await call('GET', '/users/ada/events')).status).toBe(200)
  expect((await call('GET', '/users/bo/events')).status).toBe(403)
  expect((await call('GET', '/users/nobody/events')).body.error?.code).toBe('ErrorInvalidUser')
})

test('an app reaches the mailboxes that RBAC for Applications gives it, and all when its token has the role', async () => {
  const grant = { app: clientId, roles: ['Calendars.ReadWrite'], mailboxes: ['ada'] }
  expect((await control(running, 'PUT', '/graph/mailbox-grant', grant)).status).toBe(204)
  const scoped = graphCaller(running, await running.entra.mintAppToken())
  expect((await scoped('GET', '/users/ada/events')).status).toBe(200)
  expect((await scoped('GET', '/users/bo/events')).status).toBe(403)
  const everything = graphCaller(running, await running.entra.mintAppToken({ roles: ['Calendars.Read'] }))
  expect((await everything('GET', '/users/bo/events')).status).toBe(200)
  expect((await control(running, 'PUT', '/graph/mailbox-grant', { app: clientId })).status).toBe(400)
})
