import path from 'node:path'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { forgedTokens } from '../workbench/entra/forged-tokens.ts'
import { ensureSigningKey } from '../workbench/entra/keys.ts'
import { openState } from '../workbench/state.ts'
import { control, present } from './graph-caller.ts'
import {
  audience,
  clientId,
  home,
  identity,
  other,
  type Running,
  startStandIns,
  stopStandIns,
} from './stand-ins.ts'

let running: Running

beforeAll(async () => {
  running = await startStandIns()
})

afterAll(stopStandIns)

interface TokenAnswer {
  status: number
  body: Record<string, unknown>
}

async function postToken(form: Record<string, string>, tenant = home): Promise<TokenAnswer> {
  const response = await fetch(`${running.plainUrl}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

async function proof(): Promise<Record<string, string>> {
  return {
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await running.entra.mintIdentityToken('api://AzureADTokenExchange'),
  }
}

const appOnly = { grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' }

async function onBehalfOf(assertion: string, more: Record<string, string> = {}): Promise<TokenAnswer> {
  return postToken({
    ...(await proof()),
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    scope: 'https://graph.microsoft.com/Calendars.ReadWrite openid profile offline_access',
    assertion,
    ...more,
  })
}

test('the metadata names issuer, keys and token endpoint of the tenant, and an unknown tenant has none', async () => {
  const url = `${running.plainUrl}/${home}/v2.0/.well-known/openid-configuration`
  expect(await (await fetch(url)).json()).toMatchObject({
    issuer: `${running.secureUrl}/${home}/v2.0`,
    jwks_uri: `${running.secureUrl}/${home}/discovery/v2.0/keys`,
    token_endpoint: `${running.secureUrl}/${home}/oauth2/v2.0/token`,
  })
  const unknown = await fetch(`${running.plainUrl}/${clientId}/v2.0/.well-known/openid-configuration`)
  expect(unknown.status).toBe(404)
})

test('a tab token has the version 2.0 shape and verifies with the published keys', async () => {
  running.entra.assignRoles(home, 'ada', ['OKR.ProgramLead'])
  const token = await running.entra.mintTabToken('ada')
  const keys = createRemoteJWKSet(new URL(`${running.plainUrl}/${home}/discovery/v2.0/keys`))
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    audience: clientId,
    issuer: `${running.secureUrl}/${home}/v2.0`,
  })
  expect(protectedHeader.alg).toBe('RS256')
  expect(payload).toMatchObject({
    oid: 'ada',
    tid: home,
    scp: 'access_as_user',
    roles: ['OKR.ProgramLead'],
    name: 'Ada Lovelace',
    preferred_username: 'ada.lovelace@contoso.com',
    ver: '2.0',
  })
  expect(decodeJwt(await running.entra.mintTabToken('bo'))).not.toHaveProperty('roles')
  expect(decodeJwt(await running.entra.mintTabToken('zed', { tenant: other, audience }))).toMatchObject({
    tid: other,
    iss: `${running.secureUrl}/${other}/v2.0`,
    aud: audience,
  })
  await expect(running.entra.mintTabToken('nobody')).rejects.toThrow('nobody')
})

test('the app proves itself with the managed identity token and gets its application permissions', async () => {
  const { status, body } = await postToken({ ...(await proof()), ...appOnly })
  expect(status).toBe(200)
  expect(decodeJwt(String(body.access_token))).toMatchObject({
    aud: 'https://graph.microsoft.com',
    idtyp: 'app',
    roles: ['User.Read.All', 'MailboxSettings.Read'],
    tid: home,
  })
})

test('nothing but the managed identity token for the token exchange proves the app', async () => {
  const good = await proof()
  const claims = decodeJwt(present(good.client_assertion))
  const { tokens } = running.entra
  const wrong: [string, string][] = [
    ['no assertion', ''],
    ['for another resource', await running.entra.mintIdentityToken('https://api.botframework.com')],
    ['of another identity', await tokens.sign({ ...claims, sub: clientId })],
    ['of another tenant', await tokens.sign({ ...claims, iss: `${running.secureUrl}/${other}/v2.0` })],
    ['a tab token', await running.entra.mintTabToken('ada')],
    ...(await forgedTokens(tokens, present(good.client_assertion))).map(
      ({ name, token }): [string, string] => [name, token],
    ),
  ]
  for (const [name, client_assertion] of wrong) {
    const { status, body } = await postToken({ ...good, ...appOnly, client_assertion })
    expect([name, status, body.error]).toEqual([name, 401, 'invalid_client'])
  }
  expect((await postToken({ ...appOnly, client_id: clientId, client_secret: 'guess' })).status).toBe(401)
  expect(claims.sub).toBe(identity.principalId)
})

test('on behalf of a person: the token is theirs, and the scopes in the answer are fully qualified', async () => {
  const { status, body } = await onBehalfOf(await running.entra.mintTabToken('bo'))
  expect(status).toBe(200)
  expect(String(body.scope).split(' ')).toContain('https://graph.microsoft.com/Calendars.ReadWrite')
  expect(decodeJwt(String(body.access_token))).toMatchObject({
    oid: 'bo',
    idtyp: 'user',
    scp: 'Calendars.ReadWrite',
  })
  expect(decodeJwt(String(body.id_token))).toMatchObject({ oid: 'bo', aud: clientId })
})

test('forged, foreign and expired assertions are no basis for a token on behalf of somebody', async () => {
  const good = await running.entra.mintTabToken('bo')
  const wrong = await forgedTokens(running.entra.tokens, good)
  for (const { name, token } of wrong.filter((forged) => forged.token !== '')) {
    const { status, body } = await onBehalfOf(token)
    expect([name, status, body.error]).toEqual([name, 400, 'invalid_grant'])
  }
  expect((await onBehalfOf('')).body.error).toBe('invalid_request')
  const foreign = await onBehalfOf(await running.entra.mintTabToken('zed', { tenant: other }))
  expect([foreign.status, foreign.body.error]).toEqual([400, 'invalid_grant'])
  const nobody = await onBehalfOf(await running.entra.tokens.sign({ ...decodeJwt(good), oid: 'nobody' }))
  expect(nobody.body.error_codes).toEqual([50034])
})

test('missing consent and conditional access can be switched on for one person, and off again', async () => {
  const token = await running.entra.mintTabToken('cy')
  await control(running, 'PUT', '/entra/people/cy', { consent: 'missing' })
  expect((await onBehalfOf(token)).body).toMatchObject({
    error: 'invalid_grant',
    suberror: 'consent_required',
    error_codes: [65001],
  })
  await control(running, 'PUT', '/entra/people/cy', { interaction: 'required' })
  const refused = await onBehalfOf(token)
  expect(refused.body).toMatchObject({ error: 'interaction_required', error_codes: [50076] })
  const capabilities = '{"access_token":{"xms_cc":{"values":["CP1"]}}}'
  expect((await onBehalfOf(token, { claims: capabilities })).body.error).toBe('interaction_required')
  expect((await onBehalfOf(token, { claims: String(refused.body.claims) })).status).toBe(200)
  await control(running, 'PUT', '/entra/people/cy', {})
  expect((await onBehalfOf(token)).status).toBe(200)
  expect((await control(running, 'PUT', '/entra/people/nobody', {})).status).toBe(404)
})

test('a scope that was never consented, a tenant without the app and an unknown tenant are refused', async () => {
  const token = await running.entra.mintTabToken('bo')
  const scope = 'https://graph.microsoft.com/Mail.Send'
  expect((await onBehalfOf(token, { scope })).body.error_codes).toEqual([65001])
  const request = { ...(await proof()), ...appOnly }
  expect((await postToken(request, other)).body.error_codes).toEqual([700016])
  expect((await postToken(request, clientId)).body.error_codes).toEqual([90002])
  expect((await postToken({ ...request, scope: 'https://graph.microsoft.com/User.Read' })).body.error).toBe(
    'invalid_scope',
  )
  expect((await postToken({ ...request, grant_type: 'password' })).body.error).toBe('unsupported_grant_type')
})

test('keys survive a restart, so that tokens of before stay valid', async () => {
  const file = path.join(running.folder, 'keys.sqlite')
  const first = openState(file)
  const { publicJwk } = await ensureSigningKey(first, 'entra')
  first.close()
  const second = openState(file)
  expect((await ensureSigningKey(second, 'entra')).publicJwk).toEqual(publicJwk)
  expect((await ensureSigningKey(second, 'channel')).publicJwk).not.toEqual(publicJwk)
  second.close()
})
