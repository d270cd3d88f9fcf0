import type * as z from 'zod/mini'
import { alignmentRoutes } from './routes/alignment.ts'
import { conversationRoutes } from './routes/conversation.ts'
import { dependencyRoutes } from './routes/dependencies.ts'
import { findingRoutes } from './routes/findings.ts'
import { okrRoutes } from './routes/okrs.ts'
import { organisationRoutes } from './routes/organisation.ts'
import { qualityRoutes } from './routes/quality.ts'
import { readinessRoutes } from './routes/readiness.ts'
import type { Schema } from './routes/route.ts'
import { sessionRoutes } from './routes/sessions.ts'
import { treeRoutes } from './routes/tree.ts'

/** Every request that the tab's API takes: used by the server's router, the tab's client and the OpenAPI document. */
export const routes = {
  ...organisationRoutes,
  ...treeRoutes,
  ...okrRoutes,
  ...conversationRoutes,
  ...sessionRoutes,
  ...alignmentRoutes,
  ...dependencyRoutes,
  ...readinessRoutes,
  ...findingRoutes,
  ...qualityRoutes,
} as const

export type Routes = typeof routes
export type RouteName = keyof Routes
export type ParamsOf<Name extends RouteName> = z.infer<Routes[Name]['params']>
export type QueryOf<Name extends RouteName> = z.infer<Routes[Name]['query']>
export type BodyOf<Name extends RouteName> = Routes[Name]['body'] extends Schema
  ? z.infer<Routes[Name]['body']>
  : undefined
export type ReplyOf<Name extends RouteName> = z.infer<Routes[Name]['reply']>
