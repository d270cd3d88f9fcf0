import { createContext, type RefCallback, useCallback, useContext } from 'react'

/** The part of the details that a link leads to; undefined: their beginning. */
export const WantedPart = createContext<string | undefined>(undefined)

/** For the element of a part: when it is the one that was wanted, it is brought into sight and takes the keyboard. */
export function useWantedPart(part: string | undefined): RefCallback<HTMLElement> {
  const isWanted = useContext(WantedPart) === part && part !== undefined
  return useCallback(
    (element) => {
      if (element === null || !isWanted) return
      element.tabIndex = -1
      element.focus({ preventScroll: true })
      element.scrollIntoView({ block: 'start' })
    },
    [isWanted],
  )
}
