import fs from 'node:fs'
import tls from 'node:tls'
import { type Graph, type GraphOptions, graphClient } from '../../bot/graph/client.ts'
import { limiter } from '../../bot/graph/limiter.ts'
import { type GraphTokens, graphTokens } from '../../bot/graph/tokens.ts'
import { control } from '../standins/graph-caller.ts'
import {
  clientId,
  home,
  identity,
  identityHeader,
  type Running,
  startStandIns,
} from '../standins/stand-ins.ts'
import type { PersonRow } from '../workbench/graph/directory.ts'
import type { NumberedExchange } from '../workbench/graph/request-log.ts'

export const tenantId = home

/** The stand-ins for Entra and Graph, reached over TLS as in production, with the product's own clients in front. */
export interface Microsoft {
  running: Running
  tokens: GraphTokens
  graph: Graph
  /** Another client of the same stand-ins. */
  client(options: Partial<GraphOptions>): Graph
  /** What Graph was asked since the last `reset`. */
  requests(): Promise<NumberedExchange[]>
  /** Ends planted faults and forgets what was asked; tokens, pauses and calendars stay. */
  reset(): Promise<void>
  control<Body = unknown>(method: string, path: string, body?: unknown): Promise<Body>
  stop(): Promise<void>
}

export async function startMicrosoft(people: readonly PersonRow[] = []): Promise<Microsoft> {
  const running = await startStandIns()
  running.directory.load(home, people, { domain: 'contoso.com' })
  tls.setDefaultCACertificates([fs.readFileSync(running.certificates.caFile, 'utf8')])
  process.env.IDENTITY_ENDPOINT = `${running.secureUrl}/msi/token`
  process.env.IDENTITY_HEADER = identityHeader
  const tokens = graphTokens({
    authority: running.secureUrl,
    clientId,
    identityClientId: identity.clientId,
  })
  const client = (options: Partial<GraphOptions>): Graph =>
    graphClient({ baseUrl: `${running.secureUrl}/graph`, tokens, limiter: limiter(), ...options })

  async function ask<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const answer = await control<Body>(running, method, path, body)
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }

  let seen = 0
  const asked = () => ask<{ requests: NumberedExchange[] }>('GET', `/graph/requests?since=${seen}`)

  return {
    running,
    tokens,
    graph: client({}),
    client,
    requests: async () => (await asked()).requests,
    async reset() {
      await ask('DELETE', '/graph/faults')
      seen = (await asked()).requests.at(-1)?.number ?? seen
    },
    control: ask,
    stop: () => running.stop(),
  }
}
