import { type Comparison, compare } from './compare.ts'
import { leastEvidence, likenessOf } from './likeness.ts'
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
  /** 0–1: how sure it is that the aim is one. */
  score: number
  relation: Relation
  /** The very same words. */
  identical: boolean
  /** Each is for another part of the same whole. */
  divided: 'region' | 'segment' | undefined
}

/** From here on two OKRs have the same aim. */
const sameAim = 0.5
/** What one owner wrote apart is meant apart, unless there is little in one that is not in the other. */
const overlapOfOneOwner = 0.8
/** As good as the same text. */
const sameText = 0.9

/** Of the pairs for development nine in ten from here on were one aim, and three in four below. */
const sure = 0.8

/** Beyond much doubt. */
export function isSure(judgement: Judgement): boolean {
  return judgement.identical || areSameWords(judgement) || judgement.score >= sure
}

/** Whether the two have the same aim, whatever their relation. Symmetric, and the same whatever other OKRs there are. */
export function haveSameAim(a: Profile, b: Profile): boolean {
  return isSameAim(a, b, compareProfiles(a, b)) && shareKey(a, b)
}

/** For two that share a candidate key: what an index asks of every candidate. */
export function agree(a: Profile, b: Profile): boolean {
  return isSameAim(a, b, compareProfiles(a, b))
}

/** Symmetric. What decides is what the two say, then how they stand to each other. */
export function judge(a: Profile, b: Profile, relation: Relation): Judgement {
  const comparison = compareProfiles(a, b)
  const identical = isIdentical(a, b)
  const divided = dividedBy(a, b)
  const judgement = (verdict: Verdict): Judgement => ({
    ...comparison,
    verdict,
    score: likenessOf(comparison),
    relation,
    identical,
    divided,
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
  if (comparison.opposed > 0 || comparison.evidence < leastEvidence) return false
  return isIdentical(a, b) || areSameWords(comparison) || likenessOf(comparison) >= sameAim
}

/** "Consolidate suppliers" and "suppliers consolidated": the same stems, and no other number. */
function areSameWords({ wording, sameNumbers }: Comparison): boolean {
  return wording === 1 && (sameNumbers === 1 || sameNumbers < 0)
}

function isDeclared(a: Profile, b: Profile): boolean {
  return a.sharedId !== undefined && a.sharedId === b.sharedId
}

function isIdentical(a: Profile, b: Profile): boolean {
  return a.wording === b.wording && a.wording !== ''
}

function dividedBy(a: Profile, b: Profile): 'region' | 'segment' | undefined {
  if (isApart(a.regions, b.regions)) return 'region'
  return isApart(a.segments, b.segments) ? 'segment' : undefined
}

function shareKey(a: Profile, b: Profile): boolean {
  if (isDeclared(a, b)) return true
  for (const key of a.keys) if (b.keys.has(key)) return true
  return false
}
