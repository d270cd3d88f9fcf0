import type { Checklist } from './checklist.ts'
import type { FieldStamps } from './edit.ts'
import type { RuleDismissals } from './quality/rule-dismissals.ts'

export const levels = ['vision', 'organisation', 'department', 'team', 'individual'] as const
export type Level = (typeof levels)[number]

/** Draft: shown to the people concerned only. Published: to everyone in the tenant. */
export type Visibility = 'draft' | 'published'

/** "Contributes to": from the contributing side to the objective or key result above it. */
export interface AlignmentLink {
  parentId: string
  /** Whole percent, 1–100; the weights of one OKR's links sum to 100. */
  weight: number
}

/** The four parts of its checklist (R24) are fields of their own; their stamps say who answered each and when. */
export interface Objective extends Checklist {
  kind: 'objective'
  id: string
  unitId: string
  level: Level
  title: string
  /** Impact: why this was chosen (R18, R20). */
  why?: string
  /** 1 is the highest (R20). */
  priority: number
  ownerId?: string
  /** From an import: an owner who could not be matched to a person, to be resolved by hand. */
  ownerText?: string
  contributorIds: string[]
  /** Asked to align or to provide something: a draft shows to them. The same for an objective and its key results; not for editing. */
  concernedIds?: string[]
  links: AlignmentLink[]
  /** Why it links to nothing above (R27). */
  noLinkReason?: string
  visibility: Visibility
  /** Rules of quality that somebody has argued, each with its reason; not for editing. */
  dismissedRules?: RuleDismissals
  createdBy: string
  createdAt: string
  /** What came of it, in the words of an imported file, and the score that they state (0–1): it counts until something below is measured. */
  outcome?: string
  score?: number
  /** Where an imported OKR stands in its file. */
  importedFrom?: string
  /** Declared to be one aim that several carry together (R40): the same in all of them. */
  sharedId?: string
  stamps: FieldStamps
}

export const objectiveLimits = {
  title: 500,
  why: 4000,
  outcome: 4000,
  contributors: 50,
  links: 10,
  priority: 99,
} as const
