import { graphTokens } from '../../bot/graph/tokens.ts'
import { clientId, identity, other } from '../standins/stand-ins.ts'
import { type Microsoft, startMicrosoft, tenantId } from './microsoft.ts'

let microsoft: Microsoft
beforeAll(async () => {
  microsoft = await startMicrosoft()
})
afterEach(() => microsoft.reset())
afterAll(() => microsoft.stop())

const tabToken = (person: string) => microsoft.running.entra.mintTabToken(person)
const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))

describe('tokens for Graph', () => {
  it('are the app’s own with the managed identity as credential, one for many who ask at once and later', async () => {
    const first = await Promise.all(Array.from({ length: 10 }, () => microsoft.tokens.asApp(tenantId)))
    expect(new Set([...first, await microsoft.tokens.asApp(tenantId)]).size).toBe(1)
    expect(claimsOf(first[0] ?? '')).toMatchObject({ idtyp: 'app', appid: clientId, tid: tenantId })
  })

  it('are a person’s, exchanged once for many who ask at once and later', async () => {
    const assertion = await tabToken('bo')
    const ask = () => microsoft.tokens.onBehalfOf(tenantId, assertion)
    const first = await Promise.all(Array.from({ length: 10 }, ask))
    expect(new Set([...first, await ask()]).size).toBe(1)
    expect(claimsOf(first[0] ?? '')).toMatchObject({ idtyp: 'user', oid: 'bo' })
    const another = await microsoft.tokens.onBehalfOf(tenantId, await tabToken('cy'))
    expect(claimsOf(another)).toMatchObject({ oid: 'cy' })
  })

  it('are not kept longer than an hour on the server', async () => {
    let now = Date.now()
    const tokens = graphTokens({
      authority: microsoft.running.secureUrl,
      clientId,
      identityClientId: identity.clientId,
      now: () => now,
    })
    const assertion = await tabToken('bo')
    const first = await tokens.onBehalfOf(tenantId, assertion)
    now += 3_600_000
    expect(await tokens.onBehalfOf(tenantId, assertion)).not.toBe(first)
  })

  it('are not given without consent or another sign-in, which is said in words that help', async () => {
    const assertion = await tabToken('bo')
    await microsoft.control('PUT', '/entra/people/bo', { consent: 'missing' })
    await expect(microsoft.tokens.onBehalfOf(tenantId, assertion)).rejects.toMatchObject({
      code: 'sign-in',
      message: expect.stringContaining('ask your administrator'),
    })
    await microsoft.control('PUT', '/entra/people/bo', { interaction: 'required' })
    await expect(microsoft.tokens.onBehalfOf(tenantId, assertion)).rejects.toMatchObject({
      code: 'sign-in',
      message: expect.stringContaining('sign in again'),
    })
  })

  it('are of the tenant that was asked for', async () => {
    await expect(
      microsoft.tokens.onBehalfOf(other, await microsoft.running.entra.mintTabToken('bo')),
    ).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('are not to be had while Entra is away, which passes', async () => {
    const tokens = graphTokens({
      authority: 'https://localhost:9',
      clientId,
      identityClientId: identity.clientId,
    })
    await expect(tokens.asApp(tenantId)).rejects.toMatchObject({ code: 'unavailable' })
  })
})
