import { attendeeLimit, invitees } from '../../okr/invitees.ts'
import { facts, keyResult, objective } from './session-fixture.ts'

const company = { id: 'acme', name: 'Acme', level: 'organisation', leaderId: 'zoe' } as const
const sales = { id: 'sales', name: 'Sales', level: 'department', leaderId: 'ben' } as const
const marketing = { id: 'marketing', name: 'Marketing', level: 'department', leaderId: 'amy' } as const
const inside = { id: 'inside', name: 'Inside sales', level: 'team', leaderId: 'kim' } as const
const field = { id: 'field', name: 'Field sales', level: 'team', leaderId: 'lou' } as const

describe('invitees of an alignment session', () => {
  it('are the leader, the owners of OKRs and key results, dependency providers, and linked owners as optional', () => {
    const list = invitees(
      'alignment',
      facts(sales, {
        okrs: [
          objective('s1', { unitId: 'sales', level: 'department', ownerId: 'ben' }),
          objective('s2', { unitId: 'sales', level: 'department', ownerId: 'eve' }),
          keyResult('s1k1', { unitId: 'sales', objectiveId: 's1', ownerId: 'dan' }),
          keyResult('s2k1', { unitId: 'sales', objectiveId: 's2', ownerId: 'eve' }),
          objective('i1', { unitId: 'inside', level: 'team', ownerId: 'kim' }),
          objective('s3', { unitId: 'sales', level: 'department' }),
        ],
        linked: [
          objective('m1', { unitId: 'marketing', level: 'department', ownerId: 'amy' }),
          objective('c1', { unitId: 'acme', level: 'organisation', ownerId: 'zoe' }),
          objective('m2', { unitId: 'marketing', level: 'department', ownerId: 'dan' }),
        ],
        dependencyProviderIds: ['pat', 'eve'],
      }),
    )
    expect(list).toEqual([
      { personId: 'ben', required: true, reasons: ['unit-leader', 'okr-owner'] },
      { personId: 'dan', required: true, reasons: ['key-result-owner', 'linked-owner'] },
      { personId: 'eve', required: true, reasons: ['okr-owner', 'key-result-owner', 'dependency-provider'] },
      { personId: 'pat', required: true, reasons: ['dependency-provider'] },
      { personId: 'amy', required: false, reasons: ['linked-owner'] },
      { personId: 'zoe', required: false, reasons: ['linked-owner'] },
    ])
  })
})

describe('invitees of a share session', () => {
  it('are for the organisation its leader and the heads of the departments, and nobody else', () => {
    const list = invitees(
      'share',
      facts(company, { unitsBelow: [sales, marketing], memberIds: ['zoe', 'sam'] }),
    )
    expect(list).toEqual([
      { personId: 'zoe', required: true, reasons: ['organisation-leader'] },
      { personId: 'amy', required: true, reasons: ['department-leader'] },
      { personId: 'ben', required: true, reasons: ['department-leader'] },
    ])
  })

  it('are for a department its leader, its own people, its team leaders, and the members of the teams as optional', () => {
    const list = invitees(
      'share',
      facts(sales, {
        unitsBelow: [inside, field],
        memberIds: ['ben', 'olga'],
        memberIdsBelow: ['kim', 'ann', 'lou', 'tom'],
      }),
    )
    expect(list).toEqual([
      { personId: 'ben', required: true, reasons: ['department-leader', 'member'] },
      { personId: 'kim', required: true, reasons: ['team-leader', 'member'] },
      { personId: 'lou', required: true, reasons: ['team-leader', 'member'] },
      { personId: 'olga', required: true, reasons: ['member'] },
      { personId: 'ann', required: false, reasons: ['member'] },
      { personId: 'tom', required: false, reasons: ['member'] },
    ])
  })

  it('are for a team its leader, its members and the leaders of teams below it', () => {
    const list = invitees(
      'share',
      facts(inside, {
        unitsBelow: [{ id: 'emea', name: 'EMEA', level: 'team', leaderId: 'raj' }],
        memberIds: ['kim', 'ann', 'bob'],
      }),
    )
    expect(list.map((one) => [one.personId, one.required])).toEqual([
      ['kim', true],
      ['ann', true],
      ['bob', true],
      ['raj', true],
    ])
  })

  it('leave the members of teams out where they do not fit into one event, so that their leaders speak for them', () => {
    const crowd = Array.from({ length: attendeeLimit }, (_, i) => `p${i}`)
    const fits = invitees('share', facts(sales, { unitsBelow: [inside], memberIdsBelow: crowd.slice(2) }))
    expect(fits).toHaveLength(attendeeLimit)
    const tooMany = invitees('share', facts(sales, { unitsBelow: [inside], memberIdsBelow: crowd }))
    expect(tooMany.map((one) => one.personId)).toEqual(['ben', 'kim'])
  })

  it('name a person who leads two units once', () => {
    const list = invitees('share', facts(company, { unitsBelow: [sales, { ...marketing, leaderId: 'ben' }] }))
    expect(list.map((one) => one.personId)).toEqual(['zoe', 'ben'])
  })
})
