import type { Attendee, EventContent, ExtendedProperty, ShowAs } from './event-model.ts'
import { badRequest } from './graph-error.ts'
import { normalBody } from './join-information.ts'
import { ianaZone, instantOf } from './time-zones.ts'

/** What a POST or PATCH wants to write; a property that was omitted is absent. */
export interface EventInput extends Partial<EventContent> {
  isOnlineMeeting?: boolean
  transactionId?: string
}

type Fields = Record<string, unknown>

const readOnly = new Set([
  'id',
  'iCalUId',
  'uid',
  'changeKey',
  'createdDateTime',
  'lastModifiedDateTime',
  'bodyPreview',
  'webLink',
  'organizer',
  'isOrganizer',
  'isCancelled',
  'isDraft',
  'responseStatus',
  'onlineMeeting',
  'onlineMeetingUrl',
  'hasAttachments',
  'originalStart',
  'originalStartTimeZone',
  'originalEndTimeZone',
  'seriesMasterId',
  'type',
])
const importances = ['low', 'normal', 'high'] as const
const sensitivities = ['normal', 'personal', 'private', 'confidential'] as const
const statuses = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown'] as const
const attendeeTypes = ['required', 'optional', 'resource'] as const
const maxAttendees = 500

/** Reads an event as Graph does: by the names of its contract, refusing what that does not have. */
export function readEventInput(body: unknown): EventInput {
  if (!isFields(body))
    throw badRequest(
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    )
  const input: EventInput = {}
  for (const [name, value] of Object.entries(body))
    if (!name.startsWith('@')) readProperty(input, name, value)
  return input
}

function readProperty(input: EventInput, name: string, value: unknown): void {
  switch (name) {
    case 'subject':
      input.subject = text(name, value)
      return
    case 'body':
      input.body = readBody(value)
      return
    case 'start': {
      const { instant, zone } = readDateTime(name, value)
      input.start = instant
      input.startZone = zone
      return
    }
    case 'end': {
      const { instant, zone } = readDateTime(name, value)
      input.end = instant
      input.endZone = zone
      return
    }
    case 'location':
      input.location = isFields(value) ? text('displayName', value.displayName ?? '') : text(name, value)
      return
    case 'locations': {
      const first: unknown = Array.isArray(value) ? value[0] : undefined
      input.location = isFields(first) ? text('displayName', first.displayName ?? '') : ''
      return
    }
    case 'attendees':
      input.attendees = readAttendees(value)
      return
    case 'categories':
      input.categories = list(name, value).map((item) => text(name, item))
      return
    case 'importance':
      input.importance = member(name, value, importances)
      return
    case 'sensitivity':
      input.sensitivity = member(name, value, sensitivities)
      return
    case 'showAs':
      input.showAs = member<ShowAs>(name, value, statuses)
      return
    case 'reminderMinutesBeforeStart':
      if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType(name, 'Edm.Int32')
      input.reminderMinutesBeforeStart = value
      return
    case 'isAllDay':
    case 'isReminderOn':
    case 'responseRequested':
    case 'allowNewTimeProposals':
    case 'hideAttendees':
    case 'isOnlineMeeting':
      if (typeof value !== 'boolean') throw wrongType(name, 'Edm.Boolean')
      input[name] = value
      return
    case 'onlineMeetingProvider':
      member(name, value, ['unknown', 'teamsForBusiness', 'skypeForBusiness', 'skypeForConsumer'])
      return
    case 'transactionId':
      if (value !== null) input.transactionId = text(name, value)
      return
    case 'singleValueExtendedProperties':
      input.extended = list(name, value).map(readExtendedProperty)
      return
    default:
      if (readOnly.has(name))
        throw badRequest('ErrorInvalidPropertySet', `Set action is invalid for property ${name}.`)
      throw badRequest(
        'RequestBodyRead',
        `The property '${name}' does not exist on type 'microsoft.graph.event'. Make sure to only use property names that are defined by the type.`,
      )
  }
}

function readBody(value: unknown): EventContent['body'] {
  if (!isFields(value)) throw wrongType('body', 'microsoft.graph.itemBody')
  const contentType = member('contentType', value.contentType ?? 'text', ['html', 'text'] as const)
  return normalBody({ contentType, content: text('content', value.content ?? '') })
}

/** A dateTimeTimeZone: a local time without offset, and a Windows or IANA zone. */
export function readDateTime(name: string, value: unknown): { instant: number; zone: string } {
  if (!isFields(value)) throw wrongType(name, 'microsoft.graph.dateTimeTimeZone')
  const zone = text('timeZone', value.timeZone ?? 'UTC')
  const iana = ianaZone(zone)
  if (iana === undefined)
    throw badRequest(
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zone}'.`,
    )
  const instant = instantOf(text('dateTime', value.dateTime), iana)
  if (instant === undefined)
    throw badRequest(
      'ErrorPropertyValidationFailure',
      `At least one property failed validation: ${name}.dateTime '${value.dateTime}' is no local date and time without an offset.`,
    )
  return { instant, zone }
}

function readAttendees(value: unknown): Attendee[] {
  const byAddress = new Map<string, Attendee>()
  for (const item of list('attendees', value)) {
    if (!isFields(item) || !isFields(item.emailAddress))
      throw wrongType('attendees', 'microsoft.graph.attendee')
    const address = text('address', item.emailAddress.address)
    if (!/^[^\s@]+@[^\s@]+$/.test(address))
      throw badRequest('ErrorInvalidRecipients', `At least one recipient isn't valid: '${address}'.`)
    const key = address.toLowerCase()
    // The same person twice is invited once, as Exchange does it.
    if (byAddress.has(key)) continue
    byAddress.set(key, {
      type: member('type', item.type ?? 'required', attendeeTypes),
      name: text('name', item.emailAddress.name ?? address),
      address,
      status: { response: 'none' },
    })
  }
  if (byAddress.size > maxAttendees)
    throw badRequest('ErrorInvalidRecipients', `An event can have at most ${maxAttendees} attendees.`)
  return [...byAddress.values()]
}

function readExtendedProperty(value: unknown): ExtendedProperty {
  if (!isFields(value))
    throw wrongType('singleValueExtendedProperties', 'microsoft.graph.singleValueLegacyExtendedProperty')
  return { id: extendedPropertyId(text('id', value.id)), value: text('value', value.value) }
}

const propertyId =
  /^(String|Integer|Boolean|Double|SystemTime|CLSID)\s+(?:(\{[0-9a-f-]{36}\})\s+(Name|Id)\s+(.+)|(0x[0-9a-f]{1,4}))$/i

/** The id of an extended property in the one spelling Graph answers with. */
export function extendedPropertyId(id: string): string {
  const match = propertyId.exec(id.trim())
  if (match === null)
    throw badRequest(
      'ErrorInvalidProperty',
      `The extended property id '${id}' is not of the form "String {guid} Name name".`,
    )
  const [, type = '', guid, kind, name, tag] = match
  return guid === undefined ? `${type} ${tag}` : `${type} ${guid.toLowerCase()} ${kind} ${name}`
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(name: string, value: unknown): string {
  if (typeof value !== 'string') throw wrongType(name, 'Edm.String')
  return value
}

function list(name: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw wrongType(name, 'Collection')
  return value
}

/** Members of an enumeration match without regard to case. */
function member<Name extends string>(name: string, value: unknown, names: readonly Name[]): Name {
  const found = names.find((known) => known.toLowerCase() === String(value).toLowerCase())
  if (found === undefined)
    throw badRequest(
      'RequestBodyRead',
      `Requested value '${value}' was not found for the property '${name}'.`,
    )
  return found
}

function wrongType(name: string, type: string): Error {
  return badRequest(
    'RequestBodyRead',
    `Cannot convert the value of property '${name}' to the expected type '${type}'.`,
  )
}
