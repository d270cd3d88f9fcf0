import * as fc from 'fast-check'
import { earliestFirst, isLocked, type Phase, phases } from '../../okr/cycle.ts'

describe('the phases of a cycle', () => {
  it('lock the plan from execution on', () => {
    expect(phases.filter(isLocked)).toEqual(['execution', 'closed'])
  })

  it('are that of its earliest unit: each unit is there once, and none before the first', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ phase: fc.constantFrom<Phase>(...phases) })), (units) => {
        const groups = earliestFirst(units)
        expect(groups.flatMap((group) => group.units).length).toBe(units.length)
        const order = groups.map(({ phase }) => phases.indexOf(phase))
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
        for (const group of groups) expect(group.units.every(({ phase }) => phase === group.phase)).toBe(true)
        const earliest = Math.min(...units.map(({ phase }) => phases.indexOf(phase)))
        if (units.length > 0) expect(order[0]).toBe(earliest)
      }),
    )
  })
})
