import * as z from 'zod/mini'
import { newCycle } from '../../../../okr/contract/organisation.ts'
import {
  type CycleDraft,
  cycleHints,
  cycleProblems,
  draftOf,
  fieldOfRequest,
  newCycleOf,
  withCycle,
} from '../../../../tab/features/setup/cycle-draft.ts'

const draft: CycleDraft = {
  name: 'Q1 2027',
  startsOn: '2027-01-01',
  endsOn: '2027-03-31',
  initialPhase: 'draft',
  planning: {
    draft: { from: '2026-11-20', to: '2026-12-10' },
    align: { from: '2026-12-11', to: '2026-12-24' },
    share: { from: '2026-12-25', to: '2026-12-31' },
  },
}

const words = { day: (isoDate: string) => isoDate }
const withWindow = (name: 'draft' | 'align' | 'share', from: string, to: string): CycleDraft => ({
  ...draft,
  planning: { ...draft.planning, [name]: { from, to } },
})

describe('a cycle in its form', () => {
  test('can be saved when it is complete and in order', () => {
    expect(cycleProblems(draft)).toEqual({})
    expect(z.safeParse(newCycle, newCycleOf({ ...draft, name: '  Q1 2027 ' }))).toMatchObject({
      success: true,
      data: { name: 'Q1 2027' },
    })
  })

  test('says beside each field what is missing', () => {
    const empty = { from: '', to: '' }
    const problems = cycleProblems({
      name: ' ',
      startsOn: '',
      endsOn: '',
      initialPhase: 'draft',
      planning: { draft: empty, align: empty, share: empty },
    })
    expect(Object.keys(problems).sort()).toEqual(['align', 'draft', 'endsOn', 'name', 'share', 'startsOn'])
  })

  test('says beside the last day that it lies before the first', () => {
    expect(cycleProblems({ ...draft, endsOn: '2026-12-31' })).toEqual({
      endsOn: 'The cycle ends before it starts.',
    })
  })

  test('says which limits are none, and sends none that nobody chose', () => {
    const range = { min: 3, max: 5 }
    const problem = (objectives: { min: number; max: number }) =>
      cycleProblems({ ...draft, limits: { objectives, keyResults: range, hard: true } }).limits
    expect(problem(range)).toBeUndefined()
    expect(problem({ min: 0, max: 1 })).toBeUndefined()
    for (const [min, max] of [
      [4, 3],
      [Number.NaN, 5],
      [1.5, 5],
      [0, 0],
      [1, 41],
      [-1, 5],
    ] as const) {
      expect([min, max, problem({ min, max })]).toEqual([min, max, expect.stringContaining('whole numbers')])
    }
    expect(newCycleOf(draft)).not.toHaveProperty('limits')
    const limits = { objectives: range, keyResults: range, hard: true }
    expect(newCycleOf({ ...draft, limits })).toMatchObject({ limits })
    expect(fieldOfRequest('limits.objectives.max')).toBe('limits')
  })

  test('says which phase ends before it starts', () => {
    expect(cycleProblems(withWindow('align', '2026-12-24', '2026-12-11'))).toEqual({
      align: 'The align phase ends before it starts.',
    })
  })

  test('says which phase begins before the one that comes first', () => {
    expect(cycleProblems(withWindow('share', '2026-12-01', '2026-12-31'))).toEqual({
      share: 'The align phase comes first; start it before the share phase.',
    })
  })

  test('lets phases overlap', () => {
    expect(cycleProblems(withWindow('align', '2026-12-01', '2026-12-24'))).toEqual({})
  })

  test('does not take a name longer than the server does', () => {
    expect(cycleProblems({ ...draft, name: 'x'.repeat(101) })).toHaveProperty('name')
    expect(cycleProblems({ ...draft, name: 'x'.repeat(100) })).toEqual({})
  })

  test('warns of a second cycle with the same name, and of planning that ends too late', () => {
    expect(cycleHints(draft, [{ name: 'Q2 2027' }], words)).toEqual({})
    expect(cycleHints(draft, [{ name: ' q1 2027' }], words)).toHaveProperty('name')
    expect(cycleHints(withWindow('share', '2026-12-25', '2027-01-05'), [], words)).toEqual({
      share: 'Planning ends after the cycle has started on 2027-01-01.',
    })
  })
})

describe('what the server refuses of a cycle', () => {
  test('is shown beside the field that it names', () => {
    const fields = ['name', 'startsOn', 'endsOn', 'planning.draft', 'planning.share.from', 'planning']
    expect(fields.map(fieldOfRequest)).toEqual(['name', 'startsOn', 'endsOn', 'draft', 'share', 'align'])
  })

  test('is shown for the whole form where it names no field of it', () => {
    expect([undefined, 'body', 'planning.other'].map(fieldOfRequest)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('the list of cycles', () => {
  const cycle = { ...draft, id: 'a' }

  test('holds a cycle that was just opened at its place, the latest first', () => {
    const cycles = withCycle([cycle], { ...cycle, id: 'b', startsOn: '2027-04-01' })
    expect(withCycle(cycles, { ...cycle, id: 'c', startsOn: '2027-02-01' }).map(({ id }) => id)).toEqual([
      'b',
      'c',
      'a',
    ])
  })

  test('holds a cycle that was changed once', () => {
    const changed = { ...cycle, name: 'First quarter' }
    expect(withCycle([cycle], changed)).toEqual([changed])
    expect(draftOf(changed)).toEqual({ ...draft, name: 'First quarter' })
  })
})
