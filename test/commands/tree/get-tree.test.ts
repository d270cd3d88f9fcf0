import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { filterTree } from '../../../bot/commands/tree/filter-tree.ts'
import { getPlace } from '../../../bot/commands/tree/get-place.ts'
import { getTree } from '../../../bot/commands/tree/get-tree.ts'
import type { TreeQuery } from '../../../okr/contract/tree.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture, putObjective } from '../fixture.ts'

describe('the tree', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const objective = (id: string, by: string, extra?: object) => putObjective(fixture.ports, id, by, extra)
  const rows = async (query: Partial<TreeQuery>, who = 'mia') =>
    accepted(await getTree(fixture.ports)(actor(who), cycleId, { view: 'alignment', ...query }))

  async function plant() {
    accepted(
      await objective('vision', 'ola', { unitId: 'organisation', level: 'vision', title: 'Everyone sails' }),
    )
    accepted(
      await objective('sales', 'dee', {
        unitId: 'sales',
        level: 'department',
        title: 'Win the north',
        links: [{ parentId: 'vision', weight: 100 }],
      }),
    )
    accepted(
      await objective('team', 'tim', { title: 'Open Oslo', links: [{ parentId: 'sales', weight: 100 }] }),
    )
    accepted(
      await objective('own', 'mia', {
        level: 'individual',
        title: 'Rent an office',
        links: [{ parentId: 'team', weight: 100 }],
      }),
    )
    accepted(
      await createKeyResult(fixture.ports)(actor('tim'), cycleId, 'kr', {
        objectiveId: 'team',
        title: 'Customers in Oslo',
        baseline: 0,
        current: 3,
        target: 12,
      }),
    )
    await fixture.settle()
  }

  it('shows what contributes to what, with key results first and counts of what is below', async () => {
    await plant()
    const top = await rows({})
    expect(top.rows.map(({ id, childCount, progress }) => ({ id, childCount, progress }))).toEqual([
      { id: 'vision', childCount: 1, progress: 0.25 },
    ])
    const team = await rows({ parentKind: 'okr', parentId: 'team' })
    expect(team.rows.map(({ id, kind }) => [id, kind])).toEqual([
      ['kr', 'key-result'],
      ['own', 'objective'],
    ])
    expect(team.people.mia?.displayName).toBe('Mia Smith')
  })

  it('marks what keeps its unit from the next phase, for others only where no draft has to do with it', async () => {
    const product = { unitId: 'product', level: 'department', visibility: 'published' }
    const aim = 'Win harvest machine cooperatives in Norway as customers'
    accepted(await objective('sure', 'pia', { ...product, title: aim }))
    accepted(await objective('doubtful', 'pia', { ...product, title: 'Cut customer churn to 3 %' }))
    const sales = { unitId: 'sales', level: 'department', visibility: 'draft' }
    accepted(await objective('same', 'dee', { ...sales, title: aim }))
    const alike = 'Keep more clients: customer churn down to 4 %'
    accepted(await objective('alike', 'dee', { ...sales, title: alike, visibility: 'published' }))
    await fixture.settle()
    const marks = async (who: string) =>
      new Map((await rows({}, who)).rows.map((row) => [row.id, [row.findings, row.blocked]]))
    const seen = await marks('pia')
    expect(seen.get('sure')).toEqual([1, true])
    expect(seen.get('doubtful')).toEqual([1, undefined])
    const others = await marks('mia')
    expect(others.get('sure')).toEqual([undefined, undefined])
    expect(others.get('doubtful')).toEqual([1, undefined])
  })

  it('shows the organisation: a unit holds its OKRs, then the units below, then its people with theirs', async () => {
    await plant()
    const view = 'organisation' as const
    const root = await rows({ view })
    expect(root.rows).toMatchObject([{ id: 'organisation', kind: 'unit', childCount: 4 }])
    const below = async (parentKind: 'unit' | 'person', parentId: string) =>
      (await rows({ view, parentKind, parentId })).rows.map((row) => `${row.kind} ${row.id}`)
    expect(await below('unit', 'organisation')).toEqual([
      'objective vision',
      'unit product',
      'unit sales',
      'person ola',
    ])
    expect(await below('unit', 'north')).toEqual(['objective team', 'person max', 'person mia', 'person tim'])
    expect(await below('person', 'mia')).toEqual(['objective own'])
  })

  it('gives the same rows in pages of one as in one page, in both views', async () => {
    await plant()
    for (const query of [
      { view: 'organisation', parentKind: 'unit', parentId: 'north' },
      { view: 'alignment', parentKind: 'okr', parentId: 'team' },
    ] as const) {
      const whole = (await rows(query)).rows.map((row) => row.id)
      const paged: string[] = []
      let cursor: string | undefined
      do {
        const page = await rows({ ...query, limit: 1, ...(cursor === undefined ? {} : { cursor }) })
        paged.push(...page.rows.map((row) => row.id))
        cursor = page.cursor
      } while (cursor !== undefined)
      expect(paged).toEqual(whole)
    }
  })

  it('finds rows by beginnings of words, owner, unit and level, each with its path', async () => {
    await plant()
    const find = async (query: object) =>
      accepted(await filterTree(fixture.ports)(actor('mia'), cycleId, query)).matches.map(
        ({ row, path }) => [row.id, path.map((step) => step.id).join('/')] as const,
      )
    expect(await find({ text: 'osl' })).toEqual([
      ['kr', 'vision/sales/team'],
      ['team', 'vision/sales'],
    ])
    expect(await find({ text: 'OSLO open' })).toEqual([['team', 'vision/sales']])
    expect(await find({ text: 'in' })).toEqual([['kr', 'vision/sales/team']])
    expect(await find({ ownerId: 'mia' })).toEqual([['own', 'vision/sales/team']])
    expect(await find({ level: 'department' })).toEqual([['sales', 'vision']])
    expect(await find({ text: 'nothing like it' })).toEqual([])
  })

  it('hides drafts in every list, and still reaches the rows behind a page full of them', async () => {
    for (let i = 0; i < 120; i++) {
      accepted(await objective(`draft-${i}`, 'pia', { unitId: 'product', visibility: 'draft' }))
    }
    accepted(await objective('zz', 'pia', { unitId: 'product', priority: 2 }))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await rows({ limit: 10, ...(cursor === undefined ? {} : { cursor }) })
      seen.push(...page.rows.map((row) => row.id))
      cursor = page.cursor
    } while (cursor !== undefined)
    expect(seen).toEqual(['zz'])
    expect(
      accepted(await filterTree(fixture.ports)(actor('mia'), cycleId, { text: 'draft' })).matches,
    ).toEqual([])
    expect((await rows({ limit: 100 }, 'ola')).rows).toHaveLength(100)
  })

  it('tells which rows a deep link has to open', async () => {
    await plant()
    const place = async (id: string, view: 'alignment' | 'organisation') =>
      accepted(await getPlace(fixture.ports)(actor('mia'), cycleId, id, view)).steps.map(
        (s) => `${s.kind} ${s.id}`,
      )
    expect(await place('kr', 'alignment')).toEqual(['okr vision', 'okr sales', 'okr team', 'okr kr'])
    expect(await place('kr', 'organisation')).toEqual([
      'unit organisation',
      'unit sales',
      'unit north',
      'okr team',
      'okr kr',
    ])
    expect(await place('own', 'organisation')).toEqual([
      'unit organisation',
      'unit sales',
      'unit north',
      'person mia',
      'okr own',
    ])
    expect(codeOf(await getPlace(fixture.ports)(actor('mia'), cycleId, 'gone', 'alignment'))).toBe(
      'not-found',
    )
  })
})
