import { quoted } from '../../words.ts'
import type { KeyResultToCheck, ObjectiveToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** Words that leave open whether it has been reached: English, German. */
const hedges =
  /\b(?:as (?:much|many|far|well|soon|fast|quickly|good|little|few)(?: \p{L}+){0,3} as possible|(?:where|if|when|wherever|whenever) (?:possible|feasible|needed|necessary|appropriate|applicable)|as (?:needed|appropriate|required)|and so on|and more(?=\s*(?:[.,;)]|$))|among others|try to|strive to|strive for|aim to|more or less|to some extent|up to a point|etc|so (?:viele?|wenige?|gut|schnell|bald|weit)(?: \p{L}+){0,3} wie möglich|soweit möglich|wenn möglich|falls möglich|falls nötig|nach möglichkeit|bei bedarf|möglichst|mehr oder weniger|und so weiter|usw|versuchen)\b/iu

/** It is obvious whether it has been reached. */
export const vague: QualityRule<ObjectiveToCheck | KeyResultToCheck> = {
  id: 'vague',
  field: 'title',
  severity: 'notice',
  source: sources.obvious,
  check({ title }) {
    const hedge = hedges.exec(title)?.[0]
    if (hedge === undefined) return undefined
    return {
      message: `${quoted(hedge)} leaves open whether it has been reached: say exactly what is meant, or leave it out.`,
      about: [title],
    }
  },
}
