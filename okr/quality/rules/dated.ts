import type { KeyResultToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** A key result has a date, within the cycle. */
export const dated: QualityRule<KeyResultToCheck> = {
  id: 'dated',
  field: 'dueOn',
  severity: 'warning',
  source: sources.dated,
  check({ dueOn }, { cycle }) {
    if (dueOn === undefined) {
      return {
        message: 'There is no date: say by when it will be reached.',
        severity: 'notice',
        isGap: true,
        about: [dueOn],
      }
    }
    if (cycle === undefined) return undefined
    const about = [dueOn, cycle.startsOn, cycle.endsOn]
    if (dueOn > cycle.endsOn) {
      return {
        message: `It is due after the cycle has ended (${cycle.endsOn}): choose an earlier date, or what will be reached by then.`,
        about,
      }
    }
    if (dueOn < cycle.startsOn) {
      return { message: `It is due before the cycle begins (${cycle.startsOn}): choose a later date.`, about }
    }
    return undefined
  },
}
