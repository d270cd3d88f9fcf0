import { weights } from '../../../okr/findings/weights.ts'
import { goal, plan } from './company.ts'

const top = goal('top', 'organisation', { title: 'Double revenue' })
const other = goal('other', 'organisation', { title: 'Halve the cost' })

describe('weights', () => {
  it('that add up to 110 % are found, each with what it leads to', () => {
    const okr = goal('okr', 'sales', { title: 'Win ten banks', links: { top: 60, other: 50 } })
    const [finding] = weights(okr, plan([top, other, okr]))
    expect(finding).toMatchObject({ kind: 'weights', severity: 'blocking', okrIds: ['okr', 'top', 'other'] })
    expect(finding?.title).toBe('The weights of “Win ten banks” add up to 110 %, not to 100 %.')
    expect(finding?.evidence).toEqual(['60 % to “Double revenue”.', '50 % to “Halve the cost”.'])
  })

  it('that add up to 100 % with a part that is not whole are found as such', () => {
    const okr = goal('okr', 'sales', { links: { top: 33.5, other: 66.5 } })
    expect(weights(okr, plan([top, other, okr]))[0]?.title).toContain('not a whole percentage')
  })

  it('that add up to 100 % are no finding, nor is an OKR without links', () => {
    for (const links of [{ top: 60, other: 40 }, { top: 100 }, {}]) {
      const okr = goal('okr', 'sales', { links })
      expect(weights(okr, plan([top, other, okr]))).toEqual([])
    }
  })
})
