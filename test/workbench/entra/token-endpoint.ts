import type { Request, RequestHandler } from 'express'
import type { Directory } from '../graph/directory.ts'
import { checkClientAssertion } from './client-assertion.ts'
import type { AppRegistration, Registry, Tenant } from './registry.ts'
import { sendTokenError, TokenError } from './token-error.ts'
import { graphResource, readClaims, type TokenMaker, tokenFault, tokenLifetime } from './tokens.ts'

interface Context {
  tenants: Map<string, Tenant>
  homeTenant: string
  app: AppRegistration
  tokens: TokenMaker
  directory: Directory
  registry: Registry
  clock: () => Date
}

/** What conditional access wants to see again in the next request. */
const challenge = '{"access_token":{"capolids":{"essential":true,"values":["workbench"]}}}'

/** Clients send claims of their own too (capabilities): only the challenge's own claim answers it. */
function answersChallenge(claimsRequest: string | undefined): boolean {
  return claimsRequest?.includes('"capolids"') ?? false
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
      sendTokenError(context.clock(), request, response, error)
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
  await checkClientAssertion(form, context)
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
  if (policy.interaction === 'required' && !answersChallenge(claimsRequest))
    throw new TokenError(
      400,
      'interaction_required',
      50076,
      'Due to a configuration change made by your administrator, you must use multi-factor authentication to access the resource.',
      {
        suberror: 'basic_action',
        claims: challenge,
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
