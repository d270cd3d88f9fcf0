/** How many objectives a unit has and how many key results an objective has (R22). */
export interface PlanLimits {
  objectives: { min: number; max: number }
  keyResults: { min: number; max: number }
  /** Beyond the most: refused, instead of only pointed out. */
  hard: boolean
}

/** Used by a cycle that sets none of its own. */
export const usualLimits: PlanLimits = {
  objectives: { min: 3, max: 5 },
  keyResults: { min: 3, max: 5 },
  hard: false,
}

export function limitsOf(cycle: { limits?: PlanLimits | undefined }): PlanLimits {
  return cycle.limits ?? usualLimits
}

/** "3–5", "at most 5" or "4". */
export function rangeText({ min, max }: { min: number; max: number }): string {
  if (min >= max) return String(max)
  return min <= 1 ? `at most ${max}` : `${min}–${max}`
}
