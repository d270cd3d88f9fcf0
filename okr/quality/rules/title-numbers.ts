import { measuresCompletion } from '../completion.ts'
import { fromToIn } from '../measures.ts'
import type { KeyResultToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** "From 5 to 3" in the text is the baseline and the target. */
export const titleNumbers: QualityRule<KeyResultToCheck> = {
  id: 'title-numbers',
  field: 'target',
  severity: 'warning',
  source: sources.unambiguous,
  check(keyResult) {
    const { title, baseline, target } = keyResult
    if (measuresCompletion(keyResult)) return undefined
    const said = fromToIn(title)
    if (said === undefined) return undefined
    const about = [title, baseline, target]
    if (target !== undefined && target !== said.to) {
      return { message: `The text ends at ${said.to}, the target is ${target}. Make them the same.`, about }
    }
    if (baseline !== undefined && baseline !== said.from) {
      return {
        message: `The text begins at ${said.from}, the baseline is ${baseline}. Make them the same.`,
        field: 'baseline',
        about,
      }
    }
    return undefined
  },
}
