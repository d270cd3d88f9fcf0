import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { filterTree } from '../../../bot/commands/tree/filter-tree.ts'
import { learnWords } from '../../../bot/commands/tree/spelling.ts'
import { actor, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('search over the tree', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  async function plant(titles: readonly string[], visibility: 'draft' | 'published' = 'published') {
    for (const title of titles) {
      const input = { unitId: 'organisation', level: 'organisation' as const, title, priority: 1, visibility }
      const made = await createObjective(fixture.ports)(
        actor('ola'),
        cycleId,
        title.replaceAll(' ', '-'),
        input,
      )
      expect(made.ok).toBe(true)
    }
    await learnWords(fixture.ports.store, planOf('tenant-a', cycleId), titles)
  }

  async function search(text: string, more: { limit?: number; cursor?: string } = {}, person = 'mia') {
    const found = await filterTree(fixture.ports)(actor(person), cycleId, { text, ...more })
    if (!found.ok) throw new Error(found.refusal.message)
    const { matches, meant, cursor } = found.value
    return { titles: matches.map(({ row }) => row.title), meant, cursor }
  }

  it('finds words by their beginning, without guessing', async () => {
    await plant(['Delight every customer', 'Raise the margin'])
    expect(await search('cust')).toMatchObject({ titles: ['Delight every customer'], meant: undefined })
  })

  it.each(['custmer', 'cusstomer', 'kustomer', 'cutsomer', 'custmers', 'deligt custom'])(
    'finds what "%s" means and says so',
    async (text) => {
      await plant(['Delight every customer', 'Raise the margin'])
      const found = await search(text)
      expect(found.titles).toEqual(['Delight every customer'])
      expect(found.meant?.join(' ')).toContain('customer')
    },
  )

  it('finds a misspelt word behind many that begin alike, and many that the searcher may not see', async () => {
    const alike = ['First aid', 'First call', 'First day', 'First floor', 'First green', 'Firm ground']
    await plant([...alike, 'Firmware is safe'])
    expect(await search('fimware')).toMatchObject({ titles: ['Firmware is safe'], meant: ['firmware'] })
    const hidden = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => `${name} margin`)
    await plant(hidden, 'draft')
    await plant(['Raise the margin'])
    expect(await search('magrin')).toMatchObject({ titles: ['Raise the margin'], meant: ['margin'] })
  })

  it.each(['💧', '(.*)+', '%', '\\'])(
    'finds nothing for "%s", which is no word, and all for nothing',
    async (text) => {
      await plant(['Delight every customer'])
      expect(await search(text)).toEqual({ titles: [], meant: undefined, cursor: undefined })
      expect((await search('  ')).titles).toEqual(['Delight every customer'])
    },
  )

  it('leaves alone what is no misspelling', async () => {
    await plant(['Delight every customer', 'Raise the margin'])
    expect(await search('zebra')).toMatchObject({ titles: [], meant: undefined })
    expect(await search('cat')).toMatchObject({ titles: [], meant: undefined })
  })

  it('names no word that only drafts hold that the searcher may not see', async () => {
    await plant(['Prepare the layoffs'], 'draft')
    expect(await search('layofs')).toEqual({ titles: [], meant: undefined, cursor: undefined })
    expect((await search('layofs', {}, 'ola')).meant).toEqual(['layoffs'])
  })

  it('goes on with the words that were meant', async () => {
    const titles = ['Customer one', 'Customer three', 'Customer two']
    await plant(titles)
    const found: string[] = []
    let cursor: string | undefined
    do {
      const page = await search('kustomer', { limit: 1, ...(cursor === undefined ? {} : { cursor }) })
      expect(page.meant).toEqual(['customer'])
      found.push(...page.titles)
      cursor = page.cursor
    } while (cursor !== undefined)
    expect(found).toEqual(titles)
  })
})
