import { useSyncExternalStore } from 'react'
import type { FieldChange } from '../../../okr/edit.ts'
import type { Conflict } from '../../api/client.ts'

export interface EditRequest {
  okrId: string
  changes: FieldChange[]
  /** Shown at once, before the server has answered. */
  optimistic: boolean
  /** The objective whose list of key results shows the edited one. */
  objectiveId?: string | undefined
  /** Titles of OKRs that the changes name and the details do not. */
  titles?: ReadonlyMap<string, string> | undefined
  /** Called once what was written is safe, or was given up for the other person's. */
  onSettled?: (() => void) | undefined
}

/** An edit that the server did not take, because somebody else changed the same field first. */
export interface OpenConflict {
  request: EditRequest
  conflicts: readonly Conflict[]
  /** Who proposed the changes, where they are not the reader's own. */
  proposedBy?: string
  /** Does what is to be done with the merged changes, instead of saving them as an edit. */
  onMerged?: (changes: FieldChange[]) => void
}

let open: OpenConflict | undefined
const listeners = new Set<() => void>()

export function showConflict(conflict: OpenConflict | undefined): void {
  open = conflict
  for (const listener of listeners) listener()
}

/** The conflict that waits for a decision. */
export function useConflict(): OpenConflict | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}
