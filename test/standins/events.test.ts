import type { Event } from '@microsoft/microsoft-graph-types'
import { attendee, calendarOf, create, meeting, propertyId, read } from './event-calls.ts'
import { control, type GraphCall, graphCaller, type Page, present } from './graph-caller.ts'
import { type Running, startStandIns, stopStandIns } from './stand-ins.ts'

let running: Running
let app: GraphCall

beforeEach(async () => {
  running = await startStandIns()
  app = graphCaller(running, await running.entra.mintAppToken())
})

afterEach(stopStandIns)

describe('creating', () => {
  test('an event comes back whole, in UTC, with names from the directory and a Teams link in its body', async () => {
    const event = await create(app)
    expect(event).toMatchObject({
      subject: 'Share session',
      start: { dateTime: '2026-12-01T09:00:00.0000000', timeZone: 'UTC' },
      originalStartTimeZone: 'GMT Standard Time',
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      isOrganizer: true,
      responseStatus: { response: 'organizer' },
      organizer: { emailAddress: { address: 'ada.lovelace@contoso.com', name: 'Ada Lovelace' } },
      transactionId: 'session-1',
    })
    expect(event.attendees?.map((one) => [one.type, one.emailAddress?.name])).toEqual([
      ['required', 'Bo Ek'],
      ['optional', 'Cy Ngo'],
    ])
    const link = present(event.onlineMeeting?.joinUrl)
    expect(link).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//)
    expect(event.body?.content).toContain('<p>Agenda &amp; links</p>')
    expect(event.body?.content).toContain(link)
    expect(event.bodyPreview).toMatch(/^Agenda & links/)
    expect(event).not.toHaveProperty('singleValueExtendedProperties')
  })

  test('every invitee gets a copy of their own: other ids, same iCalUId, nothing of the organiser’s properties', async () => {
    const event = await create(app)
    const [copy] = await calendarOf(app, 'bo')
    expect(copy).toMatchObject({
      iCalUId: event.iCalUId,
      subject: 'Share session',
      isOrganizer: false,
      showAs: 'tentative',
      responseStatus: { response: 'notResponded' },
      transactionId: null,
      onlineMeeting: event.onlineMeeting,
    })
    expect(copy?.id).not.toBe(event.id)
    const filter = `singleValueExtendedProperties/any(ep: ep/id eq '${propertyId}' and ep/value eq 's1')`
    expect(
      (await app<Page<Event>>('GET', `/users/bo/events?$filter=${encodeURIComponent(filter)}`)).body.value,
    ).toEqual([])
    expect(await calendarOf(app, 'di')).toEqual([])
  })

  test('an identical request with the same transactionId gives the same event, a different one is refused', async () => {
    const first = await create(app)
    const again = await create(app)
    expect(again.id).toBe(first.id)
    const { transactionId, subject, ...rest } = meeting()
    const reordered = await app<Event>('POST', '/users/ada/events', { ...rest, transactionId, subject })
    expect(reordered.body.id).toBe(first.id)
    expect(await calendarOf(app, 'bo')).toHaveLength(1)
    const different = await app('POST', '/users/ada/events', meeting({ subject: 'Another' }))
    expect(different.status).toBe(400)
    expect(different.body.error).toMatchObject({
      code: 'ErrorDuplicateTransactionId',
      '@event.existingEventId': first.id,
    })
    await app('POST', `/users/ada/events/${first.id}/cancel`)
    expect((await app('POST', '/users/ada/events', meeting())).body.error?.code).toBe(
      'ErrorDuplicateTransactionId',
    )
    expect((await app('POST', '/users/bo/events', meeting())).status).toBe(201)
  })

  test('with dedupe switched off the same request makes a second event', async () => {
    const first = await create(app)
    await control(running, 'PATCH', '/graph/settings', { transactionIdDedupe: false })
    expect((await create(app)).id).not.toBe(first.id)
    expect(await calendarOf(app, 'bo')).toHaveLength(2)
  })

  test('immutable ids are given when preferred, and both kinds of id find the event', async () => {
    const immutable = { Prefer: 'IdType="ImmutableId"' }
    const created = await app<Event>('POST', '/users/ada/events', meeting(), immutable)
    expect(created.headers.get('Preference-Applied')).toBe('IdType="ImmutableId"')
    const usual = await read(app, created.body.id)
    expect(usual.id).not.toBe(created.body.id)
    const again = await app<Event>('GET', `/users/ada/events/${usual.id}`, undefined, immutable)
    expect(again.body.id).toBe(created.body.id)
    expect(created.headers.get('Location')).toContain(encodeURIComponent(present(created.body.id)))
  })

  test('a delayed join link is missing at first, and then in the event, its body and every copy', async () => {
    await control(running, 'PATCH', '/graph/settings', { joinUrlDelaySeconds: 30 })
    const event = await create(app)
    expect(event).toMatchObject({ isOnlineMeeting: true, onlineMeeting: null })
    expect(event.body?.content).not.toContain('teams.microsoft.com')
    running.setNow(new Date(Date.now() + 31_000))
    const later = await read(app, event.id)
    const link = present(later.onlineMeeting?.joinUrl)
    expect(later.body?.content).toContain(link)
    expect(later.changeKey).not.toBe(event.changeKey)
    expect((await calendarOf(app, 'bo'))[0]?.onlineMeeting?.joinUrl).toBe(link)
    running.setNow(undefined)
    await create(app, { transactionId: 'session-2' })
    expect((await control(running, 'POST', '/graph/join-links/release')).body).toEqual({ released: 1 })
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['a property that Graph does not have', { transactionID: 'x' }, 'RequestBodyRead'],
    ['a property that cannot be written', { iCalUId: 'x' }, 'ErrorInvalidPropertySet'],
    [
      'a start without a zone of this world',
      { start: { dateTime: '2026-12-01T09:00:00', timeZone: 'Mars/Base' } },
      'TimeZoneNotSupportedException',
    ],
    [
      'a start with an offset',
      { start: { dateTime: '2026-12-01T09:00:00Z', timeZone: 'UTC' } },
      'ErrorPropertyValidationFailure',
    ],
    [
      'an end before the start',
      { end: { dateTime: '2026-12-01T08:00:00', timeZone: 'UTC' } },
      'ErrorCalendarEndDateIsEarlierThanStartDate',
    ],
    [
      'an attendee type that does not exist',
      { attendees: [attendee('bo.ek', 'mandatory')] },
      'RequestBodyRead',
    ],
    [
      'an attendee without an address',
      { attendees: [{ emailAddress: { address: 'Bo' } }] },
      'ErrorInvalidRecipients',
    ],
    [
      '501 attendees',
      { attendees: Array.from({ length: 501 }, (_, n) => attendee(`p${n}`)) },
      'ErrorInvalidRecipients',
    ],
    [
      'an extended property with a wrong id',
      { singleValueExtendedProperties: [{ id: 'OkrSessionId', value: 'x' }] },
      'ErrorInvalidProperty',
    ],
    ['an all-day event that starts at nine', { isAllDay: true }, 'ErrorPropertyValidationFailure'],
    ['an unknown meeting provider', { onlineMeetingProvider: 'zoom' }, 'RequestBodyRead'],
  ])('%s is refused', async (_what, more, code) => {
    const { status, body } = await app('POST', '/users/ada/events', meeting(more))
    expect([status, body.error?.code]).toEqual([400, code])
    expect(await calendarOf(app, 'ada')).toEqual([])
  })

  test('a request without start, with broken JSON, or too large is refused in Graph’s words', async () => {
    const { start: _start, ...rest } = meeting()
    expect((await app('POST', '/users/ada/events', rest)).body.error?.code).toBe(
      'ErrorPropertyValidationFailure',
    )
    const raw = (body: string) =>
      fetch(`${running.plainUrl}/graph/v1.0/users/ada/events`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      })
    const broken = await raw('{"subject":')
    expect([broken.status, await broken.json()]).toEqual([
      400,
      { error: expect.objectContaining({ code: 'BadRequest' }) },
    ])
    expect((await raw(JSON.stringify('x'.repeat(5_000_000)))).status).toBe(413)
  })

  test('somebody outside, the organiser and a person named twice add no copies', async () => {
    const attendees = [
      attendee('bo.ek'),
      attendee('BO.EK'),
      attendee('ada.lovelace'),
      { type: 'required', emailAddress: { address: 'guest@elsewhere.org', name: 'Guest' } },
    ]
    const event = await create(app, { attendees })
    expect(event.attendees).toHaveLength(3)
    expect(await calendarOf(app, 'bo')).toHaveLength(1)
    expect(await calendarOf(app, 'ada')).toHaveLength(1)
  })

  test('with hideAttendees each copy names its owner only', async () => {
    await create(app, { hideAttendees: true })
    expect((await calendarOf(app, 'bo'))[0]?.attendees?.map((one) => one.emailAddress?.name)).toEqual([
      'Bo Ek',
    ])
    expect((await calendarOf(app, 'ada'))[0]?.attendees).toHaveLength(2)
  })
})

describe('reading', () => {
  test('times come in the zone preferred, Windows or IANA, right across the change to summer time', async () => {
    const event = await create(app, {
      start: { dateTime: '2027-03-28T00:30:00', timeZone: 'UTC' },
      end: { dateTime: '2027-03-28T01:30:00', timeZone: 'UTC' },
    })
    for (const zone of ['W. Europe Standard Time', 'Europe/Berlin']) {
      const prefer = { Prefer: `outlook.timezone="${zone}"` }
      const { body, headers } = await app<Event>('GET', `/users/ada/events/${event.id}`, undefined, prefer)
      expect(body.start).toEqual({ dateTime: '2027-03-28T01:30:00.0000000', timeZone: zone })
      expect(body.end).toEqual({ dateTime: '2027-03-28T03:30:00.0000000', timeZone: zone })
      expect(headers.get('Preference-Applied')).toBe(`outlook.timezone="${zone}"`)
    }
    const wrong = await app('GET', `/users/ada/events/${event.id}`, undefined, {
      Prefer: 'outlook.timezone="Moon"',
    })
    expect(wrong.body.error?.code).toBe('TimeZoneNotSupportedException')
  })

  test('an event is found again by its extended property, in any spelling of the guid', async () => {
    const event = await create(app)
    await create(app, {
      transactionId: 'session-2',
      singleValueExtendedProperties: [{ id: propertyId, value: "it's" }],
    })
    const upper = propertyId.replace('66f5a359', '66F5A359')
    const find = async (value: string) => {
      const filter = `singleValueExtendedProperties/any(ep: ep/id eq '${upper}' and ep/value eq '${value}')`
      const expand = `singleValueExtendedProperties($filter=id eq '${upper}')`
      const query = new URLSearchParams({ $filter: filter, $expand: expand, $select: 'id,subject' })
      return (await app<Page<Event>>('GET', `/users/ada/events?${query}`)).body.value
    }
    expect(await find('s1')).toEqual([
      {
        '@odata.etag': expect.any(String),
        id: event.id,
        subject: 'Share session',
        singleValueExtendedProperties: [{ id: propertyId, value: 's1' }],
      },
    ])
    expect(await find("it''s")).toHaveLength(1)
    expect(await find('s2')).toEqual([])
  })

  test.each<[string, number]>([
    ["subject eq 'Share session'", 1],
    ["start/dateTime ge '2026-12-01T09:00:00'", 1],
    ["start/dateTime gt '2026-12-01T09:00:00'", 0],
    ["end/dateTime le '2026-12-01T10:00:00Z' and isCancelled eq false", 1],
    ["subject eq 'Share session and more' and isOrganizer eq true", 0],
  ])('the filter %s finds %i', async (filter, count) => {
    await create(app)
    const { body } = await app<Page<Event>>('GET', `/users/ada/events?$filter=${encodeURIComponent(filter)}`)
    expect(body.value).toHaveLength(count)
  })

  test('the transactionId cannot be filtered on, as in Exchange, nor can nonsense', async () => {
    for (const filter of ["transactionId eq 'session-1'", 'subject', "start/dateTime ge 'soon'"]) {
      const { status, body } = await app('GET', `/users/ada/events?$filter=${encodeURIComponent(filter)}`)
      expect([filter, status, body.error?.code]).toEqual([filter, 400, 'ErrorInvalidUrlQueryFilter'])
    }
  })

  test('a calendar view holds what overlaps its window, sorted and in pages', async () => {
    for (const [hour, transactionId] of [
      ['09', 'a'],
      ['11', 'b'],
      ['13', 'c'],
    ])
      await create(app, {
        subject: transactionId,
        transactionId,
        start: { dateTime: `2026-12-01T${hour}:00:00`, timeZone: 'UTC' },
        end: { dateTime: `2026-12-01T${hour}:30:00`, timeZone: 'UTC' },
      })
    const view = async (from: string, to: string, more = '') => {
      const query = `startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}&$select=subject${more}`
      return (await app<Page<Event>>('GET', `/users/ada/calendarView?${query}`)).body
    }
    const subjects = (page: Page<Event>) => page.value.map((event) => event.subject)
    expect(subjects(await view('2026-12-01T09:29:00', '2026-12-01T11:00:00Z'))).toEqual(['a'])
    expect(subjects(await view('2026-12-01T09:30:00', '2026-12-01T12:01:00+01:00'))).toEqual(['b'])
    const first = await view('2026-12-01', '2026-12-02', '&$top=2&$orderby=start/dateTime desc')
    expect(subjects(first)).toEqual(['c', 'b'])
    const second = await app<Page<Event>>('GET', present(first['@odata.nextLink']))
    expect(subjects(second.body)).toEqual(['a'])
    expect(second.body['@odata.nextLink']).toBeUndefined()
    expect((await app('GET', '/users/ada/calendarView')).body.error?.code).toBe('ErrorInvalidParameter')
  })
})
