import { customTimeZone } from '../workbench/graph/custom-time-zone.ts'
import {
  ianaZone,
  instantOf,
  localDateTime,
  utcTimestamp,
  windowsZone,
} from '../workbench/graph/time-zones.ts'

test.each([
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['pacific standard time', 'America/Los_Angeles'],
  ['UTC', 'Etc/UTC'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Mars Standard Time', undefined],
  ['Not/A_Zone', undefined],
  ['+01:00', undefined],
  ['', undefined],
])('the name %s means the zone %s', (name, zone) => {
  expect(ianaZone(name)).toBe(zone)
})

test.each([
  'America/New_York',
  'Europe/Amsterdam',
  'Asia/Kolkata',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Africa/Lagos',
])('the Windows name of %s means the same time all year', (iana) => {
  const back = ianaZone(windowsZone(iana))
  expect(back).toBeDefined()
  for (let month = 0; month < 12; month++) {
    const instant = Date.UTC(2026, month, 15, 12)
    expect(localDateTime(instant, back ?? '')).toBe(localDateTime(instant, iana))
  }
})

test('a zone that Windows does not have keeps its own name', () => {
  expect(windowsZone('Antarctica/Troll')).toBe('Antarctica/Troll')
})

test.each([
  ['2026-12-01T09:00:00', '2026-12-01T14:00:00.0000000Z'],
  ['2026-12-01T09:00', '2026-12-01T14:00:00.0000000Z'],
  ['2026-12-01T09:00:00.1234567', '2026-12-01T14:00:00.1230000Z'],
  ['2026-07-01T09:00:00', '2026-07-01T13:00:00.0000000Z'],
])('%s in New York is %s', (local, utc) => {
  expect(utcTimestamp(instantOf(local, 'America/New_York') ?? 0)).toBe(utc)
})

test.each(['2026-12-01T09:00:00Z', '2026-12-01T09:00:00+01:00', '2026-12-01', '2026-13-01T09:00:00', 'soon'])(
  '%s is no local date and time',
  (text) => expect(instantOf(text, 'Etc/UTC')).toBeUndefined(),
)

test('local times have seven digits and no offset, on both sides of a change to summer time', () => {
  expect(localDateTime(Date.UTC(2026, 2, 29, 0, 59), 'Europe/Berlin')).toBe('2026-03-29T01:59:00.0000000')
  expect(localDateTime(Date.UTC(2026, 2, 29, 1, 0), 'Europe/Berlin')).toBe('2026-03-29T03:00:00.0000000')
})

test('Los Angeles as a custom zone has the rules that Exchange answers with', () => {
  expect(customTimeZone('America/Los_Angeles', 2026)).toEqual({
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
  })
})

test('Berlin changes on the last Sunday, Sydney has its summer over New Year, India never changes', () => {
  const berlin = customTimeZone('Europe/Berlin', 2026)
  expect(berlin.bias).toBe(-60)
  expect(berlin.daylightOffset).toMatchObject({ dayOccurrence: 5, month: 3, time: '02:00:00.0000000' })
  expect(berlin.standardOffset).toMatchObject({ dayOccurrence: 5, month: 10, time: '03:00:00.0000000' })
  const sydney = customTimeZone('Australia/Sydney', 2026)
  expect(sydney.bias).toBe(-600)
  expect(sydney.daylightOffset).toMatchObject({ dayOccurrence: 1, month: 10, daylightBias: -60 })
  expect(sydney.standardOffset).toMatchObject({ dayOccurrence: 1, month: 4 })
  const india = customTimeZone('Asia/Kolkata', 2026)
  expect(india.bias).toBe(-330)
  expect(india.daylightOffset).toMatchObject({ month: 0, daylightBias: 0 })
})
