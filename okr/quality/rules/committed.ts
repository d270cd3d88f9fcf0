import type { KeyResultToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** What is committed to has the people and means that it needs. */
export const committed: QualityRule<KeyResultToCheck> = {
  id: 'committed',
  field: 'ambition',
  severity: 'warning',
  source: sources.committed,
  check({ ambition }, { objective }) {
    if (ambition !== 'committed' || objective === undefined || objective.resources !== undefined)
      return undefined
    return {
      message:
        'It must be reached, but nothing says with which people and means: answer “Resources” of its objective, or make it a stretch.',
      isGap: true,
      about: [ambition],
    }
  },
}
