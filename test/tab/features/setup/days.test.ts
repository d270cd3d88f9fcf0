import fc from 'fast-check'
import { addDays, addMonths, daysBetween, isDay } from '../../../../tab/features/setup/days.ts'

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('days', () => {
  test('are those that the calendar has', () => {
    expect(isDay('2028-02-29')).toBe(true)
    for (const other of ['2027-02-29', '2027-13-01', '2027-1-1', '', '2027-01-01T00:00:00Z']) {
      expect(isDay(other)).toBe(false)
    }
  })

  test('are as far apart as was added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  test('stay within the month that was asked for', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2027-10-01', 3)).toBe('2028-01-01')
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 36 }), (from, months) => {
        const to = addMonths(from, months)
        const count = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7))
        expect(isDay(to)).toBe(true)
        expect(count(to) - count(from)).toBe(months)
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)))
      }),
    )
  })
})
