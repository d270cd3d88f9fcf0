import fs from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import os from 'node:os'
import path from 'node:path'
import tls from 'node:tls'
import { decodeJwt } from 'jose'
import * as z from 'zod/mini'
import { createDirectory } from '../../bot/commands/directory/directory.ts'
import { deliverCheck } from '../../bot/commands/findings/check.ts'
import { listAll } from '../../bot/commands/list-all.ts'
import { outboxType } from '../../bot/commands/outbox.ts'
import { planOf } from '../../bot/commands/partitions.ts'
import { deliverRollUp } from '../../bot/commands/plan/roll-up.ts'
import { compose } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config.ts'
import { openSqliteStore } from '../../bot/store/sqlite-store.ts'
import { routes } from '../../okr/contract/routes.ts'
import { ensureCertificates } from '../workbench/certificates.ts'
import type { ChannelStandIn } from '../workbench/channel/stand-in.ts'
import type { EntraStandIn } from '../workbench/entra/stand-in.ts'
import { serverEnvironment } from '../workbench/front/environment.ts'
import { listenOnLoopback } from '../workbench/front/listen.ts'
import type { PersonRow } from '../workbench/graph/directory.ts'
import { identities } from '../workbench/identities.ts'
import { buildStandIns } from '../workbench/stand-ins.ts'
import { openState } from '../workbench/state.ts'

const home: string = identities.tenantId
export const second: string = identities.otherTenantId
export const stranger = '99999999-9999-4999-8999-999999999999'

/** Lea leads the program and nothing else. Gus is in the organisation, and his token says that he is a guest; Zoe is not in it. */
export const csv = `id,displayName,managerId,jobTitle,departments,timeZone
ola,Ola Top,,Chief Executive Officer,,Europe/Berlin
dee,Dee Sales,ola,VP Sales,Sales,Europe/London
tim,Tim North,dee,Team lead,Sales > North,Europe/Oslo
mia,Mia Seller,tim,Seller,Sales > North,Europe/Oslo
max,Max Seller,tim,Seller,Sales > North,Europe/Oslo
pia,Pia Product,ola,VP Product,Product,Asia/Kolkata
nat,Nat Maker,pia,Maker,Product,Asia/Kolkata
oda,Oda Maker,pia,Maker,Product,Asia/Kolkata
lea,Lea Planner,pia,Planner,Product,Europe/Berlin
gus,Gus Guest,tim,Adviser,Sales > North,Europe/Oslo
`
const people: PersonRow[] = [
  ...csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([id = '', displayName = '']) => ({ id, displayName })),
  { id: 'zoe', displayName: 'Zoe Stranger' },
]
const rolesOf = (person: string) => (person === 'ola' || person === 'lea' ? ['OKR.ProgramLead'] : [])

export const cycle = {
  name: 'Q1 2027',
  startsOn: '2027-01-01',
  endsOn: '2027-03-31',
  planning: {
    draft: { from: '2026-11-01', to: '2026-11-20' },
    align: { from: '2026-11-21', to: '2026-12-05' },
    share: { from: '2026-12-06', to: '2026-12-20' },
  },
}

export interface Answer<Body> {
  status: number
  type: string
  body: Body
}

export interface RunningProduct {
  url: string
  entra: EntraStandIn
  channel: ChannelStandIn
  faults: string[]
  /** Delivers the checks of these OKRs of the cycle q1; nothing else of the outbox runs here. */
  deliverChecks(okrIds: readonly string[]): Promise<void>
  /** Delivers the roll-ups and checks of the cycle q1, until none waits. */
  settle(): Promise<void>
  token(person: string, options?: { tenant?: string; roles?: string[] }): Promise<string>
  /** A request as this person; the body is JSON, or text as it is. */
  as<Body = Record<string, unknown>>(
    person: string,
    method: string,
    address: string,
    body?: unknown,
    tenant?: string,
  ): Promise<Answer<Body>>
  stop(): Promise<void>
}

/** Every accepted reply has to be what the contract, and so the OpenAPI document, says. */
function checkReply(method: string, address: string, text: string): void {
  const path = new URL(address, 'http://product').pathname
  const route = Object.values(routes).find((one) => {
    const pattern = new RegExp(`^${one.path.replace(/:\w+/g, '[^/]+')}$`)
    return one.method === method && pattern.test(path)
  })
  if (route === undefined) throw new Error(`the contract has no ${method} ${path}`)
  z.parse(route.reply, JSON.parse(text))
}

/** The production server on real sockets, with its own store, against the stand-ins for what Microsoft hosts; two tenants use it. */
export async function startProduct(): Promise<RunningProduct> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-http-'))
  const certificates = await ensureCertificates(path.join(folder, 'certificates'), new Date())
  tls.setDefaultCACertificates([fs.readFileSync(certificates.caFile, 'utf8')])
  const secure = createSecureServer({ key: certificates.key, cert: certificates.cert })
  const server = createServer()
  const addresses = {
    front: `http://127.0.0.1:${await listenOnLoopback(server, 0, '')}`,
    standIns: `https://localhost:${await listenOnLoopback(secure, 0, '')}`,
  }
  const state = openState(':memory:')
  const standIns = await buildStandIns(state, {
    baseUrl: addresses.standIns,
    frontUrl: addresses.front,
    organisationName: 'Company',
    recordFile: undefined,
    now: Date.now,
  })
  secure.on('request', standIns.app)
  const { entra } = standIns
  for (const tenant of [home, second, stranger])
    standIns.directory.load(tenant, people, { domain: 'example.com' })

  const environment = serverEnvironment(
    addresses,
    { port: 0, dataDir: folder, caFile: certificates.caFile, identityHeader: standIns.identityHeader },
    {},
  )
  // The platform's own settings, which Microsoft's library reads by itself.
  process.env.IDENTITY_ENDPOINT = environment.IDENTITY_ENDPOINT
  process.env.IDENTITY_HEADER = environment.IDENTITY_HEADER
  const config = readConfig({ ...environment, TENANTS: `${home}, ${second}` })
  const faults: string[] = []
  const product = compose(config, folder, (message, error) => {
    faults.push(`${message}: ${error instanceof Error ? error.stack : String(error)}`)
  })
  server.on('request', product.app)

  const token: RunningProduct['token'] = async (person, { tenant = home, roles = rolesOf(person) } = {}) => {
    const given = await entra.mintTabToken(person, { tenant, roles })
    return person === 'gus' ? entra.tokens.sign({ ...decodeJwt(given), acct: 1 }) : given
  }
  const signedIn = new Map<string, Promise<string>>()
  const as: RunningProduct['as'] = async (person, method, address, body, tenant = home) => {
    const kept = signedIn.get(`${tenant}/${person}`) ?? token(person, { tenant })
    signedIn.set(`${tenant}/${person}`, kept)
    const response = await fetch(`${addresses.front}${address}`, {
      method,
      headers: {
        authorization: `Bearer ${await kept}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    if (response.ok) checkReply(method, address, text)
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
  for (const tenant of [home, second]) {
    await as('ola', 'POST', '/api/import/organisation', { csv, name: 'Company', dryRun: false }, tenant)
    await as('ola', 'PUT', '/api/cycles/q1', cycle, tenant)
  }
  return {
    url: addresses.front,
    entra,
    channel: standIns.channel,
    faults,
    deliverChecks: (okrIds) =>
      deliver(path.join(folder, 'okr-align.sqlite'), ['check'], ({ okrIds: asked }) =>
        asked.some((okrId) => okrIds.includes(okrId)),
      ).then(() => undefined),
    async settle() {
      while (await deliver(path.join(folder, 'okr-align.sqlite'), ['roll-up', 'check'])) {
        // What was delivered can ask for more.
      }
    },
    token,
    as,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await product.stop()
      secure.closeAllConnections()
      await new Promise((resolve) => secure.close(resolve))
      state.close()
      fs.rmSync(folder, { recursive: true })
    },
  }
}

/** Delivers what waits of these kinds in the cycle q1; false: nothing did. */
async function deliver(
  file: string,
  kinds: readonly ('check' | 'roll-up')[],
  wanted: (payload: { okrIds: string[] }) => boolean = () => true,
): Promise<boolean> {
  const store = openSqliteStore({ file, now: Date.now })
  const clock = { now: () => new Date().toISOString() }
  const ids = { next: () => crypto.randomUUID() }
  const ports = { store, clock, ids, directory: createDirectory(store, clock) }
  const deliveries = { check: deliverCheck(ports), 'roll-up': deliverRollUp(ports) }
  const plan = planOf(home, 'q1')
  let isDone = false
  try {
    for (const kind of kinds) {
      const where = [{ key: 'kind', equals: kind }]
      for (const { id } of await listAll(store, plan, { type: outboxType, where })) {
        // It can have been settled together with another one.
        const waiting = await store.get(plan, id)
        if (waiting === undefined) continue
        const { key, payload } = waiting.body as unknown as { key: string; payload: { okrIds: string[] } }
        if (!wanted(payload)) continue
        const delivery = await deliveries[kind]({ partition: plan, key, kind, payload, attempts: 0 })
        if (delivery.outcome !== 'done') throw new Error('a roll-up and a check are always done')
        await store.transact(plan, [...(delivery.operations ?? []), { op: 'delete', id, etag: waiting.etag }])
        isDone = true
      }
    }
    return isDone
  } finally {
    await store.close()
  }
}
