import type { CycleView } from '../../../okr/contract/organisation.ts'
import { chosenCycle } from '../../../tab/shell/chosen-cycle.ts'

const cycle = (id: string, draftFrom: string, startsOn: string, endsOn: string): CycleView => ({
  id,
  name: id,
  startsOn,
  endsOn,
  planning: {
    draft: { from: draftFrom, to: draftFrom },
    align: { from: draftFrom, to: draftFrom },
    share: { from: draftFrom, to: startsOn },
  },
  initialPhase: 'draft',
})

const q3 = cycle('q3', '2026-05-20', '2026-07-01', '2026-09-30')
const q4 = cycle('q4', '2026-08-20', '2026-10-01', '2026-12-31')
const q1 = cycle('q1', '2026-11-20', '2027-01-01', '2027-03-31')

describe('the cycle to show', () => {
  test('is the one that was asked for, if there is one of that name', () => {
    expect(chosenCycle([q3, q4, q1], 'q3', '2026-12-01T00:00:00Z')).toBe(q3)
    expect(chosenCycle([q3, q4, q1], 'gone', '2026-12-01T00:00:00Z')).toBe(q1)
  })

  test('is the one in planning rather than the one that runs', () => {
    expect(chosenCycle([q3, q4, q1], undefined, '2026-11-25T09:00:00Z')).toBe(q1)
    expect(chosenCycle([q3, q4, q1], undefined, '2026-11-19T09:00:00Z')).toBe(q4)
  })

  test('is the newest where none is on', () => {
    expect(chosenCycle([q4, q3], undefined, '2030-01-01T00:00:00Z')).toBe(q4)
    expect(chosenCycle([], undefined, '2030-01-01T00:00:00Z')).toBeUndefined()
  })
})
