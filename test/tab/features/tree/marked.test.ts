import fc from 'fast-check'
import { marked } from '../../../../tab/features/tree/marked.ts'

describe('marking searched words', () => {
  test('marks the beginnings of words, in any case', () => {
    expect(marked('Product: more products, less byproduct', 'PROD')).toEqual([
      { part: 'Prod', isMatch: true },
      { part: 'uct: more ', isMatch: false },
      { part: 'prod', isMatch: true },
      { part: 'ucts, less byproduct', isMatch: false },
    ])
  })

  test('takes characters of regular expressions as they are', () => {
    expect(marked('C++ (fast)', 'c++').filter((one) => one.isMatch)).toEqual([{ part: 'C++', isMatch: true }])
  })

  test('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, search) => {
        expect(
          marked(text, search)
            .map(({ part }) => part)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
