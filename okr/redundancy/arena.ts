import { type Coded, type CodedNumbers, isWord } from './coded.ts'
import { apartness, evidenceOf, parts } from './compare.ts'
import { canBeOne, leastEvidence, type Outlook } from './likeness.ts'

const firstSize = 1 << 12
/** What of an aim stands in `#facts`, each this many numbers apart. */
const fact = {
  weight: 0,
  said: 1,
  telling: 2,
  termStart: 3,
  termEnd: 4,
  numberStart: 5,
  numberEnd: 6,
  nameStart: 7,
  nameEnd: 8,
}
const factsEach = 9
const bitsEach = 4
/** A bound must not fail by the last digit of a sum. */
const leeway = 1e-5

/**
 * Aims side by side in arrays of numbers, so that asking thousands of them whether they can agree with one costs no walk
 * through memory. A slot that is given up is not used again: an index of a changing plan is made anew from time to time.
 */
export class Arena {
  /** Every term has a number of its own, from 0. */
  #termNumbers = new Map<number, number>()
  #terms = new Int32Array(firstSize)
  /** What each of `#terms` weighs; below zero is what is only implied. */
  #weights = new Float32Array(firstSize)
  /** What the terms of `#asked` weigh, by the term's number. */
  #asks = new Float32Array(firstSize)
  #asked = -1
  /** By the term's number: 1 for a word that is in no concept. */
  #isWord = new Int32Array(firstSize)
  readonly #outlook: Outlook = {
    share: 0,
    said: 0,
    implied: 0,
    wordsShared: 0,
    numbers: 0,
    telling: 0,
    otherNames: false,
  }
  #numbers = new Float64Array(firstSize)
  #facts = new Float32Array(firstSize)
  /** `aboveAll` and `said`. */
  #bits = new Int32Array(firstSize)
  #names = new Float64Array(firstSize)
  #count = 0
  #termEnd = 0
  #numberEnd = 0
  #nameEnd = 0

  /** Its slot. */
  add(coded: Coded): number {
    const slot = this.#count
    this.#count += 1
    const numbers = codesOf(coded.targets)
    const termStart = this.#termEnd
    const numberStart = this.#numberEnd
    const nameStart = this.#nameEnd
    this.#termEnd += coded.spoken.length
    this.#numberEnd += numbers.length
    this.#nameEnd += coded.names.length
    this.#terms = roomFor(this.#terms, this.#termEnd)
    this.#weights = roomFor(this.#weights, this.#termEnd)
    this.#numbers = roomFor(this.#numbers, this.#numberEnd)
    this.#names = roomFor(this.#names, this.#nameEnd)
    this.#facts = roomFor(this.#facts, (slot + 1) * factsEach)
    this.#bits = roomFor(this.#bits, (slot + 1) * bitsEach)
    for (const [i, spoken] of coded.spoken.entries()) {
      const weight = coded.terms[2 * i + 1] ?? 0
      this.#terms[termStart + i] = this.#numberOf(coded.terms[2 * i] ?? 0)
      this.#weights[termStart + i] = spoken === 0 ? -weight : weight
    }
    this.#numbers.set(numbers, numberStart)
    this.#names.set(coded.names, nameStart)
    const { weight, spokenCount } = coded
    const telling = coded.targets.tellings.reduce((most, one) => Math.max(most, one), 0)
    const ends = [termStart, this.#termEnd, numberStart, this.#numberEnd, nameStart, this.#nameEnd]
    this.#facts.set([weight, spokenCount, telling, ...ends], slot * factsEach)
    this.#bits.set([...coded.aboveAll, ...coded.said], slot * bitsEach)
    return slot
  }

  /** Takes back what was added last. */
  dropLast(): void {
    if (this.#count === 0) return
    this.#ask(-1)
    this.#count -= 1
    const at = this.#count * factsEach
    this.#termEnd = this.#facts[at + fact.termStart] ?? 0
    this.#numberEnd = this.#facts[at + fact.numberStart] ?? 0
    this.#nameEnd = this.#facts[at + fact.nameStart] ?? 0
  }

  /**
   * Whether `compare` and `likenessOf` can find one aim in the two, whatever gap, wording and single words take away: most
   * pairs are told apart by it, at a small part of the cost.
   */
  canBeOneAim(slot: number, other: number): boolean {
    if (slot !== this.#asked) this.#ask(slot)
    const facts = this.#facts
    const a = slot * factsEach
    const b = other * factsEach
    const end = facts[b + fact.termEnd] as number
    let onlyA = facts[a + fact.weight] as number
    let onlyB = facts[b + fact.weight] as number
    let spoken = 0
    let implied = 0
    let words = 0
    for (let i = facts[b + fact.termStart] as number; i < end; i += 1) {
      const term = this.#terms[i] as number
      const weightA = this.#asks[term] as number
      if (weightA === 0) continue
      const weightB = this.#weights[i] as number
      const weight = Math.max(Math.abs(weightA), Math.abs(weightB))
      if (weightA < 0 && weightB < 0) implied += weight
      else {
        spoken += weight
        if (this.#isWord[term] === 1) words += weight
      }
      onlyA -= Math.abs(weightA)
      onlyB -= Math.abs(weightB)
    }
    const same = this.#boundOfNumbers(a, b)
    const agreed = same <= 0 ? 0 : same * parts.sameNumber + parts.sameStart
    if (evidenceOf(spoken, agreed) + leeway < leastEvidence) return false
    if (this.#saysWhatIsMeant(other, slot)) onlyA *= parts.meant
    if (this.#saysWhatIsMeant(slot, other)) onlyB *= parts.meant
    const reached = spoken + implied + agreed
    // One object for all: millions of them would have to be collected.
    const outlook = this.#outlook
    outlook.share = reached / (reached + apartness(onlyA, onlyB, same)) + leeway
    outlook.said = Math.min(facts[a + fact.said] as number, facts[b + fact.said] as number)
    outlook.implied = implied / (spoken + implied || 1)
    outlook.wordsShared = words / (spoken + implied || 1)
    outlook.numbers = same
    outlook.telling = Math.min(facts[a + fact.telling] as number, facts[b + fact.telling] as number)
    outlook.otherNames = false
    if (!canBeOne(outlook)) return false
    outlook.otherNames = this.#haveOtherNames(a, b)
    return !outlook.otherNames || canBeOne(outlook)
  }

  /** Lays the terms of one out, so that those of others are looked up in it; -1: of none. */
  #ask(slot: number): void {
    for (const weights of [false, true]) {
      const from = weights ? slot : this.#asked
      if (from === -1) continue
      const end = this.#facts[from * factsEach + fact.termEnd] ?? 0
      for (let i = this.#facts[from * factsEach + fact.termStart] ?? 0; i < end; i += 1)
        this.#asks[this.#terms[i] ?? 0] = weights ? (this.#weights[i] ?? 0) : 0
    }
    this.#asked = slot
  }

  #numberOf(code: number): number {
    const known = this.#termNumbers.get(code)
    if (known !== undefined) return known
    const made = this.#termNumbers.size
    this.#termNumbers.set(code, made)
    this.#asks = roomFor(this.#asks, made + 1)
    this.#isWord = roomFor(this.#isWord, made + 1)
    this.#isWord[made] = Number(isWord(code))
    return made
  }

  /** Whether the first says an everyday concept that the other only means. */
  #saysWhatIsMeant(slot: number, other: number): boolean {
    const bits = this.#bits
    const said = slot * bitsEach + 2
    const above = other * bitsEach
    return (
      (((bits[above] as number) & (bits[said] as number)) |
        ((bits[above + 1] as number) & (bits[said + 1] as number))) !==
      0
    )
  }

  #haveOtherNames(a: number, b: number): boolean {
    const facts = this.#facts
    const endA = facts[a + fact.nameEnd] as number
    const endB = facts[b + fact.nameEnd] as number
    let i = facts[a + fact.nameStart] as number
    let j = facts[b + fact.nameStart] as number
    if (i === endA || j === endB) return false
    while (i < endA && j < endB) {
      const one = this.#names[i] as number
      const other = this.#names[j] as number
      if (one === other) return false
      if (one < other) i += 1
      else j += 1
    }
    return true
  }

  /** At most the share of numbers in common; -1 where one has none. */
  #boundOfNumbers(a: number, b: number): number {
    const facts = this.#facts
    const startA = facts[a + fact.numberStart] as number
    const endA = facts[a + fact.numberEnd] as number
    const startB = facts[b + fact.numberStart] as number
    const endB = facts[b + fact.numberEnd] as number
    if (startA === endA || startB === endB) return -1
    let same = 0
    for (let i = startA; i < endA; i += 1) {
      for (let j = startB; j < endB; j += 1) if (this.#numbers[i] === this.#numbers[j]) same += 1
    }
    return Math.min(1, same / Math.max(endA - startA, endB - startB))
  }
}

/** One number for level and unit; two that differ in both have the same by chance only. */
function codesOf({ levels, units }: CodedNumbers): Float64Array {
  return levels.map((level, i) => level * 0x100000 + (units[i] ?? 0))
}

type Numbers = Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer>

function roomFor<Kind extends Numbers>(array: Kind, needed: number): Kind {
  if (needed <= array.length) return array
  const wider = new (array.constructor as new (length: number) => Kind)(Math.max(2 * array.length, needed))
  wider.set(array)
  return wider
}
