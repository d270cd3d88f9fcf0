import { fnv1a64 } from './hash.ts'
import type { KeyResult } from './key-result.ts'
import type { Okr } from './okr.ts'

/** The fields that say what is promised, by whom and until when: who agreed to an OKR agreed to these. */
const fields = ['title', 'ownerId', 'metric', 'unit', 'baseline', 'target', 'direction', 'dueOn'] as const

/** Fingerprint of what an OKR means; an objective means its key results too. */
export function meaningOf(okr: Okr, keyResults: readonly KeyResult[]): string {
  const parts = okr.kind === 'objective' ? keyResults.filter((one) => one.objectiveId === okr.id) : []
  const sorted = [...parts].sort((a, b) => (a.id < b.id ? -1 : 1))
  return fnv1a64(JSON.stringify([valuesOf(okr), ...sorted.map((one) => [one.id, valuesOf(one)])]))
}

export function sameMeaning(a: Okr, b: Okr): boolean {
  return JSON.stringify(valuesOf(a)) === JSON.stringify(valuesOf(b))
}

function valuesOf(okr: Okr): unknown[] {
  const values: Partial<Record<(typeof fields)[number], unknown>> = okr
  return fields.map((field) => values[field] ?? null)
}
