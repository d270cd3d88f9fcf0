import { qualityOf } from '../../../okr/quality/quality-of.ts'
import type {
  Around,
  KeyResultToCheck,
  ObjectiveToCheck,
  QualityProblem,
} from '../../../okr/quality/quality-rule.ts'

/** A key result without a fault, but for what is given. */
export function keyResult(part: Partial<KeyResultToCheck> = {}): KeyResultToCheck {
  return {
    kind: 'key-result',
    id: 'k1',
    title: 'Churn falls from 5 % to 3 %',
    ownerId: 'ana',
    metric: 'Churn',
    unit: '%',
    baseline: 5,
    target: 3,
    direction: 'decrease',
    dueOn: '2027-03-15',
    ambition: 'aspirational',
    ...part,
  }
}

/** A key result of which only the text is written. */
export function text(title: string, part: Partial<KeyResultToCheck> = {}): KeyResultToCheck {
  return { kind: 'key-result', id: 'k1', title, ownerId: 'ana', ...part }
}

export function objective(part: Partial<ObjectiveToCheck> = {}): ObjectiveToCheck {
  return {
    kind: 'objective',
    title: 'Customers stay with us',
    level: 'team',
    why: 'Who stays pays for the next product.',
    ownerId: 'ana',
    ...part,
  }
}

export const cycle = { startsOn: '2027-01-01', endsOn: '2027-03-31' }

/** What one rule says, or undefined. */
export function verdict(
  rule: string,
  okr: ObjectiveToCheck | KeyResultToCheck,
  around: Around = {},
): QualityProblem | undefined {
  return qualityOf(okr, around).find((problem) => problem.rule === rule)
}

/** Of these texts, those in which the rule finds something. */
export function found(
  rule: string,
  titles: readonly string[],
  part: Partial<KeyResultToCheck> = {},
): string[] {
  return titles.filter((title) => verdict(rule, text(title, part)) !== undefined)
}
