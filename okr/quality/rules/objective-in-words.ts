import { quoted } from '../../words.ts'
import { measuresIn } from '../measures.ts'
import type { ObjectiveToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** An objective says where to go; how far is for its key results. */
export const objectiveInWords: QualityRule<ObjectiveToCheck> = {
  id: 'objective-in-words',
  field: 'title',
  severity: 'notice',
  source: sources.objectiveInWords,
  check({ title }) {
    const measure = measuresIn(title)[0]
    if (measure === undefined) return undefined
    return {
      message: `${quoted(measure)} is a measure: say in words what you want to reach, and make the number a key result.`,
      about: [title],
    }
  },
}
