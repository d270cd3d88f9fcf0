import { unitToMark } from '../../../../tab/features/okr/unit-to-mark.ts'
import { detailsOf, keyResultOf, objectiveOf } from './details-of.ts'

const sales = { id: 'sales', name: 'Sales', level: 'department', parentId: 'top' } as const
const top = { id: 'top', name: 'Northwind', level: 'organisation' } as const
const support = { id: 'support', name: 'Support', level: 'department', parentId: 'top' } as const
const me = (more: object = {}) => ({ leads: [], programLead: false, guest: false, ...more })

describe('the unit for which an OKR can be marked as a topmost priority', () => {
  const details = detailsOf(objectiveOf('o1'))

  test('is its own for its leader, before the organisation that the same person leads', () => {
    expect(unitToMark(details, me({ leads: [sales] }))?.id).toBe('sales')
    expect(unitToMark(details, me({ leads: [top, sales] }))?.id).toBe('sales')
    expect(unitToMark(detailsOf(keyResultOf('k1')), me({ leads: [sales] }))?.id).toBe('sales')
  })

  test('is the organisation for who leads that, and its own for the program lead', () => {
    expect(unitToMark(details, me({ leads: [top] }))?.id).toBe('top')
    expect(unitToMark(details, me({ programLead: true }))).toEqual({ id: 'sales', name: 'Sales' })
  })

  test('is none for everybody else, and none for a vision', () => {
    expect(unitToMark(details, me())).toBeUndefined()
    expect(unitToMark(details, me({ leads: [support] }))).toBeUndefined()
    expect(unitToMark(details, me({ leads: [sales], guest: true }))).toBeUndefined()
    const vision = detailsOf(objectiveOf('v', { level: 'vision' }))
    expect(unitToMark(vision, me({ leads: [sales], programLead: true }))).toBeUndefined()
  })
})
