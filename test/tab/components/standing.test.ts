import { standing } from '../../../tab/components/standing.ts'

describe('how progress stands', () => {
  test('is measured against what is expected today', () => {
    expect(standing(0.5, 0.5)).toBe('ahead')
    expect(standing(0.41, 0.5)).toBe('ahead')
    expect(standing(0.3, 0.5)).toBe('behind')
    expect(standing(0.1, 0.5)).toBe('farBehind')
    expect(standing(0, 0)).toBe('ahead')
  })

  test('says nothing where nothing is expected', () => {
    expect(standing(0.1, undefined)).toBe('plain')
  })
})
