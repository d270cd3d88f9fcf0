import type { Quantity } from '../text/quantities.ts'
import { type Coded, type CodedNumbers, sorts } from './coded.ts'

/** What two aims have in common, in numbers. */
export interface Comparison {
  /** 0–1: the weight of what they share in the weight of all that they say. */
  share: number
  /** The weight of what they share: little of it proves little. */
  evidence: number
  /** 0–1, of the same wording alone: what one leaves out counts in full. */
  overlap: number
  /** 0–1: how much of what they share both only imply. */
  implied: number
  /** 0–1: how much of what they share are words that are in no concept. */
  wordsShared: number
  /** The weight of the things that only one of them is about: of the one that has less. */
  thingsApart: number
  /** Both name somebody or something, and nothing that the other names. */
  otherNames: boolean
  /** How many things the shorter of the two says. */
  said: number
  /** 0–1: how much of the longer text stands in the other, word for word. */
  wording: number
  /** Metrics that both name and pull in opposite directions. */
  opposed: number
  /** How much of the longer list of numbers the two share; -1 where one has none. */
  sameNumbers: number
  /** 0–1: the same number in the same wording, but not of the same: "hire 10 nurses", "hire 10 drivers". */
  exchanged: number
  /** How telling the most telling number in common is (`tellingOf`). */
  telling: number
  /** Both start from one number. */
  sameStart: boolean
  /** Each is about somebody, and about nobody whom the other is about. */
  otherParty: boolean
}

/** What the parts of a comparison weigh. Tuned on test/redundancy-pairs/dev.json, once for every organisation. */
export const parts = {
  /** The same number counts as much as a word that both use; two different numbers keep apart. */
  sameNumber: 1.2,
  otherNumber: 1.5,
  /** "From 45 %": the same start is rarely chance. */
  sameStart: 1.8,
  /** The same number makes the same aim more likely, but two numbers are easily the same: it counts as much as words at most. */
  evidenceOfNumber: 0.9,
  /** Who says less leaves something out; where both say something that the other does not, they differ. */
  omitted: 0.35,
  differing: 0.2,
  /** "Uptime" says more exactly what "can rely on" means. */
  meant: 0.15,
  /** Nearly the same words with one exchanged are two aims; other words for one thing are not. */
  exchanged: 1.6,
} as const

/** `gap`: how far apart the parts are that the two are for. */
export function compare(a: Coded, b: Coded, gap: number): Comparison {
  const numbers = shareOfNumbers(a.targets, b.targets)
  const sum = {
    common: 0,
    spoken: 0,
    implied: 0,
    wordsShared: 0,
    opposed: 0,
    onlyA: 0,
    onlyB: 0,
    thingsA: 0,
    thingsB: 0,
    partiesA: 0,
    partiesB: 0,
    partyShared: false,
  }
  const countA = a.turns.length
  const countB = b.turns.length
  for (let i = 0, j = 0; i < countA || j < countB; ) {
    const one = i < countA ? (a.terms[2 * i] as number) : Number.POSITIVE_INFINITY
    const other = j < countB ? (b.terms[2 * j] as number) : Number.POSITIVE_INFINITY
    if (one < other) {
      sum.onlyA += unmatched(a, i, b)
      if (a.sorts[i] === sorts.thing) sum.thingsA += unmatched(a, i, b)
      else if (a.sorts[i] === sorts.party) sum.partiesA += 1
    } else if (other < one) {
      sum.onlyB += unmatched(b, j, a)
      if (b.sorts[j] === sorts.thing) sum.thingsB += unmatched(b, j, a)
      else if (b.sorts[j] === sorts.party) sum.partiesB += 1
    } else if ((a.turns[i] ?? 0) * (b.turns[j] ?? 0) < 0) sum.opposed += 1
    else {
      // Said by one and meant by the other is as good as said by both; meant by both, it proves nothing.
      const weight = Math.max(a.terms[2 * i + 1] ?? 0, b.terms[2 * j + 1] ?? 0)
      sum.common += weight
      if (a.spoken[i] === 1 || b.spoken[j] === 1) {
        sum.spoken += weight
        if (a.sorts[i] === sorts.word) sum.wordsShared += weight
      } else sum.implied += weight
      if (a.sorts[i] === sorts.party) sum.partyShared = true
    }
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  const same = countCommon(a.words, b.words)
  const exchanged = (same / Math.max(1, Math.min(a.words.length, b.words.length))) * parts.exchanged
  const apart = gap + apartness(sum.onlyA, sum.onlyB, numbers) + Math.min(sum.onlyA, sum.onlyB) * exchanged
  const sameStart = countIn(a.starts, b.starts) > 0
  const agreed = agreement(numbers, sameStart)
  const reached = sum.common + agreed
  const overlap = sum.common / (sum.common + sum.onlyA + sum.onlyB || 1)
  const wording = same / Math.max(1, a.words.length, b.words.length)
  return {
    share: rounded(reached / (reached + apart || 1)),
    evidence: rounded(evidenceOf(sum.spoken, agreed)),
    overlap: rounded(overlap),
    implied: rounded(sum.implied / (sum.common || 1)),
    wordsShared: rounded(sum.wordsShared / (sum.common || 1)),
    thingsApart: rounded(Math.min(sum.thingsA, sum.thingsB)),
    otherNames: a.names.length > 0 && b.names.length > 0 && countCommon(a.names, b.names) === 0,
    said: Math.min(a.spokenCount, b.spokenCount),
    wording: rounded(wording),
    opposed: sum.opposed,
    sameNumbers: numbers,
    exchanged: rounded(Math.max(0, numbers) * wording * (1 - overlap)),
    telling: numbers <= 0 ? 0 : mostTelling(a.targets, b.targets),
    sameStart,
    otherParty: sum.partiesA > 0 && sum.partiesB > 0 && !sum.partyShared,
  }
}

/** What only one of the two says, and numbers that differ. */
export function apartness(onlyA: number, onlyB: number, numbers: number): number {
  const said = parts.differing * Math.min(onlyA, onlyB) + parts.omitted * Math.max(onlyA, onlyB)
  return numbers < 0 ? said : said + (1 - numbers) * parts.otherNumber
}

function agreement(numbers: number, sameStart: boolean): number {
  if (numbers <= 0) return 0
  return numbers * parts.sameNumber + (sameStart ? parts.sameStart : 0)
}

/** How much is said in common that proves something. */
export function evidenceOf(spoken: number, agreed: number): number {
  return spoken + Math.min(spoken, agreed * parts.evidenceOfNumber)
}

/** Sums depend on the order of what is summed; a verdict must not. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function unmatched(from: Coded, at: number, other: Coded): number {
  const isMeant =
    (((from.above[2 * at] ?? 0) & other.said[0]) | ((from.above[2 * at + 1] ?? 0) & other.said[1])) !== 0
  return (from.terms[2 * at + 1] ?? 0) * (isMeant ? parts.meant : 1)
}

/** Of two ascending lists. */
function countCommon(a: Float64Array, b: Float64Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] ?? 0
    const other = b[j] ?? 0
    if (one === other) count += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return count
}

function shareOfNumbers(a: CodedNumbers, b: CodedNumbers): number {
  const countA = a.levels.length
  const countB = b.levels.length
  if (countA === 0 || countB === 0) return -1
  return Math.min(countIn(a, b), countIn(b, a)) / Math.max(countA, countB)
}

function countIn(from: CodedNumbers, others: CodedNumbers): number {
  let count = 0
  for (let i = 0; i < from.levels.length; i += 1) if (isIn(from, i, others)) count += 1
  return count
}

function isIn(from: CodedNumbers, i: number, others: CodedNumbers): boolean {
  for (let j = 0; j < others.levels.length; j += 1)
    if (from.levels[i] === others.levels[j] && from.units[i] === others.units[j]) return true
  return false
}

function mostTelling(from: CodedNumbers, others: CodedNumbers): number {
  let most = 0
  for (let i = 0; i < from.levels.length; i += 1)
    if (isIn(from, i, others)) most = Math.max(most, from.tellings[i] ?? 0)
  return most
}

/** The numbers of the first that the second has too. */
export function numbersInCommon(a: Coded, b: Coded): Quantity[] {
  return a.targets.quantities.filter((_, i) => isIn(a.targets, i, b.targets))
}
