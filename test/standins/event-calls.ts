import type { Event } from '@microsoft/microsoft-graph-types'
import { type GraphCall, type Page, present } from './graph-caller.ts'

export const propertyId = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name OkrSessionId'
export const attendee = (name: string, type = 'required') => ({
  type,
  emailAddress: { address: `${name}@contoso.com` },
})
export const meeting = (more: Record<string, unknown> = {}) => ({
  subject: 'Share session',
  body: { contentType: 'html', content: '<p>Agenda &amp; links</p>' },
  start: { dateTime: '2026-12-01T09:00:00', timeZone: 'GMT Standard Time' },
  end: { dateTime: '2026-12-01T10:00:00', timeZone: 'Europe/London' },
  attendees: [attendee('bo.ek'), attendee('cy.ngo', 'optional')],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  transactionId: 'session-1',
  singleValueExtendedProperties: [{ id: propertyId, value: 's1' }],
  ...more,
})

export async function create(app: GraphCall, more: Record<string, unknown> = {}): Promise<Event> {
  const { status, body } = await app<Event>('POST', '/users/ada/events', meeting(more))
  expect(status).toBe(201)
  return body
}

export const read = async (app: GraphCall, id: string | undefined, user = 'ada') =>
  (await app<Event>('GET', `/users/${user}/events/${present(id)}`)).body

export async function calendarOf(app: GraphCall, user: string): Promise<Event[]> {
  const span = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-02-01T00:00:00Z'
  return (await app<Page<Event>>('GET', `/users/${user}/calendarView?${span}&$top=50`)).body.value
}

export const answersOf = (event: Event) => event.attendees?.map((one) => one.status?.response)
