import { openDirectory, type PersonRow } from '../workbench/graph/directory.ts'
import { openState } from '../workbench/state.ts'
import { home, other } from './stand-ins.ts'

const domain = 'contoso.com'
const open = () => openDirectory(openState(':memory:'))

test('mail addresses are made from names, plain and unique, and stay when the name changes', () => {
  const directory = open()
  const rows: PersonRow[] = [
    { id: '1', displayName: 'Zoë d’Angelo-Smith' },
    { id: '2', displayName: 'Jana Gomez' },
    { id: '3', displayName: 'jana  gomez' },
    { id: '4', displayName: '王伟' },
    { id: '5', displayName: 'Søren Łukasz Groß' },
  ]
  directory.load(home, rows, { domain })
  expect(directory.people(home).map((person) => person.mail)).toEqual([
    'zoe.dangelo-smith@contoso.com',
    'jana.gomez@contoso.com',
    'jana.gomez2@contoso.com',
    'person@contoso.com',
    'soren.lukasz.gross@contoso.com',
  ])
  directory.load(home, [{ id: '2', displayName: 'Jana Meier' }], { domain })
  expect(directory.find(home, 'JANA.GOMEZ@contoso.com')).toMatchObject({ id: '2', displayName: 'Jana Meier' })
})

test('loading the same rows twice changes nothing, and one changed row is one change', () => {
  const directory = open()
  const rows: PersonRow[] = [
    { id: '1', displayName: 'A', timeZone: 'Europe/Berlin' },
    { id: '2', displayName: 'B', managerId: '1', departments: 'Sales > West', jobTitle: 'Seller' },
  ]
  expect(directory.load(home, rows, { domain })).toBe(2)
  const version = directory.version(home)
  expect(directory.load(home, rows, { domain })).toBe(0)
  expect(directory.version(home)).toBe(version)
  expect(directory.find(home, '2')).toMatchObject({ department: 'Sales', jobTitle: 'Seller', managerId: '1' })
  const moved = rows.map((row) => ({ ...row, jobTitle: row.id === '1' ? 'Chief' : (row.jobTitle ?? null) }))
  expect(directory.load(home, moved, { domain })).toBe(1)
  expect(
    directory.changes(home, version, directory.version(home), '', 10).map((change) => change.id),
  ).toEqual(['1'])
})

test('who is missing from the rows is removed only when asked, and can come back', () => {
  const directory = open()
  const rows: PersonRow[] = [
    { id: '1', displayName: 'A' },
    { id: '2', displayName: 'B', managerId: '1' },
  ]
  directory.load(home, rows, { domain })
  directory.load(home, rows.slice(0, 1), { domain })
  expect(directory.count(home)).toBe(2)
  expect(directory.load(home, rows.slice(0, 1), { domain, removeOthers: true })).toBe(1)
  expect([directory.count(home), directory.find(home, '2'), directory.reports(home, '1')]).toEqual([
    1,
    undefined,
    [],
  ])
  directory.load(home, rows, { domain })
  expect(directory.find(home, '2')).toMatchObject({ managerId: '1', mail: 'b@contoso.com' })
})

test('tenants do not see each other, even with the same ids', () => {
  const directory = open()
  directory.load(home, [{ id: '1', displayName: 'Ours' }], { domain })
  directory.load(other, [{ id: '1', displayName: 'Theirs' }], { domain: 'fabrikam.com' })
  expect(directory.find(home, '1')?.displayName).toBe('Ours')
  expect(directory.find(other, '1')?.displayName).toBe('Theirs')
  expect(directory.find(home, 'theirs@fabrikam.com')).toBeUndefined()
})
