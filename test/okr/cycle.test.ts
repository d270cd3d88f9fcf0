import { isLocked, phases } from '../../okr/cycle.ts'

describe('the phases of a cycle', () => {
  it('lock the plan from execution on', () => {
    expect(phases.filter(isLocked)).toEqual(['execution', 'closed'])
  })
})
