import { quoted } from '../../words.ts'
import { saysHowMuch } from '../measures.ts'
import type { KeyResultToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** Words that stand where a number should. */
const degrees =
  /\b(?:significantly|substantially|considerably|dramatically|noticeably|greatly|deutlich|erheblich|wesentlich|spürbar|signifikant)\b/iu

/** A key result has a number to reach. */
export const measurable: QualityRule<KeyResultToCheck> = {
  id: 'measurable',
  field: 'target',
  severity: 'warning',
  source: sources.measurable,
  check({ title, target }) {
    if (target !== undefined) return undefined
    const about = [title, target]
    if (saysHowMuch(title)) {
      return {
        message:
          'The text says how much, the target is empty: enter it there, so that progress can be measured.',
        severity: 'notice',
        isGap: true,
        about,
      }
    }
    const degree = degrees.exec(title)?.[0]
    return {
      message:
        degree === undefined
          ? 'There is no number to reach. Enter what is measured, where it stands, and the target.'
          : `${quoted(degree)} is no number: say how much, and enter it as the target.`,
      isGap: true,
      about,
    }
  },
}
