import type { Request } from 'express'
import { DateTime } from 'luxon'
import type { Directory, DirectoryPerson } from './directory.ts'
import { readEventInput } from './event-input.ts'
import type { StoredEvent } from './event-model.ts'
import { eventFilter, eventOrder, expandedProperties } from './event-query.ts'
import type { EventStore } from './event-store.ts'
import { eventResource, type ViewOptions } from './event-view.ts'
import { badRequest } from './graph-error.ts'
import type { Answer, Meetings } from './meetings.ts'
import { linkWith, onlyOptions, option, pageSize, project, requestUrl, selectOption } from './odata.ts'
import { type MailboxNeed, type Permissions, personOf } from './permissions.ts'
import { type Call, ok, type Reply, type Route } from './route.ts'
import { ianaZone } from './time-zones.ts'

interface Dependencies {
  directory: Directory
  permissions: Permissions
  meetings: Meetings
  store: EventStore
  /** Makes sure that a mailbox has its everyday appointments for a span of time. */
  ensureAppointments: (tenant: string, person: DirectoryPerson, from: number, to: number) => void
}

/** Events of a mailbox: list, calendarView, create, read, change, cancel, delete, and answers to invitations. */
export function eventsRoutes({
  directory,
  permissions,
  meetings,
  store,
  ensureAppointments,
}: Dependencies): Route[] {
  function mailbox(call: Call, need: MailboxNeed): DirectoryPerson {
    const person = personOf(directory, call.caller, call.user, 'exchange')
    permissions.requireMailbox(call.caller, need, person)
    return person
  }

  function eventOf(call: Call, need: MailboxNeed): StoredEvent {
    const person = mailbox(call, need)
    return meetings.read(call.caller.tenant, person.id, String(call.request.params.event))
  }

  function list(call: Call, events: StoredEvent[], allowed: string[]): Reply {
    const { request } = call
    onlyOptions(request, ['$select', '$top', '$skip', '$expand', '$orderby', '$count', ...allowed])
    const view = viewOptions(request)
    const select = selectOption(request)
    const size = pageSize(request, 10, 1000)
    const skip = Number(option(request, '$skip') ?? 0)
    const order = eventOrder(option(request, '$orderby'))
    const sorted = order === undefined ? events : events.toSorted(order)
    const page = sorted.slice(skip, skip + size)
    return ok(
      {
        '@odata.context': context(request),
        ...(option(request, '$count') === 'true' ? { '@odata.count': sorted.length } : {}),
        value: page.map((event) => selected(eventResource(event, view), select)),
        ...(skip + size < sorted.length
          ? { '@odata.nextLink': linkWith(request, { $skip: String(skip + size) }) }
          : {}),
      },
      applied(request),
    )
  }

  function show(call: Call, event: StoredEvent, status: number): Reply {
    const resource = eventResource(event, viewOptions(call.request))
    const select = call.request.method === 'GET' ? selectOption(call.request) : undefined
    return {
      status,
      body: { '@odata.context': `${context(call.request)}/$entity`, ...selected(resource, select) },
      headers: applied(call.request),
    }
  }

  const answer = (path: string, response: Answer): Route => ({
    method: 'post',
    path: `/users/:user/events/:event/${path}`,
    outlook: true,
    handle(call) {
      meetings.respond(eventOf(call, 'writeCalendar'), response)
      return { status: 202 }
    },
  })

  return [
    {
      method: 'get',
      path: '/users/:user/events',
      outlook: true,
      handle(call) {
        const person = mailbox(call, 'readCalendar')
        meetings.releaseJoinLinks()
        const filter = option(call.request, '$filter')
        const events = store.all(call.caller.tenant, person.id)
        return list(call, filter === undefined ? events : events.filter(eventFilter(filter)), ['$filter'])
      },
    },
    {
      method: 'get',
      path: '/users/:user/calendarView',
      outlook: true,
      handle(call) {
        const person = mailbox(call, 'readCalendar')
        meetings.releaseJoinLinks()
        const from = viewBound(call.request, 'startDateTime')
        const to = viewBound(call.request, 'endDateTime')
        if (to < from)
          throw badRequest('ErrorInvalidParameter', 'The endDateTime is earlier than the startDateTime.')
        ensureAppointments(call.caller.tenant, person, from, to)
        const filter = option(call.request, '$filter')
        const events = store.between(call.caller.tenant, person.id, from, to)
        return list(call, filter === undefined ? events : events.filter(eventFilter(filter)), ['$filter'])
      },
    },
    {
      method: 'post',
      path: '/users/:user/events',
      outlook: true,
      handle(call) {
        const person = mailbox(call, 'writeCalendar')
        const event = meetings.create(call.caller.tenant, person, readEventInput(call.request.body))
        const reply = show(call, event, 201)
        const location = `${requestUrl(call.request)}/${encodeURIComponent(String(reply.body?.id))}`
        return { ...reply, headers: { ...reply.headers, Location: location } }
      },
    },
    {
      method: 'get',
      path: '/users/:user/events/:event',
      outlook: true,
      handle(call) {
        onlyOptions(call.request, ['$select', '$expand'])
        return show(call, eventOf(call, 'readCalendar'), 200)
      },
    },
    {
      method: 'patch',
      path: '/users/:user/events/:event',
      outlook: true,
      handle(call) {
        const event = eventOf(call, 'writeCalendar')
        const input = readEventInput(call.request.body)
        return show(call, meetings.update(event, input, call.request.get('If-Match')), 200)
      },
    },
    {
      method: 'delete',
      path: '/users/:user/events/:event',
      outlook: true,
      handle(call) {
        meetings.delete(eventOf(call, 'writeCalendar'), call.request.get('If-Match'))
        return { status: 204 }
      },
    },
    {
      method: 'post',
      path: '/users/:user/events/:event/cancel',
      outlook: true,
      handle(call) {
        meetings.cancel(eventOf(call, 'writeCalendar'))
        return { status: 202 }
      },
    },
    answer('accept', 'accepted'),
    answer('tentativelyAccept', 'tentativelyAccepted'),
    answer('decline', 'declined'),
  ]
}

/** Prefer: outlook.timezone, IdType, outlook.body-content-type; and $expand. */
function viewOptions(request: Request): ViewOptions {
  const prefer = request.get('Prefer') ?? ''
  return {
    zone: preferredZone(request),
    immutableIds: /IdType\s*=\s*"?ImmutableId"?/i.test(prefer),
    bodyAs: /outlook\.body-content-type\s*=\s*"?text"?/i.test(prefer) ? 'text' : 'html',
    extended: expandedProperties(option(request, '$expand')),
  }
}

/** The zone that start and end are wanted in, by the name given; UTC unless the caller prefers another. */
export function preferredZone(request: Request): string {
  const zone = /outlook\.timezone\s*=\s*"([^"]*)"/i.exec(request.get('Prefer') ?? '')?.[1]
  if (zone === undefined) return 'UTC'
  if (ianaZone(zone) === undefined)
    throw badRequest(
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zone}'.`,
    )
  return zone
}

export function applied(request: Request): Record<string, string> {
  const prefer = request.get('Prefer') ?? ''
  const known = prefer.match(/outlook\.timezone\s*=\s*"[^"]*"|IdType\s*=\s*"?ImmutableId"?/gi)
  return known === null ? {} : { 'Preference-Applied': known.join(', ') }
}

function context(request: Request): string {
  const [base, rest] = requestUrl(request).split('/v1.0/')
  return `${base}/v1.0/$metadata#${rest?.split('/').slice(0, 2).join('/')}/events`
}

/** What $select names; what $expand asked for is there in any case. */
function selected(resource: Record<string, unknown>, select: string[] | undefined): Record<string, unknown> {
  const expanded = 'singleValueExtendedProperties'
  const names = select?.filter((name) => name !== expanded)
  const kept = project(resource, names, 'event')
  return expanded in resource ? { ...kept, [expanded]: resource[expanded] } : kept
}

/** startDateTime and endDateTime of a calendarView: with an offset, or in UTC. */
function viewBound(request: Request, name: string): number {
  const text = option(request, name)
  if (text === undefined)
    throw badRequest(
      'ErrorInvalidParameter',
      `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime: ${name} is missing.`,
    )
  const time = DateTime.fromISO(text, { zone: 'Etc/UTC', setZone: true })
  if (!time.isValid)
    throw badRequest('ErrorInvalidParameter', `The value '${text}' of parameter '${name}' is invalid.`)
  return time.toMillis()
}
