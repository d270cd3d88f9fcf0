import type { ObjectiveToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'
import { words } from '../words.ts'

/** An objective says which impact it has (R18). */
export const saysWhy: QualityRule<ObjectiveToCheck> = {
  id: 'says-why',
  field: 'why',
  severity: 'warning',
  source: sources.why,
  check({ title, why, level }) {
    // The vision is the last why.
    if (level === 'vision') return undefined
    const about = [title, why]
    const reason = words(why ?? '')
    if (reason.length === 0) {
      return { message: 'It does not say why: which impact does it have, and for whom?', isGap: true, about }
    }
    const said = new Set(words(title))
    if (reason.every((word) => said.has(word))) {
      return { message: '“Why” only repeats the objective: say which impact it has, and for whom.', about }
    }
    return undefined
  },
}
