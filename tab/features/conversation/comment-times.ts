const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

/** "2 minutes ago", "yesterday", "12 Mar", "12 Mar 2025": shorter the longer ago, in the reader's language and time zone. */
export function relativeTime(iso: string, now: number, locale?: string): string {
  const then = new Date(iso)
  const ago = now - then.getTime()
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  // A server's clock can run a little ahead of this one.
  if (ago < minute) return relative.format(0, 'second')
  if (ago < hour) return relative.format(-Math.floor(ago / minute), 'minute')
  // Rounded, because a day on which the clock changes has 23 or 25 hours.
  const days = Math.round((startOfDay(new Date(now)) - startOfDay(then)) / day)
  if (days === 0) return relative.format(-Math.floor(ago / hour), 'hour')
  if (days === 1) {
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(then)
    return `${relative.format(-1, 'day')} ${time}`
  }
  const sameYear = then.getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? { hour: '2-digit', minute: '2-digit' } : { year: 'numeric' }),
  }).format(then)
}

/** Date and time in full, for the tooltip and for screen readers. */
export function fullTime(iso: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso))
}
