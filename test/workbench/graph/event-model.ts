export interface Response {
  response: 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded'
  /** Milliseconds; undefined while nobody has answered. */
  time?: number
}

export interface Attendee {
  type: 'required' | 'optional' | 'resource'
  name: string
  address: string
  status: Response
}

export interface Meeting {
  joinUrl: string
  conferenceId: string
  /** False while the join link is delayed. */
  ready: boolean
  readyAt: number
}

export interface ExtendedProperty {
  id: string
  value: string
}

export type ShowAs = 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown'

/** What an organiser or owner can write of an event. */
export interface EventContent {
  subject: string
  body: { contentType: 'html' | 'text'; content: string }
  /** Milliseconds, with the zone's name as it was given. */
  start: number
  startZone: string
  end: number
  endZone: string
  isAllDay: boolean
  location: string
  attendees: Attendee[]
  categories: string[]
  importance: 'low' | 'normal' | 'high'
  sensitivity: 'normal' | 'personal' | 'private' | 'confidential'
  showAs: ShowAs
  isReminderOn: boolean
  reminderMinutesBeforeStart: number
  responseRequested: boolean
  allowNewTimeProposals: boolean
  hideAttendees: boolean
  extended: ExtendedProperty[]
}

/** One event in one mailbox. An attendee's copy shares `uid` with the organiser's event and nothing else. */
export interface StoredEvent extends EventContent {
  tenant: string
  mailbox: string
  id: string
  immutableId: string
  uid: string
  organizer: { name: string; address: string }
  isOrganizer: boolean
  isCancelled: boolean
  response: Response
  meeting: Meeting | null
  transactionId: string | null
  created: number
  modified: number
  /** Rises with every change; the changeKey and the ETag are made of it. */
  change: number
}
