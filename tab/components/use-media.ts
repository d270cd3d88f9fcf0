import { useCallback, useSyncExternalStore } from 'react'

/** Whether the page is at least this wide. The tab fills its frame, so the page's width is the frame's. */
export function useAtLeast(pixels: number): boolean {
  const query = `(min-width: ${pixels}px)`
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
