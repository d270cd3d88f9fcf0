import type { KeyResultToCheck, ObjectiveToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** About one line of a page, and two. */
const objectiveLength = 100
const keyResultLength = 160

const tooLong = (title: string, most: number): number | undefined => {
  const length = [...title.trim()].length
  return length > most ? length : undefined
}

export const objectiveLengthRule: QualityRule<ObjectiveToCheck> = {
  id: 'title-length',
  field: 'title',
  severity: 'notice',
  source: sources.oneLine,
  check({ title }) {
    const length = tooLong(title, objectiveLength)
    if (length === undefined) return undefined
    return {
      message: `${length} letters do not fit on one line: say it in at most ${objectiveLength}, and move the rest to “Why” or to key results.`,
      about: [title],
    }
  },
}

export const keyResultLengthRule: QualityRule<KeyResultToCheck> = {
  id: 'title-length',
  field: 'title',
  severity: 'notice',
  source: sources.fewWords,
  check({ title }) {
    const length = tooLong(title, keyResultLength)
    if (length === undefined) return undefined
    return {
      message: `${length} letters are more than one result needs: say it in at most ${keyResultLength}, or split it.`,
      about: [title],
    }
  },
}
