import { findingLimits } from '../../../okr/findings/limits.ts'
import { overClaimed } from '../../../okr/findings/over-claimed.ts'
import { goal, plan, result, wordsOf } from './company.ts'

const many = <Item>(count: number, make: (id: string) => Item) =>
  Array.from({ length: count }, (_, i) => make(`o${String(i).padStart(2, '0')}`))
const owned = (count: number) => many(count, (id) => goal(id, 'south', { ownerId: 'ida' }))

describe('an over-claimed person', () => {
  it('owns more objectives than are planned for one person; the evidence lists them', () => {
    const [finding] = overClaimed('ida', plan(owned(6)), findingLimits)
    expect(finding).toMatchObject({
      kind: 'over-claimed',
      personId: 'ida',
      unitIds: ['south'],
      title: 'Ida owns 6 objectives.',
      okrIds: ['o00', 'o01', 'o02', 'o03', 'o04', 'o05'],
    })
    expect(finding?.evidence).toEqual([
      'Ida owns 6 objectives; 5 is the most that is planned for one person: “Goal o00”, “Goal o01”, “Goal o02”, “Goal o03”, “Goal o04” and “Goal o05”.',
    ])
  })

  it('is nobody at the limit', () => {
    expect(overClaimed('ida', plan(owned(5)), findingLimits)).toEqual([])
    const objective = goal('o', 'south', { ownerId: 'sue' })
    const results = many(15, (id) => result(id, objective, { ownerId: 'ida' }))
    expect(overClaimed('ida', plan([objective, ...results]), findingLimits)).toEqual([])
    const helped = many(12, (id) => goal(id, 'sales', { ownerId: 'sam', contributorIds: ['ida'] }))
    expect(overClaimed('ida', plan(helped), findingLimits)).toEqual([])
  })

  it('owns too many key results and contributes to too much: one finding that says both', () => {
    const objective = goal('z', 'south', { ownerId: 'sue' })
    const results = many(16, (id) => result(id, objective, { ownerId: 'ida', contributorIds: ['ida'] }))
    const helped = many(13, (id) => goal(`h${id}`, 'sales', { ownerId: 'sam', contributorIds: ['ida'] }))
    const found = overClaimed('ida', plan([objective, ...results, ...helped]), findingLimits)
    expect(found).toHaveLength(1)
    expect(found[0]?.title).toBe('Ida owns 16 key results and contributes to 13 OKRs.')
    expect(wordsOf(found[0])).toContain('“Result o11” and 4 more.')
    expect(found[0]?.okrIds).toHaveLength(24)
  })

  it('is told as far as it was counted', () => {
    const objectives = Array.from({ length: 120 }, (_, i) => goal(`n${i}`, 'south', { ownerId: 'ida' }))
    expect(overClaimed('ida', plan(objectives), findingLimits)[0]?.title).toBe(
      'Ida owns at least 100 objectives.',
    )
  })

  it('is dismissed for what is carried now: one more OKR brings the finding back', () => {
    const fingerprint = (count: number) =>
      overClaimed('ida', plan(owned(count)), findingLimits)[0]?.fingerprint
    expect(fingerprint(6)).toBe(fingerprint(6))
    expect(fingerprint(7)).not.toBe(fingerprint(6))
    const renamed = owned(6).map((okr) => ({ ...okr, title: 'Other words' }))
    expect(overClaimed('ida', plan(renamed), findingLimits)[0]?.fingerprint).toBe(fingerprint(6))
  })
})
