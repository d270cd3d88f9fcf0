import { useSyncExternalStore } from 'react'
import type { EditRequest } from '../conflicts.ts'

let open: EditRequest | undefined
const listeners = new Set<() => void>()

/** An edit of a locked plan: opens the dialog that asks for it as a change. */
export function askForChange(request: EditRequest | undefined): void {
  open = request
  for (const listener of listeners) listener()
}

/** The edit that is about to be asked for. */
export function useAskedChange(): EditRequest | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}
