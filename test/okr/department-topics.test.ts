import { departmentsFor, telling } from '../../okr/department-topics.ts'

describe('what departments usually work on', () => {
  const namesFor = (text: string) =>
    departmentsFor(text.toLowerCase().split(' ')).flatMap(({ names }) => names[0])

  it('proposes Marketing for leads, in singular and plural, and not for leadership', () => {
    expect(namesFor('Raise lead quality')).toEqual(['marketing'])
    expect(namesFor('Win 300 leads')).toEqual(['marketing'])
    expect(namesFor('Train our leadership')).toEqual([])
  })

  it('knows German words too', () => {
    expect(namesFor('Abwanderung halbieren')).toEqual(['support'])
    expect(namesFor('Umsatz verdoppeln')).toEqual(['sales'])
    expect(namesFor('Bewerbungen je Stelle')).toEqual(['people'])
  })

  it('names the word that speaks for it', () => {
    expect(departmentsFor(['fewer', 'invoices'])).toEqual([
      { word: 'invoices', names: expect.arrayContaining(['finance']) },
    ])
  })
})

describe('the telling words of a text', () => {
  it('are its longest words without fillers and numbers, as many as asked for', () => {
    const words = [
      'increase',
      'the',
      'trials',
      'of',
      'enterprise',
      'customers',
      '40',
      'q4',
      'by',
      'enterprise',
    ]
    expect(telling(words, 5)).toEqual(['enterprise', 'trials'])
    expect(telling(words, 1)).toEqual(['enterprise'])
    expect(telling(['utilities', 'already', 'really', 'trust'], 5)).toEqual(['utilities', 'trust'])
  })
})
