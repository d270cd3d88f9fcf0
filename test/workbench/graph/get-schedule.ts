import type { Directory, DirectoryPerson } from './directory.ts'
import { isFields, readDateTime } from './event-input.ts'
import type { StoredEvent } from './event-model.ts'
import type { EventStore } from './event-store.ts'
import { applied, preferredZone } from './events-routes.ts'
import { badRequest } from './graph-error.ts'
import type { Mailboxes } from './mailboxes.ts'
import { type Permissions, personOf } from './permissions.ts'
import { type Call, ok, type Route } from './route.ts'
import type { SettingsStore } from './settings.ts'
import { ianaZone, localDateTime } from './time-zones.ts'

const minute = 60_000
const maxWindow = 62 * 24 * 60 * minute
const maxItems = 1000

interface Dependencies {
  directory: Directory
  permissions: Permissions
  mailboxes: Mailboxes
  store: EventStore
  settings: SettingsStore
  ensureAppointments: (tenant: string, person: DirectoryPerson, from: number, to: number) => void
}

interface Question {
  schedules: string[]
  from: number
  to: number
  interval: number
}

/** POST …/calendar/getSchedule: free/busy of several mailboxes, each row with its own error. */
export function getScheduleRoute(dependencies: Dependencies): Route {
  const { directory, permissions, mailboxes, store, settings, ensureAppointments } = dependencies

  function row(call: Call, address: string, question: Question, zone: string): Record<string, unknown> {
    const { tenant, person: asking } = call.caller
    const person = directory.find(tenant, address)
    if (person === undefined || !address.includes('@'))
      return failed(
        address,
        'ErrorMailRecipientNotFound',
        `Unable to resolve e-mail address ${address} to an Active Directory object.`,
      )
    ensureAppointments(tenant, person, question.from, question.to)
    const events = store.between(tenant, person.id, question.from, question.to)
    if (events.length > maxItems)
      return failed(
        address,
        'ErrorResultSetTooBig',
        `The result set contains too many calendar entries. The allowed size = ${maxItems}; the actual size = ${events.length}.`,
      )
    const iana = ianaZone(zone) ?? 'Etc/UTC'
    return {
      scheduleId: address,
      availabilityView: availability(events, question),
      // Whose calendar is not shared shows when, not what.
      scheduleItems: events.map((event) => ({
        ...(person.id === asking
          ? { isPrivate: event.sensitivity === 'private', subject: event.subject, location: event.location }
          : {}),
        status: event.showAs,
        start: { dateTime: localDateTime(event.start, iana), timeZone: zone },
        end: { dateTime: localDateTime(event.end, iana), timeZone: zone },
      })),
      workingHours: mailboxes.workingHours(tenant, person),
    }
  }

  return {
    method: 'post',
    path: '/users/:user/calendar/getSchedule',
    outlook: true,
    handle(call) {
      const { request, caller } = call
      permissions.requireMailbox(caller, 'readFreeBusy', personOf(directory, caller, call.user, 'exchange'))
      const question = readQuestion(request.body, settings.current().schedulesPerRequest)
      const zone = preferredZone(request)
      return ok(
        {
          '@odata.context':
            'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)',
          value: question.schedules.map((address) => row(call, address, question, zone)),
        },
        applied(request),
      )
    },
  }
}

function failed(address: string, responseCode: string, message: string): Record<string, unknown> {
  return { scheduleId: address, availabilityView: '', scheduleItems: [], error: { message, responseCode } }
}

/** Parameter names match in either case, as the contract and the documentation differ. */
function readQuestion(body: unknown, maxSchedules: number): Question {
  if (!isFields(body)) throw badRequest('BadRequest', 'Unable to read JSON request payload.')
  const given = new Map(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]))
  for (const name of given.keys())
    if (!['schedules', 'starttime', 'endtime', 'availabilityviewinterval'].includes(name))
      throw badRequest(
        'RequestBodyRead',
        `The parameter '${name}' in the request payload is not a valid parameter for the operation 'getSchedule'.`,
      )
  const schedules: unknown = given.get('schedules')
  if (!Array.isArray(schedules) || schedules.length === 0)
    throw badRequest('ErrorInvalidParameter', 'The Schedules parameter must name at least one mailbox.')
  if (schedules.length > maxSchedules)
    throw badRequest(
      'ErrorMailboxDataArrayTooBig',
      `The mailbox data array is too big. The allowed size = ${maxSchedules}; the actual size = ${schedules.length}.`,
    )
  const from = readDateTime('startTime', given.get('starttime')).instant
  const to = readDateTime('endTime', given.get('endtime')).instant
  if (to <= from)
    throw badRequest('ErrorInvalidTimeInterval', 'The time window is invalid: it must end after it starts.')
  if (to - from >= maxWindow)
    throw badRequest(
      'ErrorTimeIntervalTooBig',
      'The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = 62 days.',
    )
  const interval = given.get('availabilityviewinterval') ?? 30
  if (typeof interval !== 'number' || !Number.isInteger(interval) || interval < 5 || interval > 1440)
    throw badRequest(
      'ErrorInvalidMergedFreeBusyInterval',
      `The requested interval ${interval} is not between 5 and 1440 minutes.`,
    )
  return { schedules: schedules.map(String), from, to, interval: interval * minute }
}

const rank: Record<StoredEvent['showAs'], number> = {
  free: 0,
  workingElsewhere: 0,
  unknown: 0,
  tentative: 1,
  busy: 2,
  oof: 3,
}

/** One digit an interval: the strongest status that touches it. */
function availability(events: StoredEvent[], { from, to, interval }: Question): string {
  const digits = new Array<number>(Math.ceil((to - from) / interval)).fill(0)
  for (const event of events) {
    const first = Math.max(0, Math.floor((event.start - from) / interval))
    const last = Math.min(digits.length, Math.ceil((event.end - from) / interval))
    for (let at = first; at < last; at++) digits[at] = Math.max(digits[at] ?? 0, rank[event.showAs])
  }
  return digits.join('')
}
