import { lateProvider } from '../../../okr/findings/late-provider.ts'
import { dependency, goal, plan, result } from './company.ts'

const shop = goal('shop', 'sales', { title: 'Open the shop' })
const campaign = goal('campaign', 'marketing', { title: 'Announce the shop' })
const live = result('live', campaign, { title: 'Campaign is live', dueOn: '2027-03-15' })
const need = dependency('d', 'shop', { need: 'a campaign', providerUnitId: 'marketing' })

describe('a late provider', () => {
  it('promises a date after it is needed', () => {
    const promised = { ...need, promisedOn: '2027-03-04' }
    const [finding] = lateProvider(promised, plan([shop], [promised]))
    expect(finding).toMatchObject({
      kind: 'late-provider',
      okrIds: ['shop'],
      unitIds: ['sales', 'marketing'],
      title: 'What “Open the shop” waits for comes 3 days too late.',
      evidence: [
        'It needs “a campaign” from Marketing by 1 March 2027.',
        'Marketing promises it for 4 March 2027.',
      ],
    })
  })

  it('is in time on the day itself, when the need was refused, and while nobody says when', () => {
    for (const fields of [
      { promisedOn: '2027-03-01' },
      { promisedOn: '2027-03-04', state: 'refused' as const },
      {},
    ]) {
      const given = { ...need, ...fields }
      expect(lateProvider(given, plan([shop], [given]))).toEqual([])
    }
  })

  it('delivers with an OKR that is due later: a key result, or an objective by its last key result', () => {
    const early = result('early', campaign, { dueOn: '2027-01-31' })
    for (const providerOkrId of ['live', 'campaign']) {
      const given = { ...need, providerOkrId }
      const [finding] = lateProvider(given, plan([shop, campaign, live, early], [given]))
      expect(finding?.title).toBe('What “Open the shop” waits for comes 14 days too late.')
      expect(finding?.okrIds).toEqual(['shop', providerOkrId])
      expect(finding?.evidence[1]).toMatch(/, which delivers it, is due on 15 March 2027\.$/)
    }
    const inTime = { ...need, providerOkrId: 'early' }
    expect(lateProvider(inTime, plan([shop, campaign, live, early], [inTime]))).toEqual([])
  })

  it('is in time when the promise is, whatever else the OKR holds', () => {
    const given = { ...need, providerOkrId: 'live', promisedOn: '2027-02-20' }
    expect(lateProvider(given, plan([shop, campaign, live], [given]))).toEqual([])
  })

  it('is late for an OKR that is itself due before the date that was given', () => {
    const opening = result('opening', shop, { title: 'Doors open', dueOn: '2027-02-15' })
    const given = { ...need, okrId: 'opening', promisedOn: '2027-02-25' }
    const [finding] = lateProvider(given, plan([shop, opening], [given]))
    expect(finding?.title).toBe('What “Doors open” waits for comes 10 days too late.')
    expect(finding?.evidence).toContain('It is itself due on 15 February 2027.')
  })

  it('is judged anew when a date changes', () => {
    const fingerprint = (promisedOn: string, comment = '') => {
      const given = { ...need, promisedOn, comment }
      return lateProvider(given, plan([shop], [given]))[0]?.fingerprint
    }
    expect(fingerprint('2027-03-04', 'We are short of hands')).toBe(fingerprint('2027-03-04'))
    expect(fingerprint('2027-03-05')).not.toBe(fingerprint('2027-03-04'))
  })
})
