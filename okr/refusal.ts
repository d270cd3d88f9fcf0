import type { FieldConflict } from './edit.ts'

/** Every reason for which the product says no: a closed list, so that each entrance can translate all of them. */
export type RefusalCode =
  | 'not-signed-in'
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  | 'already-exists'
  | 'edit-conflict'
  | 'try-again'
  | 'link-cycle'
  | 'link-weights'
  | 'owner-missing'
  | 'locked'
  | 'phase'
  | 'no-leader'
  | 'no-mailbox'
  | 'no-common-slot'
  | 'session-over'
  | 'request-state'
  | 'too-large'
  | 'limit'

export interface Refusal {
  code: RefusalCode
  /** One or two plain sentences: what is wrong and what to do. */
  message: string
  /** The field of the request that is at fault, where there is one. */
  field?: string
  /** Unmet conditions, or lines of a file: what has to change first. */
  details?: string[]
  /** With `edit-conflict`: what the other person did to the same fields. */
  conflicts?: FieldConflict[]
}

export function refusal(
  code: RefusalCode,
  message: string,
  extra: Omit<Refusal, 'code' | 'message'> = {},
): Refusal {
  return { code, message, ...extra }
}
