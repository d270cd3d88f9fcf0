import type { ConditionView, Readiness } from '../../../../okr/contract/readiness.ts'
import { isLocked } from '../../../../okr/cycle.ts'

/** What keeps an OKR's unit from its next phase because of these OKRs. Undefined: its plan is locked, nothing is to be met. */
export function needsOf(
  { phase, next, conditions }: Pick<Readiness, 'phase' | 'next' | 'conditions'>,
  okrIds: readonly string[],
): ConditionView[] | undefined {
  if (next === undefined || isLocked(phase)) return undefined
  return conditions.filter(({ okrId }) => okrId !== undefined && okrIds.includes(okrId))
}
