import type { KeyResultToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** A key result says where it starts. */
export const baseline: QualityRule<KeyResultToCheck> = {
  id: 'baseline',
  field: 'baseline',
  severity: 'warning',
  source: sources.baseline,
  check({ baseline: value, target }) {
    if (target === undefined || value !== undefined) return undefined
    return {
      message:
        'There is a target, but no baseline: enter where it stands today, or 0 for something new. If nobody knows, measure it first.',
      isGap: true,
      about: [value, target],
    }
  },
}
