import * as fc from 'fast-check'
import { dependencyCycles } from '../../../okr/findings/dependency-cycle.ts'
import { linkCycles } from '../../../okr/findings/link-cycle.ts'
import { loopsOf, wayRound } from '../../../okr/findings/loops.ts'
import { dependency, goal, plan, result } from './company.ts'

describe('a link cycle', () => {
  it('is found in damaged data, whole, with the way round in words', () => {
    const a = goal('a', 'sales', { links: 'b' })
    const b = goal('b', 'field', { links: 'c' })
    const c = goal('c', 'south', { links: 'a' })
    const below = goal('below', 'south', { links: 'c' })
    const [finding, ...others] = linkCycles(plan([below, c, b, a]))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      kind: 'link-cycle',
      severity: 'blocking',
      okrIds: ['a', 'b', 'c'],
      unitIds: ['sales', 'field', 'south'],
      title: '3 OKRs contribute to each other in a circle.',
      evidence: [
        '“Goal a” contributes to “Goal b”.',
        '“Goal b” contributes to “Goal c”.',
        '“Goal c” contributes to “Goal a”.',
      ],
    })
  })

  it('is found where an objective contributes to its own key result, and where one contributes to itself', () => {
    const objective = goal('o', 'sales', { links: 'kr' })
    expect(linkCycles(plan([objective, result('kr', objective)]))[0]?.okrIds).toEqual(['kr', 'o'])
    expect(linkCycles(plan([goal('self', 'sales', { links: 'self' })]))[0]?.title).toBe(
      '“Goal self” contributes to itself.',
    )
  })

  it('is not two ways up to one goal', () => {
    const top = goal('top', 'organisation')
    const left = goal('left', 'sales', { links: 'top' })
    const right = goal('right', 'marketing', { links: 'top' })
    const both = goal('both', 'field', { links: { left: 50, right: 50 } })
    expect(linkCycles(plan([top, left, right, both]))).toEqual([])
  })
})

describe('a dependency cycle', () => {
  const a = goal('a', 'sales', { title: 'Open the shop' })
  const b = goal('b', 'marketing', { title: 'Announce the shop' })
  const aOfB = dependency('d1', 'a', { providerOkrId: 'b', need: 'a campaign', providerUnitId: 'marketing' })
  const bOfA = dependency('d2', 'b', { providerOkrId: 'a', need: 'an opening date', neededBy: '2027-02-12' })

  it('is A that waits for B that waits for A', () => {
    const [finding, ...others] = dependencyCycles(plan([a, b], [aOfB, bOfA]))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      kind: 'dependency-cycle',
      severity: 'blocking',
      okrIds: ['a', 'b'],
      title: '2 OKRs wait for each other in a circle.',
      evidence: [
        '“Open the shop” waits for “Announce the shop”: needs “a campaign” by 1 March 2027.',
        '“Announce the shop” waits for “Open the shop”: needs “an opening date” by 12 February 2027.',
      ],
    })
  })

  it('is not A that waits for B, nor one that was refused', () => {
    expect(dependencyCycles(plan([a, b], [aOfB]))).toEqual([])
    expect(dependencyCycles(plan([a, b], [aOfB, { ...bOfA, state: 'refused' }]))).toEqual([])
  })

  it('goes through the key result that an objective waits for', () => {
    const kr = result('kr', b, { title: 'Campaign is live' })
    const needs = dependency('d3', 'kr', { providerOkrId: 'a' })
    const [finding] = dependencyCycles(plan([a, b, kr], [aOfB, needs]))
    expect(finding?.okrIds).toEqual(['a', 'b', 'kr'])
    expect(finding?.title).toBe('2 OKRs wait for each other in a circle.')
    expect(finding?.evidence[1]).toBe('“Campaign is live” is a key result of “Announce the shop”.')
  })

  it('is not there when one key result delivers what another of the same objective waits for', () => {
    const first = result('first', b)
    const second = result('second', b)
    const ofSecond = dependency('d4', 'second', { providerOkrId: 'a' })
    const ofA = dependency('d5', 'a', { providerOkrId: 'first' })
    expect(dependencyCycles(plan([a, b, first, second], [ofSecond, ofA]))).toEqual([])
  })
})

describe('groups of nodes that reach each other', () => {
  const graph = fc
    .integer({ min: 1, max: 9 })
    .chain((size) =>
      fc
        .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 })
        .map((pairs) => ({ size, pairs })),
    )

  it('are those that a walk from each node finds', () => {
    fc.assert(
      fc.property(graph, ({ size, pairs }) => {
        const nodes = Array.from({ length: size }, (_, i) => `n${i}`)
        const edges = (node: string) =>
          pairs.filter(([from]) => `n${from}` === node).map(([, to]) => `n${to}`)
        const reach = (from: string) => {
          const reached = new Set<string>()
          const open = [...edges(from)]
          for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (reached.has(at)) continue
            reached.add(at)
            open.push(...edges(at))
          }
          return reached
        }
        const expected = new Set(
          nodes
            .filter((node) => reach(node).has(node))
            .map((node) => nodes.filter((other) => reach(node).has(other) && reach(other).has(node)).join()),
        )
        const groups = loopsOf(nodes, edges)
        expect(new Set(groups.map((group) => group.join()))).toEqual(expected)
        expect(groups).toHaveLength(expected.size)
        for (const group of groups) {
          const way = wayRound(group, edges)
          expect(way[0]).toBe(group[0])
          for (const [i, node] of way.entries()) expect(edges(node)).toContain(way[(i + 1) % way.length])
        }
      }),
    )
  })

  it('are found in a chain of 50,000', () => {
    const nodes = Array.from({ length: 50_000 }, (_, i) => `n${i}`)
    expect(loopsOf(nodes, (node) => [`n${(Number(node.slice(1)) + 1) % 50_000}`])).toHaveLength(1)
  })
})
