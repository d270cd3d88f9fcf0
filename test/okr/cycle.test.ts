import { earliestPhase, isLocked, phases } from '../../okr/cycle.ts'

describe('the phases of a cycle', () => {
  it("are its earliest unit's", () => {
    expect(earliestPhase(['share', 'align', 'execution'])).toBe('align')
    expect(earliestPhase([])).toBe('draft')
  })

  it('lock the plan from execution on', () => {
    expect(phases.filter(isLocked)).toEqual(['execution', 'closed'])
  })
})
