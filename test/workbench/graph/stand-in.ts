import { randomUUID } from 'node:crypto'
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import type { TokenMaker } from '../entra/tokens.ts'
import type { State } from '../state.ts'
import { appointments } from './appointments.ts'
import { calendarControls } from './calendar-controls.ts'
import { authenticate } from './caller.ts'
import { controlsRouter } from './controls.ts'
import type { Directory } from './directory.ts'
import { openEventStore } from './event-store.ts'
import { eventsRoutes } from './events-routes.ts'
import { plantedFaults, type Verdict } from './faults.ts'
import { getScheduleRoute } from './get-schedule.ts'
import { GraphError } from './graph-error.ts'
import { openMailboxes } from './mailboxes.ts'
import { meetings } from './meetings.ts'
import { type MailboxGrant, openPermissions, type Permissions } from './permissions.ts'
import { type Exchange, requestLog } from './request-log.ts'
import type { Reply, Route } from './route.ts'
import { openSettings, type SettingsStore } from './settings.ts'
import { throttle } from './throttle.ts'
import { usersDelta } from './users-delta.ts'
import { usersRoutes } from './users-routes.ts'

export interface GraphOptions {
  state: State
  directory: Directory
  tokens: Pick<TokenMaker, 'verify'>
  /** The Entra stand-in's address, as tokens name their issuer. */
  issuerBase: string
  /** The product's tenant, for controls that name none. */
  homeTenant: string
  clock?: () => Date
  /** Told of every request before its answer is sent. */
  onExchange?: (exchange: Exchange) => void
  /** What RBAC for Applications lets apps do with mailboxes beyond the roles in their tokens; nothing by default. */
  mailboxGrant?: MailboxGrant
}

export interface GraphStandIn {
  /** Mount at /graph/v1.0. */
  router: Router
  /** Mount at /workbench/graph: settings, faults, requests. */
  controls: Router
  /** Mount at /workbench/calendar: what a person sees, busy blocks, everyday appointments. */
  calendar: Router
  settings: SettingsStore
  permissions: Permissions
  /** Fills the calendars of a tenant with everyday appointments; the same seed gives the same ones. */
  fillCalendars(tenant: string, seed: string): void
}

const jsonType =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'

/** Microsoft Graph v1.0 as far as the product uses it: stateful, durable, one directory and mailboxes a tenant. */
export function graphStandIn(options: GraphOptions): GraphStandIn {
  const { state, directory, tokens, issuerBase, homeTenant, clock = () => new Date() } = options
  const settings = openSettings(state)
  const permissions = openPermissions(state, options.mailboxGrant ?? { roles: [], mailboxes: [] })
  const store = openEventStore(state)
  const everyday = appointments(state, store, directory)
  const mailboxes = openMailboxes(state, directory, permissions, clock)
  const calendars = meetings({ state, store, directory, settings, clock })
  const delta = usersDelta(state, directory, permissions)
  const faults = plantedFaults()
  const limits = throttle(settings, clock)
  const log = requestLog()
  const parts = { directory, permissions, store, ensureAppointments: everyday.ensure }
  const routes: Route[] = [
    delta.route,
    ...usersRoutes(directory, permissions),
    mailboxes.route,
    ...eventsRoutes({ ...parts, meetings: calendars }),
    getScheduleRoute({ ...parts, mailboxes, settings }),
  ]

  async function answer(route: Route, request: Request): Promise<Reply | 'cut'> {
    const caller = await authenticate(request, tokens, issuerBase)
    const user = typeof request.params.user === 'string' ? request.params.user : 'me'
    const person = directory.find(caller.tenant, user === 'me' ? String(caller.person) : user)?.id
    const target = { method: request.method, path: request.url, person }
    const leave = route.outlook ? limits.enter(caller.app, person ?? user) : () => {}
    try {
      const before = await faults.strike('before', target)
      if (before !== 'continue') return faultReply(before)
      const reply = state.transaction(() => route.handle({ request, caller, user }))
      const after = await faults.strike('after', target)
      return after === 'continue' ? reply : faultReply(after)
    } finally {
      leave()
    }
  }

  function serve(route: Route) {
    return async (request: Request, response: Response) => {
      let reply: Reply | 'cut'
      try {
        reply = await answer(route, request)
      } catch (error) {
        reply = errorReply(error, request, clock())
      }
      finish(request, response, reply)
    }
  }

  function finish(request: Request, response: Response, reply: Reply | 'cut'): void {
    const exchange: Exchange = {
      at: clock().toISOString(),
      method: request.method,
      url: `/v1.0${request.url}`,
      encrypted: request.secure,
      retryAttempt: Number(request.get('Retry-Attempt') ?? 0),
      ...(hasBody(request) ? { requestBody: request.body } : {}),
      ...(reply === 'cut' ? {} : { status: reply.status }),
      ...(reply !== 'cut' && reply.body !== undefined ? { responseBody: reply.body } : {}),
    }
    log.add(exchange)
    options.onExchange?.(exchange)
    if (reply === 'cut') request.socket.destroy()
    else send(request, response, reply)
  }

  const router = express.Router()
  router.use(express.json({ limit: '4mb', type: ['application/json', 'application/*+json'] }))
  for (const route of routes) {
    router[route.method](route.path, serve(route))
    if (route.path.startsWith('/users/:user'))
      router[route.method](route.path.replace('/users/:user', '/me'), serve(route))
  }
  const unknown: Pick<Route, 'handle'> = {
    handle({ request }) {
      const segment = request.path.split('/').at(-1)
      throw new GraphError(400, 'BadRequest', `Resource not found for the segment '${segment}'.`)
    },
  }
  router.use(serve({ method: 'get', path: '', ...unknown }))
  router.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    finish(request, response, errorReply(readingError(error), request, clock()))
  })

  return {
    router,
    controls: controlsRouter({ settings, faults, log, delta, meetings: calendars, permissions, homeTenant }),
    calendar: calendarControls({
      state,
      directory,
      store,
      meetings: calendars,
      mailboxes,
      everyday,
      homeTenant,
      clock,
    }),
    settings,
    permissions,
    fillCalendars: everyday.fill,
  }
}

function hasBody(request: Request): boolean {
  return request.body !== undefined && request.method !== 'GET'
}

function faultReply(verdict: Exclude<Verdict, 'continue'>): Reply | 'cut' {
  if (verdict === 'cut') return 'cut'
  const codes: Record<number, string> = {
    429: 'ApplicationThrottled',
    500: 'InternalServerError',
    503: 'ServiceUnavailable',
    504: 'GatewayTimeout',
  }
  const headers: Record<string, string> =
    verdict.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(verdict.retryAfterSeconds) }
  throw new GraphError(verdict.status, codes[verdict.status] ?? 'UnknownError', 'A fault was planted here.', {
    headers,
  })
}

function readingError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('type' in error)) return error
  if (error.type === 'entity.too.large')
    return new GraphError(413, 'RequestEntityTooLarge', 'The request is larger than 4 MB.')
  return new GraphError(
    400,
    'BadRequest',
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  )
}

function errorReply(error: unknown, request: Request, at: Date): Reply {
  const known =
    error instanceof GraphError ? error : new GraphError(500, 'InternalServerError', String(error))
  const requestId = randomUUID()
  return {
    status: known.status,
    headers: known.headers,
    body: {
      error: {
        code: known.code,
        message: known.message,
        ...known.extra,
        innerError: {
          date: at.toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': request.get('client-request-id') ?? requestId,
        },
      },
    },
  }
}

/** Written without Express' own json(): Graph answers no conditional requests by ETag of the text. */
function send(request: Request, response: Response, reply: Reply): void {
  response.status(reply.status)
  response.set('request-id', randomUUID())
  response.set('client-request-id', request.get('client-request-id') ?? randomUUID())
  response.set('Cache-Control', 'private')
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value)
  if (reply.body === undefined) {
    response.end()
    return
  }
  response.setHeader('Content-Type', jsonType)
  response.end(JSON.stringify(reply.body))
}
