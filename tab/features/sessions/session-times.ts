/** The reader's own IANA time zone. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The calendar day of a moment in a time zone, as YYYY-MM-DD. */
export function dayOf(moment: string | number, timeZone: string): string {
  // en-CA writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(moment))
}

/** The day that lies `days` after another, both as YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** "Tuesday, 12 January 2027" */
export function longDay(moment: string, timeZone: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full' }).format(new Date(moment))
}

/** "Tue, 12 Jan" */
export function shortDay(moment: string, timeZone: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(moment))
}

/** "14:00 – 15:30", with both days where it runs past midnight. */
export function clockRange(startsAt: string, endsAt: string, timeZone: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }).formatRange(
    new Date(startsAt),
    new Date(endsAt),
  )
}

/** Minutes that a time zone is ahead of UTC at a moment. */
export function offsetMinutes(moment: string, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(moment),
  )
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** "Berlin" of Europe/Berlin; what people call a time zone. */
export function placeOf(timeZone: string): string {
  return timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
}

/** "Berlin (GMT+1)" at the moment in question, because the offset changes with daylight saving. */
export function zoneLabel(timeZone: string, moment: string, locale?: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(
    new Date(moment),
  )
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const place = placeOf(timeZone)
  return place === offset || place === 'UTC' ? place : `${place} (${offset})`
}

/** The time in another zone as one phrase: with its day where that differs from the reader's. Undefined where the clocks agree. */
export function timeElsewhere(
  startsAt: string,
  endsAt: string,
  zones: { own: string; other: string },
  locale?: string,
): string | undefined {
  if (offsetMinutes(startsAt, zones.own) === offsetMinutes(startsAt, zones.other)) return undefined
  const range = clockRange(startsAt, endsAt, zones.other, locale)
  if (dayOf(startsAt, zones.own) === dayOf(startsAt, zones.other)) return range
  return `${shortDay(startsAt, zones.other, locale)}, ${range}`
}

/** "1 h 30 min" */
export function minutesText(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

export function minutesBetween(startsAt: string, endsAt: string): number {
  return Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)
}
