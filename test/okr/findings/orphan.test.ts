import { orphan } from '../../../okr/findings/orphan.ts'
import { goal, plan, result, wordsOf } from './company.ts'

const top = goal('top', 'organisation')
const lost = goal('lost', 'sales', { title: 'Win ten banks' })

describe('an orphan', () => {
  it('is a department goal that contributes to nothing and does not say why', () => {
    const [finding, ...others] = orphan(lost, plan([top, lost]))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      kind: 'orphan',
      severity: 'warning',
      okrIds: ['lost'],
      unitIds: ['sales'],
      title: '“Win ten banks” contributes to nothing and does not say why.',
      actions: ['link', 'edit'],
    })
    expect(finding?.evidence).toEqual([
      'It is an objective of Sales, has no link upwards and gives no reason for having none.',
    ])
  })

  it('tells who leads to it, without its own key results', () => {
    const team = goal('team', 'field', { title: 'Visit forty banks', links: 'lost' })
    const [finding] = orphan(lost, plan([top, lost, team, result('kr', lost)]))
    expect(finding?.okrIds).toEqual(['lost', 'team'])
    expect(wordsOf(finding)).toContain('1 OKR leads to it, and so no further: “Visit forty banks”.')
  })

  it('tells of many that lead to it only what was counted', () => {
    const many = Array.from({ length: 120 }, (_, i) => goal(`n${i}`, 'field', { links: 'lost' }))
    expect(wordsOf(orphan(lost, plan([top, lost, ...many]))[0])).toContain('At least 100 OKRs lead to it')
  })

  it('is not a goal that says why it links to nothing', () => {
    const excused = { ...lost, noLinkReason: 'Required by the regulator' }
    expect(orphan(excused, plan([top, excused]))).toEqual([])
    const blank = { ...lost, noLinkReason: '  ' }
    expect(orphan(blank, plan([top, blank]))).toHaveLength(1)
  })

  it('is neither a goal that is linked, nor one of the organisation, nor the vision, nor a key result', () => {
    const linked = goal('linked', 'sales', { links: 'top' })
    const vision = goal('vision', 'organisation', { level: 'vision' })
    const kr = result('kr', linked)
    const whole = plan([top, linked, vision, kr])
    for (const okr of [top, linked, vision, kr]) expect(orphan(okr, whole)).toEqual([])
  })

  it('is nobody as long as nothing stands above that it could contribute to', () => {
    const team = goal('team', 'field')
    expect(orphan(lost, plan([lost, goal('peer', 'marketing')]))).toEqual([])
    expect(orphan(team, plan([team]))).toEqual([])
    expect(orphan(team, plan([team, lost]))).toHaveLength(1)
  })

  it('is an individual goal when only the own unit has objectives', () => {
    const own = goal('own', 'south', { level: 'individual', ownerId: 'ida' })
    const unitGoal = goal('unit-goal', 'south')
    expect(orphan(own, plan([own, unitGoal]))).toHaveLength(1)
    expect(orphan(unitGoal, plan([own, unitGoal]))).toEqual([])
  })
})
