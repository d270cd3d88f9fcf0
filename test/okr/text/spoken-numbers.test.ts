import { countedIn } from '../../../okr/text/quantities.ts'
import { inDigits } from '../../../okr/text/spoken-numbers.ts'

const read = (text: string, language: 'en' | 'de' = 'en') =>
  countedIn(inDigits(text), language).quantities.map(({ value, unit }) => `${value} ${unit}`.trim())

describe('numbers in words', () => {
  it.each([
    ['nine of ten customers', '90 %'],
    ['9 of 10 times', '90 %'],
    ['4 out of 5 readers', '80 %'],
    ['keep 95 of 100 engineers', '95 %'],
    ['only 1 in 20 rooms', '5 %'],
    ['three in ten leaders', '30 %'],
    ['vier von fünf Euro', '80 %'],
    ['siete de cada diez empleados', '70 %'],
    ['6 fourgons sur 10', '60 %'],
    ['two out of 1,000 visits', '0.2 %'],
    ['fewer than 5 in 1,000 records', '0.5 %'],
    ['every third bid', '33.3 %'],
    ['every second receipt', '50 %'],
    ['jede tausendste Rechnung', '0.1 %'],
    ['a fifth less', '20 %'],
    ['4 bps of turnover', '0.04 %'],
    ['50 ppm', '0.005 %'],
  ])('tell the share in %j: %s', (text, share) => {
    expect(read(text, /von|jede/.test(text) ? 'de' : 'en')).toEqual([share])
  })

  it.each([
    ['a quarter of an hour', '15 minutes'],
    ['in three weeks', 'in 21 days'],
    ['within five working days', 'within a week'],
    ['by the fourth working day', 'by WD4'],
    ['in a fortnight', 'in 14 days'],
    ['fifty-two days', '52 days'],
    ['six hundred suppliers', '600 suppliers'],
  ])('are the same: %j and %j', (one, other) => {
    expect(read(one).at(-1)).toBe(read(other).at(-1))
  })

  it.each([
    ['4.5 out of 5 stars', ['4.5', '5']],
    ['10 workshops in 5 countries', ['10', '5']],
    ['list 12 of 15 products', ['12', '15']],
    ['two of our teams', ['2']],
  ])('are no share in %j', (text, numbers) => {
    expect(read(text)).toEqual(numbers)
  })
})
