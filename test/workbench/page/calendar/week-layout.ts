import type { CalendarEvent } from '../api.ts'

export type Placed = {
  event: CalendarEvent
  /** Minutes from midnight, within the day. */
  from: number
  to: number
  /** Which of how many columns, where events overlap. */
  column: number
  columns: number
  /** How many columns it may fill, as nothing stands to its right. */
  span: number
}

export type Day = { date: string; timed: Placed[]; allDay: CalendarEvent[] }

/** The wall clock of an ISO time with offset: what it says, not what it would be elsewhere. */
export function wallClock(iso: string): { date: string; minutes: number } {
  const [date = '', time = ''] = iso.split('T')
  const [hours = 0, minutes = 0] = time.split(':').map((part) => Number.parseInt(part, 10))
  return { date, minutes: hours * 60 + minutes }
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

export function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return addDays(date, -((weekday + 6) % 7))
}

export function todayIn(timeZone: string, now: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(now))
}

type Part = Pick<Placed, 'event' | 'from' | 'to'>

/** Shorter events are drawn as if they took this long, so that they can be read and hit. */
const shortest = 25
const drawnEnd = ({ from, to }: Part) => Math.max(to, from + shortest)

/** Lays a week's events out: by day, side by side where they overlap. */
export function layOutWeek(monday: string, days: number, events: CalendarEvent[]): Day[] {
  return Array.from({ length: days }, (_unused, index) => {
    const date = addDays(monday, index)
    const parts = events
      .filter((event) => !event.isAllDay)
      .flatMap((event) => partOn(date, event))
      .sort((a, b) => a.from - b.from || b.to - a.to)
    return {
      date,
      timed: sideBySide(parts),
      allDay: events.filter(
        (event) => event.isAllDay && wallClock(event.start).date <= date && date < wallClock(event.end).date,
      ),
    }
  })
}

function partOn(date: string, event: CalendarEvent): Part[] {
  const start = wallClock(event.start)
  const end = wallClock(event.end)
  if (start.date > date || end.date < date) return []
  const from = start.date < date ? 0 : start.minutes
  const to = end.date > date ? 24 * 60 : end.minutes
  // An event that ends at midnight has no part of the new day.
  return to > from ? [{ event, from, to }] : []
}

function sideBySide(parts: Part[]): Placed[] {
  const placed: Placed[] = []
  let group: Placed[] = []
  let ends: number[] = []
  const close = () => {
    for (const item of group) {
      item.columns = ends.length
      const besides = group
        .filter((other) => other.column > item.column && overlap(item, other))
        .map((other) => other.column)
      item.span = Math.min(ends.length, ...besides) - item.column
    }
    placed.push(...group)
    group = []
    ends = []
  }
  for (const part of parts) {
    if (ends.length > 0 && ends.every((end) => end <= part.from)) close()
    const free = ends.findIndex((end) => end <= part.from)
    const column = free < 0 ? ends.length : free
    ends[column] = drawnEnd(part)
    group.push({ ...part, column, columns: 1, span: 1 })
  }
  close()
  return placed
}

function overlap(a: Part, b: Part): boolean {
  return a.from < drawnEnd(b) && b.from < drawnEnd(a)
}
