import { useSyncExternalStore } from 'react'

/** Everything that says what is on the screen is in the address, so that each view has a link. */
export type Address = {
  view: 'tab' | 'chat' | 'calendar'
  person: string
  theme: 'default' | 'dark' | 'contrast'
  surface: string
  channel: string
  joinUrl: string
  subPageId: string
  conversation: string
  week: string
  event: string
}

const empty: Address = {
  view: 'tab',
  person: '',
  theme: 'default',
  surface: 'personal',
  channel: '',
  joinUrl: '',
  subPageId: '',
  conversation: '',
  week: '',
  event: '',
}

let read: { search: string; address: Address } | undefined

function current(): Address {
  if (read?.search !== location.search) {
    const query = new URLSearchParams(location.search)
    const given = Object.fromEntries(
      Object.keys(empty).flatMap((name) => {
        const value = query.get(name)
        return value === null ? [] : [[name, value]]
      }),
    )
    const address = { ...empty, ...given }
    if (!['tab', 'chat', 'calendar'].includes(address.view)) address.view = 'tab'
    if (!['default', 'dark', 'contrast'].includes(address.theme)) address.theme = 'default'
    read = { search: location.search, address }
  }
  return read.address
}

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
window.addEventListener('popstate', tell)

/** Goes to another view; `replace` for what is no step of its own. */
export function go(change: Partial<Address>, { replace = false }: { replace?: boolean } = {}): void {
  const next = { ...current(), ...change }
  const query = new URLSearchParams(
    Object.entries(next).filter(([name, value]) => value !== empty[name as keyof Address]),
  )
  const search = query.size > 0 ? `?${query}` : ''
  if (search === location.search) return
  history[replace ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${search}`)
  tell()
}

export function useAddress(): Address {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, current)
}
