import { randomUUID } from 'node:crypto'
import express, { type Router } from 'express'
import { SignJWT } from 'jose'
import { ensureSigningKey } from '../entra/keys.ts'
import { identities } from '../identities.ts'
import type { State } from '../state.ts'

/** What may differ from a good token, to try how the bot refuses it. */
export type TokenWish = {
  audience?: string
  issuer?: string
  serviceUrl?: string | null
  /** Seconds from now; negative: expired. */
  expiresIn?: number
  notBefore?: number
  keyId?: string
}

export interface ChannelTokens {
  /** OpenID metadata and keys, to mount under /botframework. */
  router: Router
  mint(wish?: TokenWish): Promise<string>
}

const issuer = 'https://api.botframework.com'
/** The channels that a key of the Bot Framework may speak for. */
const endorsements = ['msteams', 'webchat', 'directline']

/** Signs what the channel sends to the bot, as the Bot Framework does. */
export async function channelTokens(
  state: State,
  { baseUrl, serviceUrl, now }: { baseUrl: string; serviceUrl: string; now: () => number },
): Promise<ChannelTokens> {
  const key = await ensureSigningKey(state, 'bot-channel')
  const router = express.Router()
  router.get('/.well-known/openidconfiguration', (_request, response) => {
    response.json({
      issuer,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${baseUrl}/botframework/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    })
  })
  router.get('/.well-known/keys', (_request, response) => {
    response.json({ keys: [{ ...key.publicJwk, x5t: key.kid, endorsements }] })
  })
  return {
    router,
    mint(wish = {}) {
      const at = Math.floor(now() / 1000)
      const claim = wish.serviceUrl === undefined ? serviceUrl : wish.serviceUrl
      return new SignJWT({ ...(claim === null ? {} : { serviceurl: claim }) })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: wish.keyId ?? key.kid })
        .setIssuer(wish.issuer ?? issuer)
        .setAudience(wish.audience ?? identities.botAppId)
        .setNotBefore(at + (wish.notBefore ?? 0))
        .setExpirationTime(at + (wish.expiresIn ?? 3600))
        .setJti(randomUUID())
        .sign(key.privateKey)
    },
  }
}
