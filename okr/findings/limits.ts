/** From when on something is worth a finding. Sensible for most; an organisation can be stricter or milder. */
export interface FindingLimits {
  /** Objectives and key results of a department, its teams included, from which on it is asked for links to others. */
  siloOkrs: number
  /** What one person owns at most. R22 allows a whole unit five objectives, and an objective five key results. */
  ownedObjectives: number
  ownedKeyResults: number
  /** What one person contributes to at most, without being its owner. */
  contributions: number
  /** OKRs that need the same person, or the same unit, in the same weeks. */
  needsOfPerson: number
  needsOfUnit: number
  /** How near two dates must be for "the same weeks". */
  needsWithinDays: number
}

export const findingLimits: FindingLimits = {
  siloOkrs: 5,
  ownedObjectives: 5,
  ownedKeyResults: 15,
  contributions: 12,
  needsOfPerson: 3,
  needsOfUnit: 5,
  needsWithinDays: 14,
}

/** What is read of any one list: of a longer one the first by id count, so that no finding costs more than a page. */
export const pageSize = 100

/** Of a circle, as many OKRs are named: damaged data can make one of thousands. */
export const namedInCircle = 30

/**
 * Of those who want one metric, budget or audience, so many of each side are compared: each with each. Where there are
 * more, the first by id tell what there is to settle.
 */
export const comparedAtMost = 20
