import fc from 'fast-check'
import {
  addDays,
  clockRange,
  dayOf,
  daysBetween,
  isDay,
  longDay,
  minutesText,
  offsetMinutes,
  placeOf,
  timeElsewhere,
  zoneLabel,
} from '../../tab/features/sessions/session-times.ts'

const berlin = 'Europe/Berlin'
const newYork = 'America/New_York'
const tokyo = 'Asia/Tokyo'

/** Written with the usual hyphens and spaces and without commas: versions of ICU differ in them. */
const plain = (text: string | undefined) =>
  text
    ?.replaceAll(',', '')
    .replaceAll(/[\u2009\u202f\u00a0]/g, ' ')
    .replaceAll('–', '-')

describe('The time of a session', () => {
  it('is that of the reader, with the day that it is there', () => {
    expect(plain(longDay('2027-03-09T23:30:00Z', berlin, 'en-GB'))).toBe('Wednesday 10 March 2027')
    expect(plain(longDay('2027-03-09T23:30:00Z', newYork, 'en-GB'))).toBe('Tuesday 9 March 2027')
    expect(dayOf('2027-03-09T23:30:00Z', tokyo)).toBe('2027-03-10')
  })

  it('is a range of clock times', () => {
    expect(plain(clockRange('2027-03-09T13:00:00Z', '2027-03-09T14:30:00Z', berlin, 'en-GB'))).toBe(
      '14:00-15:30',
    )
  })

  it('is told elsewhere only where the clocks differ at that moment', () => {
    const at = (zone: string) =>
      plain(
        timeElsewhere('2027-03-09T13:00:00Z', '2027-03-09T14:00:00Z', { own: berlin, other: zone }, 'en-GB'),
      )
    expect(at('Europe/Paris')).toBeUndefined()
    expect(at(newYork)).toBe('08:00-09:00')
  })

  it('carries the day elsewhere where it is another one', () => {
    expect(
      plain(
        timeElsewhere('2027-03-09T21:00:00Z', '2027-03-09T22:00:00Z', { own: berlin, other: tokyo }, 'en-GB'),
      ),
    ).toBe('Wed 10 Mar 06:00-07:00')
  })

  it('takes the offset of that day: the weeks in which only one of two places has changed its clocks', () => {
    // 14 March 2027: the United States have daylight saving, Europe not yet.
    expect(offsetMinutes('2027-03-12T12:00:00Z', newYork)).toBe(-300)
    expect(offsetMinutes('2027-03-15T12:00:00Z', newYork)).toBe(-240)
    expect(offsetMinutes('2027-03-15T12:00:00Z', berlin)).toBe(60)
    expect(offsetMinutes('2027-03-29T12:00:00Z', berlin)).toBe(120)
    expect(offsetMinutes('2027-03-29T12:00:00Z', 'Asia/Kolkata')).toBe(330)
    expect(offsetMinutes('2027-03-29T12:00:00Z', 'UTC')).toBe(0)
    expect(zoneLabel(newYork, '2027-03-12T12:00:00Z', 'en-GB')).toBe('New York (GMT-5)')
    expect(zoneLabel(newYork, '2027-03-15T12:00:00Z', 'en-GB')).toBe('New York (GMT-4)')
    expect(zoneLabel('UTC', '2027-03-15T12:00:00Z', 'en-GB')).toBe('UTC')
  })

  it('names a zone by its place', () => {
    expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
    expect(placeOf('UTC')).toBe('UTC')
  })
})

describe('Days', () => {
  it('add up across months, leap years and clock changes', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29')
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -500, max: 500 }), (first, days) => {
        const from = addDays('1990-01-01', first)
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  it('are days only when they exist as such', () => {
    expect(isDay('2027-03-09')).toBe(true)
    expect(isDay('2027-3-9')).toBe(false)
    expect(isDay('')).toBe(false)
    expect(isDay('2027-13-01')).toBe(false)
  })
})

describe('Minutes', () => {
  it('are hours and minutes', () => {
    expect(minutesText(45)).toBe('45 min')
    expect(minutesText(60)).toBe('1 h')
    expect(minutesText(95)).toBe('1 h 35 min')
    expect(minutesText(0)).toBe('0 min')
  })
})
