import http from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type Activity,
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  TurnContext,
} from 'botbuilder'
import { AppCredentials, ServiceClientCredentialsFactory } from 'botframework-connector'
import express from 'express'
import { type ChannelStandIn, channelStandIn } from '../workbench/channel/stand-in.ts'
import { entraStandIn } from '../workbench/entra/stand-in.ts'
import { openDirectory } from '../workbench/graph/directory.ts'
import { identities } from '../workbench/identities.ts'
import { botTokenVerifier } from '../workbench/stand-ins.ts'
import { openState } from '../workbench/state.ts'

class GivenToken extends AppCredentials {
  readonly #token: () => Promise<string>
  constructor(token: () => Promise<string>) {
    super(identities.botAppId)
    this.#token = token
  }
  override async getToken(): Promise<string> {
    return this.#token()
  }
  protected override async refreshToken(): Promise<never> {
    throw new Error('Tokens come from the managed identity.')
  }
}

class GivenCredentials extends ServiceClientCredentialsFactory {
  readonly #token: () => Promise<string>
  constructor(token: () => Promise<string>) {
    super()
    this.#token = token
  }
  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === identities.botAppId
  }
  override async isAuthenticationDisabled(): Promise<boolean> {
    return false
  }
  override async createCredentials(): Promise<AppCredentials> {
    return new GivenToken(this.#token)
  }
}

export type Rig = Awaited<ReturnType<typeof startRig>>

export const people = [
  { id: 'ada', displayName: 'Ada Byron', timeZone: 'Europe/London' },
  { id: 'bo', displayName: 'Bo Lind', managerId: 'ada', timeZone: 'America/New_York' },
  { id: 'cy', displayName: 'Cy Young', managerId: 'ada', timeZone: 'Asia/Tokyo' },
]

/** The channel stand-in on a real socket, and a bot of the official SDK with its full authentication. */
export async function startRig({ file = ':memory:' }: { file?: string } = {}) {
  const state = openState(file)
  const directory = openDirectory(state)
  directory.load(identities.tenantId, people, { domain: 'example.org' })
  const app = express()
  const server = http.createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const entra = await entraStandIn({
    state,
    directory,
    issuerBase: baseUrl,
    tenants: [{ id: identities.tenantId, name: 'Example', consented: true }],
    app: {
      clientId: identities.tabClientId,
      audience: identities.tabAudience,
      delegated: [],
      application: [],
      managedIdentity: {
        clientId: identities.botAppId,
        principalId: identities.managedIdentityPrincipalId,
      },
    },
  })
  let botToken = () => entra.mintIdentityToken('https://api.botframework.com')
  const channel: ChannelStandIn = await channelStandIn({
    state,
    directory,
    baseUrl,
    botEndpoint: `${baseUrl}/api/messages`,
    teamName: 'Example',
    verifyBotToken: botTokenVerifier(entra),
  })
  app.use('/botframework', channel.metadata)
  app.use('/connector', channel.connector)
  app.use('/workbench/chat', channel.controls)

  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: identities.botAppId,
        ToChannelFromBotLoginUrl: baseUrl,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToBotFromChannelOpenIdMetadataUrl: `${baseUrl}/botframework/.well-known/openidconfiguration`,
        ToBotFromEmulatorOpenIdMetadataUrl: `${baseUrl}/botframework/.well-known/openidconfiguration`,
        OAuthUrl: baseUrl,
      },
      new GivenCredentials(() => botToken()),
    ),
  )
  adapter.onTurnError = async (_context, error) => {
    turnErrors.push(error)
  }
  const turnErrors: Error[] = []
  const received: Partial<Activity>[] = []
  let onTurn: (context: TurnContext) => Promise<void> = async () => {}
  let answerInvoke: (activity: Activity) => InvokeResponse = () => ({ status: 501 })
  const bot = new ActivityHandler()
  bot.onTurn(async (context, next) => {
    received.push(JSON.parse(JSON.stringify(context.activity)))
    if (context.activity.type === 'invoke')
      await context.sendActivity({ type: 'invokeResponse', value: answerInvoke(context.activity) })
    else await onTurn(context)
    await next()
  })
  app.post('/api/messages', express.json(), (request, response) => {
    void adapter.process(request, response, (context) => bot.run(context))
  })

  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${baseUrl}/workbench/chat${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() }
  }
  return {
    state,
    channel,
    adapter,
    entra,
    baseUrl,
    received,
    turnErrors,
    call,
    /** What the bot does with the next messages. */
    onTurn: (work: (context: TurnContext) => Promise<void>) => {
      onTurn = work
    },
    answerInvoke: (answer: (activity: Activity) => InvokeResponse) => {
      answerInvoke = answer
    },
    useBotToken: (token: () => Promise<string>) => {
      botToken = token
    },
    /** Speaks first, with what the bot remembers of a conversation. */
    proactively: (reference: Partial<ConversationReference>, work: (context: TurnContext) => Promise<void>) =>
      adapter.continueConversationAsync(identities.botAppId, reference, work),
    referenceOf: (activity: Partial<Activity>) => TurnContext.getConversationReference(activity),
    connector: async (method: string, path: string, body?: unknown, token?: string) => {
      const bearer = token ?? (await entra.mintIdentityToken('https://api.botframework.com'))
      const response = await fetch(`${baseUrl}/connector${path}`, {
        method,
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return {
        status: response.status,
        retryAfter: response.headers.get('retry-after'),
        body: text ? JSON.parse(text) : undefined,
      }
    },
    async stop() {
      await channel.settled()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      state.close()
    },
  }
}
