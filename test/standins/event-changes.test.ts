import type { Event } from '@microsoft/microsoft-graph-types'
import { answersOf, attendee, calendarOf, create, meeting, propertyId, read } from './event-calls.ts'
import { type GraphCall, graphCaller, present } from './graph-caller.ts'
import { type Running, startStandIns, stopStandIns } from './stand-ins.ts'

let running: Running
let app: GraphCall
let bo: GraphCall

beforeEach(async () => {
  running = await startStandIns()
  app = graphCaller(running, await running.entra.mintAppToken())
  bo = graphCaller(running, await running.entra.mintGraphToken('bo'))
})

afterEach(stopStandIns)

describe('changing', () => {
  test('what is omitted keeps its value, the link too, and every copy moves along', async () => {
    const event = await create(app)
    const start = { dateTime: '2026-12-02T14:00:00', timeZone: 'Asia/Kolkata' }
    const end = { dateTime: '2026-12-02T15:00:00', timeZone: 'India Standard Time' }
    const { status, body } = await app<Event>('PATCH', `/users/ada/events/${event.id}`, { start, end })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: event.id,
      subject: event.subject,
      body: event.body,
      onlineMeeting: event.onlineMeeting,
      start: { dateTime: '2026-12-02T08:30:00.0000000', timeZone: 'UTC' },
      originalStartTimeZone: 'Asia/Kolkata',
    })
    expect(body.changeKey).not.toBe(event.changeKey)
    const [copy] = await calendarOf(app, 'cy')
    expect(copy).toMatchObject({ start: body.start, end: body.end, onlineMeeting: event.onlineMeeting })
  })

  test('a body without the join block switches the online meeting off, for good', async () => {
    const event = await create(app)
    const content = present(event.body?.content).replace('Agenda', 'New agenda')
    const kept = await app<Event>('PATCH', `/users/ada/events/${event.id}`, {
      body: { contentType: 'html', content },
    })
    expect(kept.body.onlineMeeting).toEqual(event.onlineMeeting)
    const dropped = { body: { contentType: 'html', content: '<p>New agenda</p>' } }
    const dead = await app<Event>('PATCH', `/users/ada/events/${event.id}`, dropped)
    expect(dead.body).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null })
    expect((await calendarOf(app, 'bo'))[0]?.onlineMeeting).toBeNull()
    const again = await app<Event>('PATCH', `/users/ada/events/${event.id}`, { isOnlineMeeting: true })
    expect(present(again.body.onlineMeeting).joinUrl).not.toBe(event.onlineMeeting?.joinUrl)
  })

  test('an online meeting cannot be made an ordinary one', async () => {
    const event = await create(app)
    const { body } = await app<Event>('PATCH', `/users/ada/events/${event.id}`, { isOnlineMeeting: false })
    expect(body).toMatchObject({ isOnlineMeeting: true, onlineMeeting: event.onlineMeeting })
  })

  test('If-Match with an old ETag answers 412 and changes nothing', async () => {
    const event: Event & { '@odata.etag'?: string } = await create(app)
    const path = `/users/ada/events/${event.id}`
    const first = await app<Event>(
      'PATCH',
      path,
      { subject: 'First' },
      { 'If-Match': present(event['@odata.etag']) },
    )
    expect(first.status).toBe(200)
    const second = await app(
      'PATCH',
      path,
      { subject: 'Second' },
      { 'If-Match': present(event['@odata.etag']) },
    )
    expect([second.status, second.body.error?.code]).toEqual([412, 'ErrorIrresolvableConflict'])
    expect((await app('DELETE', path, undefined, { 'If-Match': present(event['@odata.etag']) })).status).toBe(
      412,
    )
    expect((await read(app, event.id)).subject).toBe('First')
    expect((await app('PATCH', path, { subject: 'Any' }, { 'If-Match': '*' })).status).toBe(200)
  })

  test('new attendees are invited, removed ones see it cancelled, the others keep their answers', async () => {
    const event = await create(app)
    const [copy] = await calendarOf(app, 'bo')
    await bo('POST', `/me/events/${copy?.id}/accept`, { sendResponse: true })
    const attendees = [attendee('bo.ek'), attendee('di.ruiz')]
    const { body } = await app<Event>('PATCH', `/users/ada/events/${event.id}`, { attendees })
    expect(answersOf(body)).toEqual(['accepted', 'none'])
    expect((await calendarOf(app, 'bo'))[0]).toMatchObject({
      responseStatus: { response: 'accepted' },
      showAs: 'busy',
    })
    expect((await calendarOf(app, 'di'))[0]).toMatchObject({ responseStatus: { response: 'notResponded' } })
    expect((await calendarOf(app, 'cy'))[0]).toMatchObject({
      isCancelled: true,
      subject: 'Canceled: Share session',
      showAs: 'free',
    })
  })

  test('moving a meeting asks everyone to answer again', async () => {
    const event = await create(app)
    const [copy] = await calendarOf(app, 'bo')
    await bo('POST', `/me/events/${copy?.id}/tentativelyAccept`)
    const end = { dateTime: '2026-12-01T11:00:00', timeZone: 'UTC' }
    const { body } = await app<Event>('PATCH', `/users/ada/events/${event.id}`, { end })
    expect(answersOf(body)).toEqual(['none', 'none'])
    expect((await calendarOf(app, 'bo'))[0]?.responseStatus?.response).toBe('notResponded')
  })

  test('extended properties and categories are the organiser’s: copies do not even change their ETag', async () => {
    const event = await create(app)
    const [before] = await calendarOf(app, 'bo')
    await app('PATCH', `/users/ada/events/${event.id}`, {
      categories: ['OKR'],
      singleValueExtendedProperties: [{ id: propertyId, value: 's9' }],
    })
    const [after] = await calendarOf(app, 'bo')
    expect(after).toEqual(before)
    expect((await read(app, event.id)).categories).toEqual(['OKR'])
  })

  test('the transactionId of an event cannot be changed', async () => {
    const event = await create(app)
    const path = `/users/ada/events/${event.id}`
    expect((await app('PATCH', path, { transactionId: 'other' })).status).toBe(400)
    expect((await app('PATCH', path, { transactionId: 'session-1', subject: 'Same' })).status).toBe(200)
  })

  test('what an invitee changes in their copy stays in their copy', async () => {
    const event = await create(app)
    const [copy] = await calendarOf(app, 'bo')
    await bo('PATCH', `/me/events/${copy?.id}`, { subject: 'My title', categories: ['mine'] })
    expect((await calendarOf(app, 'bo'))[0]?.subject).toBe('My title')
    expect((await read(app, event.id)).subject).toBe('Share session')
  })
})

describe('answering and ending', () => {
  test('an answer is in the organiser’s event with its time, and changes that event’s ETag', async () => {
    const event = await create(app)
    const [copy] = await calendarOf(app, 'bo')
    expect((await bo('POST', `/me/events/${copy?.id}/accept`, { comment: 'Fine' })).status).toBe(202)
    const after = await read(app, event.id)
    expect(answersOf(after)).toEqual(['accepted', 'none'])
    expect(after.attendees?.[0]?.status?.time).not.toMatch(/^0001/)
    expect(after.changeKey).not.toBe(event.changeKey)
    expect((await app('POST', `/users/ada/events/${event.id}/accept`)).status).toBe(400)
  })

  test('declining takes the meeting out of the calendar, until it is moved', async () => {
    const event = await create(app)
    const [copy] = await calendarOf(app, 'bo')
    await bo('POST', `/me/events/${copy?.id}/decline`)
    expect(await calendarOf(app, 'bo')).toEqual([])
    expect(answersOf(await read(app, event.id))).toEqual(['declined', 'none'])
    await app('PATCH', `/users/ada/events/${event.id}`, {
      attendees: [attendee('bo.ek'), attendee('di.ruiz')],
    })
    expect(await calendarOf(app, 'bo')).toEqual([])
    await app('PATCH', `/users/ada/events/${event.id}`, {
      start: { dateTime: '2026-12-01T08:00:00', timeZone: 'UTC' },
    })
    expect(await calendarOf(app, 'bo')).toHaveLength(1)
  })

  test('the organiser cancels: gone from their calendar, marked as cancelled in the others', async () => {
    const event = await create(app)
    const [copy] = await calendarOf(app, 'bo')
    const path = `/users/ada/events/${event.id}`
    expect((await app('POST', `${path}/cancel`, { comment: 'Not needed' })).status).toBe(202)
    expect(await calendarOf(app, 'ada')).toEqual([])
    expect((await app('GET', path)).body.error?.code).toBe('ErrorItemNotFound')
    expect(await calendarOf(app, 'bo')).toEqual([
      expect.objectContaining({ id: copy?.id, isCancelled: true, showAs: 'free', onlineMeeting: null }),
    ])
    expect((await app('POST', `${path}/cancel`)).status).toBe(404)
    expect((await bo('POST', `/me/events/${copy?.id}/accept`)).status).toBe(400)
  })

  test('nobody but the organiser can cancel', async () => {
    await create(app)
    const [copy] = await calendarOf(app, 'bo')
    const { status, body } = await bo('POST', `/me/events/${copy?.id}/cancel`)
    expect([status, body.error?.code]).toEqual([400, 'ErrorInvalidRequest'])
    expect(await calendarOf(app, 'cy')).toEqual([expect.objectContaining({ isCancelled: false })])
  })

  test('deleting cancels for the organiser, and for an invitee removes one copy', async () => {
    const event = await create(app)
    const [copy] = await calendarOf(app, 'bo')
    expect((await bo('DELETE', `/me/events/${copy?.id}`)).status).toBe(204)
    expect(await calendarOf(app, 'bo')).toEqual([])
    expect(await calendarOf(app, 'ada')).toHaveLength(1)
    expect((await app('DELETE', `/users/ada/events/${event.id}`)).status).toBe(204)
    expect(await calendarOf(app, 'cy')).toEqual([expect.objectContaining({ isCancelled: true })])
  })

  test('events survive a restart', async () => {
    const event = await create(app)
    await running.stop({ keepFolder: true })
    const second = await startStandIns({ folder: running.folder })
    const call = graphCaller(second, await second.entra.mintAppToken())
    expect((await call<Event>('GET', `/users/ada/events/${event.id}`)).body.subject).toBe('Share session')
    expect((await call<Event>('POST', '/users/ada/events', meeting())).body.id).toBe(event.id)
  })
})
