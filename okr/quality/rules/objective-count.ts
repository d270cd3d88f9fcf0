import { rangeText, usualLimits } from '../../plan-limits.ts'
import type { ObjectiveToCheck, QualityRule } from '../quality-rule.ts'
import { sources } from '../sources.ts'

/** A unit, or a person, has a few objectives (R22). */
export const objectiveCount: QualityRule<ObjectiveToCheck> = {
  id: 'objective-count',
  field: 'unitId',
  severity: 'warning',
  source: sources.fewObjectives,
  check({ level }, { objectives, limits = usualLimits }) {
    if (objectives === undefined || level === 'vision' || objectives <= limits.objectives.max)
      return undefined
    const whose = level === 'individual' ? 'Its owner' : 'The unit'
    const { max } = limits.objectives
    return {
      message: `${whose} has more than ${max} objectives; ${rangeText(limits.objectives)} keep the focus. Merge or give up those of the lowest priority.`,
      about: [max],
    }
  },
}
