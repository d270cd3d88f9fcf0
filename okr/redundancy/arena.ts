import type { Quantity } from '../text/quantities.ts'
import { type Bound, canBeOneAim } from './bound.ts'
import type { Coded } from './coded.ts'

const firstSize = 1 << 12

/**
 * Aims side by side in two arrays, so that asking thousands of them whether they can agree with one costs no walk
 * through memory. A slot that is given up is not used again: an index of a changing plan is made anew from time to time.
 */
export class Arena {
  #terms = new Float64Array(firstSize)
  #numbers = new Float64Array(firstSize)
  #bounds: Bound[] = []
  #termEnd = 0
  #numberEnd = 0

  /** Its slot. */
  add(coded: Coded): number {
    const numbers = coded.targets.map(codeOfNumber)
    this.#terms = roomFor(this.#terms, this.#termEnd, coded.terms.length)
    this.#numbers = roomFor(this.#numbers, this.#numberEnd, numbers.length)
    this.#terms.set(coded.terms, this.#termEnd)
    this.#numbers.set(numbers, this.#numberEnd)
    const bound = {
      termStart: this.#termEnd,
      termEnd: this.#termEnd + coded.terms.length,
      numberStart: this.#numberEnd,
      numberEnd: this.#numberEnd + numbers.length,
      weight: coded.weight,
      aboveAll: coded.aboveAll,
      said: coded.said,
      lack: coded.lack,
      second: coded.second,
      spokenCount: coded.spokenCount,
    }
    this.#termEnd = bound.termEnd
    this.#numberEnd = bound.numberEnd
    return this.#bounds.push(bound) - 1
  }

  /** Takes back what was added last. */
  dropLast(): void {
    const last = this.#bounds.pop()
    if (last === undefined) return
    this.#termEnd = last.termStart
    this.#numberEnd = last.numberStart
  }

  /** Whether the two can be found to have one aim. */
  canBeOneAim(slot: number, other: number): boolean {
    const a = this.#bounds[slot]
    const b = this.#bounds[other]
    return a !== undefined && b !== undefined && canBeOneAim(this.#terms, this.#numbers, a, b)
  }
}

function codeOfNumber({ value, unit }: Quantity): number {
  let code = value
  for (let i = 0; i < unit.length; i += 1) code = code * 31 + unit.charCodeAt(i)
  return code
}

function roomFor(array: Float64Array<ArrayBuffer>, used: number, more: number): Float64Array<ArrayBuffer> {
  if (used + more <= array.length) return array
  const wider = new Float64Array(Math.max(2 * array.length, used + more))
  wider.set(array)
  return wider
}
