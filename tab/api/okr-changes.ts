import type { OkrDetails } from '../../okr/contract/okrs.ts'

/** What a view learned of an OKR that other views show too. */
export interface OkrChange {
  cycleId: string
  /** The OKR as it is now. */
  details?: OkrDetails
  /** OKRs, units and people whose rows, or the rows below them, have to be read again. */
  reload?: {
    okrs?: readonly string[]
    units?: readonly string[]
    people?: readonly string[]
    top?: boolean
    /** The whole cycle, e.g. after an import. */
    all?: boolean
  }
}

const listeners = new Set<(change: OkrChange) => void>()

/** Features never import each other: they hear of each other's changes here. */
export function tellOkrChange(change: OkrChange): void {
  for (const listener of listeners) listener(change)
}

export function onOkrChange(listener: (change: OkrChange) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
