import fc from 'fast-check'
import { scoreOf } from '../../../okr/import/okr-score.ts'

describe('the score of a result', () => {
  test.each([
    ['70%', 0.7],
    ['70%, but much is left to do', 0.7],
    ['66.6 %', 0.666],
    ['66,6%', 0.666],
    ['130% Complete', 1],
    ['1,500%', 1],
    ['Missed ~0%', 0],
    ['17%, 100%, 100%', 0.7233],
    ['20% and 40%', 0.3],
    ['50% (90% of the first half)', 0.5],
    ['100% complete for rolls, 50% complete for bread', 0.75],
    ['Total - 90% complete - ovens 100%, shops 70%', 0.9],
    ['Served 11.5% more guests. Goal 100% achieved.', 1],
    ['56.87% coverage = 79.13% of target', 0.7913],
    ['4 shops found (80%), none opened', 0.8],
    ['7 of 8 ovens (the last one in spring)', 0.875],
    ['3/4', 0.75],
    ['0.7', 0.7],
    ['.5 - half way', 0.5],
    ['1.0', 1],
    ['0', 0],
  ])('%s is %d', (result, score) => {
    expect(scoreOf(result)).toBe(score)
  })

  test.each([
    'done',
    'Not started',
    'X%',
    '+8% more guests',
    '20% increase in sales',
    'Ratio worsened by about 17%',
    '1 oven repaired',
    '12 ovens',
    'Meeting on January 27',
    '2019/10/12',
    '1.2.3',
    '',
  ])('%s is none', (result) => {
    expect(scoreOf(result)).toBeUndefined()
  })

  test('is none or between 0 and 1 for any text', () => {
    const bits = fc.constantFrom(
      '1',
      '0',
      '.',
      ',',
      '%',
      ' of ',
      '/',
      ' ',
      '100%',
      'done',
      'complete',
      '(',
      ')',
      '-',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bits).map((all) => all.join('')),
        ),
        (result) => {
          const score = scoreOf(result)
          expect(score === undefined || (score >= 0 && score <= 1)).toBe(true)
        },
      ),
    )
  })
})
