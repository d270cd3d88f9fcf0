import fc from 'fast-check'
import { editDistance, searchDistance, spellingKeys, typosAllowed } from '../../okr/spelling.ts'

describe('spelling', () => {
  it('counts letters that are missing, added, wrong or swapped', () => {
    expect(editDistance('customer', 'customer')).toBe(0)
    expect(editDistance('custmer', 'customer')).toBe(1)
    expect(editDistance('cusstomer', 'customer')).toBe(1)
    expect(editDistance('kustomer', 'customer')).toBe(1)
    expect(editDistance('cutsomer', 'customer')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
    expect(editDistance('margin', 'margins of error')).toBe(10)
  })

  it('takes the beginning of a word for the word', () => {
    expect(searchDistance('custm', 'customer')).toBe(1)
    expect(searchDistance('cus', 'customer')).toBe(0)
    expect(searchDistance('revenue', 'customer')).toBeGreaterThan(2)
  })

  it('guesses nothing for short words', () => {
    expect(['nps', 'lead', 'pipeline'].map(typosAllowed)).toEqual([0, 1, 2])
  })

  const word = fc
    .array(fc.constantFrom(...'abcdeäß'), { minLength: 4, maxLength: 12 })
    .map((letters) => letters.join(''))
  it('finds every word with one wrong letter under a common key', () => {
    fc.assert(
      fc.property(
        word,
        fc.nat(),
        fc.constantFrom('missing', 'added', 'wrong', 'swapped'),
        (text, where, how) => {
          const letters = [...text]
          const i = where % letters.length
          if (how === 'missing') letters.splice(i, 1)
          if (how === 'added') letters.splice(i, 0, 'x')
          if (how === 'wrong') letters[i] = 'x'
          if (how === 'swapped') letters.splice(i, 2, ...letters.slice(i, i + 2).reverse())
          const keys = new Set(spellingKeys(text))
          expect(spellingKeys(letters.join('')).some((key) => keys.has(key))).toBe(true)
        },
      ),
    )
  })

  it('measures the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
