import { DateTime } from 'luxon'

interface Transition {
  time: string
  dayOccurrence: number
  dayOfWeek: string
  month: number
  year: number
}

/** Graph's customTimeZone: rules in place of a name, as mailboxes with a damaged or old zone have it. */
export interface CustomTimeZone {
  '@odata.type': '#microsoft.graph.customTimeZone'
  name: 'Customized Time Zone'
  bias: number
  standardOffset: Transition
  daylightOffset: Transition & { daylightBias: number }
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const never: Transition = {
  time: '00:00:00.0000000',
  dayOccurrence: 0,
  dayOfWeek: 'sunday',
  month: 0,
  year: 0,
}

/**
 * The rules of an IANA zone in the year given. The sign is the one that Exchange answers with, although the
 * reference page says the opposite: bias = UTC - local standard time, so Los Angeles has 480.
 */
export function customTimeZone(iana: string, year: number): CustomTimeZone {
  const changes = transitions(iana, year)
  const offsets = [
    DateTime.fromObject({ year, month: 1, day: 1 }, { zone: iana }).offset,
    ...changes.map((change) => change.after),
  ]
  const standard = Math.min(...offsets)
  const toDaylight = changes.find((change) => change.after > change.before)
  const toStandard = changes.find((change) => change.after < change.before)
  const hasDaylight = changes.length === 2 && toDaylight !== undefined && toStandard !== undefined
  return {
    '@odata.type': '#microsoft.graph.customTimeZone',
    name: 'Customized Time Zone',
    bias: asBias(standard),
    standardOffset: hasDaylight ? rule(toStandard) : never,
    daylightOffset: hasDaylight
      ? { ...rule(toDaylight), daylightBias: asBias(toDaylight.after - toDaylight.before) }
      : { ...never, daylightBias: 0 },
  }
}

function asBias(minutes: number): number {
  return minutes === 0 ? 0 : -minutes // no negative zero
}

interface Change {
  /** The wall clock just before the change would have shown this. */
  local: DateTime
  before: number
  after: number
}

const known = new Map<string, Change[]>()

function transitions(iana: string, year: number): Change[] {
  const key = `${iana}/${year}`
  let found = known.get(key)
  if (found === undefined) {
    found = findTransitions(iana, year)
    known.set(key, found)
  }
  return found
}

/** Steps through the year day by day, and through the days that change hour by hour. */
function findTransitions(iana: string, year: number): Change[] {
  const found: Change[] = []
  let day = DateTime.fromObject({ year, month: 1, day: 1 }, { zone: iana })
  while (day.year === year) {
    const next = day.plus({ days: 1 })
    if (next.offset !== day.offset) found.push(...findChange(day, next))
    day = next
  }
  return found
}

function findChange(from: DateTime, to: DateTime): Change[] {
  const found: Change[] = []
  for (let hour = from; hour < to; hour = hour.plus({ hours: 1 })) {
    const next = hour.plus({ hours: 1 })
    if (next.offset !== hour.offset)
      found.push({
        local: hour.toUTC().plus({ hours: 1, minutes: hour.offset }),
        before: hour.offset,
        after: next.offset,
      })
  }
  return found
}

function rule(change: Change): Transition {
  const { local } = change
  const last = local.plus({ weeks: 1 }).month !== local.month
  return {
    time: local.toFormat("HH:mm:ss'.0000000'"),
    dayOccurrence: last ? 5 : Math.ceil(local.day / 7),
    dayOfWeek: days[local.weekday - 1] ?? 'sunday',
    month: local.month,
    year: 0,
  }
}
