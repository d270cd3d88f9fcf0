import http from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { createBot } from '../../bot/teams/adapter.ts'
import { actor, openFixture } from '../commands/fixture.ts'

const appId = 'd7e5b812-9c46-4a3f-b1d0-8e2f7a6c5b24'
const tenantId = 'tenant-a'
const now = Math.floor(Date.now() / 1000)

type Key = Awaited<ReturnType<typeof generateKeyPair>>

/** The production bot against keys of our own; the commands must never be reached by a stranger. */
async function startGate() {
  const fixture = await openFixture([tenantId])
  const app = express()
  const server = http.createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const serviceUrl = `${baseUrl}/connector/`
  const keys: Record<'good' | 'elsewhere' | 'stranger', Key> = {
    good: await generateKeyPair('RS256'),
    elsewhere: await generateKeyPair('RS256'),
    stranger: await generateKeyPair('RS256'),
  }
  let keysAnswer = 200
  app.get('/metadata', (_request, response) => {
    response.status(keysAnswer).json({ issuer: 'https://api.botframework.com', jwks_uri: `${baseUrl}/keys` })
  })
  app.get('/keys', async (_request, response) => {
    const good = { ...(await exportJWK(keys.good.publicKey)), kid: 'good', endorsements: ['msteams'] }
    const elsewhere = {
      ...(await exportJWK(keys.elsewhere.publicKey)),
      kid: 'elsewhere',
      endorsements: ['webchat'],
    }
    response.json({ keys: [good, elsewhere, { kty: 'EC', kid: 'odd' }] })
  })
  const sent: unknown[] = []
  app.post('/connector/v3/conversations/:id/activities{/:reply}', express.json(), (request, response) => {
    sent.push(request.body)
    response.json({ id: String(sent.length) })
  })
  const asked: string[] = []
  const reported: { fault: unknown; during: string }[] = []
  const never = async (): Promise<never> => {
    throw new Error('No command may be called here.')
  }
  const bot = createBot({
    appId,
    openIdMetadataUrl: `${baseUrl}/metadata`,
    tenants: [tenantId],
    token: async () => 'token-of-the-bot',
    ports: fixture.ports,
    actorOf: async (tenant, personId) => {
      asked.push(`${tenant}/${personId}`)
      return actor(personId)
    },
    linkTo: () => 'https://example.com',
    report: (fault, during) => reported.push({ fault, during }),
    commands: {
      getMe: never,
      getOkr: never,
      describePath: never,
      filterTree: never,
      listUnits: never,
      getConversation: never,
      addComment: never,
      editComment: never,
      deleteComment: never,
      react: never,
      listDependencies: never,
      getDependency: never,
      answerDependency: never,
      getAlignment: never,
      listRequests: never,
      answerRequest: never,
      decideProposal: never,
      listChangeRequests: never,
      decideChangeRequest: never,
    },
  })
  app.all('/api/messages', bot.handler)

  const claims = (): JWTPayload => ({
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    nbf: now - 10,
    exp: now + 3600,
  })
  const activity = (): Record<string, unknown> => ({
    type: 'message',
    id: 'a1',
    text: 'help',
    serviceUrl,
    channelId: 'msteams',
    from: { id: '29:mia', aadObjectId: 'mia' },
    recipient: { id: `28:${appId}` },
    conversation: { id: 'a:personal', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  })
  return {
    keys,
    sent,
    asked,
    reported,
    claims,
    activity,
    baseUrl,
    failKeys: () => {
      keysAnswer = 500
    },
    sign: (
      payload: JWTPayload,
      header: Record<string, string> = {},
      key: Key['privateKey'] = keys.good.privateKey,
    ) => new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'good', ...header }).sign(key),
    post: (body: unknown, authorization?: string, headers: Record<string, string> = {}) =>
      fetch(`${baseUrl}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization === undefined ? {} : { authorization }),
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await fixture.close()
    },
  }
}

type Gate = Awaited<ReturnType<typeof startGate>>
let gate: Gate

beforeAll(async () => {
  gate = await startGate()
})
afterAll(() => gate.stop())

type Forgery = { name: string; token: (gate: Gate) => Promise<string> }

const without = (claims: JWTPayload, ...names: string[]): JWTPayload =>
  Object.fromEntries(Object.entries(claims).filter(([name]) => !names.includes(name)))

const forgeries: Forgery[] = [
  { name: 'garbage', token: async () => 'Bearer garbage' },
  { name: 'three parts of garbage', token: async () => 'Bearer aaa.bbb.ccc' },
  { name: 'an empty token', token: async () => 'Bearer ' },
  { name: 'another scheme', token: async ({ sign, claims }) => `Basic ${await sign(claims())}` },
  {
    name: 'a wrong audience',
    token: async ({ sign, claims }) => `Bearer ${await sign({ ...claims(), aud: 'another-bot' })}`,
  },
  {
    name: 'two audiences',
    token: async ({ sign, claims }) => `Bearer ${await sign({ ...claims(), aud: [appId, 'another-bot'] })}`,
  },
  {
    name: 'no audience',
    token: async ({ sign, claims }) => `Bearer ${await sign(without(claims(), 'aud'))}`,
  },
  {
    name: 'a wrong issuer',
    token: async ({ sign, claims }) => `Bearer ${await sign({ ...claims(), iss: 'https://evil.example' })}`,
  },
  {
    name: 'the issuer of the emulator',
    token: async ({ sign, claims }) =>
      `Bearer ${await sign({ ...claims(), ver: '2.0', azp: appId, iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })}`,
  },
  { name: 'no issuer', token: async ({ sign, claims }) => `Bearer ${await sign(without(claims(), 'iss'))}` },
  {
    name: 'an expiry in the past',
    token: async ({ sign, claims }) => `Bearer ${await sign({ ...claims(), exp: now - 3600 })}`,
  },
  { name: 'no expiry', token: async ({ sign, claims }) => `Bearer ${await sign(without(claims(), 'exp'))}` },
  {
    name: 'a beginning in the future',
    token: async ({ sign, claims }) => `Bearer ${await sign({ ...claims(), nbf: now + 3600 })}`,
  },
  {
    name: 'an unknown key',
    token: async ({ sign, claims, keys }) =>
      `Bearer ${await sign(claims(), { kid: 'nobody' }, keys.stranger.privateKey)}`,
  },
  {
    name: 'a key that is not RSA',
    token: async ({ sign, claims, keys }) =>
      `Bearer ${await sign(claims(), { kid: 'odd' }, keys.stranger.privateKey)}`,
  },
  {
    name: 'a bad signature',
    token: async ({ sign, claims, keys }) => `Bearer ${await sign(claims(), {}, keys.stranger.privateKey)}`,
  },
  {
    name: 'claims that were changed after signing',
    token: async ({ sign, claims }) => {
      const [header, , signature] = (await sign({ ...claims(), aud: 'another-bot' })).split('.')
      return `Bearer ${header}.${Buffer.from(JSON.stringify(claims())).toString('base64url')}.${signature}`
    },
  },
  {
    name: 'no signature (alg none)',
    token: async ({ claims }) => `Bearer ${new UnsecuredJWT(claims()).encode()}`,
  },
  {
    name: 'HS256 with the public key as the secret',
    token: async ({ claims, keys }) => {
      const secret = Buffer.from(JSON.stringify(await exportJWK(keys.good.publicKey)))
      return `Bearer ${await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'good' }).sign(secret)}`
    },
  },
  {
    name: 'a key that may not speak for Teams',
    token: async ({ sign, claims, keys }) =>
      `Bearer ${await sign(claims(), { kid: 'elsewhere' }, keys.elsewhere.privateKey)}`,
  },
  {
    name: 'another service URL',
    token: async ({ sign, claims }) =>
      `Bearer ${await sign({ ...claims(), serviceurl: 'https://evil.example/' })}`,
  },
  {
    name: 'no service URL',
    token: async ({ sign, claims }) => `Bearer ${await sign(without(claims(), 'serviceurl'))}`,
  },
]

test('a good token of the channel is let in, and the answer carries the token of the bot', async () => {
  const answer = await gate.post(gate.activity(), `Bearer ${await gate.sign(gate.claims())}`)
  expect(answer.status).toBe(200)
  expect(gate.sent).toHaveLength(1)
  expect(JSON.stringify(gate.sent)).toContain('my OKRs')
})

test('a request without a token is refused before its body is read', async () => {
  const answer = await gate.post('{"half', undefined)
  expect(answer.status).toBe(401)
})

describe('a token is refused with 401, without a reason that helps to forge one:', () => {
  test.each(forgeries)('$name', async ({ token }) => {
    const [asked, sent] = [gate.asked.length, gate.sent.length]
    gate.reported.splice(0)
    const forged = await token(gate)
    const answer = await gate.post(gate.activity(), forged)
    expect(answer.status).toBe(401)
    // One line for the log: no stack, and nothing of the token.
    expect(gate.reported).toEqual([{ fault: undefined, during: expect.stringMatching(/^.{20,200}$/) }])
    const parts = forged.split(/[ .]/).slice(1)
    expect(parts.filter((part) => part.length > 2 && gate.reported[0]?.during.includes(part))).toEqual([])
    expect((await gate.post({ text: 'no activity' }, await token(gate))).status).toBe(401)
    expect(await answer.json()).toEqual({
      status: 401,
      detail: 'The Bot Framework did not sign this request for this bot.',
    })
    expect([gate.asked.length, gate.sent.length]).toEqual([asked, sent])
  })
})

const changed: { name: string; status: number; change: Record<string, unknown> }[] = [
  { name: 'without a service URL', status: 401, change: { serviceUrl: undefined } },
  { name: 'with an empty service URL', status: 401, change: { serviceUrl: '' } },
  {
    name: 'with another service URL than the token',
    status: 401,
    change: { serviceUrl: 'https://evil.example/' },
  },
  { name: 'of another channel than the key is for', status: 401, change: { channelId: 'webchat' } },
  { name: 'that claims to come from App Service', status: 401, change: { channelId: 'AseChannel' } },
  { name: 'that claims to come from the emulator', status: 401, change: { channelId: 'emulator' } },
  {
    name: 'of a tenant that is not served',
    status: 403,
    change: { channelData: { tenant: { id: 'tenant-b' } }, conversation: { id: 'c', tenantId: 'tenant-b' } },
  },
  { name: 'that names two tenants', status: 403, change: { channelData: { tenant: { id: 'tenant-b' } } } },
  { name: 'that names no tenant', status: 403, change: { channelData: {}, conversation: { id: 'c' } } },
  { name: 'without a sender', status: 400, change: { from: undefined } },
  { name: 'without a type', status: 400, change: { type: '' } },
  { name: 'with numbers for names', status: 400, change: { conversation: 7 } },
]

test.each(changed)('an activity $name is answered with $status', async ({ status, change }) => {
  const asked = gate.asked.length
  const answer = await gate.post(
    { ...gate.activity(), ...change },
    `Bearer ${await gate.sign(gate.claims())}`,
  )
  expect(answer.status).toBe(status)
  expect(gate.asked).toHaveLength(asked)
})

test.each([
  ['half of an object', '{"type": "message"', 400],
  ['no JSON', 'hello', 400],
  ['a list', '[]', 400],
  ['null', 'null', 400],
  ['text', '"message"', 400],
  ['nothing', '', 401],
  ['far too much', JSON.stringify({ text: 'x'.repeat(400_000) }), 413],
])('a signed body that is %s is refused', async (_name, body, status) => {
  const answer = await gate.post(body, `Bearer ${await gate.sign(gate.claims())}`)
  expect(answer.status).toBe(status)
})

test('only POST is taken', async () => {
  const answer = await fetch(`${gate.baseUrl}/api/messages`)
  expect(answer.status).toBe(405)
})

test('activities that the bot does not know are let in and ignored, unknown invokes are answered with 501', async () => {
  const token = `Bearer ${await gate.sign(gate.claims())}`
  expect((await gate.post({ ...gate.activity(), type: 'endOfConversation' }, token)).status).toBe(200)
  expect((await gate.post({ ...gate.activity(), type: 'invoke', name: 'task/fetch' }, token)).status).toBe(
    501,
  )
  const noAction = { ...gate.activity(), type: 'invoke', name: 'adaptiveCard/action', value: { action: 3 } }
  expect((await gate.post(noAction, token)).status).toBe(501)
})

test('when the keys of the channel cannot be read, the answer is 503: not let in, and not called forged', async () => {
  const away = await startGate()
  try {
    away.failKeys()
    const answer = await away.post(away.activity(), `Bearer ${await away.sign(away.claims())}`)
    expect(answer.status).toBe(503)
    expect(away.asked).toEqual([])
  } finally {
    await away.stop()
  }
})
