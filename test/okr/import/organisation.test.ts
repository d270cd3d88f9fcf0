import fc from 'fast-check'
import { type ImportedOrganisation, organisationFromRows } from '../../../okr/import/organisation.ts'
import type { CsvRow } from '../../../okr/import/organisation-rows.ts'
import { longestReportingLine } from '../../../okr/import/reporting-lines.ts'

const columns = ['id', 'displayName', 'managerId', 'jobTitle', 'departments', 'timeZone']

/** Each text is one line of a CSV file; the first line of the file names the columns. */
function table(...lines: string[]) {
  const rows: CsvRow[] = lines.map((text, index) => {
    const cells = text.split(',').map((cell) => cell.trim())
    return {
      line: index + 2,
      values: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])),
    }
  })
  return { columns, rows }
}

function unitNamed(organisation: ImportedOrganisation, ...names: string[]) {
  const byId = new Map(organisation.units.map((unit) => [unit.id, unit]))
  return organisation.units.find(
    (unit) =>
      unit.path
        .slice(1)
        .map((id) => byId.get(id)?.name)
        .join('>') === names.join('>'),
  )
}

function personOf(organisation: ImportedOrganisation, id: string) {
  return organisation.people.find((person) => person.id === id)
}

const bakery = table(
  'ada, Ada Costa, , Chief Executive Officer, Executive, Europe/Lisbon',
  'ben, Ben Sato, ada, Head of Baking, Baking, Asia/Tokyo',
  'cyd, Cyd Lund, ben, Team Lead, Baking > Bread, Europe/Oslo',
  'dov, Dov Katz, cyd, Baker, Baking > Bread, ',
  'eva, Eva Roy, cyd, Baker, , Europe/Paris',
  'fay, Fay Ito, ada, Advisor, , ',
)

describe('the organisation from rows', () => {
  const organisation = organisationFromRows(bakery, 'Good Bread')

  test('has a unit for each prefix of a department path, with the level by its depth', () => {
    expect(organisation.units.map(({ name, level }) => [name, level])).toEqual([
      ['Good Bread', 'organisation'],
      ['Executive', 'department'],
      ['Baking', 'department'],
      ['Bread', 'team'],
    ])
    const bread = unitNamed(organisation, 'Baking', 'Bread')
    const baking = unitNamed(organisation, 'Baking')
    expect(bread?.parentId).toBe(baking?.id)
    expect(bread?.path).toEqual(['organisation', baking?.id, bread?.id])
  })

  test('puts a person without a department into the unit of the nearest manager who has one', () => {
    expect(personOf(organisation, 'eva')?.unitId).toBe(unitNamed(organisation, 'Baking', 'Bread')?.id)
    expect(personOf(organisation, 'fay')?.unitId).toBe(unitNamed(organisation, 'Executive')?.id)
  })

  test('skips a row whose id nothing could ask for later, and says so', () => {
    const odd = ['a:b', '__proto__', '-x', 'é', 'x'.repeat(129)]
    const read = organisationFromRows(table('a, A, , , , ', ...odd.map((id) => `${id}, Odd, a, , , `)))
    expect(read.people.map((person) => person.id)).toEqual(['a'])
    expect(read.problems.map((problem) => problem.code)).toEqual(odd.map(() => 'unusable-id'))
  })

  test('puts people who are under nobody with a department into the organisation itself', () => {
    const flat = organisationFromRows(table('a, A, , , , ', 'b, B, a, , , '))
    expect(flat.people.map((person) => person.unitId)).toEqual(['organisation', 'organisation'])
    expect(flat.units).toHaveLength(1)
  })

  test('lets the member whose manager is outside lead a unit, and the top leader the organisation', () => {
    expect(organisation.units.map(({ name, leaderId }) => [name, leaderId])).toEqual([
      ['Good Bread', 'ada'],
      ['Executive', 'ada'],
      ['Baking', 'ben'],
      ['Bread', 'cyd'],
    ])
  })

  test('gives a unit with several such members to the one with most people below, then by id', () => {
    const tie = organisationFromRows(
      table(
        'top, Top, , , , ',
        'one, One, top, , Sales, ',
        'two, Two, top, , Sales, ',
        'few, Few, two, , Sales, ',
        'zoe, Zoe, top, , Legal, ',
        'amy, Amy, top, , Legal, ',
      ),
    )
    expect(unitNamed(tie, 'Sales')?.leaderId).toBe('two')
    expect(unitNamed(tie, 'Legal')?.leaderId).toBe('amy')
  })

  test('lists the managers of each person up to the top', () => {
    expect(personOf(organisation, 'dov')?.managerChain).toEqual(['cyd', 'ben', 'ada'])
    expect(personOf(organisation, 'ada')?.managerChain).toEqual([])
  })

  test('keeps what is known of a person and nothing else', () => {
    expect(personOf(organisation, 'dov')).toEqual({
      id: 'dov',
      displayName: 'Dov Katz',
      jobTitle: 'Baker',
      managerId: 'cyd',
      unitId: unitNamed(organisation, 'Baking', 'Bread')?.id,
      active: true,
      managerChain: ['cyd', 'ben', 'ada'],
    })
  })

  test('reports nothing when nothing is wrong', () => {
    expect(organisation.gaps).toEqual([])
    expect(organisation.problems).toEqual([])
  })

  test('gives the same units whatever the order of the rows', () => {
    const shuffled = organisationFromRows({ columns, rows: bakery.rows.toReversed() }, 'Good Bread')
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(shuffled.units.toSorted(byId)).toEqual(organisation.units.toSorted(byId))
  })
})

describe('rows that are not right', () => {
  function problemsOf(...lines: string[]) {
    return organisationFromRows(table(...lines)).problems.map(({ code, line }) => ({ code, line }))
  }

  test('a manager who is not listed is a gap, told by line', () => {
    const organisation = organisationFromRows(table('a, Ada, , , , ', 'b, Ben, nobody, , , '))
    expect(organisation.problems).toMatchObject([{ code: 'unknown-manager', line: 3 }])
    expect(organisation.problems[0]?.message).toContain('"nobody"')
    expect(organisation.gaps).toMatchObject([{ personId: 'b', reason: 'unknown-manager', line: 3 }])
    expect(personOf(organisation, 'b')?.managerId).toBeUndefined()
  })

  test('a circle of managers is cut at one person, the same each time, and reported with everybody in it', () => {
    const organisation = organisationFromRows(
      table('top, Top, , , , ', 'c, Cyd, b, , , ', 'b, Ben, d, , , ', 'd, Dov, c, , , ', 'e, Eva, d, , , '),
    )
    expect(organisation.problems).toMatchObject([
      { code: 'manager-cycle', line: 4, personIds: ['b', 'd', 'c'] },
    ])
    expect(organisation.gaps).toMatchObject([{ personId: 'b', reason: 'manager-cycle' }])
    expect(personOf(organisation, 'e')?.managerChain).toEqual(['d', 'c', 'b'])
  })

  test('a person who is their own manager is a circle of one', () => {
    const organisation = organisationFromRows(table('top, Top, , , , ', 'a, Ada, a, , , '))
    expect(organisation.problems).toMatchObject([{ code: 'manager-cycle', line: 3 }])
    expect(organisation.problems[0]?.message).toContain('Ada is their own manager')
  })

  test('of several people without a manager, the one with most people below is the top leader', () => {
    const organisation = organisationFromRows(table('a, Ada, , , , ', 'b, Ben, , , , ', 'c, Cyd, b, , , '))
    expect(organisation.units[0]?.leaderId).toBe('b')
    expect(organisation.problems).toMatchObject([{ code: 'several-tops', line: 2, personIds: ['a', 'b'] }])
    expect(organisation.gaps).toMatchObject([{ personId: 'a', reason: 'no-manager', line: 2 }])
  })

  test('where everybody has a manager, a circle is cut and its head leads', () => {
    const organisation = organisationFromRows(table('a, Ada, b, , , ', 'b, Ben, a, , , '))
    expect(organisation.problems.map(({ code }) => code).sort()).toEqual(['manager-cycle', 'no-top'])
    expect(organisation.units[0]?.leaderId).toBe('a')
    expect(organisation.gaps).toEqual([])
  })

  test('an id that is used again loses the later row, told by line', () => {
    const organisation = organisationFromRows(table('a, Ada, , , , ', 'a, Other, , , , '))
    expect(organisation.people.map(({ displayName }) => displayName)).toEqual(['Ada'])
    expect(organisation.problems).toMatchObject([{ code: 'duplicate-id', line: 3 }])
    expect(organisation.problems[0]?.message).toContain('line 2')
  })

  test('a missing id loses the row, a missing name shows the id', () => {
    expect(problemsOf('a, Ada, , , , ', ', Ben, a, , , ')).toEqual([{ code: 'missing-id', line: 3 }])
    const organisation = organisationFromRows(table('a, , , , , '))
    expect(organisation.people[0]?.displayName).toBe('a')
    expect(organisation.problems).toMatchObject([{ code: 'missing-name', line: 2 }])
  })

  test('an unknown time zone is left out', () => {
    const organisation = organisationFromRows(table('a, Ada, , , , Mars/Olympus', 'b, Ben, a, , , +02:00'))
    expect(organisation.people.map(({ timeZone }) => timeZone)).toEqual([undefined, undefined])
    expect(organisation.problems).toMatchObject([
      { code: 'unknown-time-zone', line: 2 },
      { code: 'unknown-time-zone', line: 3 },
    ])
  })

  test('an empty step of a department path is left out, an empty row skipped', () => {
    expect(problemsOf('a, Ada, , , Sales > > EMEA, ', ', , , , , ')).toEqual([
      { code: 'bad-department-path', line: 2 },
      { code: 'empty-row', line: 3 },
    ])
  })

  test('columns are found by other spellings; missing, unknown and repeated ones are named', () => {
    const read = organisationFromRows({
      columns: ['ID', 'Display Name', 'manager_id', 'Department', 'Name', 'Shoe size'],
      rows: [
        {
          line: 2,
          values: {
            ID: 'a',
            'Display Name': 'Ada',
            manager_id: '',
            Department: 'Sales',
            Name: 'A.',
            'Shoe size': '38',
          },
        },
      ],
    })
    expect(read.people).toMatchObject([{ id: 'a', displayName: 'Ada' }])
    expect(unitNamed(read, 'Sales')).toBeDefined()
    expect(read.problems.map(({ code }) => code)).toEqual(['repeated-column', 'unknown-column'])
  })

  test('without an id column nobody is imported, and it is said', () => {
    const read = organisationFromRows({ columns: ['name'], rows: [{ line: 2, values: { name: 'Ada' } }] })
    expect(read.people).toEqual([])
    expect(read.problems.map(({ code }) => code)).toEqual(['missing-column', 'missing-column'])
  })

  test('a reporting line without end is cut and reported', () => {
    const people = Array.from(
      { length: 150 },
      (_, index) => `p${index}, P ${index}, ${index ? `p${index - 1}` : ''}, , , `,
    )
    const organisation = organisationFromRows(table(...people))
    expect(personOf(organisation, 'p149')?.managerChain).toHaveLength(longestReportingLine)
    expect(organisation.problems.map(({ code }) => code)).toEqual(['reporting-line-too-long'])
  })
})

describe('any organisation', () => {
  const row = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', ''),
    manager: fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'nobody'),
    departments: fc.constantFrom('', 'X', 'X > Y', 'X > Y > Z', 'W', ' > '),
  })
  const anyTable = fc
    .array(row, { maxLength: 12 })
    .map((rows) =>
      table(...rows.map(({ id, manager, departments }) => `${id}, N ${id}, ${manager}, , ${departments}, `)),
    )

  test('accounts for every row, gives everybody but the top leader a manager or a gap, and every unit a leader of its own', () => {
    fc.assert(
      fc.property(anyTable, (input) => {
        const { people, units, gaps, problems } = organisationFromRows(input)
        const lost = problems.filter(({ code }) => ['missing-id', 'duplicate-id', 'empty-row'].includes(code))
        expect(people.length + lost.length).toBe(input.rows.length)

        const gapIds = new Set(gaps.map(({ personId }) => personId))
        const topId = units[0]?.leaderId
        for (const person of people) {
          expect([person.managerId !== undefined, gapIds.has(person.id), person.id === topId]).toContain(true)
          expect(person.managerChain).not.toContain(person.id)
          expect(person.managerChain[0]).toBe(person.managerId)
        }
        const pathOf = new Map(units.map((unit) => [unit.id, unit.path]))
        for (const unit of units) {
          const members = people.filter((person) => pathOf.get(person.unitId)?.includes(unit.id))
          if (people.length > 0) expect(members.map(({ id }) => id)).toContain(unit.leaderId)
          const leader = members.find(({ id }) => id === unit.leaderId)
          const memberIds = members.map(({ id }) => id)
          if (leader) expect(memberIds).not.toContain(leader.managerId)
          expect(unit.path.at(-1)).toBe(unit.id)
          expect(unit.path.at(-2)).toBe(unit.parentId)
        }
      }),
    )
  })
})
