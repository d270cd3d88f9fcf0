import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { versions } from '../../../bot/commands/read-version.ts'
import { filterTree } from '../../../bot/commands/tree/filter-tree.ts'
import { getTree } from '../../../bot/commands/tree/get-tree.ts'
import { accepted, actor, cycleId } from '../fixture.ts'
import { type AlignmentWorld, k1, o1, openAlignmentWorld } from './alignment-world.ts'

describe('the planning state', () => {
  let world: AlignmentWorld
  beforeEach(async () => {
    world = await openAlignmentWorld()
  })
  afterEach(() => world.fixture.close())

  const details = async (okrId: string) => accepted(await getOkr(world.ports)(actor('mia'), cycleId, okrId))
  const rows = async (parent?: string) => {
    const below = parent === undefined ? {} : { parentKind: 'okr' as const, parentId: parent }
    const page = accepted(await getTree(world.ports)(actor('mia'), cycleId, { view: 'alignment', ...below }))
    return page.rows.map(({ id, planning }) => [id, planning])
  }

  it('is on the rows of the tree, in the details and on every line that names an OKR', async () => {
    await world.objective('o2', 'mia', { links: [{ parentId: o1, weight: 100 }] })
    expect(await rows()).toEqual([[o1, 'draft']])
    await world.askLeader()
    expect(await rows()).toEqual([[o1, 'asked']])
    expect(await rows(o1)).toEqual([
      [k1, 'asked'],
      ['k2', 'asked'],
      ['o2', 'draft'],
    ])
    accepted(await world.answer('tim', { answer: 'accept' }))
    expect(await details(o1)).toMatchObject({
      planning: 'aligned',
      keyResults: [{ planning: 'aligned' }, { planning: 'aligned' }],
      children: [{ id: 'o2', planning: 'draft' }],
    })
    expect(await details('o2')).toMatchObject({
      planning: 'draft',
      parents: [{ id: o1, planning: 'aligned' }],
      path: [{ id: o1, planning: 'aligned' }],
    })
    const found = accepted(await filterTree(world.ports)(actor('mia'), cycleId, { text: 'objective' }))
    expect(found.matches.map(({ row }) => [row.id, row.planning])).toEqual([
      [o1, 'aligned'],
      ['o2', 'draft'],
    ])
    await world.lock('north')
    expect(await rows()).toEqual([[o1, 'committed']])
  })

  it('costs a page of the tree two reads, however many rows it has', async () => {
    const reads = async () => {
      const spies = (['get', 'getMany', 'list'] as const).map((name) => jest.spyOn(world.ports.store, name))
      await rows()
      const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
      for (const spy of spies) spy.mockRestore()
      return calls
    }
    const one = await reads()
    for (let i = 0; i < 20; i++) {
      await world.objective(`more-${i}`, 'mia')
      accepted(await world.ask('mia', [{ kind: 'leader' }], `more-${i}`))
    }
    expect(await reads()).toBe(one)
  })

  it('changes the version of the OKR that live views watch, and only with it the details have another', async () => {
    const { peek, read } = versions(world.ports)
    const topic = `okr:${cycleId}:${o1}`
    const seen = new Set<string | undefined>()
    const look = async () => {
      const version = await read(actor('mia'), topic)
      expect(await peek('tenant-a', topic)).toBe(version)
      expect((await details(o1)).etag).toBe(version)
      seen.add(version)
    }
    await look()
    await look()
    expect(seen.size).toBe(1)
    await world.askLeader()
    await look()
    accepted(await world.answer('tim', { answer: 'accept' }))
    await look()
    accepted(await world.answer('tim', { answer: 'accept', comment: 'Gladly' }))
    await look()
    accepted(await world.answer('tim', { answer: 'decline', comment: 'Not so' }))
    await look()
    expect(seen.size).toBe(5)
    expect(await read(actor('pia'), topic)).toBeUndefined()
  })
})
