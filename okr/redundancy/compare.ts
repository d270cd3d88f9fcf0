import type { Quantity } from '../text/quantities.ts'
import type { Bits, Coded } from './coded.ts'

/** What two aims have in common, in numbers. */
export interface Comparison {
  /** 0–1: the weight of what they share in the weight of all that they say. */
  score: number
  /** The weight of what they share: little of it proves little. */
  evidence: number
  /** 0–1, of the same wording alone: what one leaves out counts in full. */
  overlap: number
  /** How many things in common say something by themselves. */
  telling: number
  /** 0–1: how much of the longer text stands in the other, word for word. */
  wording: number
  /** Metrics that both name and pull in opposite directions. */
  opposed: number
  /** How much of the longer list of numbers the two share; -1 where one has none. */
  sameNumbers: number
}

/** What the weights are. Tuned on test/redundancy-pairs/dev.json, once for every organisation. */
const weights = {
  /** The same number counts as much as a word that both use; two different numbers keep apart. */
  sameNumber: 1.5,
  otherNumber: 1.3,
  /** "From 45 %": the same start is rarely chance. */
  sameStart: 1.8,
  /** The same number makes the same aim more likely, but two numbers are easily the same. */
  evidenceOfNumber: 0.9,
  /** Who says less leaves something out; where both say something that the other does not, they differ. */
  omitted: 0.37,
  differing: 0.3,
  /** "Uptime" says more exactly what "can rely on" means. */
  meant: 0.15,
  /** Nearly the same words with one exchanged are two aims; other words for one thing are not. */
  contrastApart: 0.05,
  contrastClose: 1.5,
  exchanged: 1.6,
} as const
/** Where each names something of a slot that the other does not, that is a contrast; by slot. */
const contrast = [1.6, 1.6, 1.5, 2.2] as const

/** Where an aim stands in an arena, and what bounds its likeness to others. */
export interface Bound {
  termStart: number
  termEnd: number
  numberStart: number
  numberEnd: number
  weight: number
  aboveAll: Bits
  said: Bits
  lack: boolean
}

/**
 * Whether `compare` can reach this score with this evidence, whatever gap and contrast take away: most pairs are told
 * apart by it, at a small part of the cost.
 */
export function canReach(
  terms: Float64Array,
  numbers: Float64Array,
  a: Bound,
  b: Bound,
  score: number,
  evidence: number,
): boolean {
  let common = 0
  let onlyA = a.weight
  let onlyB = b.weight
  for (let i = a.termStart, j = b.termStart; i < a.termEnd && j < b.termEnd; ) {
    const one = terms[i] as number
    const other = terms[j] as number
    if (one === other) {
      const weightA = terms[i + 1] as number
      const weightB = terms[j + 1] as number
      common += Math.max(weightA, weightB)
      onlyA -= weightA
      onlyB -= weightB
    }
    if (one <= other) i += 2
    if (other <= one) j += 2
  }
  if (meet(a.aboveAll, b.said)) onlyA *= weights.meant
  if (meet(b.aboveAll, a.said)) onlyB *= weights.meant
  const share = boundOfNumbers(numbers, a, b)
  const agreed = share <= 0 ? 0 : share * weights.sameNumber + weights.sameStart
  if (common + agreed * weights.evidenceOfNumber < evidence - leeway) return false
  return common + agreed >= (score - leeway) * (common + agreed + apartness(onlyA, onlyB, share))
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

/** `gap`: how far apart the parts are that the two are for. */
export function compare(a: Coded, b: Coded, gap: number): Comparison {
  const numbers = shareOfNumbers(a, b)
  const slotsA = [0, 0, 0, 0]
  const slotsB = [0, 0, 0, 0]
  const sum = { common: 0, spoken: 0, onlyA: 0, onlyB: 0, telling: 0, opposed: 0 }
  const countA = a.slots.length
  const countB = b.slots.length
  for (let i = 0, j = 0; i < countA || j < countB; ) {
    const one = i < countA ? (a.terms[2 * i] as number) : Number.POSITIVE_INFINITY
    const other = j < countB ? (b.terms[2 * j] as number) : Number.POSITIVE_INFINITY
    if (one < other) sum.onlyA += unmatched(a, i, b, slotsA)
    else if (other < one) sum.onlyB += unmatched(b, j, a, slotsB)
    else if ((a.turns[i] ?? 0) * (b.turns[j] ?? 0) < 0) sum.opposed += 1
    else {
      // Said by one and meant by the other is as good as said by both; meant by both, it proves nothing.
      const weight = Math.max(a.terms[2 * i + 1] ?? 0, b.terms[2 * j + 1] ?? 0)
      sum.common += weight
      if (a.spoken[i] === 1 || b.spoken[j] === 1) {
        sum.spoken += weight
        sum.telling += a.telling[i] ?? 0
      }
    }
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  let apart = gap + apartness(sum.onlyA, sum.onlyB, numbers)
  const contrasting = contrast.reduce(
    (all, weight, slot) => all + Math.min(slotsA[slot] ?? 0, slotsB[slot] ?? 0) * weight,
    0,
  )
  const same = sameWords(a, b)
  const share = same / Math.max(1, Math.min(a.words.length, b.words.length))
  apart += contrasting * (weights.contrastApart + (weights.contrastClose - weights.contrastApart) * share)
  apart += Math.min(sum.onlyA, sum.onlyB) * weights.exchanged * share
  const agreed = agreement(a, b, numbers)
  const reached = sum.common + agreed
  return {
    score: rounded(reached / (reached + apart || 1)),
    evidence: rounded(sum.spoken + agreed * weights.evidenceOfNumber),
    overlap: rounded(sum.common / (sum.common + sum.onlyA + sum.onlyB || 1)),
    telling: sum.telling,
    wording: rounded(same / Math.max(1, a.words.length, b.words.length)),
    opposed: sum.opposed,
    sameNumbers: numbers,
  }
}

/** What only one of the two says, and numbers that differ. */
function apartness(onlyA: number, onlyB: number, numbers: number): number {
  const said = weights.differing * Math.min(onlyA, onlyB) + weights.omitted * Math.max(onlyA, onlyB)
  return numbers < 0 ? said : said + (1 - numbers) * weights.otherNumber
}

function agreement(a: Coded, b: Coded, numbers: number): number {
  if (numbers <= 0) return 0
  return numbers * weights.sameNumber + (sameStart(a, b) ? weights.sameStart : 0)
}

/** Sums depend on the order of what is summed; a verdict must not. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function unmatched(from: Coded, at: number, other: Coded, slots: number[]): number {
  const isMeant =
    (((from.above[2 * at] ?? 0) & other.said[0]) | ((from.above[2 * at + 1] ?? 0) & other.said[1])) !== 0
  const weight = (from.terms[2 * at + 1] ?? 0) * (isMeant ? weights.meant : 1)
  const slot = from.slots[at] ?? 0
  slots[slot] = (slots[slot] ?? 0) + weight
  return weight
}

function sameWords(a: Coded, b: Coded): number {
  let same = 0
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const one = a.words[i] ?? 0
    const other = b.words[j] ?? 0
    if (one === other) same += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return same
}

function shareOfNumbers(a: Coded, b: Coded): number {
  if (a.targets.length === 0 || b.targets.length === 0) return -1
  const mirrored = a.lack !== b.lack
  const known = Math.min(countIn(a.targets, b.targets, mirrored), countIn(b.targets, a.targets, mirrored))
  return known / Math.max(a.targets.length, b.targets.length)
}

function sameStart(a: Coded, b: Coded): boolean {
  return countIn(a.starts, b.starts, a.lack !== b.lack) > 0
}

function countIn(from: readonly Quantity[], others: readonly Quantity[], mirrored: boolean): number {
  let count = 0
  for (const one of from) {
    for (const other of others) {
      if (!isSame(one, other, mirrored)) continue
      count += 1
      break
    }
  }
  return count
}

/** `mirrored`: one of the two counts the lack of what the other counts. */
function isSame(one: Quantity, other: Quantity, mirrored: boolean): boolean {
  if (one.unit !== other.unit) return false
  return (
    one.value === other.value || (mirrored && one.unit === '%' && rounded(one.value + other.value) === 100)
  )
}

/** The numbers of the first that the second has too. */
export function numbersInCommon(a: Coded, b: Coded): Quantity[] {
  return a.targets.filter((one) => b.targets.some((other) => isSame(one, other, a.lack !== b.lack)))
}
