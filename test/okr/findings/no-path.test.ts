import { noPath } from '../../../okr/findings/no-path.ts'
import { noTop } from '../../../okr/findings/no-top.ts'
import { goal, plan, result, wordsOf } from './company.ts'

const vision = goal('vision', 'organisation', { level: 'vision', title: 'Banking without queues' })
const top = goal('top', 'organisation', { title: 'Double revenue', links: 'vision' })

describe('a path that ends before the overarching goal', () => {
  it('is found at the goal where it ends, however many lead there', () => {
    const end = goal('end', 'sales', { title: 'Keep the licence', noLinkReason: 'The law asks for it' })
    const leading = ['a', 'b', 'c', 'd'].map((id) => goal(id, 'field', { links: 'end' }))
    const whole = plan([vision, top, end, ...leading])
    const [finding] = noPath(end, whole)
    expect(finding).toMatchObject({ kind: 'no-path', severity: 'notice', okrIds: ['end', 'a', 'b', 'c'] })
    expect(finding?.evidence).toEqual([
      '4 OKRs lead to it: “Goal a”, “Goal b”, “Goal c” and 1 more.',
      '“Keep the licence” contributes to nothing above; the reason given: “The law asks for it”',
    ])
    for (const okr of leading) expect(noPath(okr, whole)).toEqual([])
  })

  it('is not where a goal with a reason stands alone', () => {
    const end = goal('end', 'sales', { noLinkReason: 'The law asks for it' })
    expect(noPath(end, plan([vision, top, end, result('kr', end)]))).toEqual([])
  })

  it('is found where the linked OKR does not exist any more, and not while another link holds', () => {
    const broken = goal('broken', 'sales', { title: 'Win ten banks', links: 'gone' })
    expect(wordsOf(noPath(broken, plan([top, broken]))[0])).toContain(
      '“Win ten banks” contributes to an OKR that does not exist any more.',
    )
    const half = goal('half', 'sales', { links: { gone: 40, top: 60 } })
    expect(noPath(half, plan([top, half]))).toEqual([])
    const stray = result('stray', { id: 'gone', unitId: 'sales' })
    expect(wordsOf(noPath(stray, plan([top, stray]))[0])).toContain(
      'belongs to an objective that does not exist',
    )
  })
})

describe('the top of the plan', () => {
  it('is whole when every goal of the organisation contributes to the vision', () => {
    expect(noTop(plan([vision, top]))).toEqual([])
  })

  it('lacks a link when a goal of the organisation stands beside the vision', () => {
    const beside = goal('beside', 'organisation', { title: 'Move the office' })
    const [finding] = noTop(plan([vision, top, beside]))
    expect(finding).toMatchObject({ kind: 'no-path', severity: 'warning', okrIds: ['vision', 'beside'] })
    expect(finding?.title).toBe('1 goal of the organisation does not contribute to the vision.')
    expect(finding?.evidence).toEqual([
      'The vision is “Banking without queues”.',
      '“Move the office” leads no further.',
    ])
    const excused = { ...beside, noLinkReason: 'The lease ends' }
    expect(noTop(plan([vision, top, excused]))).toEqual([])
  })

  it('gives one finding, and not one for each goal, when there is no vision', () => {
    const goals = Array.from({ length: 200 }, (_, i) => goal(`g${i}`, 'organisation'))
    const whole = plan(goals)
    const found = [...noTop(whole), ...goals.flatMap((okr) => noPath(okr, whole))]
    expect(found).toHaveLength(1)
    expect(found[0]?.title).toBe(
      'More than 99 goals of the organisation stand side by side, with no vision above them.',
    )
    expect(noTop(plan(goals.slice(0, 3)))[0]?.title).toMatch(
      /^3 goals of the organisation stand side by side/,
    )
    expect(found[0]?.okrIds).toHaveLength(5)
  })

  it('takes a single goal of the organisation for the overarching goal', () => {
    expect(noTop(plan([goal('one', 'organisation'), goal('below', 'sales', { links: 'one' })]))).toEqual([])
  })

  it('is missed once where only departments and teams plan', () => {
    const [finding] = noTop(plan([goal('a', 'sales'), goal('b', 'marketing'), goal('c', 'field')]))
    expect(finding?.title).toBe('There is neither a vision nor a goal of the organisation.')
    expect(noTop(plan([]))).toEqual([])
  })
})
