import { timingSafeEqual } from 'node:crypto'
import express, { type Router } from 'express'
import type { EntraStandIn } from './stand-in.ts'
import { botResource, exchangeAudience, readClaims } from './tokens.ts'

const apiVersion = '2019-08-01'

/** The managed identity endpoint of App Service (IDENTITY_ENDPOINT); mount it at /msi/token. */
export function managedIdentityStandIn(options: {
  entra: Pick<EntraStandIn, 'mintIdentityToken'>
  /** IDENTITY_HEADER: what only the app's own processes know. */
  header: string
  clientId: string
}): Router {
  const { entra, header, clientId } = options
  const router = express.Router()
  router.get('/', async (request, response) => {
    const refuse = (status: number, message: string) =>
      response.status(status).json({ statusCode: status, message, correlationId: null })
    if (!sameText(request.get('X-IDENTITY-HEADER') ?? '', header))
      return refuse(401, 'The X-IDENTITY-HEADER header is missing or wrong.')
    if (request.query['api-version'] !== apiVersion)
      return refuse(
        400,
        `The api-version '${request.query['api-version']}' is not supported; use ${apiVersion}.`,
      )
    if (request.query.client_id !== undefined && request.query.client_id !== clientId)
      return refuse(
        400,
        'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.',
      )
    // msal asks for "resource", with or without "/.default" cut off; a slash at the end is the same resource.
    const resource = String(request.query.resource ?? '').replace(/\/$/, '')
    if (resource !== exchangeAudience && resource !== botResource)
      return refuse(
        400,
        `AADSTS500011: The resource principal named '${resource}' was not found in the tenant.`,
      )
    const token = await entra.mintIdentityToken(resource)
    return response.json({
      access_token: token,
      client_id: clientId,
      expires_on: String(readClaims(token)?.exp),
      resource,
      token_type: 'Bearer',
    })
  })
  return router
}

function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
