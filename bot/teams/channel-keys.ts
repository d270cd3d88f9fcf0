import { type CryptoKey, importJWK, type JWK } from 'jose'
import * as z from 'zod/mini'

/** A key that the channel signs with, and the channel ids that it may speak for. */
export interface ChannelKey {
  key: CryptoKey
  endorsements: string[]
}

export interface ChannelKeys {
  find(keyId: string): Promise<ChannelKey | undefined>
}

/** The channel's keys cannot be read now, so nobody can be recognised: a fault, not a refusal. */
class KeysUnavailable extends Error {
  constructor(options: ErrorOptions) {
    super("The channel's signing keys cannot be read.", options)
    this.name = 'KeysUnavailable'
  }
}

const freshForMs = 24 * 3600_000
/** A key that is not known may be new; asking this often keeps strangers from making us ask all the time. */
const askAgainAfterMs = 60_000
const timeoutMs = 10_000

const metadataSchema = z.object({ jwks_uri: z.url() })
const keysSchema = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.optional(z.string()),
      endorsements: z.optional(z.array(z.string())),
    }),
  ),
})

/** Reads and keeps the keys named by the channel's OpenID metadata. */
export function channelKeys(metadataUrl: string, now: () => number = Date.now): ChannelKeys {
  let kept = new Map<string, ChannelKey>()
  let readAt = Number.NEGATIVE_INFINITY
  let askedAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | undefined

  async function read(): Promise<void> {
    askedAt = now()
    const metadata = metadataSchema.parse(await getJson(metadataUrl))
    const { keys } = keysSchema.parse(await getJson(metadata.jwks_uri))
    const next = new Map<string, ChannelKey>()
    for (const { endorsements = [], ...jwk } of keys) {
      if (jwk.kid === undefined || jwk.kty !== 'RSA') continue
      const key = await importJWK(jwk as JWK, 'RS256')
      if (!(key instanceof Uint8Array)) next.set(jwk.kid, { key, endorsements })
    }
    kept = next
    readAt = now()
  }

  return {
    async find(keyId) {
      const stale = now() - readAt > freshForMs
      const mayAsk = now() - askedAt > askAgainAfterMs || kept.size === 0
      if ((stale || !kept.has(keyId)) && mayAsk) {
        reading ??= read().finally(() => {
          reading = undefined
        })
        try {
          await reading
        } catch (error) {
          // Old keys still tell friend from stranger; without any, nobody can be let in.
          if (kept.size === 0) throw new KeysUnavailable({ cause: error })
        }
      }
      return kept.get(keyId)
    },
  }
}

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return response.json()
}
