import express, { type Router } from 'express'
import { DateTime } from 'luxon'
import type { State } from '../state.ts'
import type { Appointments } from './appointments.ts'
import { wrongInput } from './controls.ts'
import type { Directory, DirectoryPerson } from './directory.ts'
import { isFields } from './event-input.ts'
import type { ShowAs, StoredEvent } from './event-model.ts'
import type { EventStore } from './event-store.ts'
import type { Mailboxes } from './mailboxes.ts'
import type { Answer, Meetings } from './meetings.ts'

interface Dependencies {
  state: State
  directory: Directory
  store: EventStore
  meetings: Meetings
  mailboxes: Mailboxes
  everyday: Appointments
  homeTenant: string
  clock: () => Date
}

const answers: Record<string, Answer> = {
  accept: 'accepted',
  tentativelyAccept: 'tentativelyAccepted',
  decline: 'declined',
}
const statuses: readonly ShowAs[] = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere']

/** /workbench/calendar: a person's calendar as Outlook would show it to them, and what they do in it. */
export function calendarControls(parts: Dependencies): Router {
  const { state, directory, store, meetings, mailboxes, everyday, homeTenant, clock } = parts
  const router = express.Router()
  router.use(express.json())

  function personIn(tenant: string, id: unknown): DirectoryPerson {
    const person = typeof id === 'string' ? directory.find(tenant, id) : undefined
    if (person === undefined) throw new RangeError(`Nobody in tenant ${tenant} has the id ${id}.`)
    return person
  }

  router.get('/', (request, response) => {
    const tenant = tenantOf(request.query.tenant, homeTenant)
    const person = personIn(tenant, request.query.person)
    const zone = mailboxes.settings(tenant, person).timeZone
    const today = DateTime.fromJSDate(clock(), { zone }).startOf('day')
    const from = instantIn(request.query.from, zone) ?? today.minus({ days: 7 }).toMillis()
    const to = instantIn(request.query.to, zone) ?? today.plus({ days: 60 }).toMillis()
    meetings.releaseJoinLinks()
    everyday.ensure(tenant, person, from, to)
    response.json({
      person: person.id,
      displayName: person.displayName,
      timeZone: zone,
      events: store.between(tenant, person.id, from, to).map((event) => seen(event, zone)),
    })
  })

  router.post('/busy', (request, response) => {
    const tenant = tenantOf(request.body?.tenant, homeTenant)
    const person = personIn(tenant, request.body?.person)
    const zone = mailboxes.settings(tenant, person).timeZone
    const blocks: unknown = request.body?.blocks
    if (!Array.isArray(blocks))
      throw new RangeError('blocks must be a list of {start, end, showAs?, subject?}.')
    const planted = state.transaction(() =>
      blocks.map((block: unknown) => {
        const given = isFields(block) ? block : {}
        const start = instantIn(given.start, zone)
        const end = instantIn(given.end, zone)
        const showAs = statuses.find((status) => status === (given.showAs ?? 'busy'))
        if (start === undefined || end === undefined || end <= start || showAs === undefined)
          throw new RangeError(`${JSON.stringify(block)} is no block of time.`)
        return everyday.plant(tenant, person, {
          subject: typeof given.subject === 'string' ? given.subject : 'Busy',
          start,
          end,
          showAs,
          isPrivate: given.isPrivate === true,
        })
      }),
    )
    response.status(201).json({ events: planted.map((event) => seen(event, zone)) })
  })

  router.post('/respond', (request, response) => {
    const tenant = tenantOf(request.body?.tenant, homeTenant)
    const person = personIn(tenant, request.body?.person)
    const answer = answers[String(request.body?.response)]
    const event = store.find(tenant, person.id, String(request.body?.event))
    if (answer === undefined)
      throw new RangeError('response must be "accept", "tentativelyAccept" or "decline".')
    if (event === undefined || event.isOrganizer || event.isCancelled)
      throw new RangeError('There is no invitation with this id in the calendar.')
    meetings.respond(event, answer)
    response.status(202).end()
  })

  router.post('/plausible', (request, response) => {
    if (typeof request.body?.seed !== 'string') throw new RangeError('seed must be a text.')
    everyday.fill(tenantOf(request.body.tenant, homeTenant), request.body.seed)
    response.status(204).end()
  })

  router.delete('/plausible', (request, response) => {
    everyday.stopFilling(tenantOf(request.query.tenant, homeTenant))
    response.status(204).end()
  })

  router.put('/mailboxes/:person', (request, response) => {
    const tenant = tenantOf(request.query.tenant, homeTenant)
    response.json(mailboxes.change(tenant, personIn(tenant, request.params.person), request.body))
  })

  router.use(wrongInput)
  return router
}

/** An event as its owner sees it, in their own time. */
function seen(event: StoredEvent, zone: string): Record<string, unknown> {
  const local = (instant: number) =>
    DateTime.fromMillis(instant, { zone }).toISO({ suppressMilliseconds: true })
  return {
    id: event.id,
    iCalUId: event.uid,
    subject: event.subject,
    start: local(event.start),
    end: local(event.end),
    timeZone: zone,
    isAllDay: event.isAllDay,
    location: event.location,
    showAs: event.showAs,
    isOrganizer: event.isOrganizer,
    isCancelled: event.isCancelled,
    isPrivate: event.sensitivity === 'private',
    organizer: event.organizer,
    response: event.response.response,
    attendees: event.attendees.map(({ type, name, address, status }) => ({
      type,
      name,
      address,
      response: status.response,
    })),
    joinUrl: event.meeting?.ready ? event.meeting.joinUrl : null,
    body: event.body,
    categories: event.categories,
  }
}

function tenantOf(given: unknown, home: string): string {
  return typeof given === 'string' ? given : home
}

/** ISO time: with an offset as it says, without one in the person's own zone. */
function instantIn(text: unknown, zone: string): number | undefined {
  if (typeof text !== 'string') return undefined
  const time = DateTime.fromISO(text, { zone })
  if (!time.isValid) throw new RangeError(`${text} is no ISO date and time.`)
  return time.toMillis()
}
