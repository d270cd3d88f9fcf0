import { useMemo } from 'react'
import { useHost } from '../host/use-host.ts'

export interface Format {
  /** 0.374 -> 37 % */
  percent: (share: number) => string
  number: (value: number) => string
  /** A calendar day: 2027-01-14 */
  day: (isoDate: string) => string
  /** A moment, in the reader's own time zone. */
  moment: (isoDateTime: string) => string
  time: (isoDateTime: string) => string
}

/** Numbers and dates as the locale writes them. */
export function formatFor(locale: string, timeZone?: string): Format {
  const zone = timeZone === undefined ? {} : { timeZone }
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone })
  return {
    percent: (share) => percent.format(share),
    number: (value) => number.format(value),
    day: (isoDate) => formatted(day, `${isoDate.slice(0, 10)}T00:00:00Z`, isoDate),
    moment: (isoDateTime) => formatted(moment, isoDateTime, isoDateTime),
    time: (isoDateTime) => formatted(time, isoDateTime, isoDateTime),
  }
}

function formatted(format: Intl.DateTimeFormat, text: string, otherwise: string): string {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? otherwise : format.format(date)
}

/** In the host's language. */
export function useFormat(): Format {
  const locale = useHost()?.locale ?? 'en-GB'
  return useMemo(() => formatFor(locale), [locale])
}
