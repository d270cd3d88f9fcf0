import type { Page } from 'playwright-core'
import type { TestPerson } from './organisation.ts'
import type { RunningWorkbench } from './workbench.ts'

/** An event as the workbench shows it to the calendar's owner. */
export interface CalendarEvent {
  id: string
  subject: string
  /** With the offset of the owner's zone. */
  start: string
  end: string
  timeZone: string
  isCancelled: boolean
  joinUrl: string | null
  organizer: { name: string }
  body: { content: string }
}

/** Everything with this subject in a person's calendar, from today on. */
export async function eventsOf(
  workbench: RunningWorkbench,
  person: string,
  subject: string,
): Promise<CalendarEvent[]> {
  const { events } = await workbench.control<{ events: CalendarEvent[] }>(
    'GET',
    `/calendar/?person=${encodeURIComponent(person)}`,
  )
  return events.filter((event) => event.subject.includes(subject))
}

/** Opens a person's week in the workbench's calendar, at the day of this moment. */
export async function openCalendar(
  page: Page,
  url: string,
  person: TestPerson,
  moment: string,
): Promise<void> {
  const week = dayIn(moment, person.timeZone)
  await page.goto(`${url}/?${new URLSearchParams({ view: 'calendar', person: person.id, week })}`)
  await page.getByRole('region', { name: 'Hours of the week' }).waitFor()
}

/** "15:30" as the clock on somebody's wall shows a moment. */
export function clockIn(moment: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  )
}

/** "2027-01-12" */
export function dayIn(moment: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(moment))
}
