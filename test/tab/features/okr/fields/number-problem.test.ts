import { numberProblem } from '../../../../../tab/features/okr/fields/number-problem.ts'

describe('a number that is typed', () => {
  test('may be empty only where it is optional', () => {
    expect(numberProblem(' ', {})).toBeUndefined()
    expect(numberProblem('', { required: true })).toBe('Enter a number.')
  })

  test('has to be one, and within its limits', () => {
    expect(numberProblem('-', {})).toBe('Enter a number.')
    expect(numberProblem('1e400', {})).toBe('Enter a number.')
    expect(numberProblem('-3.5', {})).toBeUndefined()
    expect(numberProblem('1.5', { whole: true })).toBe('Enter a whole number.')
    expect(numberProblem('0', { min: 1, max: 99 })).toBe('Enter 1 or more.')
    expect(numberProblem('100', { min: 1, max: 99 })).toBe('Enter 99 or less.')
  })
})
