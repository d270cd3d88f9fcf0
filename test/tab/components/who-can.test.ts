import { notNamedIn, whoCan } from '../../../tab/components/who-can.ts'

const people = Object.fromEntries(
  ['ada', 'bo', 'cy', 'di', 'ed'].map((id) => [id, { id, displayName: id.toUpperCase() }]),
)

test('who can do something is named, the reader first, and no more than three', () => {
  expect(whoCan([], people, 'ada')).toBeUndefined()
  expect(whoCan(['unknown'], people, 'ada')).toBeUndefined()
  expect(whoCan(['bo'], people, 'ada')).toBe('BO')
  expect(whoCan(['bo', 'ada'], people, 'ada')).toBe('You or BO')
  expect(whoCan(['bo', 'cy', 'ada'], people, 'ada')).toBe('You, BO or CY')
  expect(whoCan(['bo', 'cy', 'di', 'ed'], people, 'ada')).toBe('BO, CY or 2 others')
})

test('whom the sentence names already is not named again, but for the reader', () => {
  const said = 'It waits for the answer of BO and ADA.'
  expect(notNamedIn(said, ['bo', 'ada', 'cy'], people, 'ada')).toEqual(['ada', 'cy'])
  expect(notNamedIn(said, ['bo', 'ada'], people, 'di')).toEqual([])
})
