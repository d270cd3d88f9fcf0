import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import { connectorTransport } from './connector-transport.ts'

/** The scope of the bot's own token, and the audience that the channel expects. */
const channelScope = 'https://api.botframework.com'

/** Gives the bot's token for the channel; keeps and renews it itself. */
export type BotToken = () => Promise<string>

/** The Bot Framework's adapter, with our own authentication of what comes in and no secret for what goes out. */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string

  constructor(appId: string, token: BotToken) {
    const credentials = {
      async signRequest<Request extends { headers: { set(name: string, value: string): void } }>(
        request: Request,
      ): Promise<Request> {
        request.headers.set('authorization', `Bearer ${await token()}`)
        return request
      },
    }
    super(
      new ConfigurationBotFrameworkAuthentication(
        { MicrosoftAppId: appId },
        {
          isValidAppId: async (id) => id === appId,
          isAuthenticationDisabled: async () => false,
          createCredentials: async () => credentials,
        },
        undefined,
        undefined,
        { httpClient: connectorTransport },
      ),
    )
    this.#appId = appId
  }

  /** Runs a turn for an activity that was authenticated. */
  async run(
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const claimsIdentity = this.createClaimsIdentity(this.#appId)
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity)
    return this.processActivity({ audience: channelScope, claimsIdentity, connectorFactory }, activity, logic)
  }

  /** The channel's REST API at a service URL that a signed activity named. */
  connector(serviceUrl: string) {
    return this.botFrameworkAuthentication
      .createConnectorFactory(this.createClaimsIdentity(this.#appId))
      .create(serviceUrl, channelScope)
  }
}
