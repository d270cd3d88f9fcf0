import express, { type Router } from 'express'
import type { JWK, JWTPayload } from 'jose'
import type { Directory, DirectoryPerson } from '../graph/directory.ts'
import type { State } from '../state.ts'
import { ensureSigningKey } from './keys.ts'
import { type AppRegistration, openRegistry, type PersonPolicy, type Tenant } from './registry.ts'
import { tokenEndpoint } from './token-endpoint.ts'
import { type TabTokenOptions, type TokenMaker, tokenMaker } from './tokens.ts'

export interface EntraOptions {
  state: State
  directory: Directory
  /** Where the stand-in is reached, without a slash at the end, e.g. https://localhost:8401. */
  issuerBase: string
  /** The first tenant is the product's own. */
  tenants: Tenant[]
  app: AppRegistration
  clock?: () => Date
}

export interface EntraStandIn {
  /** Mount at the root of the TLS listener. */
  router: Router
  /** Mount under /workbench/entra: switches for tests and for trying things out. */
  controls: Router
  tokens: TokenMaker
  jwks: { keys: JWK[] }
  /** The token that Teams would give the tab for this person. */
  mintTabToken(person: string, options?: TabTokenOptions & { tenant?: string }): Promise<string>
  /** A Graph token on behalf of this person, with everything that was consented. */
  mintGraphToken(person: string, options?: { tenant?: string; scopes?: string[] }): Promise<string>
  /** A Graph token of the app itself. */
  mintAppToken(options?: { tenant?: string; roles?: string[] }): Promise<string>
  /** What the managed identity endpoint answers for a resource, e.g. https://api.botframework.com. */
  mintIdentityToken(resource: string): Promise<string>
  verify(token: string, expected: { audience: string | string[]; issuer?: string }): Promise<JWTPayload>
  assignRoles(tenant: string, person: string, roles: string[]): void
}

/** Entra ID as far as the product uses it: metadata, keys, tokens. */
export async function entraStandIn(options: EntraOptions): Promise<EntraStandIn> {
  const { state, directory, issuerBase, app, clock = () => new Date() } = options
  const home = options.tenants[0]
  if (home === undefined) throw new Error('The Entra stand-in needs at least one tenant.')
  const tenants = new Map(options.tenants.map((tenant) => [tenant.id, tenant]))
  const key = await ensureSigningKey(state, 'entra')
  const registry = openRegistry(state)
  const tokens = tokenMaker({ key, issuerBase, app, clock })
  const jwks = { keys: [key.publicJwk] }

  const router = express.Router()
  router.get('/common/discovery/instance', (_request, response) => {
    const host = new URL(issuerBase).host
    response.json({
      tenant_discovery_endpoint: `${issuerBase}/${home.id}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    })
  })
  router.get('/:tenant/v2.0/.well-known/openid-configuration', (request, response, next) => {
    const { tenant } = request.params
    if (!tenants.has(tenant)) return next()
    response.json(openIdConfiguration(issuerBase, tenant))
  })
  router.get('/:tenant/discovery/v2.0/keys', (request, response, next) => {
    if (!tenants.has(request.params.tenant) && request.params.tenant !== 'common') return next()
    response.json(jwks)
  })
  router.post(
    '/:tenant/oauth2/v2.0/token',
    express.urlencoded({ extended: false, limit: '256kb' }),
    tokenEndpoint({ tenants, homeTenant: home.id, app, tokens, directory, registry, clock }),
  )

  const controls = express.Router()
  controls.put('/people/:id', express.json(), (request, response) => {
    const tenant = String(request.query.tenant ?? home.id)
    if (directory.find(tenant, request.params.id) === undefined) {
      response.status(404).json({ message: `Nobody in tenant ${tenant} has the id ${request.params.id}.` })
      return
    }
    const { consent, interaction, roles } = request.body ?? {}
    const policy: PersonPolicy = {
      ...(consent === 'missing' ? { consent } : {}),
      ...(interaction === 'required' ? { interaction } : {}),
    }
    registry.setPolicy(tenant, request.params.id, policy)
    if (Array.isArray(roles)) registry.assignRoles(tenant, request.params.id, roles.map(String))
    response.json({ ...policy, roles: registry.roles(tenant, request.params.id) })
  })

  function find(tenant: string, id: string): DirectoryPerson {
    const person = directory.find(tenant, id)
    if (person === undefined) throw new RangeError(`Nobody in tenant ${tenant} has the id ${id}.`)
    return person
  }

  return {
    router,
    controls,
    tokens,
    jwks,
    async mintTabToken(id, { tenant = home.id, ...rest } = {}) {
      const person = find(tenant, id)
      return tokens.tab(tenant, person, registry.roles(tenant, person.id), rest)
    },
    async mintGraphToken(id, { tenant = home.id, scopes = app.delegated } = {}) {
      return tokens.graphDelegated(tenant, find(tenant, id), scopes)
    },
    mintAppToken: ({ tenant = home.id, roles = app.application } = {}) =>
      tokens.graphApplication(tenant, roles),
    mintIdentityToken: (resource) => tokens.managedIdentity(home.id, resource),
    verify: tokens.verify,
    assignRoles: registry.assignRoles,
  }
}

function openIdConfiguration(base: string, tenant: string) {
  return {
    token_endpoint: `${base}/${tenant}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    jwks_uri: `${base}/${tenant}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${base}/${tenant}/v2.0`,
    authorization_endpoint: `${base}/${tenant}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/${tenant}/oauth2/v2.0/logout`,
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'name', 'oid', 'preferred_username', 'tid', 'ver'],
    tenant_region_scope: 'EU',
  }
}
