import { mergeOkrs } from '../../../bot/commands/findings/merge-okrs.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { getHistory } from '../../../bot/commands/okrs/get-history.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { accepted, actor, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('the history of an OKR that others were merged into', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const aim = 'Win harvest machine cooperatives in Norway as customers'
  const create = async (id: string, by: string, unitId: string, title: string, visibility: string) =>
    accepted(
      await createObjective(fixture.ports)(actor(by), cycleId, id, {
        unitId,
        level: 'department',
        title,
        priority: 1,
        visibility: visibility === 'draft' ? 'draft' : 'published',
      }),
    )
  const plan = planOf('tenant-a', cycleId)
  const merge = async (keepId: string, ...otherIds: string[]) => {
    const { store } = fixture.ports
    const documents = await store.getMany(plan, [keepId, ...otherIds])
    const merged = accepted(await mergeOkrs(fixture.ports, actor('ola'), cycleId, documents, keepId))
    await store.transact(plan, merged.operations)
  }
  const merges = async (by: string, okrId: string) => {
    const page = accepted(await getHistory(fixture.ports)(actor(by), cycleId, okrId))
    return page.entries.filter((entry) => entry.action === 'merged')
  }

  it('tells of a draft among them only who merged it', async () => {
    await create('kept', 'dee', 'sales', aim, 'published')
    await create('open', 'pia', 'product', `${aim} (open)`, 'published')
    await create('hidden', 'pia', 'product', `${aim} (Zephyr)`, 'draft')
    await merge('kept', 'open', 'hidden')
    for (const by of ['dee', 'max', 'tim']) {
      const seen = await merges(by, 'kept')
      expect(seen).toHaveLength(2)
      expect(JSON.stringify(seen)).not.toMatch(/Zephyr|hidden/)
      expect(seen.flatMap((entry) => entry.changes)).toEqual([
        { field: 'merged', from: `${aim} (open)`, to: aim },
      ])
    }
    expect(JSON.stringify(await merges('ola', 'kept'))).toContain('Zephyr')
  })

  it('tells everybody what was published', async () => {
    await create('kept', 'dee', 'sales', aim, 'published')
    await create('open', 'pia', 'product', `${aim} (open)`, 'published')
    await merge('kept', 'open')
    expect((await merges('max', 'kept')).flatMap((entry) => entry.changes)).toHaveLength(1)
  })

  it('does not name the draft that stayed, should what was merged into it come back with an import', async () => {
    await create('kept', 'pia', 'product', `${aim} (Zephyr)`, 'draft')
    await create('gone', 'dee', 'sales', aim, 'published')
    const { store } = fixture.ports
    const before = await store.get(plan, 'gone')
    await merge('kept', 'gone')
    if (before === undefined) throw new Error('it was just created')
    const { etag: _etag, ...again } = before
    await store.create(plan, again)
    const [seen] = await merges('max', 'gone')
    expect(seen).toMatchObject({ action: 'merged', changes: [] })
    expect(JSON.stringify(seen)).not.toMatch(/Zephyr|kept/)
    expect(JSON.stringify(await merges('ola', 'gone'))).toContain('Zephyr')
  })
})
