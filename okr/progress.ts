import type { KeyResult } from './key-result.ts'

/** Progress of a key result, 0–1 (R19): (current − baseline) / (target − baseline), clamped. Undefined: not measured yet. */
export function keyResultProgress(
  keyResult: Pick<KeyResult, 'baseline' | 'current' | 'target'>,
): number | undefined {
  const { baseline, current, target } = keyResult
  if (baseline === undefined || current === undefined || target === undefined) return undefined
  if (target === baseline) return current === target ? 1 : 0
  const way = target - baseline
  // Numbers can be so far apart that their difference is none: then half of each is compared.
  if (!Number.isFinite(way)) return clamp((current / 2 - baseline / 2) / (target / 2 - baseline / 2))
  return clamp((current - baseline) / way)
}

export interface Contribution {
  weight: number
  /** Undefined: no measure yet. */
  progress: number | undefined
}

/** Weighted mean of what is measured. Undefined when nothing is. */
export function weightedMean(parts: readonly Contribution[]): number | undefined {
  let weights = 0
  let sum = 0
  for (const { weight, progress } of parts) {
    if (progress === undefined || weight <= 0) continue
    weights += weight
    sum += weight * progress
  }
  return weights === 0 ? undefined : clamp(sum / weights)
}

/** An objective's progress: its measured key results; without any, what contributes to it; else "no measure yet". */
export function objectiveProgress(
  keyResults: readonly Contribution[],
  children: readonly Contribution[],
): number | undefined {
  return weightedMean(keyResults) ?? weightedMean(children)
}

/** The share of the cycle that has passed, 0–1: what progress is expected to be today. */
export function expectedProgress(startsOn: string, endsOn: string, today: string): number {
  const start = Date.parse(`${startsOn}T00:00:00Z`)
  const end = Date.parse(`${endsOn}T00:00:00Z`) + 86_400_000
  return clamp((Date.parse(`${today.slice(0, 10)}T00:00:00Z`) - start) / (end - start))
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
