import type * as z from 'zod/mini'
import type { fieldConflict, Problem } from '../../okr/contract/common.ts'

export type Conflict = z.infer<typeof fieldConflict>

/** What the server refused, or why it could not be asked: a code for the program, a sentence for the person. */
export class ApiProblem extends Error {
  /** A refusal's code, or `offline`, `timeout`, `unreachable`, `fault`, `not-understood`. */
  readonly code: string
  /** The HTTP status; 0 when no answer came. */
  readonly status: number
  /** One or two plain sentences. */
  readonly detail: string
  /** The field of the request that is at fault. */
  readonly field: string | undefined
  /** Further lines, e.g. unmet conditions. */
  readonly details: readonly string[]
  /** With `edit-conflict`: what the other person did to the same fields. */
  readonly conflicts: readonly Conflict[]

  constructor(problem: Pick<Problem, 'code' | 'status' | 'detail' | 'field' | 'details' | 'conflicts'>) {
    super(problem.detail)
    this.name = 'ApiProblem'
    this.code = problem.code
    this.status = problem.status
    this.detail = problem.detail
    this.field = problem.field
    this.details = problem.details ?? []
    this.conflicts = problem.conflicts ?? []
  }
}

export function isProblem(error: unknown, code?: string): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code)
}

/** The sentence to show for anything that was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && error.message !== '') return error.message
  return 'Something went wrong. Try again.'
}
