import type { Dependency } from '../../../okr/dependency.ts'
import { departmentShares, departmentSummaries } from '../../../okr/findings/departments.ts'
import { findingLimits } from '../../../okr/findings/limits.ts'
import { indexPlan } from '../../../okr/findings/plan-index.ts'
import { silo } from '../../../okr/findings/silo.ts'
import type { Okr } from '../../../okr/okr.ts'
import { dependency, facts, goal, plan, result, units } from './company.ts'

const top = goal('top', 'organisation')
const marketing = goal('m', 'marketing', { links: 'top', title: 'Be known' })
const finance = goal('f', 'finance', { links: 'top', title: 'Close the books in three days' })
const results = Array.from({ length: 8 }, (_, i) => result(`kr${i}`, finance))
const base: Okr[] = [top, marketing, finance, ...results]

function silos(okrs: readonly Okr[], dependencies: readonly Dependency[] = []) {
  const whole = plan(okrs, dependencies)
  const summaries = departmentSummaries(whole)
  return Object.entries(summaries).flatMap(([id, summary]) => silo(id, summary, whole, findingLimits))
}

describe('a silo', () => {
  it('is Finance with 9 OKRs and no link', () => {
    const [finding, ...others] = silos(base)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ kind: 'silo', unitIds: ['finance'], okrIds: [] })
    expect(finding?.title).toBe('Finance plans alone: 9 OKRs and no link to another department.')
    expect(finding?.evidence[0]).toContain('None of the 9 OKRs of Finance and its teams')
  })

  it('counts the teams of a department to it', () => {
    const sales = ['sales', 'field', 'field', 'south', 'south'].map((unitId, i) => goal(`s${i}`, unitId))
    expect(silos([top, marketing, ...sales])[0]?.title).toContain('Sales plans alone: 5 OKRs')
    expect(silos([top, marketing, ...sales.slice(1)])).toEqual([])
  })

  it.each<[string, Okr[], Dependency[]]>([
    [
      'one of its goals contributes to another department',
      [{ ...finance, links: [{ parentId: 'm', weight: 100 }] }],
      [],
    ],
    [
      'another department contributes to one of its results',
      [{ ...marketing, links: [{ parentId: 'kr1', weight: 100 }] }],
      [],
    ],
    [
      'it needs something from another department',
      [],
      [dependency('d', 'kr2', { providerUnitId: 'marketing' })],
    ],
    [
      'somebody of another department needs something from it',
      [],
      [dependency('d', 'm', { providerId: 'finn' })],
    ],
    [
      'somebody of another department works on one of its OKRs',
      [{ ...finance, contributorIds: ['max'] }],
      [],
    ],
    [
      'it shares an aim with another department',
      [
        { ...finance, sharedId: 'one-aim' },
        { ...marketing, sharedId: 'one-aim' },
      ],
      [],
    ],
    ['two departments carry one goal of the organisation', [{ ...top, contributorIds: ['finn', 'mia'] }], []],
  ])('is not where %s', (_, changed, dependencies) => {
    const okrs = base.map((okr) => changed.find(({ id }) => id === okr.id) ?? okr)
    expect(silos(okrs, dependencies)).toEqual([])
  })

  it('remains where only teams of one department share an aim', () => {
    const shared = [finance, goal('f2', 'finance')].map((okr) => ({ ...okr, sharedId: 'one-aim' }))
    expect(silos([top, marketing, ...shared, ...results])).toHaveLength(1)
  })

  it('remains where a link stays inside, goes to the organisation, or a need was refused', () => {
    const inside = base.map((okr) =>
      okr.id === 'f' ? { ...finance, contributorIds: ['finn', 'olga'] } : okr,
    )
    expect(silos(inside)).toHaveLength(1)
    expect(
      silos(base, [dependency('d', 'kr2', { providerUnitId: 'marketing', state: 'refused' })]),
    ).toHaveLength(1)
  })

  it('cannot be the only department that there is', () => {
    const alone = indexPlan({
      ...facts(base),
      units: units.filter(({ id }) => id === 'organisation' || id === 'finance'),
    })
    expect(silo('finance', { okrs: 9, horizontalLinks: 0 }, alone, findingLimits)).toEqual([])
  })
})

describe("a department's summary", () => {
  it('is the sum of what each OKR adds, on both sides of a link across', () => {
    const linked = { ...finance, links: [{ parentId: 'm', weight: 100 }] }
    const whole = plan(base.map((okr) => (okr.id === 'f' ? linked : okr)))
    expect(departmentShares(linked, whole)).toEqual({
      finance: { okrs: 1, horizontalLinks: 1 },
      marketing: { okrs: 0, horizontalLinks: 1 },
    })
    expect(departmentShares(top, whole)).toEqual({})
    expect(departmentSummaries(whole)).toEqual({
      finance: { okrs: 9, horizontalLinks: 1 },
      marketing: { okrs: 1, horizontalLinks: 1 },
    })
  })
})
