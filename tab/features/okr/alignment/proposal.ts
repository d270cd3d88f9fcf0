import type { OkrDetails } from '../../../../okr/contract/okrs.ts'
import { type FieldChange, sameJson } from '../../../../okr/edit.ts'
import { fieldValue } from './adapt-draft.ts'
import type { ShownChange } from './change-list.tsx'

type AnyOkr = OkrDetails['okr'] | OkrDetails['keyResults'][number]['keyResult']

/** Proposed changes as they are shown; with the OKR as it is now, also what somebody changed since. */
export function shownChanges(
  changes: readonly Partial<FieldChange>[],
  okr: AnyOkr | undefined,
): ShownChange[] {
  return changes.flatMap(({ field, seen, value }) => {
    if (field === undefined) return []
    const now = okr === undefined ? seen : fieldValue(okr, field)
    const isSettled = sameJson(now, seen) || sameJson(now, value)
    return [{ field, before: seen, after: value, now: isSettled ? undefined : { value: now } }]
  })
}

/** Whether what was merged is all that was proposed, so that the proposal is taken over and not only part of it. */
export function isWhole(proposed: readonly Partial<FieldChange>[], merged: readonly FieldChange[]): boolean {
  return proposed.every(({ field, value }) =>
    merged.some((change) => change.field === field && sameJson(change.value, value)),
  )
}
