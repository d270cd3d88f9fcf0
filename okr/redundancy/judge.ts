import type { Profile } from './profile.ts'
import type { Relation } from './relation.ts'
import { type Likeness, likeness } from './similarity.ts'

/**
 * redundant: the same aim where it should be one. same-okr: one text of one owner under two parents, which is one OKR
 * with two links. Allowed: pass-through (handed down one line), shared (declared), partition (each for its own part).
 */
export type Verdict = 'redundant' | 'same-okr' | 'pass-through' | 'shared' | 'partition' | 'different'

export interface Judgement extends Likeness {
  verdict: Verdict
  relation: Relation
}

/** From here on two OKRs have the same aim. Tuned on test/redundancy-pairs/dev.json, once for every organisation. */
const sameAim = 0.57
/** What is shared must say something: two teams that both "improve quality" have said nothing. */
const leastEvidence = 1.3
/** From here on the evidence needs no more than the usual likeness; below, each point that is missing needs this much more. */
const fullEvidence = 2.8
const doubt = 0.05
const tellingWeight = 0.6
const mostlyShared = 0.6
/** What one owner wrote apart is meant apart, unless it is nearly the same. */
const sameAimOfOneOwner = 0.75
/** As good as the same text. */
const sameText = 0.85

/** Whether the two have the same aim, whatever their relation: what an index asks first, because it costs little. */
export function haveSameAim(a: Profile, b: Profile, like: Likeness = likeness(a, b)): boolean {
  if (a.sharedId !== undefined && a.sharedId === b.sharedId) return true
  if (like.opposed.length > 0 || like.evidence < leastEvidence) return false
  if (!like.identical && !isBroad(like)) return false
  return (like.score >= neededScore(like.evidence) || like.identical) && shareKey(a, b)
}

/** One thing in common makes one aim only if there is little else, or the same number stands beside it. */
function isBroad({ shared, sameQuantities, overlap }: Likeness): boolean {
  const telling = shared.filter(({ weight }) => weight >= tellingWeight)
  return telling.length > 1 || sameQuantities.length > 0 || overlap >= mostlyShared
}

/** The less two OKRs share, the more of what they say it must be: "99.9 % availability" is no "hire a reliability manager". */
function neededScore(evidence: number): number {
  return sameAim + Math.max(0, fullEvidence - evidence) * doubt
}

/** Symmetric. What decides is what the two say, then how they stand to each other. */
export function judge(a: Profile, b: Profile, relation: Relation): Judgement {
  const like = likeness(a, b)
  const judgement = (verdict: Verdict): Judgement => ({ ...like, verdict, relation })
  if (!haveSameAim(a, b, like)) return judgement('different')
  if (a.sharedId !== undefined && a.sharedId === b.sharedId) return judgement('shared')
  if (relation === 'same-line') return judgement('pass-through')
  if (like.divided !== undefined) return judgement('partition')
  if (relation === 'same-owner' && like.score < sameAimOfOneOwner && !like.identical)
    return judgement('different')
  const oneText = like.identical || (like.overlap >= sameText && !like.differentQuantities)
  return judgement(relation === 'same-owner' && oneText ? 'same-okr' : 'redundant')
}

function shareKey(a: Profile, b: Profile): boolean {
  for (const key of a.keys) if (b.keys.has(key)) return true
  return false
}
