import { type UnitsBelow, unitToMark } from '../../../../tab/features/okr/unit-to-mark.ts'
import { detailsOf, keyResultOf, objectiveOf } from './details-of.ts'

const sales = { id: 'sales', name: 'Sales', level: 'department', parentId: 'top' } as const
const top = { id: 'top', name: 'Northwind', level: 'organisation' } as const
const support = { id: 'support', name: 'Support', level: 'department', parentId: 'top' } as const
const north = { id: 'north', name: 'North', level: 'team', parentId: 'sales' } as const
const me = (more: object = {}) => ({ leads: [], unitPath: [], programLead: false, guest: false, ...more })
const markedFor = (
  details: Parameters<typeof unitToMark>[0],
  who: Parameters<typeof unitToMark>[1],
  below: UnitsBelow = new Map(),
) => unitToMark(details, who, below)

describe('the unit for which an OKR can be marked as a topmost priority', () => {
  const details = detailsOf(objectiveOf('o1'))

  test('is its own for its leader, before the organisation that the same person leads', () => {
    expect(markedFor(details, me({ leads: [sales] }))?.id).toBe('sales')
    expect(markedFor(details, me({ leads: [top, sales] }))?.id).toBe('sales')
    expect(markedFor(detailsOf(keyResultOf('k1')), me({ leads: [sales] }))?.id).toBe('sales')
  })

  test('is the organisation for who leads that, and its own for the program lead', () => {
    expect(markedFor(details, me({ leads: [top] }))?.id).toBe('top')
    expect(markedFor(details, me({ programLead: true }))).toEqual({ id: 'sales', name: 'Sales' })
  })

  test('is the one above that the person leads, before the organisation', () => {
    const inNorth = detailsOf(objectiveOf('o1', { unitId: 'north' }))
    const below = new Map([['sales', ['north']]])
    expect(markedFor(inNorth, me({ leads: [top, sales] }), below)?.id).toBe('sales')
    expect(markedFor(inNorth, me({ leads: [support] }), below)).toBeUndefined()
  })

  test('is the one below that the person leads, also of several', () => {
    const path = { unitPath: [top, sales, north] }
    expect(markedFor(details, me({ ...path, leads: [north] }))).toMatchObject({ id: 'north' })
    expect(
      markedFor(detailsOf(objectiveOf('o1', { unitId: 'top' })), me({ ...path, leads: [north, sales] })),
    ).toMatchObject({
      id: 'north',
    })
    expect(
      markedFor(detailsOf(objectiveOf('o1', { unitId: 'support' })), me({ ...path, leads: [north] })),
    ).toBeUndefined()
  })

  test('is none for everybody else, and none for a vision', () => {
    expect(markedFor(details, me())).toBeUndefined()
    expect(markedFor(details, me({ leads: [support] }))).toBeUndefined()
    expect(markedFor(details, me({ leads: [sales], guest: true }))).toBeUndefined()
    const vision = detailsOf(objectiveOf('v', { level: 'vision' }))
    expect(markedFor(vision, me({ leads: [sales], programLead: true }))).toBeUndefined()
  })
})
