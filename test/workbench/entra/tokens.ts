import { createHash, randomUUID } from 'node:crypto'
import { decodeJwt, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import type { DirectoryPerson } from '../graph/directory.ts'
import type { SigningKey } from './keys.ts'
import type { AppRegistration } from './registry.ts'

export const graphResource = 'https://graph.microsoft.com'
export const exchangeAudience = 'api://AzureADTokenExchange'
export const botResource = 'https://api.botframework.com'

export interface TabTokenOptions {
  lifetimeSeconds?: number
  /** App roles in the token; by default those assigned to the person. */
  roles?: string[]
  scope?: string
  /** Application ID URI instead of the client id as the audience. */
  audience?: string
  /** For whom a token has been issued that must not be accepted any more. */
  issuedAt?: Date
}

export interface TokenMaker {
  key: SigningKey
  /** Signs any claims: the building block of the others, and of forged tokens in tests. */
  sign(claims: JWTPayload): Promise<string>
  tab(tenant: string, person: DirectoryPerson, roles: string[], options?: TabTokenOptions): Promise<string>
  graphDelegated(tenant: string, person: DirectoryPerson, scopes: string[]): Promise<string>
  graphApplication(tenant: string, roles: string[]): Promise<string>
  id(tenant: string, person: DirectoryPerson): Promise<string>
  managedIdentity(tenant: string, resource: string): Promise<string>
  /** The claims of a token that this stand-in signed and that is valid now; throws a jose error otherwise. */
  verify(token: string, expected: { audience: string | string[]; issuer?: string }): Promise<JWTPayload>
  issuer(tenant: string): string
}

export const tokenLifetime = 3600

/** Mints tokens in the shapes that Entra ID gives them. */
export function tokenMaker(options: {
  key: SigningKey
  issuerBase: string
  app: AppRegistration
  clock: () => Date
}): TokenMaker {
  const { key, issuerBase, app, clock } = options
  const now = () => Math.floor(clock().getTime() / 1000)
  const issuer = (tenant: string) => `${issuerBase}/${tenant}/v2.0`
  const sign = (claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: key.kid }).sign(key.privateKey)
  const timed = (lifetime: number, issuedAt = now()) => ({
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + lifetime,
    uti: randomUUID(),
  })

  return {
    key,
    sign,
    issuer,
    tab(tenant, person, roles, { lifetimeSeconds = tokenLifetime, scope, audience, ...rest } = {}) {
      const assigned = rest.roles ?? roles
      return sign({
        aud: audience ?? app.clientId,
        iss: issuer(tenant),
        ...timed(lifetimeSeconds, rest.issuedAt && Math.floor(rest.issuedAt.getTime() / 1000)),
        // Teams' own client asks for the token.
        azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
        azpacr: '0',
        name: person.displayName,
        oid: person.id,
        preferred_username: person.mail,
        ...(assigned.length > 0 ? { roles: assigned } : {}),
        scp: scope ?? 'access_as_user',
        sub: pairwiseSubject(tenant, person.id, app.clientId),
        tid: tenant,
        ver: '2.0',
      })
    },
    graphDelegated: (tenant, person, scopes) =>
      sign({
        aud: graphResource,
        iss: `${issuerBase}/${tenant}/`,
        ...timed(tokenLifetime),
        appid: app.clientId,
        idtyp: 'user',
        name: person.displayName,
        oid: person.id,
        scp: scopes.join(' '),
        sub: pairwiseSubject(tenant, person.id, graphResource),
        tid: tenant,
        upn: person.mail,
        ver: '1.0',
      }),
    graphApplication: (tenant, roles) =>
      sign({
        aud: graphResource,
        iss: `${issuerBase}/${tenant}/`,
        ...timed(tokenLifetime),
        appid: app.clientId,
        idtyp: 'app',
        oid: servicePrincipal(tenant, app.clientId),
        roles,
        sub: servicePrincipal(tenant, app.clientId),
        tid: tenant,
        ver: '1.0',
      }),
    id: (tenant, person) =>
      sign({
        aud: app.clientId,
        iss: issuer(tenant),
        ...timed(tokenLifetime),
        name: person.displayName,
        oid: person.id,
        preferred_username: person.mail,
        sub: pairwiseSubject(tenant, person.id, app.clientId),
        tid: tenant,
        ver: '2.0',
      }),
    managedIdentity(tenant, resource) {
      const { clientId, principalId } = app.managedIdentity
      return sign({
        aud: resource,
        iss: resource === exchangeAudience ? issuer(tenant) : `${issuerBase}/${tenant}/`,
        ...timed(24 * 3600),
        appid: clientId,
        azp: clientId,
        idtyp: 'app',
        oid: principalId,
        sub: principalId,
        tid: tenant,
        ver: resource === exchangeAudience ? '2.0' : '1.0',
      })
    },
    async verify(token, expected) {
      const { payload } = await jwtVerify(token, key.publicKey, {
        algorithms: ['RS256'],
        audience: expected.audience,
        currentDate: clock(),
        requiredClaims: ['exp', 'iss', 'tid'],
        ...(expected.issuer === undefined ? {} : { issuer: expected.issuer }),
      })
      return payload
    },
  }
}

/** What is wrong with a token, in a word that fits an error message. */
export function tokenFault(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWTClaimValidationFailed) return `claim ${error.claim} is wrong`
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature is wrong'
  return 'malformed'
}

/** The claims of a token, unverified; undefined when it is no token at all. */
export function readClaims(token: string): JWTPayload | undefined {
  try {
    return decodeJwt(token)
  } catch {
    return undefined
  }
}

function pairwiseSubject(tenant: string, person: string, audience: string): string {
  return createHash('sha256').update(`${tenant}/${person}/${audience}`).digest('base64url')
}

function servicePrincipal(tenant: string, clientId: string): string {
  const hex = createHash('sha256').update(`${tenant}/${clientId}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
