import fc from 'fast-check'
import { ianaZone, windowsZone } from '../../bot/graph/windows-zones.ts'
import { type WorkingHours, workingIntervals } from '../../bot/graph/working-hours.ts'
import { type Availability, findSlots } from '../../okr/slots.ts'
import { customTimeZone } from '../workbench/graph/custom-time-zone.ts'

const minute = 60_000
const day = 1440 * minute
const week = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const weekdays = week.slice(1, 6)
const nineToFive = { daysOfWeek: weekdays, startTime: '09:00:00.0000000', endTime: '17:00:00.0000000' }

function shown(hours: WorkingHours, from: string, to: string): string[] {
  const intervals = workingIntervals(hours, { from: Date.parse(from), to: Date.parse(to) }) ?? []
  return intervals.map(
    (one) => `${new Date(one.from).toISOString()} ${new Date(one.to).toISOString().slice(11)}`,
  )
}

describe('working hours', () => {
  it('follow the zone’s clocks over a change to summer time, under Windows’ and IANA’s name', () => {
    const expected = ['2027-03-26T08:00:00.000Z 16:00:00.000Z', '2027-03-29T07:00:00.000Z 15:00:00.000Z']
    for (const name of ['W. Europe Standard Time', 'Europe/Berlin']) {
      const hours = { ...nineToFive, timeZone: { name } }
      expect(shown(hours, '2027-03-26T00:00:00Z', '2027-03-30T00:00:00Z')).toEqual(expected)
    }
  })

  it('follow rules in place of a name, with Exchange’s signs', () => {
    const pacific = {
      '@odata.type': '#microsoft.graph.customTimeZone',
      name: 'Customized Time Zone',
      bias: 480,
      standardOffset: { time: '02:00:00.0000000', dayOccurrence: 1, dayOfWeek: 'sunday', month: 11, year: 0 },
      daylightOffset: {
        daylightBias: -60,
        time: '02:00:00.0000000',
        dayOccurrence: 2,
        dayOfWeek: 'sunday',
        month: 3,
        year: 0,
      },
    }
    const hours = { ...nineToFive, timeZone: pacific }
    expect(shown(hours, '2027-03-12T00:00:00Z', '2027-03-16T12:00:00Z')).toEqual([
      '2027-03-11T17:00:00.000Z 01:00:00.000Z',
      '2027-03-12T17:00:00.000Z 01:00:00.000Z',
      '2027-03-15T16:00:00.000Z 00:00:00.000Z',
    ])
  })

  it('reach over midnight where a shift does', () => {
    const hours = {
      daysOfWeek: ['Monday'],
      startTime: '22:00:00.0000000',
      endTime: '06:00:00.0000000',
      timeZone: { name: 'UTC' },
    }
    expect(shown(hours, '2027-01-04T00:00:00Z', '2027-01-12T00:00:00Z')).toEqual([
      '2027-01-04T22:00:00.000Z 06:00:00.000Z',
      '2027-01-11T22:00:00.000Z 06:00:00.000Z',
    ])
  })

  it('are unknown where the zone or the hours are', () => {
    const window = { from: 0, to: day }
    expect(workingIntervals({ ...nineToFive, timeZone: { name: 'Nowhere' } }, window)).toBeUndefined()
    expect(workingIntervals(nineToFive, window)).toBeUndefined()
    expect(
      workingIntervals({ ...nineToFive, startTime: null, timeZone: { name: 'UTC' } }, window),
    ).toBeUndefined()
  })
})

const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
]

/** What the wall clock shows, by the JavaScript engine's own zone data. */
const clocks = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
)
function wallClock(zone: string, instant: number): { weekday: string; minutes: number } {
  const parts = clocks.get(zone)?.formatToParts(instant) ?? []
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  return {
    weekday: part('weekday').toLowerCase(),
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  }
}

const hhmm = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.0000000`

const person = fc.record({
  zone: fc.constantFrom(...zones),
  custom: fc.boolean(),
  days: fc.subarray(week, { minLength: 3 }),
  // Clocks change at night: nobody here begins or ends work in those hours.
  start: fc.integer({ min: 5 * 2, max: 11 * 2 }).map((halves) => halves * 30),
  length: fc.integer({ min: 4 * 2, max: 10 * 2 }).map((halves) => halves * 30),
  busy: fc.array(
    fc.record({
      from: fc.nat(4 * 1440),
      length: fc.integer({ min: 5, max: 400 }),
      outOfOffice: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
})
/** Days around which clocks change somewhere, and one on which none do. */
const beginnings = [
  '2027-03-12',
  '2027-03-26',
  '2027-04-02',
  '2027-10-01',
  '2027-10-29',
  '2027-11-05',
  '2027-06-10',
]

describe('the slot that is found', () => {
  it('equals brute force over random calendars, time zones and daylight-saving changes', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...beginnings),
        fc.integer({ min: 1, max: 8 }).map((quarters) => quarters * 15),
        (people, beginning, minutes) => {
          const from = Date.parse(`${beginning}T00:00:00Z`)
          const window = { from, to: from + 4 * day }
          const length = minutes * minute
          const required = people.map((one, i): Availability => {
            const timeZone = one.custom ? { ...customTimeZone(one.zone, 2027) } : { name: one.zone }
            const hours = workingIntervals(
              {
                daysOfWeek: one.days,
                startTime: hhmm(one.start),
                endTime: hhmm(one.start + one.length),
                timeZone,
              },
              window,
            )
            if (hours === undefined) throw new Error(`${one.zone} must be understood.`)
            return {
              personId: `p${i}`,
              hours,
              busy: one.busy.map((busy) => ({
                from: from + busy.from * minute,
                to: from + (busy.from + busy.length) * minute,
                outOfOffice: busy.outOfOffice,
              })),
            }
          })

          let best: { from: number; missing: string[] } | undefined
          for (let start = window.from; start + length <= window.to; start += 15 * minute) {
            const missing = people.flatMap((one, i) => {
              const first = wallClock(one.zone, start)
              const last = wallClock(one.zone, start + length)
              const atWork =
                one.days.includes(first.weekday) &&
                first.weekday === last.weekday &&
                first.minutes >= one.start &&
                last.minutes > first.minutes &&
                last.minutes <= one.start + one.length
              const free = one.busy.every(
                (busy) =>
                  from + busy.from * minute >= start + length ||
                  from + (busy.from + busy.length) * minute <= start,
              )
              return atWork && free ? [] : [`p${i}`]
            })
            if (missing.length === people.length) continue
            if (best === undefined || missing.length < best.missing.length) best = { from: start, missing }
          }

          const [slot] = findSlots({
            ...window,
            required,
            optional: [],
            minutes,
            stepMinutes: 15,
            limit: 1,
          }).slots
          expect(slot && { from: slot.from, missing: slot.missing.map((one) => one.personId) }).toEqual(best)
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('Windows’ names of zones', () => {
  it('lead to zones that exist', () => {
    expect(ianaZone('W. Europe Standard Time')).toBe('Europe/Berlin')
    expect(ianaZone('pacific standard time')).toBe('America/Los_Angeles')
    expect(ianaZone('Asia/Kolkata')).toBe('Asia/Kolkata')
    expect(ianaZone('Customized Time Zone')).toBeUndefined()
  })

  it('are found for any zone: its own, or one whose clocks show the same all year', () => {
    expect(windowsZone('Europe/Berlin', 2027)).toBe('W. Europe Standard Time')
    const some = Intl.supportedValuesOf('timeZone').filter((_, i) => i % 8 === 0)
    for (const zone of some) {
      const windows = windowsZone(zone, 2027)
      if (windows === undefined) continue
      const iana = ianaZone(windows) ?? ''
      const offset = (timeZone: string, instant: number) =>
        new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(instant).split(', ')[1]
      for (const month of [0, 3, 6, 9]) {
        const instant = Date.UTC(2027, month, 15, 12)
        expect([zone, offset(zone, instant)]).toEqual([zone, offset(iana, instant)])
      }
    }
    for (const zone of ['Europe/Vienna', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Europe/Kyiv']) {
      expect(windowsZone(zone, 2027)).toBeDefined()
    }
  })
})
