import { createContext, useContext } from 'react'
import type { CycleView, Me } from '../../okr/contract/organisation.ts'

/** Who is signed in, and which cycle is shown. */
export interface Current {
  me: Me
  cycle: CycleView
  chooseCycle: (cycleId: string) => void
}

export const CurrentContext = createContext<Current | undefined>(undefined)

/** Everything below app.tsx is shown only once both are known. */
export function useCurrent(): Current {
  const current = useContext(CurrentContext)
  if (current === undefined) throw new Error('useCurrent is used outside of CurrentContext')
  return current
}

export function useMe(): Me {
  return useCurrent().me
}

export function useCycle(): CycleView {
  return useCurrent().cycle
}
