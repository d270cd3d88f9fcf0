import fc from 'fast-check'
import { cancelSession } from '../../../bot/commands/sessions/cancel-session.ts'
import { defaultDeliveryTiming } from '../../../bot/commands/sessions/deliver-session-event.ts'
import { rescheduleSession } from '../../../bot/commands/sessions/reschedule-session.ts'
import { retrySession } from '../../../bot/commands/sessions/retry-session.ts'
import { scheduleSession } from '../../../bot/commands/sessions/schedule-session.ts'
import { accepted, actor, cycleId } from '../fixture.ts'
import type { Fate } from './outlook.ts'
import { openSessionWorld, type SessionWorld } from './session-world.ts'

let world: SessionWorld
beforeEach(async () => {
  world = await openSessionWorld()
})
afterEach(() => world.close())

const dee = actor('dee')
const wish = {
  unitId: 'sales',
  kind: 'share' as const,
  startsAt: '2026-12-01T09:00:00Z',
  minutes: 60,
  required: ['dee', 'tim'],
  optional: ['mia'],
}
const schedule = async () => accepted(await scheduleSession(world.ports)(dee, cycleId, 'one', wish))
const move = async (day: number) =>
  accepted(
    await rescheduleSession(world.ports)(dee, cycleId, 'one', {
      revision: (await world.session('one')).revision,
      startsAt: `2026-12-${String(day).padStart(2, '0')}T13:00:00Z`,
      minutes: 45,
    }),
  )
const cancel = async (comment?: string) =>
  accepted(
    await cancelSession(world.ports)(dee, cycleId, 'one', {
      revision: (await world.session('one')).revision,
      ...(comment === undefined ? {} : { comment }),
    }),
  )

describe('the delivery of a session’s event', () => {
  it('creates the event with all that Outlook has to show, and remembers it', async () => {
    await schedule()
    await world.deliver()
    const [event] = world.outlook.standing
    expect(world.outlook.standing).toHaveLength(1)
    expect(event?.draft).toMatchObject({
      mark: { cycleId, sessionId: 'one', incarnation: 1 },
      subject: 'Share session: Sales',
      introduction: 'Share session of Sales for Q1 2027',
      startsAt: '2026-12-01T09:00:00.000Z',
      endsAt: '2026-12-01T10:00:00.000Z',
      attendees: [
        { mail: 'tim@example.com', name: 'Tim Smith', required: true },
        { mail: 'mia@example.com', name: 'Mia Smith', required: false },
      ],
    })
    expect((await world.session('one')).event).toEqual({
      state: 'confirmed',
      eventId: 'event-1',
      joinUrl: 'https://teams.example/event-1',
      deliveredRevision: 1,
    })
  })

  it('waits out throttled rounds, which use up none of its attempts', async () => {
    world.outlook.fates = [
      ...Array<Fate>(defaultDeliveryTiming.attempts).fill('throttled'),
      ...Array<Fate>(3).fill('lost'),
    ]
    await schedule()
    await world.deliver()
    expect((await world.session('one')).event).toMatchObject({ state: 'confirmed' })
    expect(world.outlook.standing).toHaveLength(1)
  })

  it('moves the same event', async () => {
    await schedule()
    await world.deliver()
    await move(2)
    await world.deliver()
    expect(world.outlook.events.map((event) => [event.id, event.draft.startsAt, event.draft.endsAt])).toEqual(
      [['event-1', '2026-12-02T13:00:00.000Z', '2026-12-02T13:45:00.000Z']],
    )
    expect((await world.session('one')).event).toMatchObject({ state: 'confirmed', deliveredRevision: 2 })
  })

  it('cancels the event with the organiser’s words, and raises the incarnation after that', async () => {
    await schedule()
    await world.deliver()
    await cancel('The quarter was moved.')
    expect((await world.session('one')).incarnation).toBe(1)
    await world.deliver()
    expect(world.outlook.standing).toEqual([])
    expect(world.outlook.calls).toContain('cancel: The quarter was moved.')
    expect(await world.session('one')).toMatchObject({
      incarnation: 2,
      event: { state: 'cancelled', deliveredRevision: 2 },
    })
  })

  it('never creates an event that was cancelled before it could be delivered', async () => {
    await schedule()
    await cancel()
    await world.deliver()
    expect(world.outlook.events).toEqual([])
    expect((await world.session('one')).event.state).toBe('cancelled')
  })

  it('says who has become busy since the time was chosen, and sends the invitation all the same', async () => {
    await schedule()
    const from = Date.parse('2026-12-01T09:30:00Z')
    world.outlook.busy.set('tim', [{ from, to: from + 60_000 }])
    world.outlook.busy.set('mia', [{ from, to: from + 60_000 }])
    await world.deliver()
    expect((await world.session('one')).event).toMatchObject({
      state: 'confirmed',
      note: 'Busy at this time when the invitation was sent: Tim Smith.',
    })
  })

  it('looks for the join link again where Teams has not made it yet', async () => {
    world.outlook.joinUrls = false
    await schedule()
    await world.worker.drain()
    expect((await world.session('one')).event.state).toBe('confirmed')
    for (const event of world.outlook.events) event.joinUrl = 'https://teams.example/later'
    await world.deliver()
    expect((await world.session('one')).event.joinUrl).toBe('https://teams.example/later')
    expect(world.outlook.calls.filter((call) => call === 'create')).toHaveLength(1)
  })

  it('parks what Outlook refuses, shows why, and delivers it when asked again', async () => {
    world.outlook.fates = ['refused']
    await schedule()
    await world.worker.drain()
    expect((await world.session('one')).event).toMatchObject({
      state: 'parked',
      reason: 'Outlook refused the request.',
    })
    accepted(await retrySession(world.ports)(dee, cycleId, 'one'))
    await world.deliver()
    expect((await world.session('one')).event).toMatchObject({ state: 'confirmed', eventId: 'event-1' })
    expect((await world.session('one')).event.reason).toBeUndefined()
  })

  it('parks what stays without an answer, and finds its event when asked again', async () => {
    world.outlook.fates = Array.from({ length: 12 }, (_, i) => (i === 4 ? 'unanswered' : 'lost'))
    world.outlook.find = async () => []
    await schedule()
    for (let i = 0; i < 40; i++) {
      await world.worker.drain()
      world.fixture.tick(5000)
    }
    expect((await world.session('one')).event).toMatchObject({ state: 'parked', reason: 'No answer.' })
    Reflect.deleteProperty(world.outlook, 'find')
    accepted(await retrySession(world.ports)(dee, cycleId, 'one'))
    await world.deliver()
    expect(world.outlook.standing).toHaveLength(1)
    expect((await world.session('one')).event).toMatchObject({ state: 'confirmed', eventId: 'event-1' })
  })

  it('creates the event anew when it was deleted by hand and the session is moved', async () => {
    world.outlook.dedupe = true
    await schedule()
    await world.deliver()
    for (const event of world.outlook.events) event.cancelled = true
    await move(3)
    await world.deliver()
    expect(world.outlook.standing.map((event) => [event.id, event.mark])).toEqual([
      ['event-2', `${cycleId}:one:2`],
    ])
    expect(await world.session('one')).toMatchObject({ incarnation: 2, event: { eventId: 'event-2' } })
  })

  it('settles a creation without an answer before it moves the event', async () => {
    world.outlook.fates = ['unanswered']
    await schedule()
    await world.worker.drain()
    expect((await world.session('one')).event.posted).toBeDefined()
    await move(4)
    await world.deliver()
    expect(world.outlook.events.map((event) => event.draft.startsAt)).toEqual(['2026-12-04T13:00:00.000Z'])
    expect((await world.session('one')).event.posted).toBeUndefined()
  })

  it('cancels the second of two events where the first request came through late', async () => {
    world.outlook.fates = ['late']
    world.outlook.lateness = Number.POSITIVE_INFINITY
    await schedule()
    await world.worker.drain()
    world.fixture.tick(2000)
    await world.worker.drain()
    expect((await world.session('one')).event).toMatchObject({ state: 'confirmed', eventId: 'event-1' })
    world.outlook.arrive()
    expect(world.outlook.standing).toHaveLength(2)
    await world.deliver()
    expect(world.outlook.standing.map((event) => event.id)).toEqual(['event-1'])
  })

  it('does not call a session cancelled while a creation may still come through', async () => {
    world.outlook.fates = ['late']
    await schedule()
    await world.worker.drain()
    await cancel()
    await world.worker.drain()
    expect((await world.session('one')).event.state).toBe('cancelling')
    world.outlook.arrive()
    await world.deliver()
    expect(world.outlook.standing).toEqual([])
    expect((await world.session('one')).event.state).toBe('cancelled')
  })

  const fate = fc.constantFrom<Fate>('ok', 'lost', 'unanswered', 'late', 'throttled')
  const step = fc.oneof(
    fc.record({ kind: fc.constant('move' as const), day: fc.integer({ min: 2, max: 28 }) }),
    fc.record({ kind: fc.constant('deliver' as const), seconds: fc.integer({ min: 0, max: 120 }) }),
    fc.constant({ kind: 'cancel' as const }),
  )

  it('leaves exactly one event, as the session says, after any order of faults, moves and deliveries', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { maxLength: 8 }),
        fc.array(step, { maxLength: 6 }),
        fc.boolean(),
        async (fates, steps, dedupe) => {
          await world.close()
          world = await openSessionWorld()
          world.outlook.fates = [...fates]
          world.outlook.dedupe = dedupe
          await schedule()
          let cancelled = false
          for (const one of steps) {
            if (one.kind === 'deliver') {
              await world.worker.drain()
              world.fixture.tick(one.seconds * 1000)
            } else if (one.kind === 'move' && !cancelled) await move(one.day)
            else if (one.kind === 'cancel') {
              await cancel()
              cancelled = true
            }
          }
          await world.deliver()
          const session = await world.session('one')
          expect(world.outlook.standing.map((event) => [event.id, event.draft.startsAt])).toEqual(
            cancelled ? [] : [[session.event.eventId, session.startsAt]],
          )
          expect(session.event).toMatchObject({
            state: cancelled ? 'cancelled' : 'confirmed',
            deliveredRevision: session.revision,
          })
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)
})
