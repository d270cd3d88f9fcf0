import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether an element is narrower than so many pixels; follows its size. */
export function useNarrow(element: RefObject<HTMLElement | null>, pixels: number): boolean {
  const [isNarrow, setNarrow] = useState(false)
  useLayoutEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      // A hidden element has no width, which says nothing about the next time it is shown.
      const width = entry?.contentRect.width ?? 0
      if (width > 0) setNarrow(width < pixels)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, pixels])
  return isNarrow
}
