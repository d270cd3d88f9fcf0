import { rangeText, usualLimits } from '../../plan-limits.ts'
import type { ObjectiveToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** An objective has a few key results (R22). */
export const keyResultCount: QualityRule<ObjectiveToCheck> = {
  id: 'key-result-count',
  field: 'keyResults',
  severity: 'warning',
  source: sources.fewKeyResults,
  check({ level }, { keyResults, children = 0, limits = usualLimits }) {
    if (keyResults === undefined || level === 'vision') return undefined
    const { min, max } = limits.keyResults
    const count = keyResults.length
    const about = [count, min, max]
    if (count > max) {
      return {
        message: `${count} key results are more than ${rangeText(limits.keyResults)}: keep those that show best whether it is reached.`,
        about,
      }
    }
    // What is measured by the objectives below it needs no numbers of its own.
    if (count >= min || (count === 0 && children > 0)) return undefined
    return {
      message:
        count === 0
          ? `Nothing measures it yet: add ${rangeText(limits.keyResults)} key results.`
          : `${count === 1 ? 'One key result' : `${count} key results`} so far: ${rangeText(limits.keyResults)} show it from more than one side.`,
      severity: count === 0 ? 'warning' : 'notice',
      isGap: true,
      about,
    }
  },
}
