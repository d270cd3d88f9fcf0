import type { Comparison } from './compare.ts'

/**
 * How much each part of a comparison says for one aim, or against it: a logistic regression over the pairs of
 * test/redundancy-pairs/dev.json and over pairs of published plans, which are nearly all of different aims. Fitted once,
 * for every organisation: a verdict does not change with what else stands in a plan. Printed by
 * `npm run bench -- redundancy --fit`.
 */
export const weights = {
  share: 8.03,
  evidence: 0.65,
  seconds: 0.41,
  /** Short texts have things in common by chance less often than long ones. */
  said: -0.48,
  /** What both only imply proves nothing, and makes the share look larger. */
  implied: -0.64,
  wordsShared: -0.34,
  wordsApart: -0.2,
  thingsApart: -1.39,
  otherNames: -3.17,
} as const
const atOdds = -5.31
const mostEvidence = 5

/** Two teams that both "improve quality" have said nothing. */
export const leastEvidence = 1.25

const names = Object.keys(weights) as (keyof typeof weights)[]

/** What is weighed. */
export function partsOf(comparison: Comparison): Record<keyof typeof weights, number> {
  const { share, evidence, seconds, said, implied, wordsShared, wordsApart, thingsApart, otherNames } =
    comparison
  return {
    share,
    evidence: Math.min(evidence, mostEvidence),
    seconds,
    said,
    implied,
    wordsShared,
    wordsApart,
    thingsApart,
    otherNames: Number(otherNames),
  }
}

/** From 0, for different aims, to 1; 0.5 and more is one aim. */
export function likenessOf(comparison: Comparison): number {
  const parts = partsOf(comparison)
  let sum = atOdds
  for (const name of names) sum += weights[name] * parts[name]
  return 1 / (1 + Math.exp(-sum))
}

/** Above 0 towards one aim; what else the comparison holds can only take away from it. */
export function leaningOf(
  share: number,
  evidence: number,
  seconds: number,
  said: number,
  implied: number,
  otherNames: boolean,
): number {
  return (
    atOdds +
    weights.share * share +
    weights.evidence * Math.min(evidence, mostEvidence) +
    weights.seconds * seconds +
    weights.said * said +
    weights.implied * implied +
    (otherNames ? weights.otherNames : 0)
  )
}
