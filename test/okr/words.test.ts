import fc from 'fast-check'
import { clipped, compareText, counted, listed, named, quoted } from '../../okr/words.ts'

describe('words of a sentence', () => {
  it('are listed with "and" before the last', () => {
    expect(listed([])).toBe('')
    expect(listed(['Sales'])).toBe('Sales')
    expect(listed(['Sales', 'North'])).toBe('Sales and North')
    expect(listed(['Sales', 'North', 'South'])).toBe('Sales, North and South')
  })

  it('are listed as far as there is room, and the rest is counted', () => {
    expect(listed(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 more')
    expect(listed(['a', 'b', 'c'], 3)).toBe('a, b and c')
  })

  it('are counted in the singular and the plural', () => {
    expect([0, 1, 2].map((count) => counted(count, 'reply', 'replies'))).toEqual([
      '0 replies',
      '1 reply',
      '2 replies',
    ])
    expect(counted(2, 'OKR')).toBe('2 OKRs')
  })

  it('name a title whole, and one as long as a paragraph by its beginning', () => {
    expect(named('Crews dig once')).toBe('“Crews dig once”')
    expect([...named('Dig '.repeat(60))]).toHaveLength(122)
  })

  it('are quoted, a long text by its beginning, never with half a character', () => {
    expect(quoted('  Grow  ')).toBe('“Grow”')
    expect(quoted('Grow sales', 5)).toBe('“Grow…”')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 12 }), (text, most) => {
        const clip = clipped(text, most)
        expect(clip.length).toBeLessThanOrEqual(most)
        expect(clip.isWellFormed()).toBe(true)
      }),
    )
  })

  it('have one order, whatever the language of the machine', () => {
    expect(['ä', 'b', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä'])
    expect(compareText('a', 'a')).toBe(0)
  })
})
