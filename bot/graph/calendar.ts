import * as z from 'zod/mini'
import type { BusyInterval, Interval } from '../../okr/slots.ts'
import {
  type Calendar,
  type CalendarCaller,
  CalendarError,
  type Mailbox,
  type PersonTimes,
} from '../commands/ports/calendar.ts'
import type { Graph } from './client.ts'
import { parse } from './parse.ts'
import { workingHours, workingIntervals } from './working-hours.ts'

/** Documented; the service has also been seen to take 100. */
const mailboxesAtOnce = 20
/** Less than 62 days. */
const maxWindowMs = 61 * 86_400_000

const dateTime = z.object({ dateTime: z.string(), timeZone: z.nullish(z.string()) })
const scheduleInformation = z.object({
  scheduleId: z.nullish(z.string()),
  error: z.nullish(z.object({ message: z.nullish(z.string()), responseCode: z.nullish(z.string()) })),
  scheduleItems: z.nullish(
    z.array(z.object({ status: z.nullish(z.string()), start: dateTime, end: dateTime })),
  ),
  workingHours: z.nullish(workingHours),
})
const scheduleReply = z.object({ value: z.array(scheduleInformation) })
type ScheduleInformation = z.infer<typeof scheduleInformation>

/** Free/busy and working hours from Exchange, in chunks that it takes. */
export function graphCalendar(graph: Graph): Calendar {
  async function ask(
    caller: CalendarCaller,
    mailboxes: readonly Mailbox[],
    window: Interval,
  ): Promise<PersonTimes[]> {
    const answer = await graph.request({
      tenantId: caller.tenantId,
      assertion: caller.assertion,
      mailbox: caller.personId,
      method: 'post',
      path: `/users/${encodeURIComponent(caller.personId)}/calendar/getSchedule`,
      headers: { Prefer: 'outlook.timezone="UTC"' },
      body: {
        schedules: mailboxes.map((mailbox) => mailbox.mail),
        startTime: { dateTime: utcDateTime(window.from), timeZone: 'UTC' },
        endTime: { dateTime: utcDateTime(window.to), timeZone: 'UTC' },
        availabilityViewInterval: 15,
      },
      repeatable: true,
    })
    const rows = parse(scheduleReply, answer).value
    const byMail = new Map(rows.map((row) => [row.scheduleId?.toLowerCase(), row]))
    return mailboxes.map(({ personId, mail }) => timesOf(personId, byMail.get(mail.toLowerCase()), window))
  }

  return {
    async times(caller, mailboxes, window) {
      const questions = chunks(mailboxes, mailboxesAtOnce).flatMap((chunk) =>
        windows(window).map((part) => ask(caller, chunk, part)),
      )
      return merged((await Promise.all(questions)).flat())
    },
    async mailsOf(tenantId, personIds) {
      const found = await Promise.all(personIds.map((personId) => mailOf(graph, tenantId, personId)))
      return new Map(found.flatMap((one) => (one === undefined ? [] : [one])))
    },
  }
}

const userMail = z.object({ id: z.string(), mail: z.nullish(z.string()) })

async function mailOf(
  graph: Graph,
  tenantId: string,
  personId: string,
): Promise<[string, string] | undefined> {
  try {
    const answer = await graph.request({
      tenantId,
      mailbox: 'directory',
      method: 'get',
      path: `/users/${encodeURIComponent(personId)}?$select=id,mail`,
      repeatable: true,
    })
    const { mail } = parse(userMail, answer)
    return mail ? [personId, mail] : undefined
  } catch (error) {
    if (error instanceof CalendarError && (error.code === 'no-mailbox' || error.code === 'gone'))
      return undefined
    throw error
  }
}

function timesOf(personId: string, row: ScheduleInformation | undefined, window: Interval): PersonTimes {
  if (row === undefined) return { personId, unreadable: 'Outlook said nothing about this mailbox.' }
  if (row.error) {
    const { message, responseCode } = row.error
    return { personId, unreadable: message || responseCode || 'Outlook cannot read this mailbox.' }
  }
  const hours = row.workingHours ? workingIntervals(row.workingHours, window) : undefined
  if (hours === undefined) return { personId, unreadable: 'Outlook does not say when this person works.' }
  const busy: BusyInterval[] = (row.scheduleItems ?? []).flatMap((item) => {
    const status = item.status?.toLowerCase()
    if (status !== 'busy' && status !== 'tentative' && status !== 'oof') return []
    const span = { from: utcInstant(item.start.dateTime), to: utcInstant(item.end.dateTime) }
    return [status === 'oof' ? { ...span, outOfOffice: true } : span]
  })
  return { personId, busy, hours }
}

/** Graph's dateTime: no offset, up to seven digits of a second. */
function utcInstant(dateTime: string): number {
  return Date.parse(`${dateTime.replace(/(\.\d{3})\d*$/, '$1')}Z`)
}

function utcDateTime(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, '')
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}

function windows({ from, to }: Interval): Interval[] {
  const count = Math.max(1, Math.ceil((to - from) / maxWindowMs))
  return Array.from({ length: count }, (_, i) => ({
    from: from + i * maxWindowMs,
    to: Math.min(to, from + (i + 1) * maxWindowMs),
  }))
}

/** One entry a person, whatever the number of windows; unreadable in one is unreadable. */
function merged(parts: readonly PersonTimes[]): PersonTimes[] {
  const byPerson = new Map<string, PersonTimes>()
  for (const part of parts) {
    const known = byPerson.get(part.personId)
    if (known === undefined || 'unreadable' in part) byPerson.set(part.personId, part)
    else if (!('unreadable' in known)) {
      byPerson.set(part.personId, {
        personId: part.personId,
        busy: [...known.busy, ...part.busy],
        hours: [...known.hours, ...part.hours],
      })
    }
  }
  return [...byPerson.values()]
}
