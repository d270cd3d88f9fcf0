import type { Readiness } from '../../../okr/contract/readiness.ts'
import { isLocked, phases } from '../../../okr/cycle.ts'
import { phaseWords } from '../../components/phase-moves.ts'

/** What somebody did with a unit, after the person's name. */
export function stepSentence({ from, to }: Pick<Readiness['steps'][number], 'from' | 'to'>): string {
  if (to === 'closed') return 'closed the cycle for it'
  if (phases.indexOf(to) > phases.indexOf(from)) {
    return to === 'execution' ? 'locked its plan' : `moved it on to ${phaseWords[to]}`
  }
  return isLocked(from)
    ? `opened its lock and took it back to ${phaseWords[to]}`
    : `took it back to ${phaseWords[to]}`
}
