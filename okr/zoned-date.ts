/** The instant at which a calendar day begins in a zone, daylight saving included (a day can begin at 01:00). */
export function startOfDay(date: string, timeZone: string): number {
  const wanted = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(wanted)) throw new RangeError(`"${date}" is no date.`)
  const { locale, options } = { locale: 'en-CA', options: { timeZone, hourCycle: 'h23' } as const }
  const clock = new Intl.DateTimeFormat(locale, {
    ...options,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const wallTimeAt = (instant: number): number => {
    const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
    return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`)
  }
  // The offset before and after a change around midnight: the earlier instant that already shows the day wins.
  const candidates = [wanted - 24 * hour, wanted, wanted + 24 * hour].map(
    (near) => wanted - (wallTimeAt(near) - near),
  )
  const exact = candidates.filter((instant) => wallTimeAt(instant) === wanted)
  if (exact.length > 0) return Math.min(...exact)
  return Math.min(...candidates.filter((instant) => wallTimeAt(instant) > wanted))
}

const hour = 3_600_000
