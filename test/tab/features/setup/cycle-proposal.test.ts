import fc from 'fast-check'
import { cycleHints, cycleProblems } from '../../../../tab/features/setup/cycle-draft.ts'
import {
  proposedCycle,
  proposedName,
  proposedPlanning,
} from '../../../../tab/features/setup/cycle-proposal.ts'
import { addDays, daysBetween } from '../../../../tab/features/setup/days.ts'

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const words = { day: (isoDate: string) => isoDate }

describe('the cycle that is proposed', () => {
  test('goes on with the limits of the last one', () => {
    const limits = { objectives: { min: 1, max: 3 }, keyResults: { min: 1, max: 3 }, hard: true }
    const cycles = [{ endsOn: '2027-03-31', limits }, { endsOn: '2026-12-31' }]
    expect(proposedCycle(cycles, '2026-11-21', 'en-GB').limits).toEqual(limits)
    expect(proposedCycle([{ endsOn: '2026-12-31' }], '2026-11-21', 'en-GB').limits).toBeUndefined()
  })

  test('is the coming quarter of the calendar in a tenant without cycles', () => {
    expect(proposedCycle([], '2026-11-22', 'en-GB')).toEqual({
      name: 'Q1 2027',
      startsOn: '2027-01-01',
      endsOn: '2027-03-31',
      initialPhase: 'draft',
      planning: {
        draft: { from: '2026-11-22', to: '2026-12-11' },
        align: { from: '2026-12-12', to: '2026-12-24' },
        share: { from: '2026-12-25', to: '2026-12-31' },
      },
    })
  })

  test('is the next quarter too on the first day of one', () => {
    expect(proposedCycle([], '2027-01-01', 'en-GB').startsOn).toBe('2027-04-01')
  })

  test('follows the latest cycle where that reaches further', () => {
    const cycles = [{ endsOn: '2027-03-31' }, { endsOn: '2027-06-30' }, { endsOn: '2026-12-31' }]
    expect(proposedCycle(cycles, '2026-11-22', 'en-GB')).toMatchObject({
      name: 'Q3 2027',
      startsOn: '2027-07-01',
      endsOn: '2027-09-30',
    })
  })

  test('keeps to the quarters of a fiscal year, and names them by their months', () => {
    const proposed = proposedCycle([{ endsOn: '2027-01-31' }], '2026-12-10', 'en-GB')
    expect(proposed).toMatchObject({ startsOn: '2027-02-01', endsOn: '2027-04-30' })
    expect(proposed.name).toMatch(/Feb.*Apr 2027/)
  })

  test('forgets a cycle that is long over', () => {
    expect(proposedCycle([{ endsOn: '2025-01-31' }], '2026-12-10', 'en-GB').startsOn).toBe('2027-01-01')
  })

  test('can be opened as it stands, whatever day it is', () => {
    fc.assert(
      fc.property(day, fc.array(fc.record({ endsOn: day }), { maxLength: 4 }), (today, cycles) => {
        const proposed = proposedCycle(cycles, today, 'en-GB')
        expect(cycleProblems(proposed)).toEqual({})
        expect(proposed.startsOn > today).toBe(true)
      }),
    )
  })
})

describe('the planning windows that are proposed', () => {
  test('follow one another without a gap, begin today at the earliest and leave each phase a day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 400 }), (today, ahead) => {
        const { draft, align, share } = proposedPlanning(addDays(today, ahead), today)
        expect(draft.from >= today).toBe(true)
        expect([align.from, share.from]).toEqual([addDays(draft.to, 1), addDays(align.to, 1)])
        for (const { from, to } of [draft, align, share])
          expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(draft.from, share.to)).toBeLessThan(42)
      }),
    )
  })

  test('end on the day before the cycle begins, where there is time for it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 9, max: 400 }), (today, ahead) => {
        const startsOn = addDays(today, ahead)
        const planning = proposedPlanning(startsOn, today)
        expect(planning.share.to).toBe(addDays(startsOn, -1))
        const draft = {
          name: 'Q',
          startsOn,
          endsOn: addDays(startsOn, 90),
          planning,
          initialPhase: 'draft' as const,
        }
        expect(cycleHints(draft, [], words)).toEqual({})
      }),
    )
  })

  test('take three weeks from today where the cycle begins sooner', () => {
    expect(proposedPlanning('2027-01-01', '2026-12-28')).toEqual({
      draft: { from: '2026-12-28', to: '2027-01-07' },
      align: { from: '2027-01-08', to: '2027-01-14' },
      share: { from: '2027-01-15', to: '2027-01-17' },
    })
  })
})

describe('the name that is proposed', () => {
  test('is the quarter of the calendar', () => {
    expect(proposedName('2027-10-01', '2027-12-31', 'en-GB')).toBe('Q4 2027')
  })

  test('is the months in the language of the host, where the days are others', () => {
    expect(proposedName('2027-02-01', '2027-04-30', 'de-DE')).toMatch(/Feb.*Apr.* 2027/)
    expect(proposedName('2027-01-15', '2027-04-14', 'en-GB')).toMatch(/Jan.*Apr 2027/)
  })
})
