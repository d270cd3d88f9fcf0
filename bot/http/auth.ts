import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose'
import type { Actor } from '../../okr/actor.ts'
import { type Refusal, refusal } from '../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../okr/result.ts'

export interface TabTokens {
  authority: string
  tenants: readonly string[]
  audiences: readonly string[]
}

export interface SignedIn {
  actor: Actor
  /** The token itself, for the exchange on behalf of the person. */
  token: string
  /** Seconds since 1970. */
  expiresAt: number
}

const scope = 'access_as_user'
const programLeadRole = 'OKR.ProgramLead'
const clockToleranceSeconds = 30

const signInAgain = refusal(
  'not-signed-in',
  'Your sign-in is not valid here any more. Close the tab and open it again.',
)

/**
 * Verifies the tab's token: signature, issuer, audience, tenant, scope and time. The actor and the tenant come from here
 * and from nowhere else. Everything that is wrong with a token is a refusal; only an unreachable sign-in service is a fault.
 */
export function tabAuthenticator({ authority, tenants, audiences }: TabTokens) {
  const keys = new Map<string, ReturnType<typeof createRemoteJWKSet>>()
  const keysOf = (tenantId: string) => {
    const known = keys.get(tenantId)
    if (known) return known
    const set = createRemoteJWKSet(new URL(`${authority}/${tenantId}/discovery/v2.0/keys`), {
      timeoutDuration: 5000,
    })
    keys.set(tenantId, set)
    return set
  }

  return async (authorization: string | undefined): Promise<Result<SignedIn, Refusal>> => {
    const token = /^Bearer ([A-Za-z0-9._~+/=-]+)$/.exec(authorization ?? '')?.[1]
    if (token === undefined)
      return refuse(refusal('not-signed-in', 'Please sign in: this request carries no token.'))
    const tenantId = tenantOf(token)
    if (tenantId === undefined) return refuse(signInAgain)
    if (!tenants.includes(tenantId)) {
      return refuse(refusal('forbidden', 'Your organisation does not use this installation of OKR Align.'))
    }
    try {
      const { payload } = await jwtVerify(token, keysOf(tenantId), {
        issuer: `${authority}/${tenantId}/v2.0`,
        audience: [...audiences],
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'oid', 'tid'],
        clockTolerance: clockToleranceSeconds,
      })
      const scopes = typeof payload.scp === 'string' ? payload.scp.split(' ') : []
      if (!scopes.includes(scope)) {
        return refuse(
          refusal('forbidden', `This token was not made for OKR Align: it lacks the scope ${scope}.`),
        )
      }
      if (typeof payload.oid !== 'string' || payload.oid === '') return refuse(signInAgain)
      const roles = Array.isArray(payload.roles) ? payload.roles : []
      return accept({
        actor: {
          tenantId,
          personId: payload.oid,
          programLead: roles.includes(programLeadRole),
          // Entra's optional claim: 1 for a guest of the tenant.
          guest: payload.acct === 1,
        },
        token,
        expiresAt: payload.exp ?? 0,
      })
    } catch (error) {
      if (error instanceof errors.JWKSTimeout) throw error
      if (error instanceof errors.JOSEError) return refuse(signInAgain)
      throw error
    }
  }
}

function tenantOf(token: string): string | undefined {
  try {
    const { tid } = decodeJwt(token)
    return typeof tid === 'string' ? tid : undefined
  } catch {
    return undefined
  }
}
