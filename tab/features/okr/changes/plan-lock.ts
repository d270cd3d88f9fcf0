import { createContext } from 'react'
import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import type { FieldChange } from '../../../../okr/edit.ts'

/** Whether the plan of the OKR that is open is locked for the reader, who could otherwise edit it. */
export const PlanLock = createContext(false)

export function isPlanLocked({ planning, can }: Pick<OkrDetails, 'planning' | 'can'>): boolean {
  return planning === 'committed' && can.edit
}

/** What a check-in changes stays open when the plan is locked. */
const checkInFields = new Set(['current', 'confidence'])

/** A locked plan is not edited: such a change has to be asked for. */
export function hasToBeAskedFor(changes: readonly Pick<FieldChange, 'field'>[]): boolean {
  return changes.some(({ field }) => !checkInFields.has(field))
}
