const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** The calendar day as a number that rises by one each day, whatever the clock does. */
function dayNumber(moment: number, timeZone: string | undefined): number {
  // en-CA writes dates as YYYY-MM-DD.
  const written = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment)
  return Date.parse(`${written}T00:00:00Z`) / day
}

/**
 * "2 min ago", "yesterday 14:05", "12 Mar, 09:30", "12 Mar 2025": less exact the longer ago, in the reader's language and
 * time zone.
 */
export function relativeTime(iso: string, now: number, locale?: string, timeZone?: string): string {
  const then = Date.parse(iso)
  const ago = now - then
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  // A server's clock can run a little ahead of this one.
  if (ago < minute) return relative.format(0, 'second')
  if (ago < hour) return relative.format(-Math.floor(ago / minute), 'minute')
  const days = dayNumber(now, timeZone) - dayNumber(then, timeZone)
  if (days === 0) return relative.format(-Math.floor(ago / hour), 'hour')
  if (days === 1) {
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(then)
    return `${relative.format(-1, 'day')} ${time}`
  }
  const yearOf = (moment: number) =>
    new Intl.DateTimeFormat('en-CA', { year: 'numeric', timeZone }).format(moment)
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(yearOf(then) === yearOf(now) ? { hour: '2-digit', minute: '2-digit' } : { year: 'numeric' }),
  }).format(then)
}

/** Date and time in full, for the tooltip. */
export function fullTime(iso: string, locale?: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
    new Date(iso),
  )
}
