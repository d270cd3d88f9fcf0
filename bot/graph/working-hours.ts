import { DateTime } from 'luxon'
import * as z from 'zod/mini'
import type { Interval } from '../../okr/slots.ts'
import { ianaZone } from './windows-zones.ts'

const transition = z.object({
  time: z.string(),
  dayOccurrence: z.number(),
  dayOfWeek: z.string(),
  month: z.number(),
})
const timeZone = z.object({
  name: z.nullish(z.string()),
  bias: z.nullish(z.number()),
  standardOffset: z.nullish(transition),
  daylightOffset: z.nullish(z.extend(transition, { daylightBias: z.number() })),
})
export const workingHours = z.object({
  daysOfWeek: z.array(z.string()),
  startTime: z.nullish(z.string()),
  endTime: z.nullish(z.string()),
  timeZone: z.nullish(timeZone),
})
export type WorkingHours = z.infer<typeof workingHours>
type TimeZone = z.infer<typeof timeZone>

const minute = 60_000
const day = 86_400_000
const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** When somebody works between two instants, in UTC; undefined where their zone or hours cannot be understood. */
export function workingIntervals(hours: WorkingHours, window: Interval): Interval[] | undefined {
  const clock = hours.timeZone ? clockOf(hours.timeZone) : undefined
  const start = minutesOf(hours.startTime)
  const end = minutesOf(hours.endTime)
  if (clock === undefined || start === undefined || end === undefined) return undefined
  const days = new Set(hours.daysOfWeek.map((name) => dayNames.indexOf(name.toLowerCase())))
  const intervals: Interval[] = []
  // A local date can begin up to 14 hours before the UTC date, and a night shift the day before.
  for (let date = startOfUtcDay(window.from) - 2 * day; date < window.to + 2 * day; date += day) {
    if (!days.has(new Date(date).getUTCDay())) continue
    const from = clock(date + start * minute)
    const to = clock(date + end * minute + (end <= start ? day : 0))
    if (to > window.from && from < window.to && to > from) intervals.push({ from, to })
  }
  return intervals
}

function startOfUtcDay(instant: number): number {
  return Math.floor(instant / day) * day
}

function minutesOf(time: string | null | undefined): number | undefined {
  const match = /^(\d\d):(\d\d)/.exec(time ?? '')
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2])
}

/** Turns a wall time (written as if it were UTC) into its instant. */
type Clock = (wall: number) => number

function clockOf(zone: TimeZone): Clock | undefined {
  // Mailboxes with an old or damaged zone answer with rules under a name that means nothing.
  if (zone.bias !== null && zone.bias !== undefined) return customClock(zone, zone.bias)
  const iana = ianaZone(zone.name ?? '')
  if (iana === undefined) return undefined
  return (wall) =>
    DateTime.fromMillis(wall, { zone: 'utc' }).setZone(iana, { keepLocalTime: true }).toMillis()
}

/**
 * Exchange's rules: bias = UTC - local standard time in minutes (Los Angeles: 480), although Graph's reference says the
 * opposite; the daylight bias (-60) is added while daylight saving lasts.
 */
function customClock({ standardOffset, daylightOffset }: TimeZone, bias: number): Clock {
  return (wall) => {
    const standard = wall + bias * minute
    if (!standardOffset || !daylightOffset || standardOffset.month === 0 || daylightOffset.month === 0) {
      return standard
    }
    const year = new Date(wall).getUTCFullYear()
    const begins = transitionIn(year, daylightOffset)
    const ends = transitionIn(year, standardOffset)
    const daylight = begins < ends ? wall >= begins && wall < ends : wall >= begins || wall < ends
    return daylight ? standard + daylightOffset.daylightBias * minute : standard
  }
}

/** The wall time at which clocks change: the n-th weekday of a month, 5 meaning the last. */
function transitionIn(year: number, rule: z.infer<typeof transition>): number {
  const weekday = dayNames.indexOf(rule.dayOfWeek.toLowerCase())
  const first = Date.UTC(year, rule.month - 1, 1)
  let date =
    first + ((weekday - new Date(first).getUTCDay() + 7) % 7) * day + (rule.dayOccurrence - 1) * 7 * day
  while (new Date(date).getUTCMonth() !== rule.month - 1) date -= 7 * day
  return date + (minutesOf(rule.time) ?? 0) * minute
}
