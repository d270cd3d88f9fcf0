import type { Objective } from '../../../okr/objective.ts'
import { rangeText, usualLimits } from '../../../okr/plan-limits.ts'
import { bottomUpShare, originOf } from '../../../okr/quality/bottom-up.ts'
import { keyResult, objective, verdict } from './judged.ts'

const keyResults = (count: number) => Array.from({ length: count }, (_, i) => keyResult({ id: `k${i}` }))

describe('three to five', () => {
  it('key results show whether an objective is reached', () => {
    const count = (number: number, around = {}) =>
      verdict('key-result-count', objective(), { keyResults: keyResults(number), ...around })
    expect(count(0)).toMatchObject({ severity: 'warning', isGap: true, field: 'keyResults' })
    expect(count(0, { children: 2 })).toBeUndefined()
    expect(count(2)).toMatchObject({ severity: 'notice' })
    expect(count(3)).toBeUndefined()
    expect(count(5)).toBeUndefined()
    expect(count(6)).toMatchObject({ severity: 'warning', isGap: false })
    expect(verdict('key-result-count', objective({ level: 'vision' }), { keyResults: [] })).toBeUndefined()
  })

  it('objectives keep the focus of a unit, and of a person', () => {
    const count = (objectives: number, level: 'team' | 'individual' = 'team') =>
      verdict('objective-count', objective({ level }), { objectives })
    expect(count(5)).toBeUndefined()
    expect(count(6)?.message).toContain('The unit has more than 5 objectives; 3–5')
    expect(count(6, 'individual')?.message).toContain('Its owner has more than 5 objectives')
  })

  it('is what a cycle says that it is', () => {
    const limits = { ...usualLimits, objectives: { min: 1, max: 2 }, keyResults: { min: 4, max: 4 } }
    expect(verdict('objective-count', objective(), { objectives: 3, limits })?.message).toContain('at most 2')
    expect(verdict('objective-count', objective(), { objectives: 2, limits })).toBeUndefined()
    expect(
      verdict('key-result-count', objective(), { keyResults: keyResults(5), limits })?.message,
    ).toContain('more than 4')
    expect(rangeText({ min: 3, max: 5 })).toBe('3–5')
  })
})

describe('the share of objectives that come from below', () => {
  const managers: Record<string, string[]> = { mia: ['tim', 'dee'], tim: ['dee'], dee: [] }
  const managersOf = (id: string) => managers[id] ?? []
  const by = (createdBy: string, ownerId: string | undefined, part: Partial<Objective> = {}): Objective => ({
    kind: 'objective',
    id: `${createdBy}-${ownerId}`,
    unitId: 'north',
    level: 'team',
    title: 'Grow',
    priority: 1,
    ...(ownerId === undefined ? {} : { ownerId }),
    contributorIds: [],
    links: [],
    visibility: 'draft',
    createdBy,
    createdAt: '2026-11-21T10:00:00.000Z',
    stamps: {},
    ...part,
  })

  it('counts what people set themselves, or those who report to them', () => {
    expect(originOf(by('mia', 'mia'), managersOf)).toBe('bottom-up')
    expect(originOf(by('mia', 'tim'), managersOf)).toBe('bottom-up')
    expect(originOf(by('mia', 'max', { contributorIds: ['mia'] }), managersOf)).toBe('bottom-up')
    expect(originOf(by('dee', 'mia'), managersOf)).toBe('top-down')
    expect(originOf(by('dee', undefined), managersOf)).toBe('top-down')
  })

  it('says nothing of an import or a vision', () => {
    expect(originOf(by('dee', 'mia', { importedFrom: 'okrs.md' }), managersOf)).toBeUndefined()
    expect(originOf(by('dee', 'dee', { level: 'vision' }), managersOf)).toBeUndefined()
    expect(bottomUpShare([by('dee', 'mia', { importedFrom: 'okrs.md' })], managersOf)).toEqual({
      bottomUp: 0,
      counted: 0,
    })
  })

  it('is counted among those whose origin is known', () => {
    const set = (below: number, above: number) => [
      ...Array.from({ length: below }, () => by('mia', 'mia')),
      ...Array.from({ length: above }, () => by('dee', 'mia')),
    ]
    // Of one or two objectives nothing is said.
    for (const few of [set(0, 1), set(1, 0), set(1, 1), set(0, 2)])
      expect(bottomUpShare(few, managersOf)).not.toHaveProperty('share')
    expect(bottomUpShare(set(1, 2), managersOf).share).toBeCloseTo(1 / 3)
    expect(bottomUpShare(set(1, 4), managersOf)).toMatchObject({ bottomUp: 1, counted: 5, share: 0.2 })
  })
})
