import { randomBytes } from 'node:crypto'
import express, { type Express, type Router } from 'express'
import { type ChannelStandIn, channelStandIn } from './channel/stand-in.ts'
import { managedIdentityStandIn } from './entra/managed-identity.ts'
import { type EntraStandIn, entraStandIn } from './entra/stand-in.ts'
import type { TokenSource } from './front/people-routes.ts'
import { type Directory, openDirectory } from './graph/directory.ts'
import { type GraphStandIn, graphStandIn } from './graph/stand-in.ts'
import { consent, explorerScopes, identities } from './identities.ts'
import { recordPairs } from './recorder.ts'
import type { State } from './state.ts'

export type StandInOptions = {
  /** Where the product server reaches the stand-ins over TLS. */
  baseUrl: string
  frontUrl: string
  organisationName: string
  /** Where to record what the server asks of Graph. */
  recordFile: string | undefined
  now: () => number
}

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
  graph: GraphStandIn
}

/** Builds the stand-ins for what Microsoft hosts, all on one state. */
export async function buildStandIns(
  state: State,
  { baseUrl, frontUrl, organisationName, recordFile, now }: StandInOptions,
): Promise<StandIns> {
  const directory = openDirectory(state)
  const clock = () => new Date(now())
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
      delegated: consent.delegated,
      application: consent.application,
      managedIdentity: {
        clientId: identities.botAppId,
        principalId: identities.managedIdentityPrincipalId,
      },
    },
    clock,
  })
  const graph = graphStandIn({
    state,
    directory,
    tokens: entra.tokens,
    issuerBase: baseUrl,
    homeTenant: identities.tenantId,
    mailboxGrant: { roles: consent.mailboxes, mailboxes: 'all' },
    clock,
    ...(recordFile ? { onExchange: recordPairs(recordFile) } : {}),
  })
  graph.fillCalendars(identities.tenantId, organisationName)
  const identityHeader = randomBytes(24).toString('base64url')

  const channel = await channelStandIn({
    state,
    directory,
    baseUrl,
    botEndpoint: `${frontUrl}/api/messages`,
    teamName: organisationName,
    verifyBotToken: botTokenVerifier(entra),
    now,
  })

  const app = express()
  app.disable('x-powered-by')
  app.use(
    '/msi/token',
    managedIdentityStandIn({ entra, header: identityHeader, clientId: identities.botAppId }),
  )
  app.use('/graph/v1.0', graph.router)
  app.use('/botframework', channel.metadata)
  app.use('/connector', channel.connector)
  app.use(entra.router)

  const controls = express.Router()
  controls.use('/entra', entra.controls)
  controls.use('/chat', channel.controls)
  controls.use('/graph', graph.controls)
  controls.use('/calendar', graph.calendar)

  return {
    directory,
    entra,
    app,
    controls,
    identityHeader,
    channel,
    graph,
    tokenFor: tokenSource(directory, entra),
  }
}

function tokenSource(directory: Directory, entra: EntraStandIn): TokenSource {
  return async (id, { audience, tenant }) => {
    const person = directory.find(identities.tenantId, id)
    if (!person) return undefined
    if (tenant === 'home')
      return audience === 'tab'
        ? entra.mintTabToken(person.id)
        : entra.mintGraphToken(person.id, { scopes: explorerScopes })
    // Somebody with the same object id, whom another company's Entra vouches for.
    return audience === 'tab'
      ? entra.tokens.tab(identities.otherTenantId, person, [])
      : entra.tokens.graphDelegated(identities.otherTenantId, person, explorerScopes)
  }
}

/** The channel takes the bot's own token only: the right audience, and the bot's app id in it. */
export function botTokenVerifier(entra: EntraStandIn): (token: string) => Promise<unknown> {
  return async (token) => {
    const claims = await entra.verify(token, { audience: 'https://api.botframework.com' })
    if (claims.appid !== identities.botAppId) throw new Error("The token is not the bot's.")
  }
}
