import { graphCalendar } from '../../bot/graph/calendar.ts'
import type { PersonRow } from '../workbench/graph/directory.ts'
import { type Microsoft, startMicrosoft, tenantId } from './microsoft.ts'

let microsoft: Microsoft
beforeAll(async () => {
  microsoft = await startMicrosoft(crowd)
})
afterEach(() => microsoft.reset())
afterAll(() => microsoft.stop())

const crowd = Array.from(
  { length: 86 },
  (_, i): PersonRow => ({
    id: `p${i}`,
    displayName: `Person ${i}`,
    managerId: 'ada',
    timeZone: 'Europe/Berlin',
  }),
)
const window = { from: Date.parse('2026-12-01T00:00:00Z'), to: Date.parse('2026-12-03T00:00:00Z') }
const asApp = { tenantId, personId: 'ada' }
const getSchedules = async () =>
  (await microsoft.requests()).filter((request) => request.url.endsWith('/getSchedule'))

/** Nobody has appointments but those planted here. */
async function onlyBusy(
  person: string,
  blocks: { start: string; end: string; showAs?: string }[],
): Promise<void> {
  await microsoft.control('POST', '/calendar/busy', { person, blocks })
}

describe('reading calendars', () => {
  it('gives busy and absent times and working hours in UTC, whatever zone a mailbox is in', async () => {
    await microsoft.control('PUT', '/calendar/mailboxes/bo', {
      timeZone: 'America/Los_Angeles',
      zoneStyle: 'custom',
      startTime: '09:00',
      endTime: '17:00',
    })
    await onlyBusy('bo', [
      { start: '2026-12-01T18:00:00Z', end: '2026-12-01T18:30:00Z' },
      { start: '2026-12-01T19:00:00Z', end: '2026-12-01T20:00:00Z', showAs: 'tentative' },
      { start: '2026-12-01T21:00:00Z', end: '2026-12-01T21:30:00Z', showAs: 'oof' },
      { start: '2026-12-01T22:00:00Z', end: '2026-12-01T22:30:00Z', showAs: 'free' },
      { start: '2026-12-01T23:00:00Z', end: '2026-12-01T23:30:00Z', showAs: 'workingElsewhere' },
    ])
    const [bo] = await graphCalendar(microsoft.graph).times(
      asApp,
      [{ personId: 'bo', mail: 'bo.ek@contoso.com' }],
      window,
    )
    const at = (text: string): number => Date.parse(`2026-12-0${text}:00Z`)
    expect(bo).toEqual({
      personId: 'bo',
      busy: [
        { from: at('1T18:00'), to: at('1T18:30') },
        { from: at('1T19:00'), to: at('1T20:00') },
        { from: at('1T21:00'), to: at('1T21:30'), outOfOffice: true },
      ],
      // The first is the evening of the day before, which is this day in UTC already.
      hours: [
        { from: at('1T17:00') - 86_400_000, to: at('1T01:00') },
        { from: at('1T17:00'), to: at('2T01:00') },
        { from: at('2T17:00'), to: at('3T01:00') },
      ],
    })
  })

  it('asks for 86 people in chunks of twenty, with one row each', async () => {
    const calendar = graphCalendar(microsoft.graph)
    const mails = await calendar.mailsOf(tenantId, [...crowd.map((one) => one.id), 'nobody'])
    expect(mails.size).toBe(86)
    const mailboxes = [...mails].map(([personId, mail]) => ({ personId, mail }))
    const times = await calendar.times(asApp, mailboxes, window)
    expect(times.map((one) => one.personId)).toEqual(crowd.map((one) => one.id))
    expect(times.every((one) => 'hours' in one && one.hours.length > 0)).toBe(true)
    expect((await getSchedules()).map((request) => request.status)).toEqual([200, 200, 200, 200, 200])
  })

  it('asks for a long period in parts that Exchange takes, and puts them together', async () => {
    const to = window.from + 90 * 86_400_000
    await onlyBusy('di', [
      { start: '2026-12-01T18:00:00Z', end: '2026-12-01T18:30:00Z' },
      { start: '2027-02-20T18:00:00Z', end: '2027-02-20T18:30:00Z' },
    ])
    const [di] = await graphCalendar(microsoft.graph).times(
      asApp,
      [{ personId: 'di', mail: 'di.ruiz@contoso.com' }],
      { from: window.from, to },
    )
    expect(await getSchedules()).toHaveLength(2)
    expect(
      di && 'busy' in di && di.busy.map((busy) => new Date(busy.from).toISOString().slice(0, 10)),
    ).toEqual(['2026-12-01', '2027-02-20'])
  })

  it('says of a mailbox that cannot be read why, and reads the others', async () => {
    const times = await graphCalendar(microsoft.graph).times(
      asApp,
      [
        { personId: 'ghost', mail: 'ghost@contoso.com' },
        { personId: 'bo', mail: 'BO.EK@contoso.com' },
      ],
      window,
    )
    expect(times[0]).toEqual({
      personId: 'ghost',
      unreadable: expect.stringContaining('Unable to resolve e-mail address'),
    })
    expect(times[1]).toMatchObject({ personId: 'bo', hours: expect.any(Array) })
  })

  it('asks in the person’s own name where their token is at hand', async () => {
    const assertion = await microsoft.running.entra.mintTabToken('bo')
    const calendar = graphCalendar(microsoft.graph)
    const mailboxes = [{ personId: 'ada', mail: 'ada.lovelace@contoso.com' }]
    await calendar.times({ tenantId, personId: 'bo', assertion }, mailboxes, window)
    // A delegated token reaches the person's own mailbox only.
    await expect(
      calendar.times({ tenantId, personId: 'ada', assertion }, mailboxes, window),
    ).rejects.toMatchObject({ code: 'rejected' })
  })
})
