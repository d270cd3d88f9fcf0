import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import express from 'express'
import { type Certificates, ensureCertificates } from '../workbench/certificates.ts'
import { managedIdentityStandIn } from '../workbench/entra/managed-identity.ts'
import { type EntraStandIn, entraStandIn } from '../workbench/entra/stand-in.ts'
import { type Directory, openDirectory, type PersonRow } from '../workbench/graph/directory.ts'
import { type GraphStandIn, graphStandIn } from '../workbench/graph/stand-in.ts'
import { recordPairs } from '../workbench/recorder.ts'
import { openState, type State } from '../workbench/state.ts'

export const home = '11111111-1111-4111-8111-111111111111'
export const other = '22222222-2222-4222-8222-222222222222'
export const clientId = '33333333-3333-4333-8333-333333333333'
export const audience = `api://localhost/${clientId}`
export const identity = {
  clientId: '44444444-4444-4444-8444-444444444444',
  principalId: '55555555-5555-4555-8555-555555555555',
}
export const identityHeader = 'header-of-this-app'

const people: PersonRow[] = [
  { id: 'ada', displayName: 'Ada Lovelace', jobTitle: 'Chief Executive', timeZone: 'Europe/London' },
  {
    id: 'bo',
    displayName: 'Bo Ek',
    managerId: 'ada',
    jobTitle: 'Head of Sales',
    departments: 'Sales > West',
    timeZone: 'America/Los_Angeles',
  },
  {
    id: 'cy',
    displayName: 'Cy Ngo',
    managerId: 'bo',
    jobTitle: 'Seller',
    departments: 'Sales > West',
    timeZone: 'Asia/Kolkata',
  },
  {
    id: 'di',
    displayName: 'Di Ruiz',
    managerId: 'bo',
    jobTitle: 'Seller',
    departments: 'Sales',
    timeZone: 'Europe/Berlin',
  },
]

export interface Running {
  /** Start again with the same folder to see what survived. */
  folder: string
  state: State
  directory: Directory
  entra: EntraStandIn
  graph: GraphStandIn
  certificates: Certificates
  /** TLS and plain addresses of the same stand-ins. */
  secureUrl: string
  plainUrl: string
  recording: string
  /** Moves the stand-ins' clock. */
  setNow(now: Date | undefined): void
  /** Removes the folder too, unless it is to be started from again. */
  stop(options?: { keepFolder: boolean }): Promise<void>
}

const started: Running[] = []

/** Stops whatever the tests started, in whatever state they left it. */
export async function stopStandIns(): Promise<void> {
  for (const running of started.splice(0)) await running.stop()
}

/** Making RSA keys takes longer than a test, so that each test file makes them once. */
const made = { certificates: new Map<string, string>(), keys: new Map<string, unknown>() }

async function certificatesIn(folder: string): Promise<Certificates> {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of made.certificates) writeFileSync(path.join(folder, name), text)
  const certificates = await ensureCertificates(folder, new Date())
  for (const name of readdirSync(folder))
    made.certificates.set(name, readFileSync(path.join(folder, name), 'utf8'))
  return certificates
}

/** Starts the stand-ins on loopback, over TLS and plainly, with a small organisation. */
export async function startStandIns(options: { folder?: string } = {}): Promise<Running> {
  const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'stand-ins-'))
  const certificates = await certificatesIn(path.join(folder, 'certificates'))
  const state = openState(path.join(folder, 'workbench.sqlite'))
  const keys = state.collection<unknown>('signing-keys')
  for (const [name, key] of made.keys) if (keys.get(name) === undefined) keys.set(name, key)
  const directory = openDirectory(state)
  directory.load(home, people, { domain: 'contoso.com' })
  directory.load(other, [{ id: 'zed', displayName: 'Zed Other' }], { domain: 'fabrikam.com' })
  let now: Date | undefined
  const clock = () => now ?? new Date()

  const app = express()
  const secure = createHttpsServer({ key: certificates.key, cert: certificates.cert }, app)
  const plain = createHttpServer(app)
  const secureUrl = `https://localhost:${await listen(secure)}`
  const plainUrl = `http://127.0.0.1:${await listen(plain)}`
  const entra = await entraStandIn({
    state,
    directory,
    issuerBase: secureUrl,
    tenants: [
      { id: home, name: 'Contoso', consented: true },
      { id: other, name: 'Fabrikam', consented: false },
    ],
    app: {
      clientId,
      audience,
      delegated: ['User.Read', 'User.ReadBasic.All', 'Calendars.ReadWrite'],
      application: ['User.Read.All', 'MailboxSettings.Read'],
      managedIdentity: identity,
    },
    clock,
  })
  const recording = path.join(folder, 'pairs.ndjson')
  const graph = graphStandIn({
    state,
    directory,
    tokens: entra.tokens,
    issuerBase: secureUrl,
    homeTenant: home,
    clock,
    mailboxGrant: { roles: ['Calendars.ReadWrite'], mailboxes: 'all' },
    onExchange: recordPairs(recording),
  })
  app.use('/graph/v1.0', graph.router)
  app.use('/workbench/graph', graph.controls)
  app.use('/workbench/calendar', graph.calendar)
  app.use('/workbench/entra', entra.controls)
  app.use(
    '/msi/token',
    managedIdentityStandIn({ entra, header: identityHeader, clientId: identity.clientId }),
  )
  app.use(entra.router)

  for (const [name, key] of keys.entries()) made.keys.set(name, key)

  let stopped: Promise<void> | undefined
  const running: Running = {
    folder,
    state,
    directory,
    entra,
    graph,
    certificates,
    secureUrl,
    plainUrl,
    recording,
    setNow(next) {
      now = next
    },
    async stop({ keepFolder } = { keepFolder: false }) {
      stopped ??= Promise.all([close(secure), close(plain)]).then(() => state.close())
      await stopped
      if (!keepFolder) rmSync(folder, { recursive: true, force: true })
    },
  }
  started.push(running)
  return running
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
