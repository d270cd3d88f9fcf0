/** So long out of sight, what a view shows is taken for old. */
const longAwayMs = 60_000

/** Calls back when the page is looked at again after a while; returns how to stop. */
export function onReturn(act: () => void): () => void {
  let hiddenAt: number | undefined
  const listener = () => {
    if (document.visibilityState === 'hidden') hiddenAt = performance.now()
    else if (hiddenAt !== undefined && performance.now() - hiddenAt > longAwayMs) act()
  }
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}
