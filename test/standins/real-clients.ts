// Run by real-clients.test.ts as a process of its own, with NODE_EXTRA_CA_CERTS and the managed identity's variables,
// as the workbench runs the product's server. Speaks with Microsoft's own libraries and prints what happened as JSON.
import {
  ConfidentialClientApplication,
  InteractionRequiredAuthError,
  ManagedIdentityApplication,
} from '@azure/msal-node'
import { Client, GraphError, type PageCollection, PageIterator } from '@microsoft/microsoft-graph-client'
import type { Event } from '@microsoft/microsoft-graph-types'

const given = JSON.parse(process.env.GIVEN ?? '{}') as {
  secureUrl: string
  tenant: string
  clientId: string
  identityClientId: string
  tabToken: string
  tokenWithoutConsent: string
  tokenWithChallenge: string
}
const identity = new ManagedIdentityApplication({
  managedIdentityIdParams: { userAssignedClientId: given.identityClientId },
})
const app = new ConfidentialClientApplication({
  auth: {
    clientId: given.clientId,
    authority: `${given.secureUrl}/${given.tenant}`,
    knownAuthorities: [new URL(given.secureUrl).host],
    clientAssertion: async () =>
      (await identity.acquireToken({ resource: 'api://AzureADTokenExchange' })).accessToken,
  },
})
const scopes = ['https://graph.microsoft.com/Calendars.ReadWrite', 'https://graph.microsoft.com/User.Read']

function graph(getAccessToken: () => Promise<string>): Client {
  return Client.initWithMiddleware({
    authProvider: { getAccessToken },
    baseUrl: `${given.secureUrl}/graph`,
    customHosts: new Set(['localhost']),
  })
}

async function appToken(): Promise<string> {
  const scope = 'https://graph.microsoft.com/.default'
  return (await app.acquireTokenByClientCredential({ scopes: [scope] }))?.accessToken ?? ''
}

async function onBehalfOf(oboAssertion: string, claims?: string) {
  return app.acquireTokenOnBehalfOf({ oboAssertion, scopes, ...(claims === undefined ? {} : { claims }) })
}

async function allPeople(): Promise<string[]> {
  const client = graph(appToken)
  const first = (await client.api('/users/delta').select('id,manager').top(2).get()) as PageCollection
  const ids: string[] = []
  const pages = new PageIterator(client, first, (user: { id: string }) => ids.push(user.id) > 0)
  await pages.iterate()
  return [...ids, pages.getDeltaLink() === undefined ? 'no delta link' : 'delta link']
}

async function failureOf(work: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await work
    return { kind: 'none' }
  } catch (error) {
    if (error instanceof InteractionRequiredAuthError)
      return { kind: 'interaction', code: error.errorCode, subError: error.subError, claims: error.claims }
    if (error instanceof GraphError) return { kind: 'graph', status: error.statusCode, code: error.code }
    return { kind: String(error) }
  }
}

const event = (transactionId: string) => ({
  subject: 'Session',
  start: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-12-01T10:00:00', timeZone: 'UTC' },
  attendees: [{ type: 'required', emailAddress: { address: 'bo.ek@contoso.com' } }],
  isOnlineMeeting: true,
  transactionId,
})

const client = graph(appToken)
const created = (await client.api('/users/ada/events').post(event('t1'))) as Event
const own = await onBehalfOf(given.tabToken)
const again = await onBehalfOf(given.tabToken)
const mine = graph(async () => own?.accessToken ?? '')
const challenged = await failureOf(onBehalfOf(given.tokenWithChallenge))
const answered = await onBehalfOf(given.tokenWithChallenge, String(challenged.claims))
const botToken = await identity.acquireToken({ resource: 'https://api.botframework.com' })

process.stdout.write(
  JSON.stringify({
    people: await allPeople(),
    created: { subject: created.subject, online: created.onlineMeeting?.joinUrl?.startsWith('https://') },
    missing: await failureOf(client.api('/users/nobody/events').get()),
    stale: await failureOf(
      client.api(`/users/ada/events/${created.id}`).header('If-Match', 'W/"old"').patch({ subject: 'x' }),
    ),
    me: ((await mine.api('/me').get()) as { displayName: string }).displayName,
    secondExchangeFromCache: again?.fromCache,
    withoutConsent: await failureOf(onBehalfOf(given.tokenWithoutConsent)),
    challenged,
    answered: answered !== null,
    botTokenExpires: botToken.expiresOn !== null,
  }),
)
