import type { Request } from 'express'
import { graphResource, readClaims, type TokenMaker, tokenFault } from '../entra/tokens.ts'
import { GraphError } from './graph-error.ts'

/** Who calls Graph, as their token says. */
export interface Caller {
  tenant: string
  app: string
  /** The signed-in person; undefined when the app calls for itself. */
  person: string | undefined
  /** Delegated scopes, or application roles when there is no person. */
  permissions: ReadonlySet<string>
}

/** Reads and verifies the bearer token; refuses with Graph's 401 and its challenge. */
export async function authenticate(
  request: Request,
  tokens: Pick<TokenMaker, 'verify'>,
  issuerBase: string,
): Promise<Caller> {
  const header = request.get('Authorization') ?? ''
  const token = /^Bearer (\S+)$/i.exec(header)?.[1]
  if (token === undefined) throw unauthenticated(issuerBase, 'Access token is empty.')
  const tid = readClaims(token)?.tid
  try {
    const claims = await tokens.verify(token, { audience: graphResource, issuer: `${issuerBase}/${tid}/` })
    const person = typeof claims.scp === 'string' ? String(claims.oid) : undefined
    const permissions =
      typeof claims.scp === 'string'
        ? claims.scp.split(' ')
        : Array.isArray(claims.roles)
          ? claims.roles.map(String)
          : []
    return {
      tenant: String(claims.tid),
      app: String(claims.appid),
      person,
      permissions: new Set(permissions),
    }
  } catch (error) {
    throw unauthenticated(issuerBase, messageFor(tokenFault(error)))
  }
}

function messageFor(fault: string): string {
  if (fault === 'expired') return 'Lifetime validation failed, the token is expired.'
  if (fault === 'claim aud is wrong') return 'Access token validation failure. Invalid audience.'
  if (fault === 'malformed') return 'IDX14100: JWT is not well formed.'
  return `Access token validation failure: ${fault}.`
}

function unauthenticated(issuerBase: string, message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, {
    headers: {
      'WWW-Authenticate': `Bearer realm="", authorization_uri="${issuerBase}/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"`,
    },
  })
}
