import { fold } from '../../../okr/text/fold.ts'
import { withoutPeriods } from '../../../okr/text/periods.ts'
import { stem } from '../../../okr/text/stem.ts'
import { tokenise } from '../../../okr/text/tokens.ts'

const words = (text: string) => tokenise(text).map(({ word }) => word)

describe('words of a text', () => {
  it('are folded, so that case, accents and umlauts do not matter', () => {
    expect(fold('ZUVERLÄSSIGKEIT')).toBe(fold('Zuverlaessigkeit'))
    expect(fold('Évènement')).toBe('evenement')
  })

  it('keep the marks that carry meaning in other scripts', () => {
    expect(fold('हिन्दी')).toBe('हिन्दी')
  })

  it('lose possessives, and are two where a hyphen joins two', () => {
    expect(words("GitLab's on-boarding")).toEqual(['gitlab', 'on', 'boarding'])
  })

  it('are pairs of letters where a script writes no blanks', () => {
    expect(words('顧客満足')).toEqual(['顧客', '客満', '満足'])
  })

  it('tell clauses apart, and commas from the end of a clause', () => {
    expect(tokenise('Cut cost, time. Grow').map(({ isBreak, isComma }) => [isBreak, isComma])).toEqual([
      [false, false],
      [false, false],
      [false, true],
      [false, false],
      [true, false],
      [false, false],
    ])
  })

  it('have one stem for their forms, in each language', () => {
    expect(stem('engineers', 'en')).toBe(stem('engineer', 'en'))
    expect(stem('rechnungen', 'de')).toBe(stem('rechnung', 'de'))
  })
})

describe('periods', () => {
  it('are taken out of a text in every usual form', () => {
    for (const period of [
      'by the end of Q3',
      'in FY27-Q1',
      'by 31 March 2027',
      'until 2027-03-31',
      'by end of year',
      'bis Ende des Quartals',
    ]) {
      expect(words(withoutPeriods(`Launch the portal ${period}`)).join(' ')).toMatch(
        /^launch the portal( in)?$/,
      )
    }
  })

  it('are not taken for a period where they are none', () => {
    expect(words(withoutPeriods('We may march on'))).toEqual(['we', 'may', 'march', 'on'])
    expect(words(withoutPeriods('Win 2000 customers'))).toContain('2000')
  })
})
