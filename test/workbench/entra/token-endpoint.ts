import { createHash, randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import type { Directory } from '../graph/directory.ts'
import type { AppRegistration, Registry, Tenant } from './registry.ts'
import {
  exchangeAudience,
  graphResource,
  readClaims,
  type TokenMaker,
  tokenFault,
  tokenLifetime,
} from './tokens.ts'

interface Context {
  tenants: Map<string, Tenant>
  app: AppRegistration
  tokens: TokenMaker
  directory: Directory
  registry: Registry
  clock: () => Date
}

/** An answer in Entra's own words: OAuth error, AADSTS number, message. */
class TokenError extends Error {
  readonly status: number
  readonly error: string
  readonly number: number
  readonly extra: Record<string, string>
  constructor(
    status: number,
    error: string,
    number: number,
    text: string,
    extra: Record<string, string> = {},
  ) {
    super(`AADSTS${number}: ${text}`)
    this.status = status
    this.error = error
    this.number = number
    this.extra = extra
  }
}

const identityScopes = ['openid', 'profile', 'email', 'offline_access']

/** POST /<tenant>/oauth2/v2.0/token: client credentials and the on-behalf-of flow, both with a client assertion. */
export function tokenEndpoint(context: Context): RequestHandler {
  return async (request, response) => {
    try {
      response.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' })
      response.json(await answer(context, request))
    } catch (error) {
      if (!(error instanceof TokenError)) throw error
      sendError(context, request, response, error)
    }
  }
}

async function answer(context: Context, request: Request): Promise<Record<string, unknown>> {
  const form = readForm(request.body)
  const tenant = context.tenants.get(String(request.params.tenant))
  if (tenant === undefined)
    throw new TokenError(400, 'invalid_request', 90002, `Tenant '${request.params.tenant}' not found.`)
  const need = (name: string) => {
    const value = form.get(name)
    if (value === undefined || value === '')
      throw new TokenError(
        400,
        'invalid_request',
        900144,
        `The request body must contain the following parameter: '${name}'.`,
      )
    return value
  }
  const grant = need('grant_type')
  if (need('client_id') !== context.app.clientId || !tenant.consented)
    throw new TokenError(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${form.get('client_id')}' was not found in the directory '${tenant.name}'.`,
    )
  await checkClientAssertion(context, form)
  const scopes = need('scope').split(' ').filter(Boolean)
  if (grant === 'client_credentials') return clientCredentials(context, tenant.id, scopes)
  if (
    grant === 'urn:ietf:params:oauth:grant-type:jwt-bearer' &&
    need('requested_token_use') === 'on_behalf_of'
  )
    return onBehalfOf(context, tenant.id, need('assertion'), scopes, form.get('claims'))
  throw new TokenError(
    400,
    'unsupported_grant_type',
    70003,
    `The app requested an unsupported grant type '${grant}'.`,
  )
}

/** The federated credential: only this managed identity's token, for the token exchange, proves the app. */
async function checkClientAssertion(context: Context, form: Map<string, string>): Promise<void> {
  const assertion = form.get('client_assertion')
  if (
    form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' ||
    !assertion
  )
    throw new TokenError(
      401,
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    )
  const claims = readClaims(assertion)
  const issuers = [...context.tenants.keys()].map((id) => context.tokens.issuer(id))
  const { principalId } = context.app.managedIdentity
  if (claims?.sub !== principalId)
    throw new TokenError(
      401,
      'invalid_client',
      700213,
      `No matching federated identity record found for presented assertion subject '${claims?.sub}'.`,
    )
  if (claims.iss === undefined || !issuers.includes(claims.iss))
    throw new TokenError(
      401,
      'invalid_client',
      700211,
      `No matching federated identity record found for presented assertion issuer '${claims.iss}'.`,
    )
  if (claims.aud !== exchangeAudience)
    throw new TokenError(
      401,
      'invalid_client',
      700212,
      `No matching federated identity record found for presented assertion audience '${claims.aud}'.`,
    )
  try {
    await context.tokens.verify(assertion, { audience: exchangeAudience })
  } catch (error) {
    throw new TokenError(401, 'invalid_client', 700027, `Client assertion failed: ${tokenFault(error)}.`)
  }
}

async function clientCredentials(context: Context, tenant: string, scopes: string[]) {
  if (scopes.length !== 1 || scopes[0] !== `${graphResource}/.default`)
    throw new TokenError(
      400,
      'invalid_scope',
      1002012,
      `The provided value for scope ${scopes.join(' ')} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
    )
  return {
    token_type: 'Bearer',
    expires_in: tokenLifetime,
    ext_expires_in: tokenLifetime,
    access_token: await context.tokens.graphApplication(tenant, context.app.application),
  }
}

async function onBehalfOf(
  context: Context,
  tenant: string,
  assertion: string,
  scopes: string[],
  claimsRequest: string | undefined,
) {
  const { tokens, app } = context
  const claims = await verifyAssertion(context, tenant, assertion)
  const person = context.directory.find(tenant, String(claims.oid))
  if (person === undefined)
    throw new TokenError(400, 'invalid_grant', 50034, 'The user account does not exist in the directory.')

  const policy = context.registry.policy(tenant, person.id)
  if (policy.consent === 'missing')
    throw new TokenError(
      400,
      'invalid_grant',
      65001,
      `The user or administrator has not consented to use the application with ID '${app.clientId}'. Send an interactive authorization request for this user and resource.`,
      { suberror: 'consent_required' },
    )
  if (policy.interaction === 'required' && claimsRequest === undefined)
    throw new TokenError(
      400,
      'interaction_required',
      50076,
      'Due to a configuration change made by your administrator, you must use multi-factor authentication to access the resource.',
      {
        suberror: 'basic_action',
        claims: '{"access_token":{"capolids":{"essential":true,"values":["workbench"]}}}',
      },
    )

  const granted = grantedScopes(app, scopes)
  const withIdentity = scopes.includes('openid')
  return {
    token_type: 'Bearer',
    // Entra answers fully qualified scopes; msal finds its cached token only by them.
    scope: [
      ...granted.map((scope) => `${graphResource}/${scope}`),
      ...scopes.filter((s) => s === 'openid' || s === 'profile'),
    ].join(' '),
    expires_in: tokenLifetime,
    ext_expires_in: tokenLifetime,
    access_token: await tokens.graphDelegated(tenant, person, granted),
    ...(withIdentity ? { id_token: await tokens.id(tenant, person) } : {}),
    client_info: Buffer.from(JSON.stringify({ uid: person.id, utid: tenant })).toString('base64url'),
  }
}

async function verifyAssertion(context: Context, tenant: string, assertion: string) {
  const { app, tokens } = context
  const unverified = readClaims(assertion)
  const audiences = [app.clientId, app.audience]
  if (typeof unverified?.aud === 'string' && !audiences.includes(unverified.aud))
    throw new TokenError(
      400,
      'invalid_grant',
      500131,
      `Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '${unverified.aud}' and the expected audience is '${app.clientId}' or one of the Application Uris of this application.`,
    )
  try {
    return await tokens.verify(assertion, { audience: audiences, issuer: tokens.issuer(tenant) })
  } catch (error) {
    const fault = tokenFault(error)
    if (fault === 'expired')
      throw new TokenError(400, 'invalid_grant', 500133, 'Assertion is not within its valid time range.')
    throw new TokenError(400, 'invalid_grant', 50013, `Assertion failed signature validation: ${fault}.`)
  }
}

/** The scopes that a token gets: the ones asked for, or with /.default everything that was consented. */
function grantedScopes(app: AppRegistration, scopes: string[]): string[] {
  const wanted = scopes
    .filter((scope) => !identityScopes.includes(scope))
    .map((scope) => (scope.startsWith(`${graphResource}/`) ? scope.slice(graphResource.length + 1) : scope))
  if (wanted.includes('.default')) return app.delegated
  const missing = wanted.filter((scope) => !app.delegated.includes(scope))
  if (missing.length > 0 || wanted.length === 0)
    throw new TokenError(
      400,
      'invalid_grant',
      65001,
      `The user or administrator has not consented to use the application with ID '${app.clientId}' for: ${missing.join(' ')}.`,
      { suberror: 'consent_required' },
    )
  return wanted
}

function readForm(body: unknown): Map<string, string> {
  const form = new Map<string, string>()
  if (typeof body === 'object' && body !== null)
    for (const [name, value] of Object.entries(body)) if (typeof value === 'string') form.set(name, value)
  return form
}

function sendError(context: Context, request: Request, response: Response, error: TokenError): void {
  const at = context.clock()
  const trace = randomUUID()
  const correlation = String(
    request.get('client-request-id') ?? createHash('md5').update(trace).digest('hex'),
  )
  response.status(error.status).json({
    error: error.error,
    error_description: `${error.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${at.toISOString().slice(0, 19).replace('T', ' ')}Z`,
    error_codes: [error.number],
    timestamp: `${at.toISOString().slice(0, 19).replace('T', ' ')}Z`,
    trace_id: trace,
    correlation_id: correlation,
    ...error.extra,
  })
}
