import type { Quantity } from '../text/quantities.ts'
import { type Coded, levelOf } from './coded.ts'
import { apartness, parts } from './compare.ts'
import { canBeOne, leastEvidence } from './likeness.ts'

const firstSize = 1 << 12
/** What of an aim stands in `#facts`, each this many numbers apart. */
const fact = {
  weight: 0,
  second: 1,
  said: 2,
  telling: 3,
  termStart: 4,
  termEnd: 5,
  numberStart: 6,
  numberEnd: 7,
  nameStart: 8,
  nameEnd: 9,
}
const factsEach = 10
const bitsEach = 4
/** A bound must not fail by the last digit of a sum. */
const leeway = 1e-5

/**
 * Aims side by side in arrays of numbers, so that asking thousands of them whether they can agree with one costs no walk
 * through memory. A slot that is given up is not used again: an index of a changing plan is made anew from time to time.
 */
export class Arena {
  /** As in `Coded`, but below zero is what is only implied. */
  #terms = new Float64Array(firstSize)
  #numbers = new Float64Array(firstSize)
  #facts = new Float64Array(firstSize)
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
    const numbers = coded.targets.map(codeOfNumber)
    const termStart = this.#termEnd
    const numberStart = this.#numberEnd
    const nameStart = this.#nameEnd
    this.#termEnd += coded.terms.length
    this.#numberEnd += numbers.length
    this.#nameEnd += coded.names.length
    this.#terms = roomFor(this.#terms, this.#termEnd)
    this.#numbers = roomFor(this.#numbers, this.#numberEnd)
    this.#names = roomFor(this.#names, this.#nameEnd)
    this.#facts = roomFor(this.#facts, (slot + 1) * factsEach)
    if ((slot + 1) * bitsEach > this.#bits.length) {
      const wider = new Int32Array(2 * this.#bits.length)
      wider.set(this.#bits)
      this.#bits = wider
    }
    this.#terms.set(coded.terms, termStart)
    for (const [i, spoken] of coded.spoken.entries()) {
      const at = termStart + 2 * i + 1
      if (spoken === 0) this.#terms[at] = -(this.#terms[at] ?? 0)
    }
    this.#numbers.set(numbers, numberStart)
    this.#names.set(coded.names, nameStart)
    const { weight, second, spokenCount, telling } = coded
    const ends = [termStart, this.#termEnd, numberStart, this.#numberEnd, nameStart, this.#nameEnd]
    this.#facts.set([weight, second, spokenCount, telling, ...ends], slot * factsEach)
    this.#bits.set([...coded.aboveAll, ...coded.said], slot * bitsEach)
    return slot
  }

  /** Takes back what was added last. */
  dropLast(): void {
    if (this.#count === 0) return
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
    const terms = this.#terms
    const facts = this.#facts
    const a = slot * factsEach
    const b = other * factsEach
    const endA = facts[a + fact.termEnd] as number
    const endB = facts[b + fact.termEnd] as number
    const secondA = facts[a + fact.second]
    const secondB = facts[b + fact.second]
    let onlyA = facts[a + fact.weight] as number
    let onlyB = facts[b + fact.weight] as number
    let spoken = 0
    let implied = 0
    let seconds = 0
    let i = facts[a + fact.termStart] as number
    let j = facts[b + fact.termStart] as number
    while (i < endA && j < endB) {
      const one = terms[i] as number
      const theOther = terms[j] as number
      if (one === theOther) {
        const weightA = terms[i + 1] as number
        const weightB = terms[j + 1] as number
        const weight = Math.max(Math.abs(weightA), Math.abs(weightB))
        if (weightA < 0 && weightB < 0) implied += weight
        else spoken += weight
        onlyA -= Math.abs(weightA)
        onlyB -= Math.abs(weightB)
        if (one === secondA) seconds += 1
        if (one === secondB) seconds += 1
      }
      if (one <= theOther) i += 2
      if (theOther <= one) j += 2
    }
    const same = this.#boundOfNumbers(a, b)
    const agreed = same <= 0 ? 0 : same * parts.sameNumber + parts.sameStart
    const evidence = spoken + agreed * parts.evidenceOfNumber + leeway
    if (evidence < leastEvidence) return false
    if (this.#saysWhatIsMeant(other, slot)) onlyA *= parts.meant
    if (this.#saysWhatIsMeant(slot, other)) onlyB *= parts.meant
    const reached = spoken + implied + agreed
    const share = reached / (reached + apartness(onlyA, onlyB, same)) + leeway
    const said = Math.min(facts[a + fact.said] as number, facts[b + fact.said] as number)
    const telling = Math.min(facts[a + fact.telling] as number, facts[b + fact.telling] as number)
    const outlook = { share, evidence, seconds, said, implied, numbers: same, telling, otherNames: false }
    return canBeOne(outlook) && (!this.#haveOtherNames(a, b) || canBeOne({ ...outlook, otherNames: true }))
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

function codeOfNumber(quantity: Quantity): number {
  const { unit } = quantity
  let code = levelOf(quantity)
  for (let i = 0; i < unit.length; i += 1) code = code * 31 + unit.charCodeAt(i)
  return code
}

function roomFor(array: Float64Array<ArrayBuffer>, needed: number): Float64Array<ArrayBuffer> {
  if (needed <= array.length) return array
  const wider = new Float64Array(Math.max(2 * array.length, needed))
  wider.set(array)
  return wider
}
