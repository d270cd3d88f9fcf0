import type { FieldChange } from '../../../okr/edit.ts'
import type { Conflict } from '../../api/client.ts'

/** How one conflict is settled: `mine` holds what is written over the other person's value. */
export type Resolution = { take: 'theirs' } | { take: 'mine'; value: unknown }

/** The changes to send now: each says that the other person's value was seen. */
export function settled(
  changes: readonly FieldChange[],
  conflicts: readonly Conflict[],
  resolutions: ReadonlyMap<string, Resolution>,
): FieldChange[] {
  return changes.flatMap((change) => {
    const conflict = conflicts.find((one) => one.field === change.field)
    if (conflict === undefined) return [change]
    const resolution = resolutions.get(change.field)
    if (resolution?.take !== 'mine') return []
    return [{ field: change.field, seen: conflict.current ?? null, value: resolution.value }]
  })
}
