import type { Aim, Term } from '../text/aim.ts'
import { concepts } from '../text/lexicon/lexicon.ts'
import type { Quantity } from '../text/quantities.ts'

/**
 * An aim in numbers, sorted, so that two of them are compared in one pass without a look-up: an organisation's OKRs make
 * millions of pairs.
 */
export interface Coded {
  /** The terms, ascending, each followed by what it says: less where it is only implied. */
  terms: Float64Array
  /** What all of them say. */
  weight: number
  /** 1 where the text says that it is to rise, -1 to fall, 0 nothing. */
  turns: Int8Array
  /** 1 where the text itself says it. */
  spoken: Uint8Array
  /** How many these are. */
  spokenCount: number
  /** One of `sorts` each: a word that is in no concept of the lexicon, a thing, a party that the text itself names. */
  sorts: Uint8Array
  /** Codes of what is a name, ascending. */
  names: Float64Array
  /** The everyday concepts that each implies, as bits: two numbers each. */
  above: Int32Array
  /** All of these. */
  aboveAll: Bits
  /** The everyday concepts that the text itself says. */
  said: Bits
  /** The words that say something, ascending. */
  words: Float64Array
  /** One number for all of these. */
  wordsCode: number
  /** The numbers that it aims at, and those that it starts from. */
  targets: CodedNumbers
  starts: CodedNumbers
}

/** Numbers with what they count; two are the same where level and unit are. */
export interface CodedNumbers {
  /** `levelOf` each. */
  levels: Float64Array
  units: Int32Array
  /** `tellingOf` each. */
  tellings: Float64Array
  quantities: readonly Quantity[]
}

export const sorts = { other: 0, word: 1, thing: 2, party: 3 } as const

export type Bits = [low: number, high: number]

const impliedShare = 0.3

const codeOfConcept = new Map(concepts.map(({ id }, i) => [id, i]))
/** 32 bits in each of two numbers: as many as bitwise operations take. */
const bitOfEveryday = new Map(
  concepts
    .filter(({ kind }) => kind === 'everyday')
    .map(({ id }, i) => [id, { half: i >> 5, bit: 1 << (i & 31) }]),
)

/** What is only implied says less than what is said. */
export function weightOf({ weight, implied }: Term): number {
  return implied ? weight * impliedShare : weight
}

export function encode(
  terms: Iterable<Term>,
  aim: Aim,
  words: Iterable<string>,
  names: Iterable<string>,
): Coded {
  const sorted = [...terms].map((term) => ({ term, code: codeOf(term.id) })).sort((a, b) => a.code - b.code)
  const count = sorted.length
  const sortedWords = Float64Array.from(words, hashOf).sort()
  const coded: Coded = {
    terms: new Float64Array(2 * count),
    weight: 0,
    turns: new Int8Array(count),
    spoken: new Uint8Array(count),
    spokenCount: sorted.filter(({ term }) => !term.implied).length,
    sorts: new Uint8Array(count),
    names: Float64Array.from(names, codeOf).sort(),
    above: new Int32Array(2 * count),
    aboveAll: [0, 0],
    said: [0, 0],
    words: sortedWords,
    wordsCode: sortedWords.reduce((code, word) => (code * 31 + word) % Number.MAX_SAFE_INTEGER, 0),
    targets: encodeNumbers(aim.quantities.filter((one) => one.role !== 'baseline' && !isCommonplace(one))),
    starts: encodeNumbers(aim.quantities.filter(({ role, value }) => role === 'baseline' && value !== 0)),
  }
  for (const [i, { term, code }] of sorted.entries()) {
    const weight = weightOf(term)
    coded.terms[2 * i] = code
    coded.terms[2 * i + 1] = weight
    coded.weight += weight
    coded.turns[i] = turnOf(term, aim)
    coded.spoken[i] = term.implied ? 0 : 1
    coded.sorts[i] = sortOf(term)
    for (const id of term.concept?.isA ?? []) mark(coded.aboveAll, id, coded.above.subarray(2 * i, 2 * i + 2))
    if (!term.implied) mark(coded.said, term.id)
  }
  return coded
}

function encodeNumbers(quantities: readonly Quantity[]): CodedNumbers {
  if (quantities.length === 0) return noNumbers
  return {
    levels: Float64Array.from(quantities, levelOf),
    units: Int32Array.from(quantities, ({ unit }) => codeOfUnit(unit)),
    tellings: Float64Array.from(quantities, tellingOf),
    quantities,
  }
}

const noNumbers: CodedNumbers = {
  levels: new Float64Array(),
  units: new Int32Array(),
  tellings: new Float64Array(),
  quantities: [],
}

/** Units have few letters: the code is the unit. */
function codeOfUnit(unit: string): number {
  let code = 0
  for (let i = 0; i < unit.length; i += 1) code = Math.imul(code, 131) + unit.charCodeAt(i)
  return code
}

/** How unlikely it is that two say this number by chance, 0–2: 50 % say many, 99.95 % or 1,250 few. */
export function tellingOf(quantity: Quantity): number {
  const digits = String(levelOf(quantity))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '')
  return Math.min(2, Math.max(0, digits.length - 1))
}

/** 97 % that arrive are 3 % that do not: both are one number. */
export function levelOf({ value, unit }: Quantity): number {
  return unit === '%' && value > 50 && value < 100 ? Number((100 - value).toPrecision(6)) : value
}

/** "100 %" and "one" stand in every other key result. */
function isCommonplace({ value, unit }: Quantity): boolean {
  return (unit === '%' && value === 100) || (unit === '' && value === 1)
}

function mark(bits: Bits, id: string, too?: Int32Array): void {
  const place = bitOfEveryday.get(id)
  if (place === undefined) return
  bits[place.half as 0 | 1] |= place.bit
  if (too !== undefined) too[place.half] = (too[place.half] ?? 0) | place.bit
}

function sortOf({ concept, implied }: Term): number {
  if (concept === undefined) return sorts.word
  if (concept.kind === 'thing') return sorts.thing
  return concept.kind === 'party' && !implied ? sorts.party : sorts.other
}

function codeOf(id: string): number {
  return codeOfConcept.get(id) ?? hashOf(id)
}

function turnOf({ id }: Term, aim: Aim): number {
  const metric = aim.metrics.find((one) => one.id === id)
  return metric === undefined || !metric.stated ? 0 : metric.direction === 'up' ? 1 : -1
}

const firstOfWords = 0x10000

/** Whether a code is that of a word that is in no concept. */
export function isWord(code: number): boolean {
  return code >= firstOfWords
}

/** 52 bits of a word, far above the codes of concepts. */
function hashOf(word: string): number {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i)
    a = Math.imul(a ^ letter, 0x01000193)
    b = Math.imul(b ^ letter, 0x5bd1e995)
  }
  return firstOfWords + (a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff)
}
