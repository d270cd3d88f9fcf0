import type { Dependency } from '../../../okr/dependency.ts'
import { competing } from '../../../okr/findings/competing.ts'
import {
  competingKeys,
  keysOfPriority,
  priorityOf,
  wantsByKey,
} from '../../../okr/findings/competing-keys.ts'
import { findingLimits } from '../../../okr/findings/limits.ts'
import { sameProvider } from '../../../okr/findings/same-provider.ts'
import type { Okr } from '../../../okr/okr.ts'
import { dependency, goal, plan, result, wordsOf } from './company.ts'

function found(...okrs: Okr[]) {
  const byKey = wantsByKey(okrs)
  const priorities = [...new Set([...byKey.keys()].map(priorityOf))]
  return priorities.flatMap((priority) => competing(priority, byKey, plan(okrs)))
}

const ofTitles = (sales: string, finance: string) =>
  found(goal('s', 'sales', { title: sales }), goal('f', 'finance', { title: finance }))

describe('competing priorities', () => {
  it('are "raise discount use" and "raise margin", with the metric that they share and why', () => {
    const [finding, ...others] = ofTitles('Raise discount use', 'Raise margin')
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      kind: 'competing',
      severity: 'notice',
      okrIds: ['f', 's'],
      unitIds: ['finance', 'sales'],
      title: '2 OKRs pull margin in opposite directions.',
      evidence: [
        '“Raise margin” (Finance) wants margin up. “Raise discount use” (Sales) wants discount up, and so margin down: every discount is taken from the margin.',
      ],
    })
  })

  it.each([
    ['Offer a 20 % discount to win new accounts', 'Reduce the number of discounts by half'],
    ['Hire 12 people for the phone', 'Freeze hiring'],
    ['Spend more on events', 'Cut spend by 10 %'],
    ['The share of discounts rises from 5 % to 12 %', 'Gross margin rises from 38 % to 43 %'],
    ['Rabatte verdoppeln', 'Marge steigern'],
    ['Raise prices by 3 %', 'Improve customer retention'],
    ['Hire 12 people for the phone', 'Reduce costs by 5 %'],
    ['Reduce inventory to 20 days', 'Fewer stock-outs'],
  ])('are “%s” and “%s”', (sales, finance) => {
    expect(ofTitles(sales, finance).map(({ kind }) => kind)).toContain('competing')
  })

  it.each([
    ['Raise margin', 'Increase margin by 2 %'],
    ['Reduce churn', 'Increase retention'],
    ['Raise discount use', 'Grow without raising costs'],
    ['Raise discount use in EMEA', 'Raise margin in APAC'],
    ['Offer discounts to students', 'Reduce discounts for resellers'],
    ['Increase the speed of delivery', 'Reduce speed on the site'],
    ['Reduce manual lead routing by 50 %', 'Increase leads by 20 %'],
    ['Reduce time to hire to 30 days', 'Hire 12 engineers'],
    ['Improve responsiveness', 'Decrease first reply time to 7 hours'],
    ['Satisfaction with discounts rises from 3 to 4', 'Raise margin'],
    ['Alerts that a person has heard rise from 10 % to 80 %', 'Reduce alerts by half'],
    ['Detect quieter leaks without raising more false alarms', 'Reduce false alarms'],
  ])('are not “%s” and “%s”', (sales, finance) => {
    expect(ofTitles(sales, finance)).toEqual([])
  })

  it('are read off the numbers of a key result', () => {
    const objective = goal('o', 'sales')
    const up = result('up', objective, {
      title: 'Discounts',
      metric: 'Discount rate',
      baseline: 5,
      target: 12,
    })
    const other = goal('p', 'finance')
    const down = (target: number) =>
      result('down', other, { title: 'Discounts', metric: 'Discount rate', baseline: 5, target })
    expect(found(objective, other, up, down(3))[0]).toMatchObject({
      severity: 'warning',
      okrIds: ['up', 'down'],
    })
    expect(found(objective, other, up, down(8))).toEqual([])
    const perDiscount = { ...down(3), title: 'Search', metric: 'Search area per discount' }
    expect(found(objective, other, up, perDiscount)).toEqual([])
    const priced = result('priced', other, {
      title: 'Price list',
      metric: 'Pilots priced by kilometre',
      target: 4,
    })
    expect(found(other, priced, goal('r', 'sales', { title: 'Increase retention' }))).toEqual([])
    const imported = { ...down(3), title: 'Whatever', metric: 'Score' }
    expect(found(objective, other, up, imported)).toEqual([])
  })

  it('are not a balance within one objective, nor what contributes to the other, nor what is shared', () => {
    const objective = goal('o', 'sales', { title: 'Sell well' })
    const discount = result('a', objective, { title: 'Raise discount use' })
    const margin = result('b', objective, { title: 'Raise margin' })
    expect(found(objective, discount, margin)).toEqual([])
    const above = goal('above', 'finance', { title: 'Raise margin' })
    expect(found(above, goal('below', 'sales', { title: 'Raise discount use', links: 'above' }))).toEqual([])
    const [one, two] = [above, goal('s', 'sales', { title: 'Raise discount use' })]
    expect(found({ ...one, sharedId: 'x' }, { ...two, sharedId: 'x' })).toEqual([])
    expect(found(one, two)).toHaveLength(1)
  })

  it('are one finding for each metric, which names every side', () => {
    const sides = ['a', 'b', 'c'].map((id) => goal(id, 'sales', { title: 'Raise discount use' }))
    const found3 = found(...sides, goal('f', 'finance', { title: 'Raise margin' }))
    expect(found3).toHaveLength(1)
    expect(found3[0]?.title).toBe('4 OKRs pull margin in opposite directions.')
    expect(found3[0]?.evidence).toHaveLength(3)
  })

  it('are judged anew when one side says something else', () => {
    const fingerprint = (title: string) => ofTitles('Raise discount use', title)[0]?.fingerprint
    expect(fingerprint('Raise margin to 40 %')).toBe(fingerprint('Raise margin to 40 %'))
    expect(fingerprint('Raise margin to 45 %')).not.toBe(fingerprint('Raise margin to 40 %'))
  })
})

describe('claims on the same thing', () => {
  it('are two departments that plan with one budget', () => {
    const [finding, ...others] = ofTitles(
      'Use 60 % of the innovation budget for a shop app',
      'Build a forecast with 70 % of the innovation budget',
    )
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      severity: 'warning',
      title: '2 departments plan with the innovation budget.',
    })
    expect(wordsOf(finding)).toContain('Together they plan with 130 % of it.')
  })

  it('are found in what an objective says of its resources', () => {
    const text = 'We take it from the training budget.'
    const resources = { kind: 'answered', text } as const
    const finding = found(goal('s', 'sales', { resources }), goal('m', 'marketing', { resources }))[0]
    expect(finding).toMatchObject({
      severity: 'notice',
      title: '2 departments plan with the training budget.',
    })
    expect(found(goal('s', 'sales', { resources }), goal('t', 'field', { resources }))).toEqual([])
  })

  it('are not two budgets, nor budgets without a name', () => {
    expect(ofTitles('Use 60 % of the innovation budget', 'Use half of the travel budget')).toEqual([])
    expect(ofTitles('Stay within the budget', 'Stay within the budget')).toEqual([])
  })

  it('are two departments that speak to one audience', () => {
    const [finding] = ofTitles(
      'Run a campaign for existing customers',
      'Survey all existing customers with a survey',
    )
    expect(finding?.title).toBe('2 departments plan to speak to the same audience: existing customers.')
    expect(ofTitles('Run a campaign for existing customers', 'Run a campaign for partners')).toEqual([])
    expect(ofTitles('Run a campaign for partners', 'Sign three partners')).toEqual([])
  })

  it('are one person whom three OKRs of several units need in the same weeks', () => {
    const okrs = [goal('a', 'sales'), goal('b', 'marketing'), goal('c', 'field')]
    const needs = (dates: string[], fields: Partial<Dependency> = {}) =>
      okrs.map(({ id }, i) =>
        dependency(`d${i}`, id, { providerId: 'max', neededBy: dates[i] ?? '', need: 'a design', ...fields }),
      )
    const of = (dependencies: Dependency[]) => sameProvider('max', plan(okrs, dependencies), findingLimits)
    const together = ['2027-03-01', '2027-03-05', '2027-03-15']
    const [finding] = of(needs(together))
    expect(finding).toMatchObject({ kind: 'competing', personId: 'max', okrIds: ['a', 'b', 'c'] })
    expect(finding?.title).toBe('3 OKRs need Max in the same weeks.')
    expect(finding?.evidence[0]).toBe('“Goal a” (Sales) needs “a design” by 1 March 2027.')
    expect(of(needs(['2027-03-01', '2027-03-05', '2027-03-16']))).toEqual([])
    expect(of(needs(together).slice(0, 2))).toEqual([])
    expect(of(needs(together, { state: 'confirmed' }))).toEqual([])
    expect(of(needs(together, { state: 'refused' }))).toEqual([])
  })
})

describe('the keys of competing priorities', () => {
  it('are few, and none for most OKRs', () => {
    expect(competingKeys(goal('a', 'sales', { title: 'Raise discount use' }))).toEqual([
      'up:discount',
      'down:margin',
      'down:deal-size',
      'down:price',
    ])
    expect(competingKeys(goal('a', 'sales', { title: 'Launch the new website' }))).toEqual([])
  })

  it('lead to their priority and back', () => {
    expect(priorityOf('up:margin')).toBe('metric:margin')
    expect(keysOfPriority('metric:margin')).toEqual(['up:margin', 'down:margin'])
    expect(keysOfPriority(priorityOf('budget:travel'))).toEqual(['budget:travel'])
  })
})
