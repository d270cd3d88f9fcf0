import type { UnitView } from '../../../../okr/contract/organisation.ts'
import { levels } from '../../../../okr/objective.ts'
import { offeredLevels } from '../../../../tab/features/okr/offered-levels.ts'

const organisation: UnitView = { id: 'acme', name: 'Acme', level: 'organisation' }
const sales: UnitView = { id: 'sales', name: 'Sales', level: 'department', parentId: 'acme' }
const ownLevels = ['department', 'team', 'individual']

describe('the levels on offer', () => {
  test('are all of them for the program lead', () => {
    expect(offeredLevels({ programLead: true, leads: [] }, 'sales')).toEqual(levels)
  })

  test('are all of them for the top leader, for the organisation itself only', () => {
    const leader = { programLead: false, leads: [organisation, sales] }
    expect(offeredLevels(leader, 'acme')).toEqual(levels)
    expect(offeredLevels(leader, 'sales')).toEqual(ownLevels)
  })

  test('leave out the vision and the organisation for everybody else', () => {
    expect(offeredLevels({ programLead: false, leads: [sales] }, 'sales')).toEqual(ownLevels)
    expect(offeredLevels({ programLead: false, leads: [] }, undefined)).toEqual(ownLevels)
  })

  test('keep the one that an objective has already', () => {
    const member = { programLead: false, leads: [] }
    expect(offeredLevels(member, 'sales', 'organisation')).toEqual(['organisation', ...ownLevels])
  })
})
