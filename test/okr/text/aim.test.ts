import fc from 'fast-check'
import { type Aim, aimOf } from '../../../okr/text/aim.ts'

const metricOf = (text: string, id: string) => aimOf(text).metrics.find((metric) => metric.id === id)
const idsOf = (aim: Aim) => [...aim.terms.keys()]

describe('an aim', () => {
  it('is the same for less churn and for more retention, in English and in German', () => {
    for (const text of [
      'Cut customer churn to 3 %',
      'Keep more clients: attrition down to 3%',
      'Raise retention to 97 %',
      'Kundenabwanderung auf 3 % senken',
    ]) {
      expect(metricOf(text, 'retention')).toMatchObject({ direction: 'up' })
      expect(idsOf(aimOf(text))).toContain('customer')
    }
  })

  it('tells customers who leave from staff who leave', () => {
    expect(metricOf('Reduce staff turnover', 'staff-retention')).toMatchObject({ direction: 'up' })
    expect(idsOf(aimOf('Reduce staff turnover'))).not.toContain('retention')
    expect(idsOf(aimOf('Increase turnover by 10 %'))).toContain('revenue')
  })

  it('takes the direction from the words before a metric, or from those close behind it', () => {
    expect(metricOf('Reduce cost while growing revenue', 'cost')).toMatchObject({ direction: 'down' })
    expect(metricOf('Reduce cost while growing revenue', 'revenue')).toMatchObject({ direction: 'up' })
    expect(metricOf('Discount use up by a third', 'discount')).toMatchObject({ direction: 'up' })
  })

  it('takes "without raising costs" as a wish for no more of them', () => {
    expect(metricOf('Grow revenue without raising costs', 'cost')).toMatchObject({ direction: 'down' })
  })

  it('takes "faster" as less time and not as more of it', () => {
    expect(metricOf('Respond to customers faster', 'response-time')).toMatchObject({ direction: 'down' })
    expect(metricOf('Cut response time to 2 hours', 'response-time')).toMatchObject({ direction: 'down' })
  })

  it('assumes the direction that people want where the text says none, and says that it is assumed', () => {
    expect(metricOf('Customer churn', 'retention')).toMatchObject({ direction: 'up', stated: false })
    expect(metricOf('Scrap rate', 'scrap')).toMatchObject({ direction: 'down', stated: false })
  })

  it('takes the direction from the numbers of a key result whose title says none', () => {
    const aim = aimOf('Discounts', { baseline: 10, target: 30 })
    expect(aim.metrics[0]).toMatchObject({ id: 'discount', direction: 'up', stated: true })
  })

  it('says which way each of two texts pulls their metric', () => {
    const pulled = ['Increase discount use', 'Reduce discounts', 'Grow discounts'].map(
      (text) => metricOf(text, 'discount')?.direction,
    )
    expect(pulled).toEqual(['up', 'down', 'up'])
  })

  it('knows the region and the segment that a text names, and no region in "us"', () => {
    expect(aimOf('Win 20 enterprise customers in Germany')).toMatchObject({
      regions: ['region-germany'],
      segments: ['segment-enterprise'],
    })
    expect(aimOf('Make customers love us').regions).toEqual([])
    expect(aimOf('Grow in the US').regions).toEqual(['region-us'])
  })

  it('is not about when it is due, nor about addresses and issue numbers', () => {
    const plain = idsOf(aimOf('Launch the portal'))
    expect(idsOf(aimOf('Launch the portal by the end of Q3 2027'))).toEqual(plain)
    expect(idsOf(aimOf('Launch the portal #482 https://example.com/issues/482'))).toEqual(plain)
  })

  it('does not take one word for another that only begins alike', () => {
    expect(idsOf(aimOf('Build custom dashboards'))).not.toContain('customer')
    expect(idsOf(aimOf('Improve the experience'))).not.toContain('experiment')
    expect(idsOf(aimOf('Raise the completion rate'))).not.toContain('satisfaction-score')
  })

  it('adds what two things said in one clause mean together, and nothing across clauses', () => {
    expect(idsOf(aimOf('Fill open positions much quicker'))).toContain('time-to-hire')
    expect(aimOf('Speed up recruiting').metrics.map(({ id }) => id)).toContain('time-to-hire')
    expect(idsOf(aimOf('Recruit ten nurses; ship parcels faster'))).not.toContain('time-to-hire')
    expect(idsOf(aimOf('Our customers trust us with their data'))).not.toContain('flaky-tests')
  })

  it('reads short German texts without small words as German', () => {
    for (const text of ['Nutzungsquote', 'Kunden befragen', 'Bestandsgenauigkeit', 'Rechnungsverarbeitung']) {
      expect(aimOf(text).language).toBe('de')
    }
    expect(aimOf('Raise the usage rate').language).toBe('en')
  })

  it('takes "close the month" as work and "the end of the month" as a date', () => {
    expect(idsOf(aimOf('Close the month faster'))).toContain('month-end-close')
    expect(idsOf(aimOf('Launch the portal by the end of the month'))).toEqual(
      idsOf(aimOf('Launch the portal')),
    )
  })

  it('meets an everyday word with the metric that measures it', () => {
    expect(idsOf(aimOf('A platform that customers can rely on'))).toContain('relying')
    expect(aimOf('99.95 % uptime').terms.get('relying')).toMatchObject({ implied: true })
  })

  it('breaks on no text in any language, and is the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(idsOf(aimOf(text))).toEqual(idsOf(aimOf(text)))
      }),
    )
    for (const text of [
      '顧客満足度を90%に向上させる',
      'Réduire le taux d’attrition à 3 %',
      'Повысить удержание клиентов',
      'زيادة رضا العملاء',
    ]) {
      expect(aimOf(text).terms.size).toBeGreaterThan(1)
    }
  })
})
