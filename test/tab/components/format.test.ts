import { formatFor } from '../../../tab/components/format.ts'

describe('numbers and dates', () => {
  test('are written as the language writes them', () => {
    const english = formatFor('en-US', 'Europe/Vienna')
    const german = formatFor('de-DE', 'Europe/Vienna')
    expect(english.number(1234.5)).toBe('1,234.5')
    expect(german.number(1234.5)).toBe('1.234,5')
    expect(english.percent(0.374)).toBe('37%')
    expect(english.day('2027-01-14')).toBe('Jan 14, 2027')
    expect(english.moment('2026-11-22T23:30:00Z')).toBe('Nov 23, 2026, 12:30 AM')
    expect(german.time('2026-11-22T23:30:00Z')).toBe('00:30')
  })

  test('a day is the same day in every time zone', () => {
    for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
      expect(formatFor('en-US', zone).day('2027-01-14')).toBe('Jan 14, 2027')
    }
  })

  test('what is no date is shown as it is', () => {
    expect(formatFor('en-US').day('someday')).toBe('someday')
    expect(formatFor('en-US').moment('')).toBe('')
  })
})
