import { findRedundancies } from '../../../okr/redundancy/find-redundancies.ts'
import { goal, result, units } from '../findings/company.ts'

const top = goal('top', 'organisation', { title: 'Become the supplier that customers recommend' })
const bills = goal('bills', 'finance', { title: 'Customers settle their bills faster', links: 'top' })
const days = result('days', bills, { title: 'Cut the days until an invoice is paid' })
const invoices = goal('invoices', 'marketing', { title: 'Invoices get paid sooner' })

function redundant(...okrs: Parameters<typeof findRedundancies>[0]): string[][] {
  const around = {
    okrs: new Map(okrs.map((okr) => [okr.id, okr])),
    units: new Map(units.map((unit) => [unit.id, unit])),
    people: new Map(),
  }
  return findRedundancies(okrs, around).map(({ okrIds }) => okrIds)
}

describe('a key result that says what its objective says', () => {
  it('is no second finding beside its objective, at whatever height the other one stands', () => {
    expect(redundant(top, bills, days, invoices)).toEqual([['bills', 'invoices']])
    const linked = { ...invoices, links: [{ parentId: 'top', weight: 100 }] }
    expect(redundant(top, bills, days, linked)).toEqual([['bills', 'invoices']])
  })

  it('is a finding by itself where its objective says something else', () => {
    const other = { ...bills, title: 'Nobody works at weekends' }
    expect(redundant(top, other, days, invoices)).toEqual([['days', 'invoices']])
  })
})
