import type { SourceUser } from '../../bot/commands/ports/directory-source.ts'
import { graphDirectory } from '../../bot/graph/directory.ts'
import type { PersonRow } from '../workbench/graph/directory.ts'
import { type Microsoft, startMicrosoft, tenantId } from './microsoft.ts'

let microsoft: Microsoft
beforeAll(async () => {
  microsoft = await startMicrosoft(crowd)
})
afterEach(() => microsoft.reset())
afterAll(() => microsoft.stop())

const crowd = Array.from(
  { length: 1200 },
  (_, i): PersonRow => ({ id: `p${i}`, displayName: `Person ${i}`, managerId: i === 0 ? 'ada' : 'p0' }),
)
const read = (deltaLink?: string) => graphDirectory(microsoft.graph).read(tenantId, deltaLink)
const byId = (users: SourceUser[], id: string): SourceUser | undefined => users.find((user) => user.id === id)
const load = (rows: PersonRow[]) =>
  microsoft.running.directory.load(tenantId, rows, { domain: 'contoso.com' })

describe('reading people', () => {
  it('gives everybody with their managers, over several pages', async () => {
    const { users, full, deltaLink } = await read()
    expect(full).toBe(true)
    expect(users).toHaveLength(1204)
    expect(byId(users, 'bo')).toEqual({
      id: 'bo',
      displayName: 'Bo Ek',
      mail: 'bo.ek@contoso.com',
      department: 'Sales',
      jobTitle: 'Head of Sales',
      managerId: 'ada',
      active: true,
    })
    expect(byId(users, 'ada')?.managerId).toBeUndefined()
    expect((await microsoft.requests()).length).toBeGreaterThan(1)
    expect(deltaLink).toContain('$deltatoken=')
  })

  it('gives what has changed since: new people, new managers, people who left', async () => {
    const { deltaLink } = await read()
    load([
      { id: 'new', displayName: 'New Person', managerId: 'bo' },
      { id: 'cy', displayName: 'Cy Ngo', managerId: 'ada', jobTitle: 'Seller', departments: 'Sales' },
    ])
    microsoft.running.directory.remove(tenantId, 'di')
    const next = await read(deltaLink)
    expect(next.full).toBe(false)
    expect(next.users.map((user) => user.id).sort()).toEqual(['cy', 'di', 'new'])
    expect(byId(next.users, 'cy')?.managerId).toBe('ada')
    expect(byId(next.users, 'di')).toEqual({ id: 'di', removed: true })
    expect((await read(next.deltaLink)).users).toEqual([])
  })

  it('reads everything again when Graph has forgotten where it was', async () => {
    const { deltaLink } = await read()
    await microsoft.control('POST', '/graph/delta/expire')
    const again = await read(deltaLink)
    expect(again.full).toBe(true)
    expect(again.users).toHaveLength(1204)
  })
})
