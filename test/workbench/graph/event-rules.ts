import type { EventInput } from './event-input.ts'
import type { Attendee, EventContent, StoredEvent } from './event-model.ts'
import { changeKey } from './event-store.ts'
import { badRequest, GraphError } from './graph-error.ts'
import { ianaZone, localDateTime } from './time-zones.ts'

/** The same text for the same request, in whatever order its properties stand. */
export function canonical(input: EventInput): string {
  return JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function checkTimes(event: StoredEvent): void {
  if (event.end < event.start)
    throw badRequest(
      'ErrorCalendarEndDateIsEarlierThanStartDate',
      'The end date is earlier than the start date.',
    )
  if (event.isAllDay && !(isMidnight(event.start, event.startZone) && isMidnight(event.end, event.endZone)))
    throw badRequest(
      'ErrorPropertyValidationFailure',
      'The Event.Start and Event.End properties of an all-day event need to be set to midnight.',
    )
}

function isMidnight(instant: number, zone: string): boolean {
  return localDateTime(instant, ianaZone(zone) ?? 'Etc/UTC').endsWith('T00:00:00.0000000')
}

export function checkEtag(event: StoredEvent, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch === etag(event)) return
  throw new GraphError(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  )
}

export function etag(event: StoredEvent): string {
  return `W/"${changeKey(event)}"`
}

/** Answers stay with those who remain invited. */
export function keepAnswers(event: StoredEvent, attendees: Attendee[]): Attendee[] {
  const before = new Map(event.attendees.map((attendee) => [attendee.address.toLowerCase(), attendee.status]))
  return attendees.map((attendee) => ({
    ...attendee,
    status: before.get(attendee.address.toLowerCase()) ?? attendee.status,
  }))
}

export function mergeExtended(
  event: StoredEvent,
  extended: EventContent['extended'],
): EventContent['extended'] {
  const written = new Set(extended.map((property) => property.id))
  return [...event.extended.filter((property) => !written.has(property.id)), ...extended]
}
