import * as fc from 'fast-check'
import type { Dependency } from '../../../okr/dependency.ts'
import { findingKinds } from '../../../okr/finding.ts'
import { findStructure } from '../../../okr/findings/find-structure.ts'
import { idPattern } from '../../../okr/id.ts'
import type { Okr } from '../../../okr/okr.ts'
import { dependency, facts, goal, result } from './company.ts'

/** A plan in which everything is wrong once. */
const vision = goal('vision', 'organisation', { level: 'vision', title: 'Banking without queues' })
const top = goal('top', 'organisation', { title: 'Double revenue', links: 'vision', ownerId: 'olga' })
const beside = goal('beside', 'organisation', { title: 'Move the office' })
const orphan = goal('orphan', 'sales', { title: 'Win ten banks' })
const mine = goal('mine', 'south', {
  title: 'Visit banks',
  level: 'individual',
  ownerId: 'ida',
  links: 'top',
})
const south = goal('south-goal', 'south', { title: 'Know the south', links: { 'ring-a': 60, top: 50 } })
const ring = [
  goal('ring-a', 'field', { title: 'Ring A', links: 'ring-b' }),
  goal('ring-b', 'field', { title: 'Ring B', links: 'ring-a' }),
]
const finance = goal('finance', 'finance', { title: 'Raise margin', links: 'top' })
const books = ['k1', 'k2', 'k3', 'k4'].map((id) => result(id, finance, { title: `Books ${id}` }))
const discount = goal('discount', 'marketing', { title: 'Raise discount use', links: 'orphan' })
const owned = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) =>
  goal(id, 'marketing', { title: `Plan ${id}`, ownerId: 'mia', links: 'top' }),
)
const okrs: Okr[] = [vision, top, beside, orphan, mine, south, ...ring, finance, ...books, discount, ...owned]
const dependencies: Dependency[] = [
  dependency('d1', 'p1', { providerOkrId: 'p2', providerUnitId: 'marketing', promisedOn: '2027-03-09' }),
  dependency('d2', 'p2', { providerOkrId: 'p1', providerUnitId: 'marketing' }),
]
const whole = facts(okrs, dependencies)

describe('the findings of a whole plan', () => {
  it('are of every structural kind where everything is wrong once', () => {
    const found = findStructure(whole)
    expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual(
      findingKinds.filter((kind) => kind !== 'redundancy').sort(),
    )
    expect(found.filter(({ kind }) => kind !== 'competing')).toHaveLength(findingKinds.length - 2)
  })

  it('begin with the gravest, and are the same whatever the order of the plan', () => {
    const found = findStructure(whole)
    const ranks = found.map(({ severity }) => ['blocking', 'warning', 'notice'].indexOf(severity))
    expect(ranks).toEqual([...ranks].sort())
    fc.assert(
      fc.property(fc.shuffledSubarray(okrs, { minLength: okrs.length }), (shuffled) => {
        expect(findStructure(facts(shuffled, [...dependencies].reverse()))).toEqual(found)
      }),
    )
  })

  it('have ids of their own that the API takes', () => {
    const ids = findStructure(whole).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(idPattern)
  })

  it('name in their words only OKRs that they are about, so that a draft is not told to others', () => {
    for (const { okrIds, title, evidence } of findStructure(whole)) {
      const words = [title, ...evidence].join('\n')
      const named = okrs.filter((okr) => words.includes(`“${okr.title}”`)).map(({ id }) => id)
      expect(okrIds).toEqual(expect.arrayContaining(named))
    }
  })

  it('are none where nothing is planned and where all is well', () => {
    expect(findStructure(facts([]))).toEqual([])
    expect(findStructure(facts([vision, top, goal('s', 'sales', { links: 'top' })]))).toEqual([])
  })
})

describe('fingerprints', () => {
  const fingerprints = (changed: Okr[], needs = dependencies) =>
    Object.fromEntries(findStructure(facts(changed, needs)).map(({ id, fingerprint }) => [id, fingerprint]))
  const before = fingerprints(okrs)
  const change = (id: string, fields: Partial<Okr>) =>
    okrs.map((okr) => (okr.id === id ? ({ ...okr, ...fields } as Okr) : okr))
  /** The kinds whose findings say something else now. */
  const changedKinds = (after: Record<string, string>) =>
    [
      ...new Set(
        Object.keys(before)
          .filter((id) => after[id] !== before[id])
          .map((id) => id.replace(/-[0-9a-f]{16}$/, '')),
      ),
    ].sort()

  it('stay when something is edited that no finding rests on', () => {
    const fields: Partial<Okr> = {
      why: 'Because',
      priority: 1,
      visibility: 'draft',
      concernedIds: ['max'],
      stamps: {},
    }
    expect(fingerprints(okrs.map((okr) => ({ ...okr, ...fields }) as Okr))).toEqual(before)
    const commented = dependencies.map((one) => ({ ...one, comment: 'Soon', riskOwnerId: 'ida' }))
    expect(fingerprints(okrs, commented)).toEqual(before)
  })

  it.each<[string, Okr[], string[]]>([
    ['an orphan gets another title', change('orphan', { title: 'Win twelve banks' }), ['orphan']],
    ['a goal that skips levels gets another title', change('mine', { title: 'Call banks' }), ['level-skip']],
    [
      'a weight changes',
      change('south-goal', {
        links: [
          { parentId: 'ring-a', weight: 70 },
          { parentId: 'top', weight: 50 },
        ],
      }),
      ['weights'],
    ],
    [
      'one side of a competition changes its words',
      change('finance', { title: 'Raise margin to 40 %' }),
      ['competing'],
    ],
    [
      'a person gets one more objective',
      [...okrs, goal('p7', 'marketing', { ownerId: 'mia', links: 'top' })],
      ['over-claimed'],
    ],
    ['another goal stands beside the vision', [...okrs, goal('beside-2', 'organisation')], ['no-path']],
    ['a circle gets a second way round', [...okrs, goal('ring-c', 'field', { links: 'ring-a' })], []],
    ['a department gets one more OKR and stays alone', [...okrs, result('k5', finance)], []],
  ])('of nothing else change when %s', (_, after, kinds) => {
    expect(changedKinds(fingerprints(after))).toEqual(kinds)
  })

  it('of dependencies change with their dates', () => {
    const later = dependencies.map((one) => (one.id === 'd1' ? { ...one, promisedOn: '2027-03-20' } : one))
    expect(changedKinds(fingerprints(okrs, later))).toEqual(['late-provider'])
  })
})
