import * as z from 'zod/mini'
import { cursor, id } from '../common.ts'

export type Schema = z.ZodMiniType

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Express style: `:name` is a path parameter. */
  path: string
  summary: string
  params: Schema
  query: Schema
  body: Schema | undefined
  reply: Schema
}

/** One line of a route table. */
export function route<
  Params extends Schema,
  Query extends Schema,
  Body extends Schema | undefined,
  Reply extends Schema,
>(
  method: Route['method'],
  path: string,
  summary: string,
  parts: { params: Params; query: Query; body: Body; reply: Reply },
) {
  return { method, path, summary, ...parts }
}

/** The path parameters and queries that many routes share. */
export const inCycle = z.object({ cycleId: id })
export const ofUnit = z.object({ cycleId: id, unitId: id })
export const ofOkr = z.object({ cycleId: id, okrId: id })
export const ofComment = z.object({ cycleId: id, okrId: id, commentId: id })
export const ofSession = z.object({ cycleId: id, sessionId: id })
export const paged = z.object({ cursor: z.optional(cursor) })

export const none = undefined
