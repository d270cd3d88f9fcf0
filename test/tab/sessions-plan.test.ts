import fc from 'fast-check'
import type { CycleView } from '../../okr/contract/organisation.ts'
import {
  durations,
  firstRange,
  longestRange,
  rangeProblem,
  type SessionView,
  splitSessions,
} from '../../tab/features/sessions/session-plan.ts'
import { addDays, daysBetween } from '../../tab/features/sessions/session-times.ts'

const cycle: CycleView = {
  id: 'c1',
  name: 'Q2 2027',
  startsOn: '2027-04-01',
  endsOn: '2027-06-30',
  planning: {
    draft: { from: '2027-02-15', to: '2027-02-28' },
    align: { from: '2027-03-01', to: '2027-03-14' },
    share: { from: '2027-03-15', to: '2027-03-28' },
  },
  initialPhase: 'draft',
}

function session(id: string, startsAt: string, status: SessionView['status'] = 'scheduled'): SessionView {
  return {
    id,
    unitId: 'u1',
    unitName: 'Sales',
    kind: 'share',
    title: id,
    organiserId: 'ann',
    invitees: [],
    agenda: [],
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
    timeZone: 'Europe/Berlin',
    status,
    revision: 1,
    event: { state: 'confirmed' },
    can: { schedule: true },
  }
}

describe('The list of sessions', () => {
  const now = Date.parse('2027-03-10T09:30:00Z')

  it('has the next one first, and below what is over or cancelled, the latest first', () => {
    const { upcoming, past } = splitSessions(
      [
        session('later', '2027-03-20T09:00:00Z'),
        session('over', '2027-03-01T09:00:00Z'),
        session('next', '2027-03-11T09:00:00Z'),
        session('off', '2027-03-12T09:00:00Z', 'cancelled'),
        session('held', '2027-03-09T09:00:00Z', 'held'),
      ],
      now,
    )
    expect(upcoming.map((one) => one.id)).toEqual(['next', 'later'])
    expect(past.map((one) => one.id)).toEqual(['off', 'held', 'over'])
  })

  it('counts a running session as upcoming until it ends', () => {
    const running = session('running', '2027-03-10T09:00:00Z')
    expect(splitSessions([running], now).upcoming).toEqual([running])
    expect(splitSessions([running], Date.parse(running.endsAt)).past).toEqual([running])
  })

  it('has a session once that came with two units', () => {
    const one = session('one', '2027-03-11T09:00:00Z')
    expect(splitSessions([one, one], now).upcoming).toHaveLength(1)
  })
})

describe('The days to look in', () => {
  it('are what is left of the phase that the kind of session belongs to', () => {
    expect(firstRange('alignment', cycle, '2027-02-20')).toEqual({ from: '2027-03-01', to: '2027-03-14' })
    expect(firstRange('alignment', cycle, '2027-03-10')).toEqual({ from: '2027-03-10', to: '2027-03-14' })
    expect(firstRange('share', cycle, '2027-03-10')).toEqual({ from: '2027-03-15', to: '2027-03-28' })
  })

  it('are the next two weeks when the phase is over', () => {
    expect(firstRange('alignment', cycle, '2027-03-20')).toEqual({ from: '2027-03-20', to: '2027-04-03' })
  })

  it('are always ones that can be asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 700 }),
        (start, length, now) => {
          const from = addDays('2027-01-01', start)
          const align = { from, to: addDays(from, length) }
          const today = addDays('2026-12-01', now)
          const range = firstRange('alignment', { ...cycle, planning: { ...cycle.planning, align } }, today)
          expect(rangeProblem(range.from, range.to, today)).toBeUndefined()
          expect(range.from >= today).toBe(true)
        },
      ),
    )
  })

  it('that make no sense are named', () => {
    const today = '2027-03-10'
    expect(rangeProblem('2027-03-12', '2027-03-11', today)).toMatch(/last day is before the first/)
    expect(rangeProblem('2027-03-01', '2027-03-09', today)).toMatch(/over/)
    expect(rangeProblem('', '2027-03-11', today)).toBe('Give both days.')
    expect(rangeProblem(today, addDays(today, longestRange), today)).toMatch(/60 days/)
    expect(daysBetween(today, addDays(today, longestRange - 1))).toBe(59)
    expect(rangeProblem(today, addDays(today, longestRange - 1), today)).toBeUndefined()
  })
})

describe('The durations to choose from', () => {
  it('hold the one that the agenda needs, once, in order', () => {
    expect(durations(105)).toContain(105)
    expect(durations(60)).toEqual(durations())
    expect(durations(105)).toEqual([...durations(105)].sort((a, b) => a - b))
  })
})
