import type { Bits, Coded } from './coded.ts'
import { apartness, parts } from './compare.ts'
import { leaningOf, leastEvidence } from './likeness.ts'

/** Where an aim stands in an arena, and what bounds its likeness to others. */
export interface Bound
  extends Pick<Coded, 'weight' | 'aboveAll' | 'said' | 'lack' | 'second' | 'spokenCount'> {
  termStart: number
  termEnd: number
  numberStart: number
  numberEnd: number
}

/**
 * Whether `compare` and `likenessOf` can find one aim in the two, whatever gap, wording and single words take away: most
 * pairs are told apart by it, at a small part of the cost.
 */
export function canBeOneAim(terms: Float64Array, numbers: Float64Array, a: Bound, b: Bound): boolean {
  let common = 0
  let onlyA = a.weight
  let onlyB = b.weight
  let seconds = 0
  for (let i = a.termStart, j = b.termStart; i < a.termEnd && j < b.termEnd; ) {
    const one = terms[i] as number
    const other = terms[j] as number
    if (one === other) {
      const weightA = terms[i + 1] as number
      const weightB = terms[j + 1] as number
      common += Math.max(weightA, weightB)
      onlyA -= weightA
      onlyB -= weightB
      if (one === a.second) seconds += 1
      if (one === b.second) seconds += 1
    }
    if (one <= other) i += 2
    if (other <= one) j += 2
  }
  if (meet(a.aboveAll, b.said)) onlyA *= parts.meant
  if (meet(b.aboveAll, a.said)) onlyB *= parts.meant
  const same = boundOfNumbers(numbers, a, b)
  const agreed = same <= 0 ? 0 : same * parts.sameNumber + parts.sameStart
  const evidence = common + agreed * parts.evidenceOfNumber + leeway
  if (evidence < leastEvidence) return false
  const share = (common + agreed) / (common + agreed + apartness(onlyA, onlyB, same)) + leeway
  return leaningOf(share, evidence, seconds, Math.min(a.spokenCount, b.spokenCount)) >= 0
}

function meet([lowA, highA]: Bits, [lowB, highB]: Bits): boolean {
  return ((lowA & lowB) | (highA & highB)) !== 0
}

/** At most the share of numbers in common; -1 where one has none. */
function boundOfNumbers(numbers: Float64Array, a: Bound, b: Bound): number {
  const countA = a.numberEnd - a.numberStart
  const countB = b.numberEnd - b.numberStart
  if (countA === 0 || countB === 0) return -1
  if (a.lack !== b.lack) return 1
  let same = 0
  for (let i = a.numberStart; i < a.numberEnd; i += 1) {
    for (let j = b.numberStart; j < b.numberEnd; j += 1) if (numbers[i] === numbers[j]) same += 1
  }
  return Math.min(1, same / Math.max(countA, countB))
}

/** A bound must not fail by the last digit of a sum. */
const leeway = 1e-5
