import { importOkrs } from '../../../bot/commands/imports/import-okrs.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import type { Ports } from '../../../bot/commands/ports/ports.ts'
import { accepted, actor, cycleId } from '../fixture.ts'
import { type AlignmentWorld, openAlignmentWorld } from './alignment-world.ts'

describe('key results that a second import adds to an objective', () => {
  let world: AlignmentWorld
  beforeEach(async () => {
    world = await openAlignmentWorld()
  })
  afterEach(() => world.fixture.close())

  const plan = planOf('tenant-a', cycleId)
  const importWith = (ports: Ports, keyResults: readonly string[]) => {
    const markdown = `# North\n\n- Mia Smith: Win the north\n${keyResults.map((text) => `  - KR: ${text}\n`).join('')}`
    const input = { markdown, fileName: 'okrs.md', dryRun: false }
    return importOkrs(ports)(actor('ola'), cycleId, input)
  }
  const attempt = (...keyResults: string[]) => importWith(world.ports, keyResults)
  const run = async (...keyResults: string[]) => accepted(await attempt(...keyResults)).create
  /** Imports with a server that dies after so many writes. Gives whether it got to the end before. */
  const runUntilKilled = async (writes: number, keyResults: readonly string[]) => {
    const killed = new Error('killed')
    let left = writes
    const store = new Proxy(world.ports.store, {
      get: (target, name) => {
        const method = Reflect.get(target, name).bind(target)
        if (!['create', 'replace', 'delete', 'transact'].includes(String(name))) return method
        return async (...given: unknown[]) => {
          if (left === 0) throw killed
          left -= 1
          return method(...given)
        }
      },
    })
    try {
      accepted(await importWith({ ...world.ports, store }, keyResults))
    } catch (error) {
      if (error !== killed) throw error
      return false
    }
    return true
  }
  const found = async () => {
    const page = await world.ports.store.list(plan, {
      type: 'okr',
      where: [{ key: 'words', contains: 'win' }],
      limit: 10,
    })
    return page.documents.find(({ body }) => body.title === 'Win the north')?.id ?? ''
  }

  it('do not come into a locked plan, into which their objective was moved', async () => {
    await run('10 customers')
    const objectiveId = await found()
    accepted(await world.edit('ola', objectiveId, 'unitId', 'north', 'product'))
    const lock = { id: 'phase:product', type: 'phase', body: { unitId: 'product', phase: 'execution' } }
    const { etag } = await world.ports.store.create(plan, lock)
    expect(await attempt('10 customers', '2 partners')).toMatchObject({
      ok: false,
      refusal: { code: 'locked', message: expect.stringContaining('The plan of Product is locked') },
    })
    const details = async () => accepted(await getOkr(world.ports)(actor('ola'), cycleId, objectiveId))
    expect((await details()).keyResults).toHaveLength(1)
    await world.ports.store.delete(plan, lock.id, etag)
    expect(await run('10 customers', '2 partners')).toBe(1)
    expect((await details()).keyResults.map(({ keyResult }) => keyResult.unitId)).toEqual([
      'product',
      'product',
    ])
  })

  const align = async (objectiveId: string) => {
    accepted(await world.edit('mia', objectiveId, 'visibility', 'published', 'draft'))
    accepted(
      await world.ask('mia', [{ kind: 'leader' }, { kind: 'department', unitId: 'product' }], objectiveId),
    )
    for (const by of ['tim', 'pia']) accepted(await world.answer(by, { answer: 'accept' }, objectiveId))
    expect(await world.planning(objectiveId)).toBe('aligned')
  }

  it('join it whole, whenever the server is killed while they are written', async () => {
    const added = Array.from({ length: 30 }, (_, i) => `${i + 20} partners`)
    for (let writes = 0; ; writes += 1) {
      expect(await run('10 customers')).toBe(2)
      const objectiveId = await found()
      await align(objectiveId)
      const isWhole = await runUntilKilled(writes, ['10 customers', ...added])
      const seen = async () => accepted(await getOkr(world.ports)(actor('pia'), cycleId, objectiveId))
      const { keyResults } = await seen()
      // What is there already has joined: nobody's agreement covers it, and who was asked sees it.
      expect(await world.planning(objectiveId)).toBe(keyResults.length > 1 ? 'asked' : 'aligned')
      for (const { keyResult } of keyResults) expect(keyResult.visibility).toBe('draft')
      expect(await run('10 customers', ...added)).toBe(31 - keyResults.length)
      expect((await seen()).keyResults).toHaveLength(31)
      expect(await world.planning(objectiveId)).toBe('asked')
      if (isWhole) break
      await world.fixture.close()
      world = await openAlignmentWorld()
    }
  })

  it('show to who was asked about it, who has to look again', async () => {
    expect(await run('10 customers')).toBe(2)
    const objectiveId = await found()
    await align(objectiveId)

    expect(await run('10 customers', '2 partners')).toBe(1)
    expect(await world.planning(objectiveId)).toBe('asked')
    const details = accepted(await getOkr(world.ports)(actor('pia'), cycleId, objectiveId))
    const added = details.keyResults.find(({ keyResult }) => keyResult.title.includes('partners'))
    expect(added?.keyResult).toMatchObject({ concernedIds: ['tim', 'pia'], visibility: 'draft' })
  })
})
