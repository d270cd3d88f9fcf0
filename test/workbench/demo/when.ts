import { DateTime } from 'luxon'

const dayMs = 86_400_000

/** The date that lies this many working days after (or before) today; of a weekend the day before counts as today. */
export function workday(today: Date, days: number): string {
  let at = DateTime.fromJSDate(today, { zone: 'utc' }).startOf('day')
  // Counting back from a weekend, its Friday is the first day; counting on, its Monday is.
  const step = days < 0 ? -1 : 1
  for (let left = Math.abs(days); left > 0; ) {
    at = at.plus({ days: step })
    if (at.weekday <= 5) left--
  }
  return at.toFormat('yyyy-MM-dd')
}

/** The instant of a working day's time of day in a zone. */
export function instantOf(today: Date, days: number, at: string, zone: string): number {
  return DateTime.fromISO(`${workday(today, days)}T${at}`, { zone }).toMillis()
}

/** The quarter that is planned, with today in the middle of its align phase. It begins with a month, two to seven weeks from now. */
export function demoCycle(today: Date) {
  const now = DateTime.fromJSDate(today, { zone: 'utc' }).startOf('day')
  let startsOn = now.plus({ days: 18 }).startOf('month')
  if (startsOn < now.plus({ days: 18 })) startsOn = startsOn.plus({ months: 1 })
  const endsOn = startsOn.plus({ months: 3 }).minus({ days: 1 })
  const untilStart = Math.round((startsOn.toMillis() - now.toMillis()) / dayMs)
  const alignUntil = now.plus({ days: Math.floor(untilStart * 0.45) })
  const date = (at: DateTime) => at.toFormat('yyyy-MM-dd')
  const { id, name } = quarterOf(startsOn)
  return {
    id,
    name,
    startsOn: date(startsOn),
    endsOn: date(endsOn),
    planning: {
      draft: { from: date(now.minus({ days: 23 })), to: date(now.minus({ days: 10 })) },
      align: { from: date(now.minus({ days: 9 })), to: date(alignUntil) },
      share: { from: date(alignUntil.plus({ days: 1 })), to: date(startsOn.minus({ days: 1 })) },
    },
    initialPhase: 'draft',
    // Who has one measure that says it all is not asked for three.
    limits: { objectives: { min: 1, max: 5 }, keyResults: { min: 1, max: 5 }, hard: false },
  }
}

/** Companies whose quarters do not begin in January name them by their fiscal year, which here ends with the calendar's first months. */
function quarterOf(start: DateTime): { id: string; name: string } {
  const offset = (start.month - 1) % 3
  const quarter = Math.floor((start.month - 1) / 3) + 1
  if (offset === 0) return { id: `${start.year}-q${quarter}`, name: `Q${quarter} ${start.year}` }
  const fiscal = String((start.year + 1) % 100).padStart(2, '0')
  return { id: `fy${fiscal}-q${quarter}`, name: `Q${quarter} FY${fiscal}` }
}
