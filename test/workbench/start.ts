import http from 'node:http'
import https from 'node:https'
import path from 'node:path'
import { type Certificates, ensureCertificates } from './certificates.ts'
import { currentCycle } from './current-cycle.ts'
import { workbenchClock } from './demo/clock.ts'
import { openDemonstration } from './demo/demonstration.ts'
import { buildIfChanged, pageBundle, tabBundle } from './front/build.ts'
import { endLeftoverServer, lockDataDir } from './front/data-dir-lock.ts'
import { serverEnvironment } from './front/environment.ts'
import { frontApp } from './front/front-app.ts'
import { infoRoutes } from './front/info-routes.ts'
import { listenOnLoopback } from './front/listen.ts'
import { chosenOrganisation } from './front/organisation.ts'
import { peopleRoutes } from './front/people-routes.ts'
import { ProductServer } from './front/product-server.ts'
import { type Settings, UsageError } from './front/settings.ts'
import { tabRoutes } from './front/tab-routes.ts'
import { worldOf } from './front/world.ts'
import { identities } from './identities.ts'
import { prepare } from './prepare.ts'
import { buildStandIns } from './stand-ins.ts'
import { openState, type State } from './state.ts'

export type WorkbenchOptions = Settings & {
  /** The project's folder. */
  root: string
  say: (line: string) => void
}

export type Workbench = { url: string; stop: () => Promise<void> }

/** Starts stand-ins, front and product server, brings the organisation in, and resolves when all is ready. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const undo: (() => unknown)[] = []
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= (async () => {
      for (const step of undo.reverse()) await step()
    })()
    return stopped
  }
  try {
    return { url: await start(options, undo), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(options: WorkbenchOptions, undo: (() => unknown)[]): Promise<string> {
  const { root, say } = options
  const organisation = chosenOrganisation(options.orgFile)
  const world = worldOf(options)
  undo.push(lockDataDir(world.folder))
  const state = openState(path.join(world.folder, 'workbench.sqlite'))
  undo.push(() => state.close())
  const clock = workbenchClock(path.join(root, 'test/workbench/demo/server-clock.ts'))
  const demonstration = options.orgFile ? undefined : openDemonstration(state, clock)
  if (demonstration && !demonstration.isWritten()) demonstration.goBack()
  const certificates = await ensureCertificates(path.join(world.folder, 'certificates'), new Date())
  const tls = await listenWithTls(state, certificates, undo)
  const front = http.createServer()
  const frontPort = await listenOnLoopback(
    front,
    options.port,
    'Set PORT to another number, or to 0 for a free one.',
  )
  undo.push(() => closeServer(front))
  const addresses = { front: `http://localhost:${frontPort}`, standIns: `https://localhost:${tls.port}` }

  const standIns = await buildStandIns(state, {
    baseUrl: addresses.standIns,
    frontUrl: addresses.front,
    organisationName: organisation.name,
    recordFile: options.recordFile,
    now: clock.now,
  })
  standIns.directory.load(identities.tenantId, organisation.rows, {
    domain: organisation.domain,
    removeOthers: true,
  })
  standIns.entra.assignRoles(identities.tenantId, organisation.topLeader, ['OKR.ProgramLead'])
  tls.server.on('request', standIns.app)

  const pidFile = path.join(world.folder, 'server.pid')
  endLeftoverServer(pidFile)
  const server = new ProductServer({
    command: process.execPath,
    args: ['bot/main.ts'],
    cwd: root,
    environment: (port) =>
      clock.environment(
        serverEnvironment(
          addresses,
          {
            port,
            dataDir: world.folder,
            caFile: certificates.caFile,
            identityHeader: standIns.identityHeader,
          },
          process.env,
        ),
      ),
    healthPath: '/api/health',
    logFile: path.join(world.folder, 'server.log'),
    pidFile,
    say,
  })
  undo.push(() => server.close())
  front.on(
    'request',
    frontApp({
      server,
      workbench: [
        peopleRoutes(
          {
            everyone: () => standIns.directory.people(identities.tenantId),
            find: (id) => standIns.directory.find(identities.tenantId, id),
          },
          standIns.tokenFor,
        ),
        tabRoutes(state),
        infoRoutes({ organisation: organisation.name, topLeader: organisation.topLeader, root }),
        standIns.controls,
      ],
      graph: standIns.graph.router,
      pageFolder: path.join(root, pageBundle.output),
    }),
  )
  await Promise.all([buildIfChanged(root, tabBundle, say), buildIfChanged(root, pageBundle, say)])
  await server.start()
  await standIns.channel.chat.installInTeam(organisation.topLeader)
  const tokenFor = async (person: string) => {
    const token = await standIns.tokenFor(person, { audience: 'tab', tenant: 'home' })
    if (token === undefined) throw new Error(`Nobody in the directory has the id "${person}".`)
    return token
  }
  await prepare({
    url: addresses.front,
    tokenFor,
    organisation,
    cycle: demonstration?.cycle ?? currentCycle(new Date()),
    okrsFile: options.okrsFile,
    say,
  })
  if (demonstration && !demonstration.isWritten()) {
    say(`Writing the planning phase of ${organisation.name} (once)…`)
    await demonstration.write({ url: addresses.front, tokenFor })
    clock.release()
    // The server has lived in the past; from now on it goes by the real time.
    await server.stop()
    await server.start()
  }
  return addresses.front
}

/**
 * The stand-ins keep their port over restarts where they can: the product remembers addresses that
 * were given to it (the bot channel's service URL), as it does in production.
 */
async function listenWithTls(state: State, certificates: Certificates, undo: (() => unknown)[]) {
  const ports = state.collection<number>('ports')
  const server = https.createServer({ key: certificates.key, cert: certificates.cert })
  undo.push(() => closeServer(server))
  const port = await listenOnLoopback(server, ports.get('stand-ins') ?? 0, '').catch((error: unknown) => {
    if (error instanceof UsageError) return listenOnLoopback(server, 0, '')
    throw error
  })
  ports.set('stand-ins', port)
  return { server, port }
}

function closeServer(server: http.Server | https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
