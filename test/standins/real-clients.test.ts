import { spawn } from 'node:child_process'
import path from 'node:path'
import { control } from './graph-caller.ts'
import {
  clientId,
  home,
  identity,
  identityHeader,
  type Running,
  startStandIns,
  stopStandIns,
} from './stand-ins.ts'

let running: Running

beforeAll(async () => {
  running = await startStandIns()
})

afterAll(stopStandIns)

async function runClients(header: string): Promise<{ output: string; errors: string }> {
  const given = {
    secureUrl: running.secureUrl,
    tenant: home,
    clientId,
    identityClientId: identity.clientId,
    tabToken: await running.entra.mintTabToken('bo'),
    tokenWithoutConsent: await running.entra.mintTabToken('cy'),
    tokenWithChallenge: await running.entra.mintTabToken('di'),
  }
  const script = path.join(__dirname, 'real-clients.ts')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    env: {
      PATH: process.env.PATH,
      NODE_EXTRA_CA_CERTS: running.certificates.caFile,
      IDENTITY_ENDPOINT: `${running.plainUrl}/msi/token`,
      IDENTITY_HEADER: header,
      GIVEN: JSON.stringify(given),
    },
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  child.stderr.on('data', (data) => {
    errors += data
  })
  await new Promise((resolve) => child.on('close', resolve))
  return { output, errors }
}

test('msal and the Graph client work against the stand-ins as against Microsoft', async () => {
  await control(running, 'PUT', '/entra/people/cy', { consent: 'missing' })
  await control(running, 'PUT', '/entra/people/di', { interaction: 'required' })
  const { body: fault } = await control<{ id: string }>(running, 'POST', '/graph/faults', {
    method: 'POST',
    path: '^/users/ada/events$',
    stage: 'after',
    action: { kind: 'status', status: 503, retryAfterSeconds: 1 },
  })
  const { output, errors } = await runClients(identityHeader)
  expect(errors).toBe('')
  expect(JSON.parse(output)).toEqual({
    people: ['ada', 'bo', 'cy', 'di', 'delta link'],
    created: { subject: 'Session', online: true },
    missing: { kind: 'graph', status: 404, code: 'ErrorInvalidUser' },
    stale: { kind: 'graph', status: 412, code: 'ErrorIrresolvableConflict' },
    me: 'Bo Ek',
    secondExchangeFromCache: true,
    withoutConsent: {
      kind: 'interaction',
      code: 'invalid_grant',
      subError: 'consent_required',
      claims: '',
    },
    challenged: {
      kind: 'interaction',
      code: 'interaction_required',
      subError: 'basic_action',
      claims: expect.stringContaining('capolids'),
    },
    answered: true,
    botTokenExpires: true,
  })
  // The client's library repeated the POST after the 503, and the transactionId made it one event.
  expect((await control(running, 'GET', `/graph/faults/${fault.id}`)).body).toMatchObject({ hits: 1 })
  const log = await control<{
    requests: { method: string; url: string; retryAttempt: number; status: number }[]
  }>(running, 'GET', '/graph/requests')
  const posts = log.body.requests.filter(
    ({ method, url }) => method === 'POST' && url === '/v1.0/users/ada/events',
  )
  expect(posts.map(({ status, retryAttempt }) => [status, retryAttempt])).toEqual([
    [503, 0],
    [201, 1],
  ])
  const calendar = await control<{ events: unknown[] }>(
    running,
    'GET',
    '/calendar?person=bo&from=2026-12-01&to=2026-12-02',
  )
  expect(calendar.body.events).toHaveLength(1)
}, 60_000)

test('without the identity header of the app there is no token', async () => {
  const { output, errors } = await runClients('a guess')
  expect(output).toBe('')
  expect(errors).toContain('X-IDENTITY-HEADER')
}, 60_000)

test.each([
  ['a resource it does not know', 'api-version=2019-08-01&resource=https://vault.azure.net', 400],
  ['another version of the endpoint', 'api-version=2017-09-01&resource=https://api.botframework.com', 400],
  ['another identity', 'api-version=2019-08-01&resource=https://api.botframework.com&client_id=x', 400],
  ['the bot’s resource', 'api-version=2019-08-01&resource=https://api.botframework.com', 200],
])('asked for %s, the identity endpoint answers', async (_what, query, status) => {
  const response = await fetch(`${running.plainUrl}/msi/token?${query}`, {
    headers: { 'X-IDENTITY-HEADER': identityHeader },
  })
  expect(response.status).toBe(status)
})
