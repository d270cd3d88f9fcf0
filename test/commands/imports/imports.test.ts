import { importOkrs } from '../../../bot/commands/imports/import-okrs.ts'
import { importOrganisation } from '../../../bot/commands/imports/import-organisation.ts'
import { syncDirectory } from '../../../bot/commands/imports/sync-directory.ts'
import type { DirectoryDelta } from '../../../bot/commands/ports/directory-source.ts'
import { getTree } from '../../../bot/commands/tree/get-tree.ts'
import { readCsv } from '../../../bot/read-csv.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

const csv = `id,displayName,managerId,jobTitle,departments,timeZone
p1,Ann Top,,Chief Executive Officer,,Europe/Berlin
p2,Ben Sales,p1,VP Sales,Sales,Europe/London
p3,Cy Seller,p2,Seller,Sales > North,Europe/Oslo
p4,Di Lost,gone,Clerk,,Europe/Oslo
`

describe('imports', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture([])
  })
  afterEach(() => fixture.close())

  const lead = actor('p1', { programLead: true })
  const importCsv = (text: string, dryRun = false) =>
    importOrganisation({ ...fixture.ports, readCsv })(lead, { csv: text, name: 'Company', dryRun })

  async function openCycle() {
    await fixture.ports.store.create(
      { container: 'directory', tenantId: 'tenant-a', scope: 'cycles' },
      {
        id: cycleId,
        type: 'cycle',
        body: { id: cycleId, startsOn: '2027-01-01', endsOn: '2027-03-31', initialPhase: 'draft' },
      },
    )
  }

  it('of an organisation look first, then create, and create nothing the second time', async () => {
    const looked = accepted(await importCsv(csv, true))
    expect(looked).toMatchObject({ create: 7, counts: { people: 4, units: 3 } })
    expect(await fixture.ports.directory.person('tenant-a', 'p1')).toBeUndefined()
    expect(accepted(await importCsv(csv))).toMatchObject({ create: 7, update: 0 })
    expect(accepted(await importCsv(csv))).toMatchObject({ create: 0, update: 0, unchanged: 7 })
    expect(looked.open.map((one) => one.text)).toContain('p4')
  })

  it('of OKRs lose none when somebody else writes one of them at the same moment', async () => {
    accepted(await importCsv(csv))
    await openCycle()
    const { store } = fixture.ports
    let crossed = false
    const transact: typeof store.transact = async (partition, operations) => {
      const okrs = operations.filter((one) => one.op === 'create' && one.document.type === 'okr')
      const second = okrs[1]
      if (!crossed && second?.op === 'create') {
        crossed = true
        await store.create(partition, second.document)
      }
      return store.transact(partition, operations)
    }
    const crossing = new Proxy(store, {
      get: (target, name) => (name === 'transact' ? transact : Reflect.get(target, name).bind(target)),
    })
    const markdown = '# Sales\n\n- Win the north\n- Win the south\n- Win the west\n'
    const input = { markdown, fileName: 'okrs.md', dryRun: false }
    const ports = { ...fixture.ports, store: crossing }
    expect(accepted(await importOkrs(ports)(lead, cycleId, input)).create).toBeGreaterThan(2)
    expect(crossed).toBe(true)
    expect(accepted(await importOkrs(fixture.ports)(lead, cycleId, input))).toMatchObject({ create: 0 })
  })

  it('of a smaller file keep the others, and name them', async () => {
    accepted(await importCsv(csv))
    const smaller = csv.split('\n').slice(0, 3).join('\n')
    const report = accepted(await importCsv(smaller))
    expect(report.open.map((one) => one.text)).toEqual(expect.arrayContaining(['p3', 'p4']))
    expect(await fixture.ports.directory.person('tenant-a', 'p3')).toMatchObject({ active: true })
  })

  it('of a file that is no CSV, or without people, say what is wrong', async () => {
    expect(codeOf(await importCsv('id,displayName\n"p1,Ann'))).toBe('invalid')
    expect(codeOf(await importCsv(''))).toBe('invalid')
    expect(codeOf(await importCsv('name;age\nAnn;3'))).toBe('invalid')
    const member = actor('p2', { programLead: false })
    const refused = await importOrganisation({ ...fixture.ports, readCsv })(member, {
      csv,
      name: 'x',
      dryRun: false,
    })
    expect(codeOf(refused)).toBe('forbidden')
  })

  it("complete people by Entra's mail and departures, and keep the file's units", async () => {
    accepted(await importCsv(csv))
    const answers: DirectoryDelta[] = [
      {
        users: [
          { id: 'p1', mail: 'ann@example.com', active: true },
          { id: 'p9', displayName: 'New' },
        ],
        deltaLink: 'd1',
        full: true,
      },
      { users: [{ id: 'p3', removed: true }], deltaLink: 'd2', full: false },
    ]
    const asked: (string | undefined)[] = []
    const directorySource = {
      read: async (_tenant: string, deltaLink?: string) => {
        asked.push(deltaLink)
        return answers[asked.length - 1] ?? { users: [], deltaLink: 'd3', full: false }
      },
    }
    const sync = syncDirectory({ ...fixture.ports, directorySource })
    expect(accepted(await sync(lead, {}))).toMatchObject({ update: 1, open: [{ text: 'p9' }] })
    accepted(await sync(lead, {}))
    accepted(await sync(lead, {}))
    expect(asked).toEqual([undefined, 'd1', 'd2'])
    const people = await fixture.ports.directory.people('tenant-a', ['p1', 'p3'])
    expect(people.get('p1')).toMatchObject({ mail: 'ann@example.com', unitId: 'organisation' })
    expect(people.get('p3')).toMatchObject({ active: false })
  })

  it('take the whole organisation from Entra where no file said it, and follow a manager who changes or goes', async () => {
    const first: DirectoryDelta = {
      users: [
        { id: 'p1', displayName: 'Ann', active: true },
        { id: 'p2', displayName: 'Ben', department: 'Sales', managerId: 'p1', active: true },
        { id: 'p3', displayName: 'Cy', department: 'Sales', managerId: 'p2', active: true },
      ],
      deltaLink: 'd1',
      full: true,
    }
    const second: DirectoryDelta = { users: [{ id: 'p3', managerId: 'p1' }], deltaLink: 'd2', full: false }
    const third: DirectoryDelta = { users: [{ id: 'p3', managerId: null }], deltaLink: 'd3', full: false }
    const answers = [first, second, third]
    const directorySource = {
      read: async () => answers.shift() ?? { users: [], deltaLink: 'd4', full: false },
    }
    const sync = syncDirectory({ ...fixture.ports, directorySource })
    accepted(await sync(lead, {}))
    expect(await fixture.ports.directory.person('tenant-a', 'p3')).toMatchObject({
      managerChain: ['p2', 'p1'],
    })
    accepted(await sync(lead, {}))
    expect(await fixture.ports.directory.person('tenant-a', 'p3')).toMatchObject({ managerChain: ['p1'] })
    const lost = accepted(await sync(lead, {}))
    expect(await fixture.ports.directory.person('tenant-a', 'p3')).toMatchObject({ managerChain: [] })
    expect(lost.open.map((gap) => gap.text)).toContain('p3')
  })

  it('of OKRs show the file as a tree at once, and create nothing the second time', async () => {
    accepted(await importCsv(csv))
    await openCycle()
    const markdown = [
      '# Plan',
      '',
      '## Grow',
      '',
      '* Sales: Win the north',
      '  * Ten customers => 50%',
      '  * Sales: Open Oslo',
    ].join('\n')
    const run = (dryRun: boolean) =>
      importOkrs(fixture.ports)(lead, cycleId, { markdown, fileName: 'plan.md', dryRun })
    expect(accepted(await run(true))).toMatchObject({ create: 4, leftOut: [{ line: 1, text: '# Plan' }] })
    expect(accepted(await run(false))).toMatchObject({ create: 4 })
    expect(accepted(await run(false))).toMatchObject({ create: 0, unchanged: 4 })
    const read = async (parentId?: string) => {
      const query = parentId === undefined ? {} : ({ parentKind: 'okr', parentId } as const)
      return accepted(await getTree(fixture.ports)(lead, cycleId, { view: 'alignment', ...query })).rows
    }
    const [top] = await read()
    expect(top).toMatchObject({ title: 'Grow', childCount: 1 })
    const [sales] = await read(top?.id)
    expect(sales).toMatchObject({
      title: 'Win the north',
      ownerId: 'p2',
      unitId: expect.stringContaining('sales'),
      childCount: 2,
    })
    expect((await read(sales?.id)).map((row) => row.kind)).toEqual(['key-result', 'key-result'])
  })
  it('of a file that holds no plan is refused with the shape that is expected, and its dry run names every line', async () => {
    accepted(await importCsv(csv))
    await openCycle()
    const run = (markdown: string, dryRun: boolean) =>
      importOkrs(fixture.ports)(lead, cycleId, { markdown, fileName: 'letter.md', dryRun })
    expect(await run('Dear all,\n\nthis is no plan.\n', false)).toMatchObject({
      refusal: {
        code: 'invalid',
        field: 'markdown',
        message: expect.stringContaining('nested Markdown list'),
        details: [expect.stringContaining('Line 1: Dear all,'), expect.stringContaining('Line 3: ')],
      },
    })
    expect(codeOf(await run('', false))).toBe('invalid')
    expect(accepted(await run('Dear all,\n\nthis is no plan.\n', true))).toMatchObject({
      create: 0,
      leftOut: [{ line: 1 }, { line: 3 }],
    })
  })
})
