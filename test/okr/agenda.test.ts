import fc from 'fast-check'
import { agenda, plannedMinutes } from '../../okr/agenda.ts'
import type { AgendaItem } from '../../okr/session.ts'
import { facts, keyResult, objective } from './session-fixture.ts'

const company = { id: 'acme', name: 'Acme', level: 'organisation', leaderId: 'zoe' } as const
const sales = { id: 'sales', name: 'Sales', level: 'department', leaderId: 'ben' } as const
const marketing = { id: 'marketing', name: 'Marketing', level: 'department', leaderId: 'amy' } as const
const inside = { id: 'inside', name: 'Inside sales', level: 'team', leaderId: 'kim' } as const
const field = { id: 'field', name: 'Field sales', level: 'team', leaderId: 'lou' } as const

/** One line an item, as a person would write the expected list by hand. */
function lines(items: AgendaItem[]): string[] {
  return items.map((item) => {
    const under = item.underOkrId ? ` under ${item.underOkrId}` : ''
    const seen = item.seenAtItem ? ` (seen at item ${item.seenAtItem})` : ''
    return `${item.number}. ${item.part}: ${item.okrId ?? item.title}${under}${seen}`
  })
}

describe('agenda of an alignment session', () => {
  const salesFacts = facts(sales, {
    okrs: [
      objective('b', {
        unitId: 'sales',
        level: 'department',
        priority: 2,
        title: 'Win renewals',
        ownerId: 'ben',
      }),
      objective('a', {
        unitId: 'sales',
        level: 'department',
        priority: 1,
        title: 'Grow',
        why: 'The market doubles.',
        ownerId: 'ben',
      }),
      objective('c', {
        unitId: 'sales',
        level: 'individual',
        priority: 2,
        title: 'Call more',
        ownerId: 'dan',
      }),
      keyResult('a1', { unitId: 'sales', objectiveId: 'a' }),
      keyResult('a2', { unitId: 'sales', objectiveId: 'a' }),
      keyResult('b1', { unitId: 'sales', objectiveId: 'b' }),
      objective('x', { unitId: 'inside', level: 'team', priority: 1 }),
    ],
  })

  it('reviews each OKR for five minutes by priority and title, then asks for feedback and checks quality', () => {
    expect(agenda('alignment', salesFacts)).toEqual([
      {
        number: 1,
        part: 'review',
        title: 'Grow',
        minutes: 5,
        okrId: 'a',
        personId: 'ben',
        notes: ['Why: The market doubles.', 'Priority 1', '2 key results'],
      },
      {
        number: 2,
        part: 'review',
        title: 'Call more',
        minutes: 5,
        okrId: 'c',
        personId: 'dan',
        notes: ['Why: not written down yet', 'Priority 2', '0 key results'],
      },
      {
        number: 3,
        part: 'review',
        title: 'Win renewals',
        minutes: 5,
        okrId: 'b',
        personId: 'ben',
        notes: ['Why: not written down yet', 'Priority 2', '1 key result'],
      },
      {
        number: 4,
        part: 'feedback',
        title: 'Feedback',
        minutes: 10,
        notes: ['Aligned', 'Adapt', 'Add', 'Remove'],
      },
      {
        number: 5,
        part: 'quality-check',
        title: 'Quality check',
        minutes: 20,
        notes: ['Execution', 'Measurement', 'Resources', 'Roadblocks'],
      },
    ])
  })

  it('is empty where there is nothing to align', () => {
    expect(agenda('alignment', facts(inside, { memberIds: ['kim'] }))).toEqual([])
  })
})

describe('running order of a share session', () => {
  it('of the leadership takes the departments’ OKRs under those of the organisation', () => {
    const items = agenda(
      'share',
      facts(company, {
        unitsBelow: [sales, marketing],
        memberIds: ['zoe', 'sam'],
        okrs: [
          objective('vision', { unitId: 'acme', level: 'vision', title: 'Everyone rows' }),
          objective('grow', {
            unitId: 'acme',
            level: 'organisation',
            priority: 1,
            parents: ['vision'],
            ownerId: 'zoe',
          }),
          objective('care', {
            unitId: 'acme',
            level: 'organisation',
            priority: 2,
            parents: ['vision'],
            ownerId: 'zoe',
          }),
          keyResult('grow-kr', { unitId: 'acme', objectiveId: 'grow' }),
          objective('sell', { unitId: 'sales', level: 'department', parents: ['grow'], ownerId: 'ben' }),
          objective('keep', {
            unitId: 'sales',
            level: 'department',
            parents: ['care'],
            priority: 1,
            ownerId: 'ben',
          }),
          objective('leads', { unitId: 'marketing', level: 'department', parents: ['grow-kr'], priority: 1 }),
          objective('brand', { unitId: 'marketing', level: 'department' }),
          objective('team-okr', { unitId: 'inside', level: 'team', parents: ['grow'], ownerId: 'kim' }),
          objective('sams', { unitId: 'acme', level: 'individual', parents: ['grow'], ownerId: 'sam' }),
        ],
      }),
    )
    expect(lines(items)).toEqual([
      '1. share: grow',
      '2. share: leads under grow',
      '3. share: sell under grow',
      '4. share: care',
      '5. share: keep under care',
      '6. unlinked: brand',
      '7. without-okr: Amy',
      '8. commitment: Commitment',
    ])
  })

  it('of a department takes its teams’ and people’s OKRs, and names the second time an OKR is met', () => {
    const items = agenda(
      'share',
      facts(sales, {
        unitsBelow: [inside, field],
        memberIds: ['ben', 'olga', 'pia'],
        memberIdsBelow: ['kim', 'ann', 'lou', 'tom'],
        okrs: [
          objective('d1', { unitId: 'sales', level: 'department', priority: 1, ownerId: 'ben' }),
          objective('d2', { unitId: 'sales', level: 'department', priority: 2, ownerId: 'ben' }),
          objective('inside-1', { unitId: 'inside', level: 'team', parents: ['d1', 'd2'], ownerId: 'kim' }),
          objective('field-1', {
            unitId: 'field',
            level: 'team',
            parents: ['d2'],
            priority: 1,
            ownerId: 'lou',
          }),
          objective('field-2', { unitId: 'field', level: 'team', ownerId: 'lou' }),
          objective('olgas', {
            unitId: 'sales',
            level: 'individual',
            parents: ['d1'],
            priority: 9,
            ownerId: 'olga',
          }),
          objective('anns', {
            unitId: 'inside',
            level: 'individual',
            parents: ['d1'],
            priority: 1,
            ownerId: 'ann',
          }),
          objective('toms', { unitId: 'field', level: 'individual', parents: ['field-1'], ownerId: 'tom' }),
          objective('foreign', { unitId: 'marketing', level: 'department', parents: ['d1'], ownerId: 'amy' }),
        ],
      }),
    )
    expect(lines(items)).toEqual([
      '1. share: d1',
      '2. share: anns under d1',
      '3. share: inside-1 under d1',
      '4. share: olgas under d1',
      '5. share: d2',
      '6. share: field-1 under d2',
      '7. share: inside-1 under d2 (seen at item 3)',
      '8. unlinked: field-2',
      '9. without-okr: Pia',
      '10. commitment: Commitment',
    ])
    expect(items[6]?.minutes).toBe(0)
    expect(items[3]?.notes).toEqual(['What', 'Who', 'Needs', 'Challenges'])
  })

  const teamPeople = { memberIds: ['kim', 'ann', 'bob', 'cem', 'dee'] }
  const individuals = [
    objective('anns', {
      unitId: 'inside',
      level: 'individual',
      parents: ['t2', 'd1'],
      priority: 1,
      ownerId: 'ann',
    }),
    objective('bobs', {
      unitId: 'inside',
      level: 'individual',
      parents: ['t1', 't2'],
      priority: 2,
      ownerId: 'bob',
    }),
    objective('cems', {
      unitId: 'inside',
      level: 'individual',
      parents: ['d2'],
      priority: 1,
      ownerId: 'cem',
    }),
  ]
  const department = [
    objective('d1', { unitId: 'sales', level: 'department', priority: 2, ownerId: 'ben' }),
    objective('d2', { unitId: 'sales', level: 'department', priority: 1, ownerId: 'ben' }),
  ]

  it('of a team takes its members’ OKRs under its own, then the rest, then who has none', () => {
    const items = agenda(
      'share',
      facts(inside, {
        ...teamPeople,
        okrs: [
          objective('t1', { unitId: 'inside', level: 'team', priority: 1, parents: ['d1'], ownerId: 'kim' }),
          objective('t2', {
            unitId: 'inside',
            level: 'team',
            priority: 1,
            title: 'A first by title',
            ownerId: 'kim',
          }),
          ...individuals,
        ],
        okrsAbove: department,
      }),
    )
    expect(lines(items)).toEqual([
      '1. share: t2',
      '2. share: anns under t2',
      '3. share: bobs under t2',
      '4. share: t1',
      '5. share: bobs under t1 (seen at item 3)',
      '6. unlinked: cems',
      '7. without-okr: Dee',
      '8. commitment: Commitment',
    ])
  })

  it('of a team without OKRs of its own takes its members’ OKRs under the department’s', () => {
    const items = agenda('share', facts(inside, { ...teamPeople, okrs: individuals, okrsAbove: department }))
    expect(lines(items)).toEqual([
      '1. share: d2',
      '2. share: cems under d2',
      '3. share: d1',
      '4. share: anns under d1',
      '5. unlinked: bobs',
      '6. without-okr: Dee',
      '7. without-okr: Kim',
      '8. commitment: Commitment',
    ])
  })

  it('of a department without OKRs of its own takes those of the organisation’s to which it contributes', () => {
    const items = agenda(
      'share',
      facts(sales, {
        memberIds: ['ben', 'olga'],
        okrs: [
          objective('bens', { unitId: 'sales', level: 'individual', parents: ['grow'], ownerId: 'ben' }),
          objective('olgas', { unitId: 'sales', level: 'individual', parents: ['bens'], ownerId: 'olga' }),
        ],
        okrsAbove: [
          objective('vision', { unitId: 'acme', level: 'vision' }),
          objective('care', { unitId: 'acme', level: 'organisation', priority: 1 }),
          objective('grow', { unitId: 'acme', level: 'organisation', priority: 2 }),
        ],
      }),
    )
    expect(lines(items)).toEqual([
      '1. share: grow',
      '2. share: bens under grow',
      '3. share: olgas under bens',
      '4. commitment: Commitment',
    ])
  })

  it('leaves to the units below what they do for each other, and hears what reaches none of the headings', () => {
    const items = agenda(
      'share',
      facts(company, {
        unitsBelow: [sales, marketing],
        okrs: [
          objective('grow', { unitId: 'acme', level: 'organisation', ownerId: 'zoe' }),
          objective('sell', { unitId: 'sales', level: 'department', parents: ['grow'], ownerId: 'ben' }),
          keyResult('sell-k', { unitId: 'sales', objectiveId: 'sell' }),
          objective('leads', {
            unitId: 'marketing',
            level: 'department',
            parents: ['sell-k'],
            ownerId: 'amy',
          }),
          objective('lost', { unitId: 'marketing', level: 'department', parents: ['gone'], ownerId: 'amy' }),
        ],
      }),
    )
    expect(lines(items)).toEqual([
      '1. share: grow',
      '2. share: sell under grow',
      '3. unlinked: lost',
      '4. commitment: Commitment',
    ])
  })

  it('puts an OKR of the unit that contributes to another of its OKRs below that one, with what contributes to it', () => {
    const items = agenda(
      'share',
      facts(inside, {
        memberIds: ['kim', 'ann'],
        okrs: [
          objective('part', {
            unitId: 'inside',
            level: 'team',
            priority: 1,
            parents: ['whole'],
            ownerId: 'kim',
          }),
          objective('whole', { unitId: 'inside', level: 'team', priority: 3, ownerId: 'kim' }),
          objective('anns', { unitId: 'inside', level: 'individual', parents: ['part'], ownerId: 'ann' }),
        ],
      }),
    )
    expect(lines(items)).toEqual([
      '1. share: whole',
      '2. share: part under whole',
      '3. share: anns under part',
      '4. commitment: Commitment',
    ])
  })

  it('shows a member’s key result that contributes by itself, and not the ones that come with their objective', () => {
    const items = agenda(
      'share',
      facts(inside, {
        memberIds: ['kim', 'ann'],
        okrs: [
          objective('t1', { unitId: 'inside', level: 'team', priority: 1, ownerId: 'kim' }),
          keyResult('t1-k', { unitId: 'inside', objectiveId: 't1', ownerId: 'kim' }),
          objective('t2', { unitId: 'inside', level: 'team', priority: 2, ownerId: 'kim' }),
          objective('anns', { unitId: 'inside', level: 'individual', parents: ['t1'], ownerId: 'ann' }),
          keyResult('anns-k', {
            unitId: 'inside',
            objectiveId: 'anns',
            parents: ['t1', 't2'],
            ownerId: 'ann',
          }),
        ],
      }),
    )
    expect(lines(items)).toEqual([
      '1. share: t1',
      '2. share: anns under t1',
      '3. share: t2',
      '4. share: anns-k under t2',
      '5. commitment: Commitment',
    ])
  })

  it('ends for every web of links, reviews each OKR once and refers to it after that', () => {
    const web = fc.array(
      fc.record({
        own: fc.boolean(),
        parents: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
        priority: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(web, fc.boolean(), (nodes, reversed) => {
        const okrs = nodes.map((node, i) =>
          objective(`o${i}`, {
            unitId: 'inside',
            level: node.own ? 'team' : 'individual',
            priority: node.priority,
            parents: node.parents.filter((parent) => parent !== i).map((parent) => `o${parent}`),
            ownerId: 'kim',
          }),
        )
        const items = agenda(
          'share',
          facts(inside, { memberIds: ['kim'], okrs: reversed ? [...okrs].reverse() : okrs }),
        )
        const first = new Map<string, number>()
        for (const item of items) {
          if (item.okrId === undefined) continue
          expect(item.seenAtItem).toBe(first.get(item.okrId))
          if (!first.has(item.okrId)) first.set(item.okrId, item.number)
        }
        expect([...first.keys()].sort()).toEqual(okrs.map((okr) => okr.id).sort())
        expect(items).toEqual(agenda('share', facts(inside, { memberIds: ['kim'], okrs })))
      }),
    )
  })
})

describe('planned minutes', () => {
  it('are whole quarters of an hour, at least half an hour and at most a working day', () => {
    const item = (minutes: number): AgendaItem => ({ number: 1, part: 'share', title: 'x', minutes })
    expect(plannedMinutes([])).toBe(30)
    expect(plannedMinutes([item(31)])).toBe(45)
    expect(plannedMinutes([item(45)])).toBe(45)
    expect(plannedMinutes([item(900)])).toBe(480)
  })
})
