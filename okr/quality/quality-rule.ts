import type { ChecklistAnswer } from '../checklist.ts'
import type { Cycle } from '../cycle.ts'
import { fnv1a64 } from '../hash.ts'
import type { Ambition, Direction } from '../key-result.ts'
import type { Level } from '../objective.ts'
import type { PlanLimits } from '../plan-limits.ts'
import type { RuleId } from './rule-names.ts'
import type { Source } from './sources.ts'

/** What the rules look at: saved OKRs have it, and so have drafts that are still being written. */
export interface ObjectiveToCheck {
  kind: 'objective'
  title: string
  level: Level
  why?: string | undefined
  ownerId?: string | undefined
  ownerText?: string | undefined
  resources?: ChecklistAnswer | undefined
}

export interface KeyResultToCheck {
  kind: 'key-result'
  id: string
  title: string
  ownerId?: string | undefined
  ownerText?: string | undefined
  metric?: string | undefined
  unit?: string | undefined
  baseline?: number | undefined
  target?: number | undefined
  direction?: Direction | undefined
  dueOn?: string | undefined
  ambition?: Ambition | undefined
}

/** What stands around an OKR, as far as it is known: a rule that needs what is not known stays silent. */
export interface Around {
  /** The objective of a key result. */
  objective?: ObjectiveToCheck | undefined
  /** The key results of the objective; of a key result: it and those beside it. */
  keyResults?: readonly KeyResultToCheck[] | undefined
  /** How many OKRs of others contribute to it. */
  children?: number | undefined
  /** How many objectives its unit has, or its owner where it is individual; itself included. */
  objectives?: number | undefined
  cycle?: Pick<Cycle, 'startsOn' | 'endsOn'> | undefined
  limits?: PlanLimits | undefined
}

/** The field beside which a problem is shown. */
export type QualityField =
  | 'title'
  | 'why'
  | 'ownerId'
  | 'unitId'
  | 'keyResults'
  | 'metric'
  | 'baseline'
  | 'target'
  | 'direction'
  | 'dueOn'
  | 'ambition'

/** A warning is to be mended or argued; a notice is advice. */
export type QualitySeverity = 'notice' | 'warning'

export interface Verdict {
  /** What is wrong and what to do. */
  message: string
  /** What the verdict rests on. A dismissal holds as long as it is the same. */
  about: readonly unknown[]
  severity?: QualitySeverity
  field?: QualityField
  /** Something is not there yet: not worth a word while it may still be written. */
  isGap?: boolean
}

export interface QualityRule<Subject> {
  id: RuleId
  field: QualityField
  severity: QualitySeverity
  source: Source
  check(okr: Subject, around: Around): Verdict | undefined
}

/** One thing that the rules find in an OKR (R23). */
export interface QualityProblem {
  rule: RuleId
  field: QualityField
  severity: QualitySeverity
  message: string
  source: Source
  isGap: boolean
  about: string
}

export function judge<Subject>(
  rule: QualityRule<Subject>,
  okr: Subject,
  around: Around,
): QualityProblem | undefined {
  const verdict = rule.check(okr, around)
  if (verdict === undefined) return undefined
  return {
    rule: rule.id,
    field: verdict.field ?? rule.field,
    severity: verdict.severity ?? rule.severity,
    message: verdict.message,
    source: rule.source,
    isGap: verdict.isGap ?? false,
    about: fnv1a64(JSON.stringify([rule.id, ...verdict.about])),
  }
}
