import type { Term } from '../text/aim.ts'
import type { Quantity } from '../text/quantities.ts'
import { type Comparison, compare, numbersInCommon } from './compare.ts'
import type { Profile } from './profile.ts'
import type { Relation } from './relation.ts'
import { isApart, scopeGap } from './scope.ts'

/**
 * redundant: the same aim where it should be one. same-okr: one text of one owner under two parents, which is one OKR
 * with two links. Allowed: pass-through (handed down one line), shared (declared), partition (each for its own part).
 */
export type Verdict = 'redundant' | 'same-okr' | 'pass-through' | 'shared' | 'partition' | 'different'

export interface Judgement extends Comparison {
  verdict: Verdict
  relation: Relation
  /** The very same words. */
  identical: boolean
  /** What both say, the weightiest first. */
  shared: readonly Term[]
  sameQuantities: readonly Quantity[]
  /** Each is for another part of the same whole. */
  divided: 'region' | 'segment' | undefined
}

/** From here on two OKRs have the same aim. Tuned on test/redundancy-pairs/dev.json, once for every organisation. */
const sameAim = 0.52
/** What is shared must say something: two teams that both "improve quality" have said nothing. */
const leastEvidence = 1.3
/** From here on the usual likeness is enough; below, each point of evidence that is missing asks for this much more. */
const fullEvidence = 2.6
const doubt = 0.04
const mostlyShared = 0.5
const littleElse = 0.62
const strong = 2
/** What one owner wrote apart is meant apart, unless there is little in one that is not in the other. */
const overlapOfOneOwner = 0.8
/** As good as the same text. */
const sameText = 0.9

/** Whether the two have the same aim, whatever their relation. Symmetric, and the same whatever other OKRs there are. */
export function haveSameAim(a: Profile, b: Profile): boolean {
  return isSameAim(a, b, compareProfiles(a, b)) && shareKey(a, b)
}

/** For two that share a candidate key: what an index asks of every candidate. */
export function agree(a: Profile, b: Profile): boolean {
  return isSameAim(a, b, compareProfiles(a, b))
}

/** What the comparison of two aims has to reach, unless they are in the same words or declared shared. */
export const needed = { score: sameAim, evidence: leastEvidence }

/** Symmetric. What decides is what the two say, then how they stand to each other. */
export function judge(a: Profile, b: Profile, relation: Relation): Judgement {
  const comparison = compareProfiles(a, b)
  const identical = isIdentical(a, b)
  const divided = dividedBy(a, b)
  const judgement = (verdict: Verdict): Judgement => ({
    ...comparison,
    verdict,
    relation,
    identical,
    divided,
    shared: sharedTerms(a, b),
    sameQuantities: numbersInCommon(a.coded, b.coded),
  })
  if (!isSameAim(a, b, comparison) || !shareKey(a, b)) return judgement('different')
  if (isDeclared(a, b)) return judgement('shared')
  if (relation === 'same-line') return judgement('pass-through')
  if (divided !== undefined) return judgement('partition')
  if (relation !== 'same-owner') return judgement('redundant')
  if (identical || comparison.wording >= sameText) return judgement('same-okr')
  return judgement(comparison.overlap >= overlapOfOneOwner ? 'redundant' : 'different')
}

function compareProfiles(a: Profile, b: Profile): Comparison {
  const gap =
    dividedBy(a, b) === undefined ? scopeGap(a.regions, b.regions) + scopeGap(a.segments, b.segments) : 0
  return compare(a.coded, b.coded, gap)
}

function isSameAim(a: Profile, b: Profile, comparison: Comparison): boolean {
  if (isDeclared(a, b)) return true
  const { opposed, evidence, score } = comparison
  if (opposed > 0 || evidence < leastEvidence) return false
  return isIdentical(a, b) || (score >= neededScore(evidence) && isBroad(comparison))
}

/** The less two OKRs share, the more of what they say it must be: "99.9 % availability" is no "hire a reliability manager". */
function neededScore(evidence: number): number {
  return sameAim + Math.max(0, fullEvidence - evidence) * doubt
}

/** One thing in common makes one aim only if there is little else, or the same number stands beside it. */
function isBroad({ telling, sameNumbers, overlap, score, evidence }: Comparison): boolean {
  return (
    telling > 1 || sameNumbers > 0 || overlap >= mostlyShared || (score >= littleElse && evidence >= strong)
  )
}

export function isDeclared(a: Profile, b: Profile): boolean {
  return a.sharedId !== undefined && a.sharedId === b.sharedId
}

export function isIdentical(a: Profile, b: Profile): boolean {
  return a.wording === b.wording && a.wording !== ''
}

function dividedBy(a: Profile, b: Profile): 'region' | 'segment' | undefined {
  if (isApart(a.regions, b.regions)) return 'region'
  return isApart(a.segments, b.segments) ? 'segment' : undefined
}

function sharedTerms(a: Profile, b: Profile): Term[] {
  return [...a.terms.values()]
    .filter(({ id }) => b.terms.has(id))
    .sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
}

function shareKey(a: Profile, b: Profile): boolean {
  if (isDeclared(a, b)) return true
  for (const key of a.keys) if (b.keys.has(key)) return true
  return false
}
