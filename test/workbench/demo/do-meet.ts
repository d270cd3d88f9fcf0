import { DateTime } from 'luxon'
import { handles, personId } from './company.ts'
import type { Handle } from './data/people.ts'
import type { SessionData } from './data/sessions.ts'
import { madeId, type Stage, until } from './stage.ts'
import type { Step } from './steps.ts'
import { instantOf, workday } from './when.ts'

type Preview = { title: string; invitees: { personId: string; required: boolean }[] }
type Slots = { slots: { startsAt: string; endsAt: string }[] }
type SessionReply = {
  session: { title: string; startsAt: string; invitees: { personId: string }[]; event: { state: string } }
}
type CalendarEvent = {
  id: string
  subject: string
  start: string
  isOrganizer: boolean
  response: string
}

/** As the tab does it: who meets and about what, when everybody can, then into the calendars. */
export async function schedule(stage: Stage, { by, deed: { data } }: Step<'schedule'>): Promise<void> {
  const address = `/api/cycles/${stage.cycle.id}/sessions`
  const id = sessionId(data)
  const wanted = { unitId: await stage.unitId(data.unit), kind: data.kind }
  if (stage.resumed && (await isScheduled(stage, by, id))) return
  const { invitees } = await stage.product<Preview>(by, 'POST', `${address}/preview`, wanted)
  const people = (required: boolean) =>
    invitees.filter((one) => one.required === required).map((one) => one.personId)
  const invited = { required: people(true), optional: people(false) }
  const { slots } = await stage.product<Slots>(by, 'POST', `${address}/slots`, {
    ...wanted,
    ...invited,
    minutes: data.minutes,
    ...window(stage, data),
  })
  await stage.product(by, 'PUT', `${address}/${id}`, {
    ...wanted,
    ...invited,
    minutes: data.minutes,
    startsAt: slots[0]?.startsAt,
  })
  await until(async () => (await readSession(stage, by, id)).session.event.state === 'confirmed')
}

/** Everybody who was invited answers the invitation in their calendar. */
export async function respond(stage: Stage, { by, deed: { data } }: Step<'respond'>): Promise<void> {
  const { session } = await readSession(stage, by, sessionId(data))
  await Promise.all(
    session.invitees.map(async ({ personId: id }) => {
      const invited = handles.find((handle) => personId(handle) === id)
      const answer = (invited && data.answers?.[invited]) ?? 'accept'
      const event = await findEvent(stage, id, session.title, Date.parse(session.startsAt))
      if (answer === 'none' || event === undefined || event.isOrganizer) return
      await stage.workbench('POST', '/calendar/respond', { person: id, event: event.id, response: answer })
    }),
  )
}

export async function hold(stage: Stage, { by, deed: { data } }: Step<'hold'>): Promise<void> {
  await stage.product(by, 'POST', `/api/cycles/${stage.cycle.id}/sessions/${sessionId(data)}/held`, {})
}

/** The same moment for everybody who takes part, each in their own calendar. */
export async function plant(stage: Stage, { deed }: Step<'appointment'>): Promise<void> {
  const { subject, people, day, at, zone, minutes, showAs = 'busy', isPrivate = false } = deed.data
  const start = instantOf(stage.today, day, at, zone)
  const time = (instant: number) => DateTime.fromMillis(instant, { zone: 'utc' }).toISO()
  const block = { subject, showAs, isPrivate, start: time(start), end: time(start + minutes * 60_000) }
  await Promise.all(
    people.map(async (handle) => {
      if (stage.resumed && (await findEvent(stage, personId(handle), subject, start)) !== undefined) return
      await stage.workbench('POST', '/calendar/busy', { person: personId(handle), blocks: [block] })
    }),
  )
}

function sessionId({ id }: SessionData): string {
  return madeId(`session/${id}`)
}

function readSession(stage: Stage, by: Handle, id: string): Promise<SessionReply> {
  return stage.product<SessionReply>(by, 'GET', `/api/cycles/${stage.cycle.id}/sessions/${id}`)
}

async function isScheduled(stage: Stage, by: Handle, id: string): Promise<boolean> {
  const address = `/api/cycles/${stage.cycle.id}/sessions`
  const { sessions } = await stage.product<{ sessions: { id: string }[] }>(by, 'GET', address)
  return sessions.some((session) => session.id === id)
}

/** First and last day in which a time is looked for. */
function window({ today, cycle }: Stage, { between }: SessionData): { from: string; to: string } {
  if (between !== 'share') return { from: workday(today, between[0]), to: workday(today, between[1]) }
  const { from } = cycle.planning.share
  const end = DateTime.fromISO(from, { zone: 'utc' }).plus({ days: 6 })
  return { from, to: end.toFormat('yyyy-MM-dd') }
}

async function findEvent(
  { workbench }: Stage,
  person: string,
  subject: string,
  start: number,
): Promise<CalendarEvent | undefined> {
  const time = (instant: number) => new Date(instant).toISOString()
  const query = new URLSearchParams({ person, from: time(start - 60_000), to: time(start + 60_000) })
  const { events } = await workbench<{ events: CalendarEvent[] }>('GET', `/calendar?${query}`)
  return events.find((event) => event.subject === subject && Date.parse(event.start) === start)
}
