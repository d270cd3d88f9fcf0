import * as fc from 'fast-check'
import {
  earliestPhase,
  isLocked,
  moveToPhase,
  type Phase,
  phases,
  type UnitReadiness,
  unmetConditions,
} from '../../okr/cycle.ts'

const ready: UnitReadiness = {
  unitName: 'Sales',
  objectives: 2,
  withoutOwner: [],
  withoutWhy: [],
  shareSessionHeld: true,
  parentPhase: 'execution',
  parentName: 'Company',
}

const readiness = fc.record({
  unitName: fc.constant('Sales'),
  objectives: fc.nat({ max: 3 }),
  withoutOwner: fc.array(fc.constant('Ship'), { maxLength: 2 }),
  withoutWhy: fc.array(fc.constant('Ship'), { maxLength: 2 }),
  shareSessionHeld: fc.boolean(),
  parentPhase: fc.constantFrom(...phases),
  parentName: fc.constant('Company'),
})

describe('the phases of a unit', () => {
  it('follow one another, and say which comes first', () => {
    expect(unmetConditions('draft', 'share', ready)).toEqual([
      'Sales is in the draft phase; the align phase comes first.',
    ])
    expect(moveToPhase('draft', 'align', ready)).toEqual({ ok: true, value: 'align' })
  })

  it('name every unmet condition', () => {
    expect(
      unmetConditions('share', 'execution', { ...ready, shareSessionHeld: false, parentPhase: 'share' }),
    ).toEqual([
      'The share session of Sales has not been held; its share phase is open.',
      'Company is still in the share phase; it goes first.',
    ])
    expect(unmetConditions('draft', 'align', { ...ready, withoutOwner: ['Ship'] })).toEqual([
      '"Ship" has no owner; name one person.',
    ])
    expect(unmetConditions('align', 'share', { ...ready, withoutWhy: ['Ship'] })).toHaveLength(1)
  })

  it('never let a unit into execution before its share session was held, by whatever steps', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...phases), readiness), { maxLength: 20 }), (steps) => {
        let phase: Phase = 'draft'
        for (const [to, unit] of steps) {
          const before = phase
          const moved = moveToPhase(phase, to, unit)
          if (moved.ok) phase = moved.value
          if (!isLocked(before) && isLocked(phase)) {
            expect(phase).toBe('execution')
            expect(unit.shareSessionHeld).toBe(true)
            expect(isLocked(unit.parentPhase)).toBe(true)
          }
          if (before === 'closed') expect(phase).toBe('closed')
        }
      }),
    )
  })

  it("make the cycle's phase: its earliest unit's", () => {
    expect(earliestPhase(['share', 'align', 'execution'])).toBe('align')
    expect(earliestPhase([])).toBe('draft')
  })
})
