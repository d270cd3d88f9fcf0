import type { Comparison } from './compare.ts'

/**
 * How much each part of a comparison says for one aim, or against it: a logistic regression over the invented pairs and
 * plans for development in test/redundancy-pairs. Fitted once, for every organisation: a verdict does not change with what
 * else stands in a plan. Printed by `npm run bench -- redundancy --fit`.
 */
export const weights = {
  share: 7.74,
  /** Short texts have things in common by chance less often than long ones. */
  said: -0.16,
  /** What both only imply proves nothing, and makes the share look larger. */
  implied: -1.97,
  wordsShared: -1.7,
  thingsApart: -0.31,
  otherNames: -4.88,
  otherParty: -0.99,
  /** Other words with the same number mean the same more often than the share alone tells. */
  sameNumber: 1.85,
  otherNumber: -0.08,
  /** The same words with the same number, and one exchanged: that one tells them apart. */
  exchanged: -14.5,
  /** Of the number in common. */
  telling: 0.66,
  sameStart: 0.69,
} as const
const atOdds = -4.21
const mostSaid = 8
/** Where nothing is left that one of them alone says, there is nothing to weigh. */
const wholeShare = 0.95

/** Two teams that both "improve quality" have said nothing. */
export const leastEvidence = 1.25

const names = Object.keys(weights) as (keyof typeof weights)[]

/** What is weighed. */
export function partsOf(comparison: Comparison): Record<keyof typeof weights, number> {
  return {
    share: comparison.share,
    said: Math.min(comparison.said, mostSaid),
    implied: comparison.implied,
    wordsShared: comparison.wordsShared,
    thingsApart: comparison.thingsApart,
    otherNames: Number(comparison.otherNames),
    otherParty: Number(comparison.otherParty),
    sameNumber: Math.max(0, comparison.sameNumbers),
    otherNumber: comparison.sameNumbers < 0 ? 0 : 1 - comparison.sameNumbers,
    /** The same words with the same number, and one exchanged: that one tells them apart. */
    exchanged: comparison.exchanged,
    telling: comparison.telling,
    sameStart: Number(comparison.sameStart),
  }
}

/** From 0, for different aims, to 1; 0.5 and more is one aim. */
export function likenessOf(comparison: Comparison): number {
  if (comparison.share >= wholeShare) return comparison.share
  const parts = partsOf(comparison)
  let sum = atOdds
  for (const name of names) sum += weights[name] * parts[name]
  return 1 / (1 + Math.exp(-sum))
}

/** What can be said of two aims at a small cost: how far their likeness can go at the most. */
export interface Outlook {
  share: number
  said: number
  implied: number
  wordsShared: number
  /** At most the share of the numbers in common; -1 where one has none. */
  numbers: number
  telling: number
  otherNames: boolean
}

/** Whether two aims with this outlook can be one; what else a comparison holds only takes away from it. */
export function canBeOne(outlook: Outlook): boolean {
  const { share, said, implied, wordsShared, numbers, telling, otherNames } = outlook
  const ofNumbers =
    numbers < 0
      ? 0
      : Math.max(weights.otherNumber, weights.sameNumber * numbers + weights.otherNumber * (1 - numbers))
  return (
    share >= wholeShare ||
    atOdds +
      weights.share * share +
      weights.said * Math.min(said, mostSaid) +
      weights.implied * implied +
      weights.wordsShared * wordsShared +
      ofNumbers +
      (numbers > 0 ? weights.telling * telling : 0) +
      (otherNames ? weights.otherNames : 0) >=
      0
  )
}
