import type { FieldStamps } from './edit.ts'
import type { AlignmentLink, Visibility } from './objective.ts'
import type { RuleDismissals } from './quality/rule-dismissals.ts'

export type Direction = 'increase' | 'decrease'
export type Ambition = 'committed' | 'aspirational'
export type Confidence = 'on-track' | 'at-risk' | 'off-track'

export interface KeyResult {
  kind: 'key-result'
  id: string
  objectiveId: string
  /** The objective's unit, level of visibility: copied, and changed together with it. */
  unitId: string
  visibility: Visibility
  title: string
  priority: number
  ownerId?: string
  ownerText?: string
  contributorIds: string[]
  /** Asked to align or to provide something: a draft shows to them. The same for an objective and its key results; not for editing. */
  concernedIds?: string[]
  /** Further objectives or key results that it contributes to. */
  links: AlignmentLink[]
  /** What is measured, e.g. "Churn", and in what, e.g. "%". */
  metric?: string
  unit?: string
  baseline?: number
  current?: number
  target?: number
  direction: Direction
  dueOn?: string
  ambition: Ambition
  confidence?: Confidence
  /** Share of the objective's progress, relative to its other key results; 1 unless set. */
  weight: number
  /** Rules of quality that somebody has argued, each with its reason; not for editing. */
  dismissedRules?: RuleDismissals
  createdBy: string
  createdAt: string
  /** What came of it, in the words of an imported file. */
  outcome?: string
  importedFrom?: string
  /** Declared to be one aim that several carry together (R40): the same in all of them. */
  sharedId?: string
  stamps: FieldStamps
}
