import type { SessionReply } from '../../okr/contract/sessions.ts'
import { eventually } from '../outbox/eventually.ts'
import type { PersonRow } from '../workbench/graph/directory.ts'
import { type ServerWorld, startServerWorld } from './server-world.ts'

/** Where the server is killed: before Graph has done anything, after it has, and with Graph's answer unread. */
const moments = ['before-post', 'after-commit', 'before-id-is-saved'] as const
const cases = moments.flatMap((moment) => [
  { moment, rescheduled: false, team: `${moment}` },
  { moment, rescheduled: true, team: `${moment}-moved` },
])
type Case = (typeof cases)[number]

const leaderOf = (one: Case): string => `lead-${one.team}`
const memberOf = (one: Case): string => `member-${one.team}`
const people: PersonRow[] = [
  { id: 'top', displayName: 'Ida Top', departments: '', timeZone: 'Europe/Berlin' },
  ...cases.flatMap((one): PersonRow[] => [
    {
      id: leaderOf(one),
      displayName: `Lena ${one.team}`,
      managerId: 'top',
      departments: `Department ${one.team}`,
      timeZone: 'Europe/Berlin',
    },
    {
      id: memberOf(one),
      displayName: `Milo ${one.team}`,
      managerId: leaderOf(one),
      departments: `Department ${one.team}`,
      timeZone: 'America/New_York',
    },
  ]),
]

interface FaultView {
  id: string
  held: number
}
interface CalendarView {
  events: {
    subject: string
    start: string
    isCancelled: boolean
    joinUrl: string | null
    isOrganizer: boolean
  }[]
}

let world: ServerWorld
beforeEach(async () => {
  world = await startServerWorld(people)
}, 60_000)
afterEach(() => world.close(), 30_000)

const day = 86_400_000
const nextWeek = new Date(Math.ceil(Date.now() / day) * day + 7 * day)
const firstTime = new Date(nextWeek.getTime() + 13 * 3_600_000).toISOString()
const secondTime = new Date(nextWeek.getTime() + 15 * 3_600_000).toISOString()

async function unitOf(one: Case): Promise<string> {
  const me = await world.ask<{ leads: { id: string }[] }>(leaderOf(one), 'GET', '/api/me')
  return me.leads[0]?.id ?? ''
}

const sessionPath = (one: Case): string => `/api/cycles/${world.cycleId}/sessions/${one.team}`
const read = async (one: Case) =>
  (await world.ask<SessionReply>(leaderOf(one), 'GET', sessionPath(one))).session

async function schedule(one: Case): Promise<void> {
  const unitId = await unitOf(one)
  await world.ask(leaderOf(one), 'PUT', `/api/cycles/${world.cycleId}/objectives/okr-${one.team}`, {
    unitId,
    level: 'department',
    title: `Win more, ${one.team}`,
    priority: 1,
  })
  await world.ask(leaderOf(one), 'PUT', sessionPath(one), {
    unitId,
    kind: 'share',
    title: `Session ${one.team}`,
    startsAt: firstTime,
    minutes: 60,
    required: [memberOf(one)],
    optional: [],
  })
}

const plant = (fault: Record<string, unknown>) => world.control<FaultView>('POST', '/graph/faults', fault)
const struck = (fault: FaultView) => world.control('GET', `/graph/faults/${fault.id}/struck?hits=1`)
const release = (fault: FaultView, drop: boolean) =>
  world.control('POST', `/graph/faults/${fault.id}/release`, { drop })

async function standing(person: string, one: Case) {
  const { events } = await world.control<CalendarView>('GET', `/calendar/?person=${person}`)
  return events.filter((event) => event.subject === `Session ${one.team}` && !event.isCancelled)
}

describe.each([
  ['with Graph recognising a repeated transaction id', true],
  ['with Graph recognising nothing', false],
])('a server killed while it sends invitations, %s', (_title, transactionIdDedupe) => {
  it('leaves exactly one event in every calendar, after each moment of the crash, moved in between or not', async () => {
    await world.control('PATCH', '/graph/settings', { transactionIdDedupe })
    const faults = new Map<Case, FaultView>()
    for (const one of cases) {
      faults.set(
        one,
        await plant({
          method: 'POST',
          path: '/events$',
          person: leaderOf(one),
          stage: one.moment === 'before-post' ? 'before' : 'after',
          action: { kind: 'hold' },
        }),
      )
    }
    for (const one of cases) await schedule(one)
    for (const fault of faults.values()) await struck(fault)

    // Stopped, it gets Graph's answer and cannot act on it any more.
    expect(world.server.pause()).toBe(true)
    for (const [one, fault] of faults) if (one.moment === 'before-id-is-saved') await release(fault, false)
    await world.server.kill({ stayDown: true })
    for (const [one, fault] of faults) if (one.moment !== 'before-id-is-saved') await release(fault, true)
    for (const one of cases) {
      expect(await standing(leaderOf(one), one)).toHaveLength(one.moment === 'before-post' ? 0 : 1)
    }

    await world.server.start()
    for (const one of cases) {
      expect((await read(one)).event).toEqual({ state: 'pending' })
      if (!one.rescheduled) continue
      await world.ask(leaderOf(one), 'POST', `${sessionPath(one)}/reschedule`, {
        revision: 1,
        startsAt: secondTime,
        minutes: 30,
      })
    }

    for (const one of cases) {
      const session = await eventually(async () => {
        const now = await read(one)
        return now.event.state === 'confirmed' && now
      })
      expect(session.startsAt).toBe(one.rescheduled ? secondTime : firstTime)
      for (const person of [leaderOf(one), memberOf(one)]) {
        const events = await standing(person, one)
        expect(events.map((event) => new Date(event.start).toISOString())).toEqual([session.startsAt])
        expect(events[0]?.joinUrl).toBe(session.event.joinUrl)
      }
    }

    // And none is left when the sessions are cancelled.
    for (const one of cases) {
      const { revision } = await read(one)
      await world.ask(leaderOf(one), 'POST', `${sessionPath(one)}/cancel`, { revision })
    }
    for (const one of cases) {
      await eventually(async () => (await standing(memberOf(one), one)).length === 0)
      expect(await standing(leaderOf(one), one)).toEqual([])
    }
  }, 180_000)
})
