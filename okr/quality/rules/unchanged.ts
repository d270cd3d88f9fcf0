import type { KeyResultToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** A key result moves something. */
export const unchanged: QualityRule<KeyResultToCheck> = {
  id: 'unchanged',
  field: 'target',
  severity: 'warning',
  source: sources.change,
  check({ baseline, target }) {
    if (baseline === undefined || baseline !== target) return undefined
    return {
      message: `Baseline and target are both ${target}: nothing would change. Choose another target, or follow it outside the plan.`,
      about: [baseline, target],
    }
  },
}
