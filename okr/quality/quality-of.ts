import type {
  Around,
  KeyResultToCheck,
  ObjectiveToCheck,
  QualityProblem,
  QualityRule,
} from './quality-rule.ts'
import { judge } from './quality-rule.ts'
import { activity } from './rules/activity.ts'
import { baseline } from './rules/baseline.ts'
import { committed } from './rules/committed.ts'
import { dated } from './rules/dated.ts'
import { direction } from './rules/direction.ts'
import { keyResultCount } from './rules/key-result-count.ts'
import { measurable } from './rules/measurable.ts'
import { objectiveCount } from './rules/objective-count.ts'
import { objectiveInWords } from './rules/objective-in-words.ts'
import { oneOwner } from './rules/one-owner.ts'
import { output } from './rules/output.ts'
import { overlap } from './rules/overlap.ts'
import { sameDay } from './rules/same-day.ts'
import { saysWhy } from './rules/says-why.ts'
import { keyResultLengthRule, objectiveLengthRule } from './rules/title-length.ts'
import { titleNumbers } from './rules/title-numbers.ts'
import { unchanged } from './rules/unchanged.ts'
import { vague } from './rules/vague.ts'

const objectiveRules: readonly QualityRule<ObjectiveToCheck>[] = [
  objectiveInWords,
  vague,
  objectiveLengthRule,
  saysWhy,
  keyResultCount,
  sameDay,
  oneOwner,
  objectiveCount,
]

const keyResultRules: readonly QualityRule<KeyResultToCheck>[] = [
  activity,
  output,
  vague,
  keyResultLengthRule,
  overlap,
  baseline,
  measurable,
  unchanged,
  titleNumbers,
  direction,
  dated,
  committed,
  oneOwner,
]

/** Everything that the rules find in an objective or key result (R23), warnings first. The same input gives the same answer. */
export function qualityOf(okr: ObjectiveToCheck | KeyResultToCheck, around: Around = {}): QualityProblem[] {
  const found =
    okr.kind === 'objective'
      ? objectiveRules.flatMap((rule) => judge(rule, okr, around) ?? [])
      : keyResultRules.flatMap((rule) => judge(rule, okr, around) ?? [])
  return [
    ...found.filter((one) => one.severity === 'warning'),
    ...found.filter((one) => one.severity === 'notice'),
  ]
}
