import type { Comparison } from './compare.ts'

/**
 * How much each part of a comparison says for one aim, or against it: a logistic regression over the pairs of
 * test/redundancy-pairs/dev.json and over pairs of published plans, which are nearly all of different aims. Fitted once,
 * for every organisation: a verdict does not change with what else stands in a plan. Printed by
 * `npm run bench -- redundancy --fit`.
 */
export const weights = {
  share: 11.36,
  evidence: 0.08,
  seconds: 0.05,
  /** Short texts have things in common by chance less often than long ones. */
  said: -0.17,
  /** What both only imply proves nothing, and makes the share look larger. */
  implied: -0.73,
  wordsShared: -0.87,
  thingsApart: -0.37,
  otherNames: -3.25,
  otherParty: -1.15,
  /** Numbers are in the share already, the same ones more than they deserve. */
  sameNumber: -0.42,
  otherNumber: 0.87,
  /** Of the number in common. */
  telling: 0.35,
  sameStart: -1.4,
} as const
const atOdds = -6.34
const mostEvidence = 5

/** Two teams that both "improve quality" have said nothing. */
export const leastEvidence = 1.25

const names = Object.keys(weights) as (keyof typeof weights)[]

/** What is weighed. */
export function partsOf(comparison: Comparison): Record<keyof typeof weights, number> {
  return {
    share: comparison.share,
    evidence: Math.min(comparison.evidence, mostEvidence),
    seconds: comparison.seconds,
    said: comparison.said,
    implied: comparison.implied,
    wordsShared: comparison.wordsShared,
    thingsApart: comparison.thingsApart,
    otherNames: Number(comparison.otherNames),
    otherParty: Number(comparison.otherParty),
    sameNumber: Math.max(0, comparison.sameNumbers),
    otherNumber: comparison.sameNumbers < 0 ? 0 : 1 - comparison.sameNumbers,
    telling: comparison.telling,
    sameStart: Number(comparison.sameStart),
  }
}

/** From 0, for different aims, to 1; 0.5 and more is one aim. */
export function likenessOf(comparison: Comparison): number {
  const parts = partsOf(comparison)
  let sum = atOdds
  for (const name of names) sum += weights[name] * parts[name]
  return 1 / (1 + Math.exp(-sum))
}

/** What can be said of two aims at a small cost: how far their likeness can go at the most. */
export interface Outlook {
  share: number
  evidence: number
  seconds: number
  said: number
  implied: number
  /** At most the share of the numbers in common; -1 where one has none. */
  numbers: number
  telling: number
  otherNames: boolean
}

/** Whether two aims with this outlook can be one; what else a comparison holds only takes away from it. */
export function canBeOne(outlook: Outlook): boolean {
  const { share, evidence, seconds, said, implied, numbers, telling, otherNames } = outlook
  const ofNumbers =
    numbers < 0
      ? 0
      : Math.max(weights.otherNumber, weights.sameNumber * numbers + weights.otherNumber * (1 - numbers))
  return (
    atOdds +
      weights.share * share +
      weights.evidence * Math.min(evidence, mostEvidence) +
      weights.seconds * seconds +
      weights.said * said +
      weights.implied * implied +
      ofNumbers +
      (numbers > 0 ? weights.telling * telling : 0) +
      (otherNames ? weights.otherNames : 0) >=
    0
  )
}
