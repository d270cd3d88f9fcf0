import type { ObjectiveToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** Key results do not all wait for the cycle's last day. */
export const sameDay: QualityRule<ObjectiveToCheck> = {
  id: 'same-day',
  field: 'keyResults',
  severity: 'notice',
  source: sources.realDates,
  check(_objective, { keyResults = [], cycle }) {
    if (cycle === undefined || keyResults.length < 3) return undefined
    if (!keyResults.every((keyResult) => keyResult.dueOn === cycle.endsOn)) return undefined
    return {
      message:
        'All key results are due on the last day of the cycle: give those that can be reached earlier their real date.',
      about: [keyResults.length, cycle.endsOn],
    }
  },
}
