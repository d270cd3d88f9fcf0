import type { Me } from '../../../okr/contract/organisation.ts'
import { can } from '../../../okr/rights.ts'
import { ownRelations } from '../../../tab/api/own-relations.ts'

const sales = { id: 'sales', name: 'Sales', level: 'department' } as const
const me = (more: Partial<Me> = {}) => ({
  person: { id: 'ada', displayName: 'Ada Kern' },
  leads: [],
  programLead: false,
  guest: false,
  ...more,
})

describe('what I am to an OKR', () => {
  test('lets its owner edit and link it', () => {
    const relations = ownRelations(me(), { ownerId: 'ada', unitId: 'sales' })
    expect([can('edit-okr', relations), can('link-okr', relations)]).toEqual([true, true])
  })

  test('lets the leader of its unit edit it, and link it while nobody owns it', () => {
    const leader = me({ leads: [sales] })
    const owned = ownRelations(leader, { ownerId: 'ben', unitId: 'sales' })
    expect([can('edit-okr', owned), can('link-okr', owned)]).toEqual([true, false])
    expect(can('link-okr', ownRelations(leader, { unitId: 'sales' }))).toBe(true)
    expect(can('edit-okr', ownRelations(leader, { ownerId: 'ben', unitId: 'support' }))).toBe(false)
  })

  test('lets nobody else, and no guest', () => {
    expect(can('edit-okr', ownRelations(me(), { ownerId: 'ben', unitId: 'sales' }))).toBe(false)
    const guest = me({ guest: true, leads: [sales], programLead: true })
    expect(can('edit-okr', ownRelations(guest, { ownerId: 'ada', unitId: 'sales' }))).toBe(false)
  })
})
