import { kept } from '../../okr/kept.ts'

describe('what is kept', () => {
  it('is made once, and anew after so many others', () => {
    const made: string[] = []
    const upper = kept((text) => {
      made.push(text)
      return text.toUpperCase()
    }, 2)
    expect([upper('a'), upper('a'), upper('b'), upper('a')]).toEqual(['A', 'A', 'B', 'A'])
    expect(made).toEqual(['a', 'b'])
    expect([upper('c'), upper('a')]).toEqual(['C', 'A'])
    expect(made).toEqual(['a', 'b', 'c', 'a'])
  })
})
