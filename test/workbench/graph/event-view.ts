import type { Attendee, Response, StoredEvent } from './event-model.ts'
import { etag } from './event-rules.ts'
import { changeKey } from './event-store.ts'
import { preview } from './join-information.ts'
import { ianaZone, localDateTime, utcTimestamp } from './time-zones.ts'

export interface ViewOptions {
  /** Zone of start and end, by the name it was asked for. */
  zone: string
  immutableIds: boolean
  /** Extended properties asked for with $expand. */
  extended: string[]
  bodyAs: 'html' | 'text'
}

/** An event as Graph shows it to the owner of the mailbox. */
export function eventResource(event: StoredEvent, options: ViewOptions): Record<string, unknown> {
  const iana = ianaZone(options.zone) ?? 'Etc/UTC'
  const id = options.immutableIds ? event.immutableId : event.id
  const online = event.meeting !== null
  const shown = event.extended.filter((property) => options.extended.includes(property.id))
  return {
    '@odata.etag': etag(event),
    id,
    createdDateTime: utcTimestamp(event.created),
    lastModifiedDateTime: utcTimestamp(event.modified),
    changeKey: changeKey(event),
    categories: event.categories,
    transactionId: event.transactionId,
    originalStartTimeZone: event.startZone,
    originalEndTimeZone: event.endZone,
    iCalUId: event.uid,
    reminderMinutesBeforeStart: event.reminderMinutesBeforeStart,
    isReminderOn: event.isReminderOn,
    hasAttachments: false,
    subject: event.subject,
    bodyPreview: preview(event.body),
    importance: event.importance,
    sensitivity: event.sensitivity,
    isAllDay: event.isAllDay,
    isCancelled: event.isCancelled,
    isOrganizer: event.isOrganizer,
    responseRequested: event.responseRequested,
    seriesMasterId: null,
    showAs: event.showAs,
    type: 'singleInstance',
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(event.id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: online,
    onlineMeetingProvider: online ? 'teamsForBusiness' : 'unknown',
    allowNewTimeProposals: event.allowNewTimeProposals,
    isDraft: false,
    hideAttendees: event.hideAttendees,
    recurrence: null,
    responseStatus: statusResource(event.response),
    body:
      options.bodyAs === 'text'
        ? { contentType: 'text', content: preview(event.body) }
        : { contentType: event.body.contentType, content: event.body.content },
    start: { dateTime: localDateTime(event.start, iana), timeZone: options.zone },
    end: { dateTime: localDateTime(event.end, iana), timeZone: options.zone },
    location: locationResource(event.location),
    locations: event.location === '' ? [] : [locationResource(event.location)],
    attendees: event.attendees.map(attendeeResource),
    organizer: { emailAddress: { name: event.organizer.name, address: event.organizer.address } },
    onlineMeeting: event.meeting?.ready ? { joinUrl: event.meeting.joinUrl } : null,
    ...(shown.length > 0 ? { singleValueExtendedProperties: shown } : {}),
  }
}

function attendeeResource(attendee: Attendee): Record<string, unknown> {
  return {
    type: attendee.type,
    status: statusResource(attendee.status),
    emailAddress: { name: attendee.name, address: attendee.address },
  }
}

function statusResource(status: Response): Record<string, unknown> {
  return {
    response: status.response,
    time: status.time === undefined ? '0001-01-01T00:00:00Z' : utcTimestamp(status.time),
  }
}

function locationResource(displayName: string): Record<string, unknown> {
  return { displayName, locationType: 'default', uniqueId: displayName, uniqueIdType: 'private' }
}
