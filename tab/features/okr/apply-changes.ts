import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { FieldChange } from '../../../okr/edit.ts'
import { keyResultProgress, objectiveProgress } from '../../../okr/progress.ts'

type AnyOkr = OkrDetails['okr']
type KeyResultView = OkrDetails['keyResults'][number]['keyResult']

/** The details as they will be when the server takes the changes: shown at once, and taken back if it does not. */
export function withChanges(details: OkrDetails, changes: readonly FieldChange[]): OkrDetails {
  const okr = changed(details.okr, changes)
  if (okr.kind === 'objective') return { ...details, okr }
  return { ...details, okr, progress: progressOf(okr) }
}

/** The same for an objective, when one of its key results is changed. */
export function withKeyResultChanges(
  details: OkrDetails,
  keyResultId: string,
  changes: readonly FieldChange[],
): OkrDetails {
  const keyResults = details.keyResults.map((entry) => {
    if (entry.keyResult.id !== keyResultId) return entry
    const keyResult = changed(entry.keyResult, changes)
    return { keyResult, progress: progressOf(keyResult) }
  })
  const measured = keyResults.map(({ keyResult, progress }) => ({ weight: keyResult.weight, progress }))
  const children = details.children.map((child) => ({ weight: child.weight ?? 1, progress: child.progress }))
  return { ...details, keyResults, progress: objectiveProgress(measured, children) ?? details.progress }
}

function progressOf({ baseline, current, target }: KeyResultView): number | undefined {
  if (baseline === undefined || current === undefined || target === undefined) return undefined
  return keyResultProgress({ baseline, current, target })
}

function changed<Value extends AnyOkr | KeyResultView>(okr: Value, changes: readonly FieldChange[]): Value {
  const next: Record<string, unknown> = { ...okr }
  for (const { field, value } of changes) {
    if (value === null || value === undefined) delete next[field]
    else next[field] = value
  }
  return next as Value
}
