import { ownerIndex } from '../../../okr/import/owner-match.ts'

const index = ownerIndex({
  people: [
    { id: 'ada', displayName: 'Ada Costa', jobTitle: 'Chief Executive Officer' },
    { id: 'ben', displayName: 'Ben Sato', jobTitle: 'Chief Legal Officer and Corporate Secretary' },
    { id: 'cyd', displayName: 'Cyd Lund', jobTitle: 'VP of Engineering' },
    { id: 'dov', displayName: 'Dov Katz', jobTitle: 'Senior Director of Baking, Bread' },
    { id: 'eva', displayName: 'Eva Roy', jobTitle: 'Baker' },
    { id: 'fay', displayName: 'Fay Ito', jobTitle: 'Baker' },
    { id: 'gus', displayName: 'Gus Ek', jobTitle: 'Talent Acquisition Manager' },
    { id: 'hal', displayName: 'Sam Lee' },
    { id: 'ida', displayName: 'Sam Lee' },
    { id: 'old', displayName: 'Old Hand', jobTitle: 'Chief Financial Officer', active: false },
  ],
  units: [
    { id: 'organisation', name: 'Good Bread', path: ['organisation'] },
    { id: 'sales', name: 'Sales', path: ['organisation', 'sales'] },
    { id: 'sales-emea', name: 'Sales', path: ['organisation', 'emea', 'sales-emea'] },
    { id: 'quality', name: 'Quality Department', path: ['organisation', 'quality'] },
    { id: 'growth', name: 'Growth Section', path: ['organisation', 'growth'] },
    { id: 'data', name: 'Data', path: ['organisation', 'it', 'data'] },
    { id: 'rd', name: 'R&D: Bread', path: ['organisation', 'rd'] },
    { id: 'ovens-a', name: 'Ovens', path: ['organisation', 'a', 'ovens-a'] },
    { id: 'ovens-b', name: 'Ovens', path: ['organisation', 'b', 'ovens-b'] },
  ],
})

describe('matching an owner', () => {
  test.each([
    ['Sales', { unitId: 'sales' }],
    ['SALES', { unitId: 'sales' }],
    ['Quality', { unitId: 'quality' }],
    ['quality department', { unitId: 'quality' }],
    ['Data Team', { unitId: 'data' }],
    ['R&D Bread', { unitId: 'rd' }],
    ['Company-wide', { unitId: 'organisation' }],
    ['Organization', { unitId: 'organisation' }],
    ['ada costa', { personId: 'ada' }],
    ['CEO', { personId: 'ada', jobTitle: 'Chief Executive Officer' }],
    ['CLO', { personId: 'ben', jobTitle: 'Chief Legal Officer and Corporate Secretary' }],
    ['VPE', { personId: 'cyd', jobTitle: 'VP of Engineering' }],
    ['Vice President, Engineering', { personId: 'cyd', jobTitle: 'VP of Engineering' }],
    ['VP Engineering', { personId: 'cyd', jobTitle: 'VP of Engineering' }],
    ['Engineering VP', { personId: 'cyd', jobTitle: 'VP of Engineering' }],
    ['Sr. Director of Baking', { personId: 'dov', jobTitle: 'Senior Director of Baking, Bread' }],
  ])('%s is found', (name, owner) => {
    expect(index.match(name)).toEqual({ owner })
  })

  test.each(['CFO', 'ceo', 'TAM', 'Growth Team', 'Ada', 'Marketing', 'Talent Acquisition', '', '…'])(
    '%s is nobody',
    (name) => {
      expect(index.match(name)).toEqual({ candidates: [] })
    },
  )

  test.each([
    ['Baker', ['eva', 'fay']],
    ['Sam Lee', ['hal', 'ida']],
    ['Ovens', ['ovens-a', 'ovens-b']],
  ])('%s could be several, so none is chosen', (name, ids) => {
    const match = index.match(name)
    expect(match.owner).toBeUndefined()
    const candidates = 'candidates' in match ? match.candidates : []
    expect(candidates.map((owner) => ('unitId' in owner ? owner.unitId : owner.personId))).toEqual(ids)
  })

  test('finds units by name for headings', () => {
    expect(index.unit('Quality')).toBe('quality')
    expect(index.unit('Ovens')).toBeUndefined()
    expect(index.unit('Ada Costa')).toBeUndefined()
  })
})
