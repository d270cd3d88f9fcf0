/** Edits carry, for each changed field, the value that its author saw, so that two people can edit one document. */
export interface FieldChange {
  field: string
  seen: unknown
  value: unknown
}

/** Who last changed a field, and when. Kept in the document beside the values. */
export type FieldStamps = Record<string, { by: string; at: string }>

export interface FieldConflict {
  field: string
  seen: unknown
  current: unknown
  yours: unknown
  by?: string
  at?: string
}

export interface AppliedChange {
  field: string
  from: unknown
  to: unknown
}

export interface Merge<Value> {
  value: Value
  applied: AppliedChange[]
  conflicts: FieldConflict[]
}

/** Deep equality of JSON values; a missing value equals null. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === undefined || a === null) return b === undefined || b === null
  if (b === undefined || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => sameJson(item, b[i]))
    )
  }
  if (typeof a !== 'object' || typeof b !== 'object') return false
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((name) =>
    sameJson(left[name], right[name]),
  )
}

/**
 * Applies changes field by field. A field that somebody else changed since it was seen is a conflict, unless both
 * wanted the same; then nothing of the whole edit is applied, so that the second person can decide with all text kept.
 */
export function mergeChanges<Value extends object>(
  current: Value,
  changes: readonly FieldChange[],
  stamps: FieldStamps = {},
): Merge<Value> {
  const next: Record<string, unknown> = { ...(current as Record<string, unknown>) }
  const applied: AppliedChange[] = []
  const conflicts: FieldConflict[] = []
  for (const { field, seen, value } of changes) {
    const now = (current as Record<string, unknown>)[field]
    if (sameJson(now, value)) continue
    if (!sameJson(now, seen)) {
      conflicts.push({ field, seen, current: now ?? null, yours: value, ...stamps[field] })
      continue
    }
    applied.push({ field, from: now ?? null, to: value })
    if (value === undefined || value === null) delete next[field]
    else next[field] = value
  }
  if (conflicts.length > 0) return { value: current, applied: [], conflicts }
  return { value: next as Value, applied, conflicts }
}
