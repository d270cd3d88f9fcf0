import { randomBytes } from 'node:crypto'
import express, { type Express, type Router } from 'express'
import { type ChannelStandIn, channelStandIn } from './channel/stand-in.ts'
import { managedIdentityStandIn } from './entra/managed-identity.ts'
import { type EntraStandIn, entraStandIn } from './entra/stand-in.ts'
import type { TokenSource } from './front/people-routes.ts'
import { type Directory, openDirectory } from './graph/directory.ts'
import { consent, identities } from './identities.ts'
import type { State } from './state.ts'

export type StandIns = {
  directory: Directory
  entra: EntraStandIn
  /** What the product server reaches over TLS. */
  app: Express
  /** Switches for tests, below /workbench on the front. */
  controls: Router
  tokenFor: TokenSource
  identityHeader: string
  channel: ChannelStandIn
}

/** Builds the stand-ins for what Microsoft hosts, all on one state. */
export async function buildStandIns(
  state: State,
  { baseUrl, frontUrl, organisationName }: { baseUrl: string; frontUrl: string; organisationName: string },
): Promise<StandIns> {
  const directory = openDirectory(state)
  const entra = await entraStandIn({
    state,
    directory,
    issuerBase: baseUrl,
    tenants: [
      { id: identities.tenantId, name: organisationName, consented: true },
      { id: identities.otherTenantId, name: 'Another company', consented: true },
    ],
    app: {
      clientId: identities.tabClientId,
      audience: identities.tabAudience,
      ...consent,
      managedIdentity: {
        clientId: identities.botAppId,
        principalId: identities.managedIdentityPrincipalId,
      },
    },
  })
  const identityHeader = randomBytes(24).toString('base64url')

  const channel = await channelStandIn({
    state,
    directory,
    baseUrl,
    botEndpoint: `${frontUrl}/api/messages`,
    teamName: organisationName,
    verifyBotToken: botTokenVerifier(entra),
  })

  const app = express()
  app.disable('x-powered-by')
  app.use(
    '/msi/token',
    managedIdentityStandIn({ entra, header: identityHeader, clientId: identities.botAppId }),
  )
  app.use('/botframework', channel.metadata)
  app.use('/connector', channel.connector)
  app.use(entra.router)

  const controls = express.Router()
  controls.use('/entra', entra.controls)
  controls.use('/chat', channel.controls)

  return { directory, entra, app, controls, identityHeader, channel, tokenFor: tokenSource(directory, entra) }
}

function tokenSource(directory: Directory, entra: EntraStandIn): TokenSource {
  return async (id, { audience, tenant }) => {
    const person = directory.find(identities.tenantId, id)
    if (!person) return undefined
    if (tenant === 'home')
      return audience === 'tab' ? entra.mintTabToken(person.id) : entra.mintGraphToken(person.id)
    // Somebody with the same object id, whom another company's Entra vouches for.
    return audience === 'tab'
      ? entra.tokens.tab(identities.otherTenantId, person, [])
      : entra.tokens.graphDelegated(identities.otherTenantId, person, consent.delegated)
  }
}

/** The channel takes the bot's own token only: the right audience, and the bot's app id in it. */
export function botTokenVerifier(entra: EntraStandIn): (token: string) => Promise<unknown> {
  return async (token) => {
    const claims = await entra.verify(token, { audience: 'https://api.botframework.com' })
    if (claims.appid !== identities.botAppId) throw new Error('The token is not the bot\'s.')
  }
}
