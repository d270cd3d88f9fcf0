import fs from 'node:fs'
import path from 'node:path'
import type { MeetingDraft, Meetings } from '../../bot/commands/ports/calendar.ts'
import { escapeHtml, eventBlock, replaceBlock } from '../../bot/graph/event-body.ts'
import { graphMeetings } from '../../bot/graph/events.ts'
import { sessionLinks } from '../../bot/graph/links.ts'
import { type Microsoft, startMicrosoft, tenantId } from './microsoft.ts'

const linkOptions = {
  publicUrl: 'https://okr.contoso.com',
  teamsAppId: '2a84c6e0-b7d9-4f15-8e63-5c1f9d7a0b35',
  tabEntityId: 'home',
}

/** A share session with everything that an invitation can show. */
const draft: MeetingDraft = {
  mark: { cycleId: '2027-q1', sessionId: 'c0ffee', incarnation: 1 },
  revision: 1,
  kind: 'share',
  subject: 'Share session: Sales',
  introduction: 'Share session of Sales for Q1 2027',
  agenda: [
    { number: 1, part: 'share', title: 'Win <every> renewal & more', minutes: 5, okrId: 'a', personId: 'bo' },
    {
      number: 2,
      part: 'share',
      title: 'Call early',
      minutes: 5,
      okrId: 'b',
      personId: 'cy',
      underOkrId: 'a',
    },
    { number: 3, part: 'share', title: 'Grow', minutes: 5, okrId: 'c' },
    {
      number: 4,
      part: 'share',
      title: 'Call early',
      minutes: 0,
      okrId: 'b',
      personId: 'cy',
      underOkrId: 'c',
      seenAtItem: 2,
    },
    { number: 5, part: 'unlinked', title: 'Alone', minutes: 5, okrId: 'd' },
    { number: 6, part: 'without-okr', title: 'Di Ruiz', minutes: 2, personId: 'di' },
    { number: 7, part: 'commitment', title: 'Commitment', minutes: 5 },
  ],
  names: { bo: 'Bo Ek', cy: 'Cy "The Voice" Ngo', di: 'Di Ruiz' },
  startsAt: '2026-12-01T09:00:00.000Z',
  endsAt: '2026-12-01T10:00:00.000Z',
  timeZone: 'Europe/Vienna',
  attendees: [
    { mail: 'cy.ngo@contoso.com', name: 'Cy Ngo', required: true },
    { mail: 'di.ruiz@contoso.com', name: 'Di Ruiz', required: false },
  ],
}

let microsoft: Microsoft
let meetings: Meetings
beforeAll(async () => {
  microsoft = await startMicrosoft()
  meetings = graphMeetings(microsoft.graph, linkOptions)
})
afterEach(() => microsoft.reset())
afterAll(() => microsoft.stop())

let sessions = 0
/** The same session under an id of its own, so that tests do not meet. */
const fresh = (more: Partial<MeetingDraft> = {}): MeetingDraft => ({
  ...draft,
  ...more,
  mark: { ...draft.mark, sessionId: `session-${++sessions}` },
})

interface SeenEvent {
  id: string
  subject: string
  start: string
  timeZone: string
  joinUrl: string | null
  isCancelled: boolean
  body: { content: string }
  attendees: { address: string; type: string }[]
}
async function calendarOf(person: string): Promise<SeenEvent[]> {
  const url = `/calendar/?person=${person}&from=2026-11-30&to=2026-12-20`
  return (await microsoft.control<{ events: SeenEvent[] }>('GET', url)).events
}
const eventOf = async (person: string, subject: string) =>
  (await calendarOf(person)).filter((event) => event.subject === subject)
const bodies = async (method: string) =>
  (await microsoft.requests()).filter((one) => one.method === method).map((one) => one.requestBody)

describe('an event', () => {
  it('is asked for with exactly the body of the golden file', async () => {
    await meetings.create(tenantId, 'bo', draft)
    const golden = path.join(__dirname, 'golden', 'share-session-event.json')
    expect(await bodies('POST')).toEqual([JSON.parse(fs.readFileSync(golden, 'utf8'))])
  })

  it('reaches everybody’s calendar once, in their own time, with the Teams link and the agenda', async () => {
    const placed = await meetings.create(tenantId, 'bo', fresh({ subject: 'Everybody' }))
    expect(placed).toMatchObject({
      cancelled: false,
      revision: 1,
      joinUrl: expect.stringContaining('https://'),
    })
    const times: Record<string, string[]> = {}
    for (const person of ['bo', 'cy', 'di']) {
      const events = await eventOf(person, 'Everybody')
      times[person] = events.map((event) => event.start)
      expect(events[0]?.joinUrl).toBe(placed.joinUrl)
      expect(events[0]?.body.content).toContain('Win &lt;every&gt; renewal &amp; more')
    }
    expect(times).toEqual({
      bo: ['2026-12-01T01:00:00-08:00'],
      cy: ['2026-12-01T14:30:00+05:30'],
      di: ['2026-12-01T10:00:00+01:00'],
    })
  })

  it('is found again by its mark alone, with the revision that it shows', async () => {
    const one = fresh()
    const { eventId, joinUrl } = await meetings.create(tenantId, 'bo', one)
    await meetings.create(tenantId, 'bo', fresh())
    expect(await meetings.find(tenantId, 'bo', one.mark)).toEqual([
      { eventId, joinUrl, revision: 1, cancelled: false, createdAt: expect.any(String) },
    ])
    expect(await meetings.find(tenantId, 'bo', { ...one.mark, incarnation: 2 })).toEqual([])
    expect(await meetings.find(tenantId, 'bo', { ...one.mark, cycleId: '2027-q2' })).toEqual([])
    expect(await meetings.find(tenantId, 'cy', one.mark)).toEqual([])
    expect(await meetings.read(tenantId, 'bo', eventId)).toMatchObject({ eventId, revision: 1 })
    expect(await meetings.read(tenantId, 'bo', 'nothing')).toBeUndefined()
  })

  it('lists what was created twice, the older first, where Graph does not recognise the transaction', async () => {
    await microsoft.control('PATCH', '/graph/settings', { transactionIdDedupe: false })
    const one = fresh()
    const ids = [await meetings.create(tenantId, 'bo', one), await meetings.create(tenantId, 'bo', one)]
    expect((await meetings.find(tenantId, 'bo', one.mark)).map((event) => event.eventId).sort()).toEqual(
      ids.map((event) => event.eventId).sort(),
    )
    await microsoft.control('PATCH', '/graph/settings', { transactionIdDedupe: true })
  })

  it('is the same for the same request, and names itself where the request has changed since', async () => {
    const one = fresh()
    const { eventId } = await meetings.create(tenantId, 'bo', one)
    expect((await meetings.create(tenantId, 'bo', one)).eventId).toBe(eventId)
    const moved = { ...one, startsAt: '2026-12-02T09:00:00.000Z', endsAt: '2026-12-02T10:00:00.000Z' }
    const error = await meetings.create(tenantId, 'bo', moved).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ code: 'duplicate', eventId: expect.any(String) })
  })

  it('keeps its Teams meeting and what people wrote into it when it is moved', async () => {
    const one = fresh({ subject: 'Moved' })
    const { eventId, joinUrl } = await meetings.create(tenantId, 'bo', one)
    const [before] = await eventOf('bo', 'Moved')
    const note = before?.body.content.replace('</body>', '<p>Bring cake</p></body>')
    await microsoft.graph.request({
      tenantId,
      mailbox: 'bo',
      method: 'patch',
      path: `/users/bo/events/${eventId}`,
      body: { body: { contentType: 'html', content: note } },
      headers: { Prefer: 'IdType="ImmutableId"' },
      repeatable: false,
    })
    const moved = {
      ...one,
      revision: 2,
      startsAt: '2026-12-03T12:00:00.000Z',
      endsAt: '2026-12-03T12:30:00.000Z',
      agenda: draft.agenda.slice(0, 1),
    }
    expect(await meetings.change(tenantId, 'bo', eventId, moved)).toMatchObject({
      eventId,
      joinUrl,
      revision: 2,
    })
    for (const person of ['bo', 'cy', 'di']) {
      const [event, ...more] = await eventOf(person, 'Moved')
      expect(more).toEqual([])
      expect(new Date(event?.start ?? '').toISOString()).toBe('2026-12-03T12:00:00.000Z')
      expect(event?.joinUrl).toBe(joinUrl)
      expect(event?.body.content).toContain('Bring cake')
      expect(event?.body.content).not.toContain('Commitment')
    }
    expect((await meetings.find(tenantId, 'bo', one.mark))[0]?.revision).toBe(2)
  })

  it('is not overwritten by a change that somebody else has overtaken', async () => {
    const one = fresh()
    const { eventId } = await meetings.create(tenantId, 'bo', one)
    const fault = await microsoft.control<{ id: string }>('POST', '/graph/faults', {
      method: 'PATCH',
      path: '/events/',
      action: { kind: 'hold' },
    })
    const changing = meetings.change(tenantId, 'bo', eventId, { ...one, revision: 2 })
    const outcome = changing.catch((cause: unknown) => cause)
    await microsoft.control('GET', `/graph/faults/${fault.id}/struck`)
    await microsoft.graph.request({
      tenantId,
      mailbox: 'bo',
      method: 'patch',
      path: `/users/bo/events/${eventId}`,
      body: { subject: 'Overtaken' },
      headers: { Prefer: 'IdType="ImmutableId"' },
      repeatable: false,
    })
    await microsoft.control('POST', `/graph/faults/${fault.id}/release`)
    expect(await outcome).toMatchObject({ code: 'unavailable' })
    await meetings.change(tenantId, 'bo', eventId, { ...one, revision: 2 })
  })

  it('leaves all calendars when it is cancelled, with the organiser’s words, and may be cancelled twice', async () => {
    const one = fresh({ subject: 'Cancelled' })
    const { eventId } = await meetings.create(tenantId, 'bo', one)
    await meetings.cancel(tenantId, 'bo', eventId, 'Next week.')
    await meetings.cancel(tenantId, 'bo', eventId, 'Next week.')
    expect((await bodies('POST')).at(-1)).toEqual({ comment: 'Next week.' })
    expect(await meetings.find(tenantId, 'bo', one.mark)).toEqual([])
    expect(await meetings.read(tenantId, 'bo', eventId)).toBeUndefined()
    for (const person of ['bo', 'cy']) {
      expect((await eventOf(person, 'Cancelled')).filter((event) => !event.isCancelled)).toEqual([])
    }
    await expect(meetings.change(tenantId, 'bo', eventId, one)).rejects.toMatchObject({ code: 'gone' })
  })

  it('takes 499 attendees', async () => {
    const attendees = Array.from({ length: 499 }, (_, i) => ({
      mail: `p${i}@contoso.com`,
      name: `Person ${i}`,
      required: true,
    }))
    await meetings.create(tenantId, 'bo', fresh({ subject: 'Crowd', attendees }))
    expect((await eventOf('bo', 'Crowd'))[0]?.attendees).toHaveLength(499)
  })

  it('stands in UTC where Exchange knows no zone whose clocks show the same', async () => {
    await meetings.create(tenantId, 'bo', fresh({ timeZone: 'Antarctica/Troll' }))
    expect((await bodies('POST'))[0]).toMatchObject({
      start: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' },
    })
  })
})

describe('the text of an invitation', () => {
  const links = sessionLinks(linkOptions, { ...draft.mark, title: draft.subject })

  it('turns nothing that people wrote into markup', () => {
    const evil = `<img src=x onerror="alert('1')"></div><div>&amp;`
    const block = eventBlock(
      {
        ...draft,
        introduction: evil,
        agenda: [
          { number: 1, part: 'review', title: evil, minutes: 5, personId: 'x', notes: [evil] },
          { number: 2, part: 'without-okr', title: evil, minutes: 2 },
        ],
        names: { x: evil },
      },
      { teams: `https://a.example/?"><b>`, web: 'https://b.example' },
    )
    expect(block.match(/<\/?(img|div)\b/g)).toEqual(['<div', '</div'])
    expect(block).toContain('href="https://a.example/?&quot;&gt;&lt;b&gt;"')
    expect(block).toContain(escapeHtml(evil))
    expect(escapeHtml(`<>&"'`)).toBe('&lt;&gt;&amp;&quot;&#39;')
  })

  it('shows a hundred items of a long agenda and says how many more there are', () => {
    const agenda = Array.from({ length: 130 }, (_, i) => ({
      number: i + 1,
      part: 'share' as const,
      title: `OKR ${i}`,
      minutes: 5,
    }))
    const block = eventBlock({ ...draft, agenda }, links)
    expect(block.match(/<tr/g)).toHaveLength(100)
    expect(block).toContain('And 30 more')
  })

  it('is replaced where it stands, also with what Outlook does to it, and put first where somebody removed it', () => {
    const rest = '<p>Their words</p><div class="me-email-text">Join</div>'
    expect(
      replaceBlock(`<html><body><div id="okr-align-session">old</div>${rest}</body></html>`, 'NEW'),
    ).toBe(`<html><body>NEW${rest}</body></html>`)
    expect(
      replaceBlock(`<body><div dir="ltr" id="x_okr-align-session" style="a">o$1</div>${rest}`, '$&'),
    ).toBe(`<body>$&${rest}`)
    expect(replaceBlock(`<html><body lang="de">${rest}</body></html>`, 'NEW')).toBe(
      `<html><body lang="de">NEW${rest}</body></html>`,
    )
    expect(replaceBlock('', 'NEW')).toBe('NEW')
  })
})

describe('links to a session', () => {
  it('lead into the tab in Teams and in a browser', () => {
    const { teams, web } = sessionLinks(linkOptions, { ...draft.mark, title: 'Sales & more' })
    expect(web).toBe('https://okr.contoso.com/tab/#/sessions/c0ffee')
    const url = new URL(teams)
    expect(url.origin + url.pathname).toBe(
      'https://teams.microsoft.com/l/entity/2a84c6e0-b7d9-4f15-8e63-5c1f9d7a0b35/home',
    )
    expect(Object.fromEntries(url.searchParams)).toEqual({
      webUrl: web,
      label: 'Sales & more',
      context: '{"subEntityId":"session:2027-q1:c0ffee"}',
    })
  })

  it('are never longer than Teams takes', () => {
    const { teams } = sessionLinks(linkOptions, { ...draft.mark, title: 'ö'.repeat(400) })
    expect(teams.length).toBeLessThanOrEqual(1900)
  })
})
