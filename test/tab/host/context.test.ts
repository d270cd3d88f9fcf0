import { localeOf, themeOf } from '../../../tab/host/context.ts'

describe('what the host says', () => {
  test('of themes: three are known, others are light', () => {
    expect(['default', 'dark', 'contrast', 'glass', '', undefined].map(themeOf)).toEqual([
      'default',
      'dark',
      'contrast',
      'default',
      'default',
      'default',
    ])
  })

  test('of the language is made canonical; what is no language is English', () => {
    expect(localeOf('de-at')).toBe('de-AT')
    expect(localeOf('xx_YY!')).toBe('en-GB')
    expect(localeOf('')).toBe('en-GB')
    expect(localeOf(undefined)).toBe('en-GB')
  })
})
