import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { filterTree } from '../../../bot/commands/tree/filter-tree.ts'
import { getTree } from '../../../bot/commands/tree/get-tree.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('rows that a reader may not see', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const objective = async (id: string, title: string, visibility: 'draft' | 'published') =>
    accepted(
      await createObjective(fixture.ports)(actor('tim'), cycleId, id, {
        unitId: 'north',
        level: 'team',
        title,
        priority: 1,
        visibility,
      }),
    )
  /** Everything that a cursor could tell, however it is packed. */
  const readOut = (cursor: string) =>
    [cursor, ...cursor.split(/[:.]/)].map((part) => Buffer.from(part, 'base64url').toString()).join(' ')

  async function allPages(
    load: (cursor?: string) => Promise<{ ids: string[]; cursor?: string | undefined }>,
  ) {
    const ids: string[] = []
    const cursors: string[] = []
    let cursor: string | undefined
    do {
      const page = await load(cursor)
      ids.push(...page.ids)
      cursor = page.cursor
      if (cursor !== undefined) cursors.push(readOut(cursor))
    } while (cursor !== undefined)
    return { ids, told: cursors.join(' ') }
  }

  it('are not told by the cursors of the tree or the filter, which still lead to everything else', async () => {
    for (let i = 0; i < 9; i++) await objective(`d${i}`, `Plan secret merger ${i}`, 'draft')
    await objective('p1', 'Plan a picnic', 'published')
    await objective('p2', 'Plan the summer', 'published')
    const views = {
      tree: (cursor?: string) =>
        getTree(fixture.ports)(actor('pia'), cycleId, {
          view: 'alignment',
          limit: 1,
          ...(cursor === undefined ? {} : { cursor }),
        }).then((reply) => {
          const page = accepted(reply)
          return { ids: page.rows.map((row) => row.id), cursor: page.cursor }
        }),
      unit: (cursor?: string) =>
        getTree(fixture.ports)(actor('pia'), cycleId, {
          view: 'organisation',
          parentKind: 'unit',
          parentId: 'north',
          limit: 1,
          ...(cursor === undefined ? {} : { cursor }),
        }).then((reply) => {
          const page = accepted(reply)
          return {
            ids: page.rows.map((row) => row.id).filter((id) => /^[dp]\d/.test(id)),
            cursor: page.cursor,
          }
        }),
      filter: (cursor?: string) =>
        filterTree(fixture.ports)(actor('pia'), cycleId, {
          text: 'plan',
          limit: 1,
          ...(cursor === undefined ? {} : { cursor }),
        }).then((reply) => {
          const page = accepted(reply)
          return { ids: page.matches.map(({ row }) => row.id), cursor: page.cursor }
        }),
    }
    for (const load of Object.values(views)) {
      const { ids, told } = await allPages(load)
      expect(ids).toEqual(['p1', 'p2'])
      expect(told).not.toMatch(/secret|merger/i)
    }
  })

  it('refuses a sealed cursor that somebody made up', async () => {
    await expect(
      getTree(fixture.ports)(actor('pia'), cycleId, { view: 'alignment', cursor: 'sealed.AAAA' }),
    ).rejects.toMatchObject({ code: 'invalid' })
  })

  it('shows a guest no units and nobody of the organisation', async () => {
    for (const parent of [
      {},
      { parentKind: 'unit' as const, parentId: 'north' },
      { parentKind: 'person' as const, parentId: 'mia' },
    ]) {
      const reply = await getTree(fixture.ports)(actor('gus'), cycleId, { view: 'organisation', ...parent })
      expect(codeOf(reply)).toBe('forbidden')
    }
  })
})
