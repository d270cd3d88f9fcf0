import fc from 'fast-check'
import { startOfDay } from '../../okr/zoned-date.ts'

const iso = (date: string, zone: string): string => new Date(startOfDay(date, zone)).toISOString()

describe('the start of a day', () => {
  it('is midnight as the zone’s clocks show it, in winter and in summer', () => {
    expect(iso('2027-01-15', 'Europe/Berlin')).toBe('2027-01-14T23:00:00.000Z')
    expect(iso('2027-07-15', 'Europe/Berlin')).toBe('2027-07-14T22:00:00.000Z')
    expect(iso('2027-01-15', 'Asia/Kolkata')).toBe('2027-01-14T18:30:00.000Z')
    expect(iso('2027-01-15', 'America/Los_Angeles')).toBe('2027-01-15T08:00:00.000Z')
    expect(iso('2027-01-15', 'Pacific/Kiritimati')).toBe('2027-01-14T10:00:00.000Z')
    expect(iso('2027-01-15', 'UTC')).toBe('2027-01-15T00:00:00.000Z')
  })

  it('holds on the days when clocks change', () => {
    expect(iso('2027-03-28', 'Europe/Berlin')).toBe('2027-03-27T23:00:00.000Z')
    expect(iso('2027-03-29', 'Europe/Berlin')).toBe('2027-03-28T22:00:00.000Z')
    expect(iso('2027-10-31', 'Europe/Berlin')).toBe('2027-10-30T22:00:00.000Z')
    expect(iso('2027-11-01', 'Europe/Berlin')).toBe('2027-10-31T23:00:00.000Z')
  })

  it('is the first instant of the day where midnight itself is skipped or happens twice', () => {
    // Lebanon changes its clocks at midnight.
    expect(iso('2027-03-28', 'Asia/Beirut')).toBe('2027-03-27T22:00:00.000Z')
    expect(iso('2026-11-01', 'America/Havana')).toBe('2026-11-01T04:00:00.000Z')
  })

  it('is always an instant at which the day has begun, and a minute before which it had not', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Beirut',
      'Asia/Kathmandu',
    ]
    const dayOf = (instant: number, timeZone: string): string =>
      new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.constantFrom(...zones), (offset, zone) => {
        const date = new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10)
        const start = startOfDay(date, zone)
        expect(dayOf(start, zone)).toBe(date)
        expect(dayOf(start - 60_000, zone) < date).toBe(true)
      }),
    )
  })
})
