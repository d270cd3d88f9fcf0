import { countedIn } from '../../../okr/text/quantities.ts'
import { inDigits } from '../../../okr/text/spoken-numbers.ts'

const read = (text: string, language: 'en' | 'de' = 'en') =>
  countedIn(inDigits(text), language).quantities.map(({ value, unit, role }) => ({ value, unit, role }))

describe('quantities', () => {
  it('are read with their unit: percent, money, time, counts', () => {
    expect(read('to 3 %')).toEqual([{ value: 3, unit: '%', role: 'target' }])
    expect(read('€4m of pipeline')).toEqual([{ value: 4_000_000, unit: 'EUR', role: 'target' }])
    expect(read('EUR 80')).toEqual([{ value: 80, unit: 'EUR', role: 'target' }])
    expect(read('10k users')).toEqual([{ value: 10_000, unit: '', role: 'target' }])
    expect(read('twelve engineers')).toEqual([{ value: 12, unit: '', role: 'target' }])
  })

  it('are the same time in other words', () => {
    expect(read('within two days')).toEqual(read('within 48 hours'))
    expect(read('within a week')).toEqual(read('in 7 days'))
    expect(read('within half an hour')).toEqual(read('within 30 minutes'))
  })

  it('tell where something starts, how much it changes and where it is to end', () => {
    expect(read('from 45 % to 60 %').map(({ role }) => role)).toEqual(['baseline', 'target'])
    expect(read('by 20 %')[0]).toMatchObject({ role: 'change' })
    expect(read('20% more')[0]).toMatchObject({ role: 'change' })
    expect(read('60 days instead of 90').map(({ role }) => role)).toEqual(['target', 'baseline'])
  })

  it('start before an arrow or "to", which leaves out a unit that is said once', () => {
    const hours = (count: number) => ({ value: count * 3600, unit: 'time' })
    expect(read('Cut response time from 9 to 2 hours')).toEqual([
      { ...hours(9), role: 'baseline' },
      { ...hours(2), role: 'target' },
    ])
    expect(read('55 → 30 min')).toEqual(read('from 55 minutes to 30'))
    expect(read('Signing 6 days to 2')).toEqual(read('Signing from 6 to 2 days'))
    expect(read('20 minutes, not 45')).toEqual(read('20 minutes instead of 45 minutes'))
    expect(read('€14m -> €20m')).toEqual(read('from 14 to 20 m€'))
    expect(read('84 % today, 91 %').map(({ role }) => role)).toEqual(['baseline', 'target'])
    expect(read('Margin up 3 points to 41 %').map(({ role }) => role)).toEqual(['target', 'target'])
    // Here one leaves out nothing.
    expect(read('from 800 to 1.2k')).toEqual([
      { value: 800, unit: '', role: 'baseline' },
      { value: 1200, unit: '', role: 'target' },
    ])
    expect(read('5 plants, 20 %').map(({ unit, role }) => [unit, role])).toEqual([
      ['', 'target'],
      ['%', 'target'],
    ])
  })

  it('read separators by the language', () => {
    expect(read('1,000 leads', 'en')[0]?.value).toBe(1000)
    expect(read('1.000 Kunden', 'de')[0]?.value).toBe(1000)
    expect(read('99.95 %', 'en')[0]?.value).toBe(99.95)
    expect(read('99,95 %', 'de')[0]?.value).toBe(99.95)
  })

  it('are no parts of words', () => {
    expect(read('Longer tenure in multi-tenant halls, often')).toEqual([])
    expect(read('sixty stores')).toEqual([{ value: 60, unit: '', role: 'target' }])
    expect(read('40 Dörfer', 'de')).toEqual([{ value: 40, unit: '', role: 'target' }])
    expect(read('5 Bäder', 'de')).toEqual([{ value: 5, unit: '', role: 'target' }])
  })

  it('are none in names that have a number', () => {
    expect(read('Become ISO 27001 certified')).toEqual([])
    expect(read('Cut scope 3 emissions')).toEqual([])
  })

  it('take the limit of a time with them: it says nothing of what is to happen', () => {
    expect(countedIn('Second purchase in under 90 days', 'en').rest.trim()).toBe('Second purchase in')
    expect(countedIn('Pay refunds in 5 days max', 'en').rest.trim()).toBe('Pay refunds in')
    expect(countedIn('Churn under 5 %', 'en').rest.trim()).toBe('Churn under')
  })

  it('leave blanks in the text, and "double" as the direction that it says', () => {
    expect(countedIn('Win 20 clients', 'en').rest).toBe('Win    clients')
    expect(countedIn('Double sales', 'en')).toMatchObject({
      rest: 'Double sales',
      quantities: [{ value: 2 }],
    })
  })
})
