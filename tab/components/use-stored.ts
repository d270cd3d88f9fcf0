import { useCallback, useState } from 'react'

/** State that a reload of the tab keeps. Only one of `allowed` is taken from storage. */
export function useStored<Value extends string>(
  name: string,
  initial: Value,
  allowed: readonly Value[],
): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => {
    const kept = readKept(name)
    return allowed.find((one) => one === kept) ?? initial
  })
  const change = useCallback(
    (next: Value) => {
      setValue(next)
      keep(name, next)
    },
    [name],
  )
  return [value, change]
}

/** Storage can be blocked in a frame; then nothing is kept, and nothing breaks. */
export function readKept(name: string): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

export function keep(name: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, value)
  } catch {
    // Blocked or full: the text stays on the screen.
  }
}
