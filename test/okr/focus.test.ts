import * as fc from 'fast-check'
import { focusOf, prioritiesServed } from '../../okr/focus.ts'
import { type Okr, parentIds } from '../../okr/okr.ts'
import { keyResult, objective } from './session-fixture.ts'

const lookUp = (okrs: readonly Okr[]) => {
  const known = new Map(okrs.map((okr) => [okr.id, okr]))
  return (id: string) => known.get(id)
}
const team = { unitId: 'u', level: 'team' } as const

describe('focus', () => {
  const top = objective('top', team)
  const other = objective('other', team)
  const serving = objective('serving', { ...team, parents: ['top'] })
  const result = keyResult('result', { unitId: 'u', objectiveId: 'serving' })
  const second = objective('second', { ...team, parents: ['other', 'result'] })
  const loose = keyResult('loose', { unitId: 'u', objectiveId: 'other' })
  const okrs = [top, other, serving, result, second, loose]

  it('is the share of OKRs that are a priority or lead to one, over any of their links', () => {
    expect(focusOf(okrs, new Set(['top']), lookUp(okrs))).toEqual({
      okrs: 6,
      serving: 4,
      share: 4 / 6,
      servingNone: ['other', 'loose'],
    })
  })

  it('is not given while no priority is marked, nor of no OKRs', () => {
    expect(focusOf(okrs, new Set(), lookUp(okrs))).toEqual({ okrs: 6, serving: 0, servingNone: [] })
    expect(focusOf([], new Set(['top']), lookUp([]))).toEqual({ okrs: 0, serving: 0, servingNone: [] })
  })

  it('counts a priority that stands above what can be read', () => {
    expect(focusOf([serving], new Set(['top']), lookUp([serving])).serving).toBe(1)
  })

  it('names the priorities that an OKR is or leads to, in their order', () => {
    const served = (okr: Okr, ...ids: string[]) => prioritiesServed(okr, new Set(ids), lookUp(okrs))
    expect(served(second, 'top', 'other')).toEqual(['top', 'other'])
    expect(served(top, 'other', 'top')).toEqual(['top'])
    expect(served(loose, 'top')).toEqual([])
    expect(prioritiesServed(serving, new Set(['top']), lookUp([serving]))).toEqual(['top'])
  })

  it('agrees with a walk of its own from every OKR, circles included', () => {
    const links = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(links, fc.uniqueArray(fc.nat(9), { maxLength: 3 }), (lists, marked) => {
        const all = lists.map((parents, i) =>
          objective(`o${i}`, { ...team, parents: [...new Set(parents)].map((to) => `o${to}`) }),
        )
        const above = lookUp(all)
        const priorities = new Set(marked.map((i) => `o${i}`))
        const reaches = (id: string, seen: string[]): boolean => {
          if (priorities.has(id)) return true
          const okr = above(id)
          if (okr === undefined) return false
          return parentIds(okr).some((next) => !seen.includes(next) && reaches(next, [...seen, next]))
        }
        const expected =
          priorities.size === 0 ? [] : all.filter(({ id }) => !reaches(id, [id])).map(({ id }) => id)
        expect(focusOf(all, priorities, above).servingNone).toEqual(expected)
        for (const okr of all) {
          const served = prioritiesServed(okr, priorities, above)
          expect(served.length === 0).toBe(priorities.size === 0 || expected.includes(okr.id))
        }
      }),
    )
  })
})
