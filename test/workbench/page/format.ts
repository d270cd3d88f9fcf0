const locale = 'en-GB'

/** "Mon 23 Nov, 10:00" in the given zone. */
export function formatWhen(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso))
}

export function formatTime(iso: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(iso),
  )
}

export function formatDay(iso: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(iso))
}

/** "10:05" today, "Mon 10:05" this week, else with the date: how chats say when. */
export function formatSent(at: number, timeZone: string, now: number): string {
  const day = (time: number) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(time))
  if (day(at) === day(now)) return formatTime(at, timeZone)
  const recent = now - at < 6 * 86_400_000
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    ...(recent ? { weekday: 'short' } : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at))
}
