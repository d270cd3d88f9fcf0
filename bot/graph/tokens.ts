import { createHash } from 'node:crypto'
import {
  type AuthenticationResult,
  ConfidentialClientApplication,
  InteractionRequiredAuthError,
} from '@azure/msal-node'
import { CalendarError } from '../commands/ports/calendar.ts'
import { managedIdentity } from './managed-identity.ts'

export interface TokenOptions {
  /** https://login.microsoftonline.com in production. */
  authority: string
  /** The tab's app registration, for which Graph permissions are consented. */
  clientId: string
  /** The managed identity that this app registration trusts. */
  identityClientId: string
  /** Milliseconds since 1970. */
  now?: () => number
}

/** Tokens for Microsoft Graph. No secret exists: the managed identity's token is the app's credential. */
export interface GraphTokens {
  /** As the app itself. */
  asApp(tenantId: string): Promise<string>
  /** On behalf of the person whose token this is. */
  onBehalfOf(tenantId: string, assertion: string): Promise<string>
}

/** Everything that was consented, and nothing more. */
const scopes = ['https://graph.microsoft.com/.default']
const exchangeAudience = 'api://AzureADTokenExchange'
const hour = 3_600_000
const fiveMinutes = 300_000

export function graphTokens(options: TokenOptions): GraphTokens {
  const now = options.now ?? Date.now
  const identity = managedIdentity(options.identityClientId)
  const coalesce = coalescing()
  const apps = new Map<string, ConfidentialClientApplication>()
  // msal finds no exchanged token again that was asked for by "/.default".
  const exchanged = new Map<string, { token: string; until: number }>()
  // It keeps them all the same and never forgets one, so a new one begins each hour.
  const exchangers = new Map<string, { app: ConfidentialClientApplication; until: number }>()

  function application(tenantId: string): ConfidentialClientApplication {
    return new ConfidentialClientApplication({
      auth: {
        clientId: options.clientId,
        authority: `${options.authority}/${tenantId}`,
        knownAuthorities: [new URL(options.authority).host],
        clientAssertion: async () => (await identity(exchangeAudience)).token,
      },
    })
  }

  function appOf(tenantId: string): ConfidentialClientApplication {
    const app = apps.get(tenantId) ?? application(tenantId)
    apps.set(tenantId, app)
    return app
  }

  function exchangerOf(tenantId: string): ConfidentialClientApplication {
    const known = exchangers.get(tenantId)
    if (known !== undefined && known.until > now()) return known.app
    const app = application(tenantId)
    exchangers.set(tenantId, { app, until: now() + hour })
    return app
  }

  return {
    asApp: (tenantId) =>
      coalesce(`app/${tenantId}`, async () => {
        const { accessToken } = await granted(() =>
          appOf(tenantId).acquireTokenByClientCredential({ scopes }),
        )
        return accessToken
      }),
    onBehalfOf(tenantId, assertion) {
      const key = `${tenantId}/${createHash('sha256').update(assertion).digest('base64')}`
      const known = exchanged.get(key)
      if (known !== undefined && known.until > now()) return Promise.resolve(known.token)
      return coalesce(key, async () => {
        const { accessToken, expiresOn } = await granted(() =>
          exchangerOf(tenantId).acquireTokenOnBehalfOf({ oboAssertion: assertion, scopes }),
        )
        const until = Math.min(now() + hour, (expiresOn?.getTime() ?? 0) - fiveMinutes)
        for (const [old, { until }] of exchanged) if (until <= now()) exchanged.delete(old)
        exchanged.set(key, { token: accessToken, until })
        return accessToken
      })
    },
  }
}

async function granted(acquire: () => Promise<AuthenticationResult | null>): Promise<AuthenticationResult> {
  try {
    const result = await acquire()
    if (result === null) throw new Error('Entra ID gave no token.')
    return result
  } catch (cause) {
    if (cause instanceof InteractionRequiredAuthError) {
      const consent = cause.subError === 'consent_required' || cause.errorMessage.includes('AADSTS65001')
      throw new CalendarError(
        'sign-in',
        consent
          ? 'Microsoft 365 has not allowed OKR Align to see free times yet; ask your administrator to consent to it.'
          : 'Microsoft 365 wants you to sign in again before OKR Align may see free times; sign out of Teams and in again.',
        { cause },
      )
    }
    throw new CalendarError('unavailable', 'Entra ID gave no token for Microsoft Graph.', { cause })
  }
}

/** The same question asked again while the first is under way shares its answer. */
function coalescing() {
  const underWay = new Map<string, Promise<string>>()
  return (key: string, ask: () => Promise<string>): Promise<string> => {
    let answer = underWay.get(key)
    if (answer === undefined) {
      answer = ask().finally(() => underWay.delete(key))
      underWay.set(key, answer)
    }
    return answer
  }
}
