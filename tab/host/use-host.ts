import { useSyncExternalStore } from 'react'
import type { HostContext } from './context.ts'
import { hostContext, onHostChange } from './host.ts'

/** Where the tab is shown, and in which theme; undefined until the host has answered. */
export function useHost(): HostContext | undefined {
  return useSyncExternalStore(onHostChange, hostContext)
}
