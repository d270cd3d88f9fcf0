import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * For a place in which what has the focus can be taken away (a form closes, a button goes): the keyboard then stays
 * there, at the first button, or at the place itself.
 */
export function useKeptFocus<Place extends HTMLElement>(
  at: 'first-button' | 'place' = 'first-button',
): RefObject<Place | null> {
  const place = useRef<Place>(null)
  /** What had the focus last, if that was in here. */
  const last = useRef<Element>(null)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const isHere = target instanceof Element && place.current?.contains(target)
      last.current = isHere ? target : null
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || last.current?.isConnected !== false) return
    last.current = null
    const button = at === 'place' ? null : place.current?.querySelector<HTMLElement>('button, a[href]')
    const target = button ?? place.current
    target?.focus({ preventScroll: true })
  })
  return place
}
