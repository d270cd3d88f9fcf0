import type { ScheduleInformation } from '@microsoft/microsoft-graph-types'
import fc from 'fast-check'
import { control, type GraphCall, graphCaller, type Page, present } from './graph-caller.ts'
import { home, type Running, startStandIns, stopStandIns } from './stand-ins.ts'

let running: Running
let app: GraphCall

beforeEach(async () => {
  running = await startStandIns()
  app = graphCaller(running, await running.entra.mintAppToken())
})

afterEach(stopStandIns)

const question = (more: Record<string, unknown> = {}) => ({
  schedules: ['bo.ek@contoso.com'],
  startTime: { dateTime: '2026-12-01T08:00:00', timeZone: 'UTC' },
  endTime: { dateTime: '2026-12-01T12:00:00', timeZone: 'UTC' },
  availabilityViewInterval: 30,
  ...more,
})

const ask = (more: Record<string, unknown> = {}, headers: Record<string, string> = {}, call = app) =>
  call<Page<ScheduleInformation>>('POST', '/users/ada/calendar/getSchedule', question(more), headers)

const busy = (person: string, blocks: Record<string, unknown>[]) =>
  control(running, 'POST', '/calendar/busy', { person, blocks })

test('the view has a digit for each interval, the strongest status that touches it', async () => {
  await busy('bo', [
    { start: '2026-12-01T07:00:00Z', end: '2026-12-01T08:30:00Z' },
    { start: '2026-12-01T09:10:00Z', end: '2026-12-01T09:20:00Z', showAs: 'tentative' },
    { start: '2026-12-01T09:15:00Z', end: '2026-12-01T10:00:00Z', showAs: 'oof' },
    { start: '2026-12-01T10:00:00Z', end: '2026-12-01T10:30:00Z', showAs: 'tentative' },
    { start: '2026-12-01T10:30:00Z', end: '2026-12-01T11:00:00Z', showAs: 'free' },
    { start: '2026-12-01T11:00:00Z', end: '2026-12-01T11:30:00Z', showAs: 'workingElsewhere' },
    { start: '2026-12-01T11:30:00Z', end: '2026-12-01T14:00:00Z' },
  ])
  const [row] = (await ask()).body.value
  expect(row?.availabilityView).toBe('20331002')
  expect(row?.scheduleItems?.map((item) => item.status)).toEqual([
    'busy',
    'tentative',
    'oof',
    'tentative',
    'free',
    'workingElsewhere',
    'busy',
  ])
  expect((await ask({ availabilityViewInterval: 60 })).body.value[0]?.availabilityView).toBe('2312')
  expect((await ask({ availabilityViewInterval: 50 })).body.value[0]?.availabilityView).toBe('23302')
})

test('the view equals what counting minute by minute gives, for any blocks and intervals', async () => {
  const begin = Date.parse('2026-12-01T08:00:00Z')
  const ranks = { free: 0, workingElsewhere: 0, tentative: 1, busy: 2, oof: 3 }
  const block = fc.record({
    from: fc.integer({ min: -120, max: 400 }),
    minutes: fc.integer({ min: 1, max: 180 }),
    showAs: fc.constantFrom(...(Object.keys(ranks) as (keyof typeof ranks)[])),
  })
  let runs = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { maxLength: 6 }),
      fc.integer({ min: 5, max: 90 }),
      fc.integer({ min: 1, max: 360 }),
      async (blocks, interval, window) => {
        // A mailbox of its own for each run, so that runs do not see each other's blocks.
        const id = `p${runs++}`
        running.directory.load(home, [{ id, displayName: id }], { domain: 'contoso.com' })
        const at = (minute: number) => new Date(begin + minute * 60_000).toISOString()
        await busy(
          id,
          blocks.map(({ from, minutes, showAs }) => ({ start: at(from), end: at(from + minutes), showAs })),
        )
        const { body } = await ask({
          schedules: [`${id}@contoso.com`],
          endTime: { dateTime: at(window).slice(0, 19), timeZone: 'UTC' },
          availabilityViewInterval: interval,
        })
        let expected = ''
        for (let from = 0; from < window; from += interval) {
          const touching = blocks.filter(
            (one) =>
              one.from < from + interval &&
              one.from + one.minutes > from &&
              one.from < window &&
              one.from + one.minutes > 0,
          )
          expected += Math.max(0, ...touching.map((one) => ranks[one.showAs]))
        }
        expect(body.value[0]?.availabilityView).toBe(expected)
      },
    ),
    { numRuns: 60 },
  )
}, 30_000)

test('items are in UTC unless another zone is preferred', async () => {
  await busy('bo', [{ start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' }])
  const item = async (headers = {}) => (await ask({}, headers)).body.value[0]?.scheduleItems?.[0]
  expect((await item())?.start).toEqual({ dateTime: '2026-12-01T09:00:00.0000000', timeZone: 'UTC' })
  expect((await item({ Prefer: 'outlook.timezone="Tokyo Standard Time"' }))?.start).toEqual({
    dateTime: '2026-12-01T18:00:00.0000000',
    timeZone: 'Tokyo Standard Time',
  })
})

test('a window in local time is right on both sides of a change of the clocks', async () => {
  await busy('bo', [{ start: '2026-10-25T01:00:00Z', end: '2026-10-25T02:00:00Z' }])
  const { body } = await ask({
    startTime: { dateTime: '2026-10-25T00:00:00', timeZone: 'W. Europe Standard Time' },
    endTime: { dateTime: '2026-10-25T04:00:00', timeZone: 'Europe/Berlin' },
    availabilityViewInterval: 60,
  })
  expect(body.value[0]?.availabilityView).toBe('00020')
})

test('an invitation counts as tentative until it is accepted, and a cancelled one not at all', async () => {
  const created = await app<{ id: string }>('POST', '/users/ada/events', {
    start: { dateTime: '2026-12-01T08:00:00', timeZone: 'UTC' },
    end: { dateTime: '2026-12-01T08:30:00', timeZone: 'UTC' },
    attendees: [{ emailAddress: { address: 'bo.ek@contoso.com' } }],
  })
  const both = async () =>
    (await ask({ schedules: ['ada.lovelace@contoso.com', 'bo.ek@contoso.com'] })).body.value.map(
      (row) => row.availabilityView?.[0],
    )
  expect(await both()).toEqual(['2', '1'])
  const calendar = await control<{ events: { id: string }[] }>(
    running,
    'GET',
    '/calendar?person=bo&from=2026-12-01&to=2026-12-02',
  )
  await control(running, 'POST', '/calendar/respond', {
    person: 'bo',
    event: present(calendar.body.events[0]).id,
    response: 'accept',
  })
  expect(await both()).toEqual(['2', '2'])
  await app('POST', `/users/ada/events/${created.body.id}/cancel`)
  expect(await both()).toEqual(['0', '0'])
})

test('a mailbox that does not exist is an error in its own row', async () => {
  const { status, body } = await ask({
    schedules: ['nobody@contoso.com', 'bo.ek@contoso.com', 'zed.other@fabrikam.com'],
  })
  expect(status).toBe(200)
  expect(body.value.map((row) => row.error?.responseCode)).toEqual([
    'ErrorMailRecipientNotFound',
    undefined,
    'ErrorMailRecipientNotFound',
  ])
  expect(body.value[0]).toMatchObject({ availabilityView: '', scheduleItems: [] })
})

test('a calendar with more than a thousand entries in the window is an error in its row', async () => {
  const blocks = Array.from({ length: 1001 }, () => ({
    start: '2026-12-01T09:00:00Z',
    end: '2026-12-01T09:30:00Z',
  }))
  await busy('bo', blocks)
  expect((await ask()).body.value[0]?.error?.responseCode).toBe('ErrorResultSetTooBig')
})

test.each<[string, Record<string, unknown>, string]>([
  [
    '21 mailboxes',
    { schedules: Array.from({ length: 21 }, (_, n) => `p${n}@contoso.com`) },
    'ErrorMailboxDataArrayTooBig',
  ],
  ['no mailbox', { schedules: [] }, 'ErrorInvalidParameter'],
  ['62 days', { endTime: { dateTime: '2027-02-01T08:00:00', timeZone: 'UTC' } }, 'ErrorTimeIntervalTooBig'],
  [
    'no time at all',
    { endTime: { dateTime: '2026-12-01T08:00:00', timeZone: 'UTC' } },
    'ErrorInvalidTimeInterval',
  ],
  ['intervals of 4 minutes', { availabilityViewInterval: 4 }, 'ErrorInvalidMergedFreeBusyInterval'],
  ['intervals of 1441 minutes', { availabilityViewInterval: 1441 }, 'ErrorInvalidMergedFreeBusyInterval'],
  ['an unknown parameter', { interval: 30 }, 'RequestBodyRead'],
])('a question for %s is refused', async (_what, more, code) => {
  const { status, body } = await ask(more)
  expect([status, body.error?.code]).toEqual([400, code])
})

test('20 mailboxes, a minute less than 62 days and parameters in either case are fine', async () => {
  const body = {
    Schedules: Array.from({ length: 20 }, (_, n) => `p${n}@contoso.com`),
    StartTime: { dateTime: '2026-12-01T08:00:00', timeZone: 'UTC' },
    EndTime: { dateTime: '2027-02-01T07:59:00', timeZone: 'UTC' },
    AvailabilityViewInterval: 1440,
  }
  const answer = await app<Page<ScheduleInformation>>('POST', '/users/ada/calendar/getSchedule', body)
  expect([answer.status, answer.body.value.length]).toEqual([200, 20])
})

test('subjects are for the owner alone', async () => {
  await busy('bo', [{ start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z', subject: 'Doctor' }])
  const bo = graphCaller(running, await running.entra.mintGraphToken('bo'))
  const own = await bo<Page<ScheduleInformation>>('POST', '/me/calendar/getSchedule', question())
  expect(own.body.value[0]?.scheduleItems?.[0]?.subject).toBe('Doctor')
  expect((await ask()).body.value[0]?.scheduleItems?.[0]).not.toHaveProperty('subject')
})

test.each([
  ['windows', { name: 'Pacific Standard Time' }],
  ['iana', { name: 'America/Los_Angeles' }],
  ['custom', { '@odata.type': '#microsoft.graph.customTimeZone', bias: 480 }],
])(
  'working hours name their zone in the %s way, here and in the mailbox settings',
  async (zoneStyle, timeZone) => {
    const change = { zoneStyle, startTime: '07:30', endTime: '16:00', daysOfWeek: ['sunday', 'monday'] }
    expect((await control(running, 'PUT', '/calendar/mailboxes/bo', change)).status).toBe(200)
    const expected = {
      daysOfWeek: ['sunday', 'monday'],
      startTime: '07:30:00.0000000',
      endTime: '16:00:00.0000000',
      timeZone: expect.objectContaining(timeZone),
    }
    expect((await ask()).body.value[0]?.workingHours).toEqual(expected)
    const settings = await app('GET', '/users/bo/mailboxSettings')
    expect(settings.body).toMatchObject({
      timeZone: zoneStyle === 'iana' ? 'America/Los_Angeles' : 'Pacific Standard Time',
      workingHours: expected,
    })
    expect((await control(running, 'PUT', '/calendar/mailboxes/bo', { endTime: '25:00' })).status).toBe(400)
  },
)

test('everyday appointments are there when someone looks, the same for everyone who looks', async () => {
  running.graph.fillCalendars(home, 'seed')
  const range = {
    startTime: { dateTime: '2026-11-30T00:00:00', timeZone: 'UTC' },
    endTime: { dateTime: '2026-12-28T00:00:00', timeZone: 'UTC' },
  }
  const schedules = [
    'ada.lovelace@contoso.com',
    'bo.ek@contoso.com',
    'cy.ngo@contoso.com',
    'di.ruiz@contoso.com',
  ]
  const first = await ask({ ...range, schedules })
  const views = first.body.value.map((row) => row.availabilityView)
  expect(views.every((view) => view?.includes('2'))).toBe(true)
  expect((await ask({ ...range, schedules })).body).toEqual(first.body)

  const second = await startStandIns()
  second.graph.fillCalendars(home, 'seed')
  const call = graphCaller(second, await second.entra.mintAppToken())
  expect((await ask({ ...range, schedules }, {}, call)).body.value).toEqual(first.body.value)

  running.graph.fillCalendars(home, 'another seed')
  const later = {
    startTime: { dateTime: '2027-01-04T00:00:00', timeZone: 'UTC' },
    endTime: { dateTime: '2027-01-30T00:00:00', timeZone: 'UTC' },
  }
  expect((await ask({ ...later, schedules })).body.value.map((row) => row.availabilityView)).not.toEqual(
    views,
  )
})

test('a one-to-one is in both calendars at the same time', async () => {
  running.directory.load(
    home,
    Array.from({ length: 30 }, (_, n) => ({
      id: `r${n}`,
      displayName: `Report ${n}`,
      managerId: 'bo',
      timeZone: 'America/Los_Angeles',
    })),
    { domain: 'contoso.com' },
  )
  running.graph.fillCalendars(home, 'seed')
  type Seen = { events: { subject: string; start: string }[] }
  const calendar = async (person: string) =>
    (await control<Seen>(running, 'GET', `/calendar?person=${person}&from=2026-11-30&to=2026-12-05`)).body
      .events
  const oneToOnes = (await calendar('bo')).filter((event) => event.subject.startsWith('1:1 Report'))
  expect(oneToOnes.length).toBeGreaterThan(0)
  for (const { subject, start } of oneToOnes) {
    const report = `r${subject.split(' ').at(-1)}`
    expect(await calendar(report)).toContainEqual(expect.objectContaining({ subject: '1:1 Bo Ek', start }))
  }
  let matched = 0
  for (let n = 0; n < 30; n++)
    matched += (await calendar(`r${n}`)).filter((event) => event.subject === '1:1 Bo Ek').length
  expect(matched).toBe(oneToOnes.length)
})

test('nobody has a standing meeting at night, however far away their leader lives', async () => {
  const zones = ['Pacific/Auckland', 'Asia/Kolkata', 'Europe/Berlin', 'America/Los_Angeles']
  const ids = Array.from({ length: 40 }, (_, n) => `far${n}`)
  running.directory.load(
    home,
    ids.map((id, n) => ({ id, displayName: id, managerId: 'bo', timeZone: zones[n % 4] ?? null })),
    { domain: 'contoso.com' },
  )
  running.graph.fillCalendars(home, 'seed')
  const hours: number[] = []
  for (const person of [...ids, 'bo']) {
    const path = `/calendar?person=${person}&from=2026-11-30&to=2026-12-05`
    const { body } = await control<{ events: { subject: string; start: string }[] }>(running, 'GET', path)
    for (const { subject, start } of body.events)
      if (/^(1:1|Team meeting)/.test(subject)) hours.push(Number(start.slice(11, 13)))
  }
  expect(hours.length).toBeGreaterThan(20)
  expect(hours.filter((hour) => hour < 7 || hour >= 20)).toEqual([])
})

test('a person’s calendar is shown in their own time zone', async () => {
  await busy('cy', [{ start: '2026-12-01T09:00:00', end: '2026-12-01T10:00:00', subject: 'Local' }])
  const { body } = await control(running, 'GET', '/calendar?person=cy&from=2026-12-01&to=2026-12-02')
  expect(body).toMatchObject({
    person: 'cy',
    timeZone: 'Asia/Kolkata',
    events: [
      {
        subject: 'Local',
        start: '2026-12-01T09:00:00+05:30',
        end: '2026-12-01T10:00:00+05:30',
        showAs: 'busy',
      },
    ],
  })
  expect((await control(running, 'GET', '/calendar?person=nobody')).status).toBe(400)
  expect((await control(running, 'GET', '/calendar?person=cy&from=soon')).status).toBe(400)
})
