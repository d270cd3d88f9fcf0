import { phases } from '../../../okr/cycle.ts'
import {
  mayMovePhase,
  mayOpenLock,
  movedText,
  phaseMoves,
  refusedTitle,
  unmetLines,
} from '../../../tab/components/phase-moves.ts'

const unit = (id: string) => ({ id, name: id, level: 'team' as const })
const me = (parts: { leads?: string[]; path?: string[]; programLead?: boolean; guest?: boolean }) => ({
  programLead: parts.programLead ?? false,
  guest: parts.guest ?? false,
  leads: (parts.leads ?? []).map(unit),
  unitPath: (parts.path ?? []).map(unit),
})

describe('the moves from a phase', () => {
  test('are one step on and one step back', () => {
    expect(phases.map((phase) => phaseMoves(phase, 'Sales', true).map(({ to }) => to))).toEqual([
      ['align'],
      ['share', 'draft'],
      ['execution', 'align'],
      ['closed', 'share'],
      [],
    ])
  })

  test('do not lead out of the lock but for who may open it', () => {
    expect(phaseMoves('execution', 'Sales', false).map(({ to }) => to)).toEqual(['closed'])
    expect(phaseMoves('share', 'Sales', false).map(({ to }) => to)).toEqual(['execution', 'align'])
  })

  test('are asked about first where they take something away: going back, locking and closing', () => {
    const moves = phases.flatMap((phase) => phaseMoves(phase, 'Sales', true))
    for (const { to, back, confirm } of moves) {
      expect(confirm !== undefined).toBe(back || to === 'execution' || to === 'closed')
    }
    expect(moves.filter(({ back }) => back).map(({ to }) => to)).toEqual(['draft', 'align', 'share'])
  })

  test('say that going back from execution unlocks the plan', () => {
    const back = phaseMoves('execution', 'Sales', true).find((move) => move.back)
    expect(back?.confirm?.text).toContain('can be changed again')
  })

  test('say that going back from the share phase takes a new share session', () => {
    const texts = phases.map(
      (phase) => phaseMoves(phase, 'Sales', true).find((move) => move.back)?.confirm?.text,
    )
    expect(texts.filter((text) => text?.includes('does not count any more'))).toHaveLength(1)
    expect(texts[phases.indexOf('share')]).toContain('share session that it has held does not count')
  })

  test('are told in the words of the phases', () => {
    expect(movedText('Sales', 'align')).toBe('Sales is in the align phase now.')
    expect(refusedTitle('Sales', 'share')).toBe('Sales cannot enter the share phase yet')
    expect(refusedTitle('Sales', 'closed')).toBe('Sales cannot be closed yet')
  })
})

describe('the unmet conditions', () => {
  test('are each a line, those that read the same once with their number', () => {
    const details = ['"Geo" has no owner.', 'No share session.', '"Geo" has no owner.']
    expect(unmetLines({ detail: 'Not yet.', details })).toEqual([
      '"Geo" has no owner. (2 of them)',
      'No share session.',
    ])
  })

  test('are the sentence itself where there are none by name', () => {
    expect(unmetLines({ detail: 'The cycle is closed.', details: [] })).toEqual(['The cycle is closed.'])
  })
})

describe('who may move a unit', () => {
  test('is its leader, a leader above and the program lead', () => {
    expect(mayMovePhase(me({ leads: ['sales'] }), unit('sales'))).toBe(true)
    expect(mayMovePhase(me({ leads: ['all'], path: ['all', 'sales'] }), unit('sales'))).toBe(true)
    expect(mayMovePhase(me({ programLead: true }), unit('sales'))).toBe(true)
  })

  test('is not a member, a leader below or a guest', () => {
    expect(mayMovePhase(me({ path: ['all', 'sales'] }), unit('sales'))).toBe(false)
    expect(mayMovePhase(me({ leads: ['sales'], path: ['all', 'sales'] }), unit('all'))).toBe(false)
    expect(mayMovePhase(me({ leads: ['sales'], guest: true }), unit('sales'))).toBe(false)
  })
})

describe('who may take a unit back out of the lock', () => {
  test('is a leader above and the program lead, and not its own leader', () => {
    expect(mayOpenLock(me({ leads: ['all'], path: ['all', 'sales'] }), unit('sales'))).toBe(true)
    expect(mayOpenLock(me({ programLead: true, leads: ['sales'] }), unit('sales'))).toBe(true)
    expect(mayOpenLock(me({ leads: ['sales'], path: ['all', 'sales'] }), unit('sales'))).toBe(false)
    expect(mayOpenLock(me({ leads: ['all', 'sales'], path: ['all', 'sales'] }), unit('sales'))).toBe(false)
    expect(mayOpenLock(me({ leads: ['all'], path: ['all', 'sales'], guest: true }), unit('sales'))).toBe(
      false,
    )
  })
})
