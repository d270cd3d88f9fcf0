import { listed } from './words.ts'
/** R24: the four parts of the quality check that closes an objective's planning. */
export const checklistParts = ['execution', 'measurement', 'resources', 'roadblocks'] as const
export type ChecklistPart = (typeof checklistParts)[number]

export interface ChecklistAnswer {
  /** Waived: it does not apply here, and the text says why. */
  kind: 'answered' | 'waived'
  text: string
}

export type Checklist = Partial<Record<ChecklistPart, ChecklistAnswer>>

export const checklistTextLimit = 2000

/** "resources and roadblocks": parts of the check in a sentence. */
export function partsText(parts: readonly ChecklistPart[]): string {
  return listed(parts)
}

/** Parts that are neither answered nor waived yet: what the gates ask for. */
export function openChecklistParts(
  checklist: Readonly<Partial<Record<ChecklistPart, ChecklistAnswer | undefined>>>,
): ChecklistPart[] {
  return checklistParts.filter((part) => (checklist[part]?.text ?? '').trim() === '')
}
