import { useCallback, useEffect, useState } from 'react'

export type Loaded<Value> =
  | { state: 'loading' }
  | { state: 'failed'; message: string }
  | { state: 'ready'; value: Value }

/** Loads something when `key` changes; `reload` loads it again without hiding what is there. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): [Loaded<Value>, () => void] {
  const [loaded, setLoaded] = useState<{ key: string; result: Loaded<Value> }>({
    key,
    result: { state: 'loading' },
  })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when `load` means something else.
  useEffect(() => {
    let wanted = true
    const done = (result: Loaded<Value>) => wanted && setLoaded({ key, result })
    load().then(
      (value) => done({ state: 'ready', value }),
      (error: unknown) =>
        done({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      wanted = false
    }
  }, [key, round])
  const reload = useCallback(() => setRound((count) => count + 1), [])
  return [loaded.key === key ? loaded.result : { state: 'loading' }, reload]
}
