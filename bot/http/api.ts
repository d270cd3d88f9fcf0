import express, { type Request, type Response, Router } from 'express'
import * as z from 'zod/mini'
import type { Actor } from '../../okr/actor.ts'
import type { Route } from '../../okr/contract/routes/route.ts'
import {
  type BodyOf,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
  type RouteName,
  routes,
} from '../../okr/contract/routes.ts'
import { type Refusal, refusal } from '../../okr/refusal.ts'
import type { Result } from '../../okr/result.ts'
import { can, relationsToTenant } from '../../okr/rights.ts'
import type { SignedIn } from './auth.ts'
import { sendRefusal } from './problem.ts'

export interface ApiRequest<Name extends RouteName> {
  params: ParamsOf<Name>
  query: QueryOf<Name>
  body: BodyOf<Name>
  /** For the exchange on behalf of the person. */
  token: string
}

/** What each route does: the command behind it. */
export type Handlers = {
  [Name in RouteName]: (actor: Actor, request: ApiRequest<Name>) => Promise<Result<ReplyOf<Name>, Refusal>>
}

type AnyHandler = (
  actor: Actor,
  request: { params: unknown; query: unknown; body: unknown; token: string },
) => Promise<Result<unknown, Refusal>>

export interface ApiParts {
  authenticate: (authorization: string | undefined) => Promise<Result<SignedIn, Refusal>>
  handlers: Handlers
  /** Called after a request that may have changed something. */
  changed: () => void
}

/** The largest body that a route takes; files of an import are the only large ones. */
const importLimit = '40mb'
const usualLimit = '256kb'

/** The tab's API: one router made from the contract. Every request is authenticated, then validated, then carried out. */
export function apiRouter({ authenticate, handlers, changed }: ApiParts): Router {
  const router = Router()
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name]
    const handler = handlers[name] as AnyHandler
    const isImport = /\/import/.test(route.path)
    const readBody = express.json({
      limit: isImport ? importLimit : usualLimit,
      strict: false,
    })
    const answer = async (request: Request, response: Response): Promise<void> => {
      const parsed = parse(route, request)
      if (!parsed.ok) {
        sendRefusal(response, parsed.refusal)
        return
      }
      const result = await handler(response.locals.signedIn.actor, {
        ...parsed.value,
        token: response.locals.signedIn.token,
      })
      if (!result.ok) sendRefusal(response, result.refusal)
      else response.set('Cache-Control', 'no-store').json(result.value)
      if (route.method !== 'GET') changed()
    }
    const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
    router[method](
      route.path,
      async (request, response, next) => {
        const signedIn = await authenticate(request.headers.authorization)
        if (!signedIn.ok) {
          sendRefusal(response, signedIn.refusal)
          return
        }
        // Before its large body is read.
        if (isImport && !can('import', relationsToTenant(signedIn.value.actor))) {
          sendRefusal(response, refusal('forbidden', 'Only the program lead can import.'))
          return
        }
        response.locals.signedIn = signedIn.value
        next()
      },
      readBody,
      answer,
    )
  }
  return router
}

function parse(
  route: Route,
  request: Request,
): Result<{ params: unknown; query: unknown; body: unknown }, Refusal> {
  const values: Record<'params' | 'query' | 'body', unknown> = { params: {}, query: {}, body: undefined }
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = route[part]
    if (schema === undefined) continue
    const given = part === 'body' ? (request.body ?? {}) : request[part]
    const parsed = z.safeParse(schema, given)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      const field = issue?.path.map(String).join('.') || part
      const message = `"${field}" cannot be taken: ${issue?.message ?? 'it has the wrong form'}.`
      return { ok: false, refusal: refusal('invalid', message, { field }) }
    }
    values[part] = parsed.data
  }
  return { ok: true, value: values }
}
