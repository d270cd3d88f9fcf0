import type { Request } from 'express'
import type { Caller } from './caller.ts'

/** A request that has passed authentication. */
export interface Call {
  request: Request
  caller: Caller
  /** Whose resource the path names: an id, a mail address, or "me". */
  user: string
}

export interface Reply {
  status: number
  body?: Record<string, unknown>
  headers?: Record<string, string>
}

/** One Graph call. A path that begins with /users/:user also serves /me. */
export interface Route {
  method: 'get' | 'post' | 'patch' | 'delete'
  path: string
  /** Whether Exchange answers, with its own throttling by mailbox. */
  outlook?: boolean
  handle(call: Call): Reply
}

export const ok = (body: Record<string, unknown>, headers?: Record<string, string>): Reply =>
  headers === undefined ? { status: 200, body } : { status: 200, body, headers }
