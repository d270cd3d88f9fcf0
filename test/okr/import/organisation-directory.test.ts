import { type DirectoryUser, organisationFromDirectory } from '../../../okr/import/organisation.ts'

function unitsOf(users: readonly DirectoryUser[]) {
  const { people, units } = organisationFromDirectory(users, 'Good Bread')
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]))
  return {
    units: units.map(({ name, level, leaderId, path }) => ({
      name,
      level,
      leaderId,
      above: path.slice(1, -1).map((id) => nameOf.get(id)),
    })),
    memberships: Object.fromEntries(people.map((person) => [person.id, nameOf.get(person.unitId)])),
  }
}

const users: DirectoryUser[] = [
  { id: 'ada', displayName: 'Ada Costa', department: 'Executive', mail: 'ada@bread.example' },
  { id: 'ben', displayName: 'Ben Sato', department: 'Baking', managerId: 'ada' },
  { id: 'cyd', displayName: 'Cyd Lund', department: 'Baking', managerId: 'ben' },
  { id: 'dov', displayName: 'Dov Katz', department: 'Baking', managerId: 'cyd' },
  { id: 'eva', displayName: 'Eva Roy', managerId: 'cyd' },
  { id: 'fay', displayName: 'Fay Ito', department: 'Baking', managerId: 'ben' },
  { id: 'gus', displayName: 'Gus Ek', department: 'Sales', managerId: 'cyd' },
]

describe('the organisation from the directory', () => {
  test('has a unit for each department, and in it a team for each manager with reports', () => {
    expect(unitsOf(users)).toEqual({
      units: [
        { name: 'Good Bread', level: 'organisation', leaderId: 'ada', above: [] },
        { name: 'Executive', level: 'department', leaderId: 'ada', above: [] },
        { name: 'Baking', level: 'department', leaderId: 'ben', above: [] },
        { name: "Cyd Lund's team", level: 'team', leaderId: 'cyd', above: ['Baking'] },
        { name: 'Sales', level: 'department', leaderId: 'gus', above: [] },
      ],
      memberships: {
        ada: 'Executive',
        ben: 'Baking',
        cyd: "Cyd Lund's team",
        dov: "Cyd Lund's team",
        eva: "Cyd Lund's team",
        fay: 'Baking',
        gus: 'Sales',
      },
    })
  })

  test('puts the team of a manager inside the team of the manager above', () => {
    const deeper = [...users, { id: 'hal', displayName: 'Hal Oz', managerId: 'dov', department: 'Baking' }]
    expect(unitsOf(deeper).units).toContainEqual({
      name: "Dov Katz's team",
      level: 'team',
      leaderId: 'dov',
      above: ['Baking', "Cyd Lund's team"],
    })
  })

  test('makes teams of the organisation itself where nobody has a department', () => {
    const { units, memberships } = unitsOf(users.map(({ department: _, ...user }) => user))
    expect(units.map(({ name, level }) => [name, level])).toEqual([
      ['Good Bread', 'organisation'],
      ["Ben Sato's team", 'team'],
      ["Cyd Lund's team", 'team'],
    ])
    expect(memberships.ada).toBe('Good Bread')
  })

  test('keeps a team when its manager is renamed, and knows two managers of one name apart', () => {
    const idOf = (list: readonly DirectoryUser[]) =>
      organisationFromDirectory(list)
        .units.find((unit) => unit.leaderId === 'cyd')
        ?.id.slice(-12)
    const renamed = users.map((user) => (user.id === 'cyd' ? { ...user, displayName: 'Cyd Moe' } : user))
    expect(idOf(renamed)).toBe(idOf(users))
    const twins = users.map((user) => ({ ...user, displayName: 'Sam Lee' }))
    expect(new Set(organisationFromDirectory(twins).units.map((unit) => unit.id)).size).toBe(5)
  })

  test('lets nobody lead whose account is closed, and finds a leader all the same', () => {
    const close = (id: string) =>
      organisationFromDirectory(users.map((user) => (user.id === id ? { ...user, active: false } : user)))
    for (const { id } of users.slice(1)) {
      const { people, units } = close(id)
      expect(people.find((person) => person.id === id)?.active).toBe(false)
      const staffed = units.filter((unit) =>
        people.some((person) => person.active && person.unitId === unit.id),
      )
      for (const unit of staffed) expect(unit.leaderId).toEqual(expect.any(String))
      expect(units.map(({ leaderId }) => leaderId)).not.toContain(id)
    }
  })

  test('reports what the directory lacks', () => {
    const { people, problems } = organisationFromDirectory([
      { id: 'a' },
      { id: 'a', displayName: 'Ada' },
      { id: 'b', displayName: 'Ben', managerId: 'a', timeZone: 'Nowhere/Town' },
    ])
    expect(people.map(({ displayName }) => displayName)).toEqual(['a', 'Ben'])
    expect(problems.map(({ code }) => code)).toEqual(['missing-name', 'duplicate-id', 'unknown-time-zone'])
  })
})
