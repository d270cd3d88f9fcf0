import { randomUUID } from 'node:crypto'
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import type { State } from '../state.ts'

export interface SigningKey {
  kid: string
  privateKey: CryptoKey
  publicKey: CryptoKey
  publicJwk: JWK
}

/** The key that a stand-in signs with: made at the first start, kept in the state under `name`. */
export async function ensureSigningKey(state: State, name: string): Promise<SigningKey> {
  const keys = state.collection<{ kid: string; jwk: JWK }>('signing-keys')
  let stored = keys.get(name)
  if (stored === undefined) {
    const pair = await generateKeyPair('RS256', { extractable: true })
    stored = { kid: randomUUID(), jwk: await exportJWK(pair.privateKey) }
    keys.set(name, stored)
  }
  const { kty, n, e } = stored.jwk
  if (kty !== 'RSA' || n === undefined || e === undefined)
    throw new Error(`The stored signing key "${name}" is damaged: delete DATA_DIR and start again.`)
  const publicJwk: JWK = { kty, n, e, kid: stored.kid, use: 'sig', alg: 'RS256' }
  return {
    kid: stored.kid,
    privateKey: await asKey(stored.jwk),
    publicKey: await asKey(publicJwk),
    publicJwk,
  }
}

async function asKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'RS256')
  if (key instanceof Uint8Array) throw new TypeError('An RSA key cannot be a byte string.')
  return key
}
