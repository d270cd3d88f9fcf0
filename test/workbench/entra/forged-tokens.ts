import { createHmac } from 'node:crypto'
import { exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { readClaims, type TokenMaker } from './tokens.ts'

export interface ForgedToken {
  name: string
  token: string
}

const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/**
 * Tokens that must be refused, made from a good one: wrong in exactly one thing each. `tokens` signs the ones whose
 * signature is right.
 */
export async function forgedTokens(tokens: TokenMaker, good: string): Promise<ForgedToken[]> {
  const claims = readClaims(good)
  if (claims?.iat === undefined || claims.exp === undefined)
    throw new TypeError('The good token cannot be read.')
  const { iat, exp, ...untimed } = claims
  const { kid } = tokens.key
  const header = { typ: 'JWT', alg: 'RS256', kid }
  const stranger = await generateKeyPair('RS256', { extractable: true })
  const strange = (payload: JWTPayload, protectedHeader: typeof header) =>
    new SignJWT(payload).setProtectedHeader(protectedHeader).sign(stranger.privateKey)
  const [goodHeader = '', goodPayload = '', goodSignature = ''] = good.split('.')
  const unsigned = `${text({ typ: 'JWT', alg: 'HS256', kid })}.${goodPayload}`
  const publicKeyAsSecret = await exportSPKI(tokens.key.publicKey)

  return [
    { name: 'empty', token: '' },
    { name: 'no token at all', token: 'nonsense' },
    {
      name: 'expired',
      token: await tokens.sign({ ...claims, iat: iat - 7200, nbf: iat - 7200, exp: iat - 3600 }),
    },
    { name: 'not valid yet', token: await tokens.sign({ ...claims, nbf: exp + 3600, exp: exp + 7200 }) },
    { name: 'without an expiry', token: await tokens.sign({ ...untimed, iat }) },
    { name: 'for another audience', token: await tokens.sign({ ...claims, aud: 'api://somebody-else' }) },
    { name: 'for Graph', token: await tokens.sign({ ...claims, aud: 'https://graph.microsoft.com' }) },
    {
      name: 'of another issuer',
      token: await tokens.sign({ ...claims, iss: 'https://sts.example.com/v2.0' }),
    },
    { name: 'signed with another key under a known key id', token: await strange(claims, header) },
    { name: 'signed with an unknown key', token: await strange(claims, { ...header, kid: 'unknown' }) },
    {
      name: 'changed after signing',
      token: `${goodHeader}.${text({ ...claims, oid: 'somebody-else' })}.${goodSignature}`,
    },
    { name: 'without a signature', token: `${goodHeader}.${goodPayload}.` },
    { name: 'with algorithm none', token: `${text({ typ: 'JWT', alg: 'none' })}.${goodPayload}.` },
    {
      name: 'with the public key as an HS256 secret',
      token: `${unsigned}.${createHmac('sha256', publicKeyAsSecret).update(unsigned).digest('base64url')}`,
    },
  ]
}
