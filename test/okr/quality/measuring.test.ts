import { fromToIn, measuresIn, saysHowMuch } from '../../../okr/quality/measures.ts'
import { cycle, found, keyResult, objective, text, verdict } from './judged.ts'

describe('a key result has a number to reach', () => {
  it('asks for it while there is none, and says which word is no number', () => {
    expect(verdict('measurable', text('Improve sign-ups'))).toMatchObject({
      field: 'target',
      severity: 'warning',
      isGap: true,
    })
    expect(verdict('measurable', text('Significantly improve sign-ups'))?.message).toContain(
      '“Significantly”',
    )
    expect(verdict('measurable', text('Improve the SOC 2 report of 2027'))?.severity).toBe('warning')
  })

  it('only asks to enter it where the text says how much', () => {
    for (const title of [
      'Improve daily sign-ups by 25 percent',
      'Double sign-ups',
      'No open incident',
      '注册量提高一倍',
    ]) {
      expect([title, verdict('measurable', text(title))?.severity]).toEqual([title, 'notice'])
    }
  })

  it('is content with a target', () => {
    expect(verdict('measurable', text('Improve sign-ups', { target: 0 }))).toBeUndefined()
  })
})

describe('numbers in a text', () => {
  it('are those that measure', () => {
    expect(measuresIn('From 1,200 to 1,500 users, 95% happy, for €30 and in <3.5 minutes')).toEqual([
      '1,200',
      '1,500',
      '95%',
      '€30',
      '<3.5',
    ])
    expect(measuresIn('Score of 4.0 or higher')).toEqual(['4.0'])
    expect(measuresIn('Grow 5x in 2000 shops')).toEqual(['5x', '2000'])
    expect(measuresIn('By May 1, 2027-03-31, 31.3. or Q1 FY27: ISO 27001, v2.0, P1, #12, 1st')).toEqual([])
  })

  it('can be words', () => {
    expect(saysHowMuch('Halve the waiting time')).toBe(true)
    expect(saysHowMuch('Die Wartezeit halbieren')).toBe(true)
    expect(saysHowMuch('Shorten the waiting time')).toBe(false)
    expect(saysHowMuch('Bone density is known')).toBe(false)
  })

  it('can say where it starts and ends, if they can be read in one way', () => {
    expect(fromToIn('Raise MRs a month from 8 to 10')).toEqual({ from: 8, to: 10 })
    expect(fromToIn('Churn falls from 5.5 % to 3 %')).toEqual({ from: 5.5, to: 3 })
    expect(fromToIn('Abwanderung von 5,5 % auf 3 % senken')).toEqual({ from: 5.5, to: 3 })
    expect(fromToIn('Grow from 1,000 to 2,000 users')).toBeUndefined()
    expect(fromToIn('Move 20 teams from Jira to Azure')).toBeUndefined()
  })
})

describe('where it starts', () => {
  it('is asked for once there is a target', () => {
    expect(verdict('baseline', text('Sign-ups', { target: 300 }))?.source.says).toContain('from x to y')
    expect(verdict('baseline', text('Sign-ups'))).toBeUndefined()
    expect(verdict('baseline', text('Sign-ups', { baseline: 0, target: 300 }))).toBeUndefined()
  })

  it('is not where it ends', () => {
    expect(verdict('unchanged', keyResult({ baseline: 3, target: 3 }))?.message).toContain('both 3')
    expect(verdict('unchanged', keyResult({ baseline: 3, target: 3.1 }))).toBeUndefined()
  })
})

describe('text, direction, baseline and target', () => {
  it('say the same', () => {
    expect(verdict('direction', keyResult({ direction: 'increase' }))).toMatchObject({ field: 'direction' })
    expect(verdict('direction', keyResult({ title: 'Increase churn' }))).toMatchObject({ field: 'target' })
    expect(verdict('direction', keyResult({ title: 'Die Abwanderung steigern' }))).toBeDefined()
    expect(verdict('direction', keyResult({ title: 'Reduce churn' }))).toBeUndefined()
    expect(verdict('direction', keyResult({ title: 'Churn increases our costs' }))).toBeUndefined()
  })

  it('name the same numbers', () => {
    const title = 'Churn falls from 5 % to 3 %'
    expect(verdict('title-numbers', keyResult({ title, target: 2 }))).toMatchObject({ field: 'target' })
    expect(verdict('title-numbers', keyResult({ title, baseline: 6 }))).toMatchObject({ field: 'baseline' })
    expect(verdict('title-numbers', keyResult({ title }))).toBeUndefined()
    expect(verdict('title-numbers', text(title))).toBeUndefined()
  })

  it('may differ where only the share that is done is measured', () => {
    const done = { metric: 'Score', unit: '%', baseline: 0, target: 100, direction: 'increase' } as const
    expect(verdict('direction', text('Reduce memory by 30 %', done))).toBeUndefined()
    expect(verdict('title-numbers', text('Reduce memory from 70 to 56', done))).toBeUndefined()
  })
})

describe('a key result is dated', () => {
  it('within the cycle', () => {
    expect(verdict('dated', keyResult({ dueOn: undefined }))).toMatchObject({
      severity: 'notice',
      isGap: true,
    })
    expect(verdict('dated', keyResult({ dueOn: '2027-04-01' }), { cycle })?.message).toContain('2027-03-31')
    expect(verdict('dated', keyResult({ dueOn: '2026-12-31' }), { cycle })).toMatchObject({
      severity: 'warning',
    })
    expect(verdict('dated', keyResult({ dueOn: '2027-03-31' }), { cycle })).toBeUndefined()
    expect(verdict('dated', keyResult({ dueOn: '2027-01-01' }), { cycle })).toBeUndefined()
  })

  it('not like all others on the last day', () => {
    const due = (...days: string[]) => ({
      cycle,
      keyResults: days.map((dueOn, i) => keyResult({ id: `k${i}`, dueOn })),
    })
    const last = cycle.endsOn
    expect(verdict('same-day', objective(), due(last, last, last))).toMatchObject({ field: 'keyResults' })
    expect(verdict('same-day', objective(), due(last, last, '2027-02-28'))).toBeUndefined()
    expect(verdict('same-day', objective(), due(last, last))).toBeUndefined()
  })
})

describe('two key results of an objective', () => {
  const overlap = (one: object, other: object) =>
    verdict('overlap', text('', one), { keyResults: [text('', one), text('', { id: 'k2', ...other })] })

  it('do not measure the same', () => {
    expect(
      overlap({ title: 'Number of transactions' }, { title: 'Increase transactions to 400' }),
    ).toBeDefined()
    expect(
      overlap({ title: 'Churn falls', metric: 'Churn' }, { title: 'Fewer leave', metric: 'churn ' }),
    ).toBeDefined()
  })

  it('do not count a part of the same', () => {
    const all = { title: 'Paid transactions rise to 400' }
    const part = { title: 'Paid transactions rise to 100 in North America' }
    expect(overlap(part, all)?.message).toContain('counts this already')
    expect(overlap(all, part)).toBeUndefined()
  })

  it('may measure two sides, two places or two units of one thing', () => {
    expect(
      overlap({ title: 'Number of transactions' }, { title: 'Average amount of transactions' }),
    ).toBeUndefined()
    expect(overlap({ title: 'Revenue in EMEA' }, { title: 'Revenue in APAC' })).toBeUndefined()
    expect(
      overlap({ title: 'Grow ARR in EMEA', metric: 'ARR' }, { title: 'Grow ARR in APAC', metric: 'ARR' }),
    ).toBeUndefined()
    expect(
      overlap(
        { title: 'Churn', metric: 'Churn', unit: '%' },
        { title: 'Churn', metric: 'Churn', unit: 'customers' },
      ),
    ).toBeUndefined()
    expect(overlap({ title: 'Build time' }, { title: 'Build time variance' })).toBeUndefined()
    expect(
      overlap({ title: 'Ship search', metric: 'Score' }, { title: 'Ship export', metric: 'Score' }),
    ).toBeUndefined()
  })
})

describe('what is committed', () => {
  it('says with which people and means', () => {
    const around = (resources?: { kind: 'answered' | 'waived'; text: string }) => ({
      objective: objective({ resources }),
    })
    const committed = keyResult({ ambition: 'committed' })
    expect(verdict('committed', committed, around())).toMatchObject({ field: 'ambition', isGap: true })
    expect(
      verdict('committed', committed, around({ kind: 'waived', text: 'Nobody is needed' })),
    ).toBeUndefined()
    expect(verdict('committed', keyResult(), around())).toBeUndefined()
    expect(verdict('committed', committed)).toBeUndefined()
  })
})

it('a rule that needs what is not known keeps silent', () => {
  expect(found('dated', ['Churn'], { dueOn: '2040-01-01' })).toEqual([])
  expect(found('overlap', ['Churn'])).toEqual([])
})
