import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { concern } from '../../../bot/commands/plan/concern.ts'
import { okrOf } from '../../../bot/commands/plan/documents.ts'
import { StoreError } from '../../../bot/commands/ports/document-store.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('concern', () => {
  const plan = planOf('tenant-a', cycleId)
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
    const place = { unitId: 'north', level: 'team', priority: 1 } as const
    accepted(
      await createObjective(fixture.ports)(actor('mia'), cycleId, 'o1', { ...place, title: 'Sell more' }),
    )
    for (const id of ['k1', 'k2']) await keyResult(id)
  })
  afterEach(() => fixture.close())

  const keyResult = async (id: string) =>
    accepted(
      await createKeyResult(fixture.ports)(actor('mia'), cycleId, id, {
        objectiveId: 'o1',
        title: `Win customers ${id}`,
      }),
    )
  const find = async (id: string) => {
    const document = await fixture.ports.store.get(plan, id)
    if (document === undefined) throw new Error(`no ${id}`)
    return { okr: okrOf(document), document }
  }
  const show = async (id: string, personIds: string[]) =>
    fixture.ports.store.transact(plan, await concern(fixture.ports, plan, await find(id), personIds))
  const seenBy = async (personId: string) => {
    const ids = ['o1', 'k1', 'k2', 'k3']
    const codes = await Promise.all(ids.map((id) => getOkr(fixture.ports)(actor(personId), cycleId, id)))
    return ids.filter((_, i) => codes[i]?.ok)
  }

  it('shows a draft objective and its key results, present and to come, to the people named and nobody else', async () => {
    expect(await seenBy('pia')).toEqual([])
    await show('o1', ['pia'])
    await keyResult('k3')
    expect(await seenBy('pia')).toEqual(['o1', 'k1', 'k2', 'k3'])
    expect((await find('k3')).okr.concernedIds).toEqual(['pia'])
  })

  it('shows with one key result its objective and the other key results too', async () => {
    await show('k1', ['pia'])
    expect(await seenBy('pia')).toEqual(['o1', 'k1', 'k2'])
  })

  it('adds people to those who are concerned, each once', async () => {
    await show('o1', ['pia'])
    await show('k2', ['max', 'pia'])
    for (const id of ['o1', 'k1', 'k2']) expect((await find(id)).okr.concernedIds).toEqual(['pia', 'max'])
  })

  it('writes the OKR also when everybody is concerned, so that a change at the same moment is noticed', async () => {
    await show('o1', ['pia'])
    const before = await find('o1')
    const operations = await concern(fixture.ports, plan, before, ['pia'])
    expect(operations).toHaveLength(1)
    accepted(
      await editOkr(fixture.ports)(actor('mia'), cycleId, 'o1', {
        changes: [{ field: 'title', seen: 'Sell more', value: 'Sell less' }],
      }),
    )
    await expect(fixture.ports.store.transact(plan, operations)).rejects.toThrow(StoreError)
  })

  it('cannot be written by an edit', async () => {
    const edited = await editOkr(fixture.ports)(actor('mia'), cycleId, 'o1', {
      changes: [{ field: 'concernedIds', seen: null, value: ['pia'] }],
    })
    expect(codeOf(edited)).toBe('invalid')
    expect(await seenBy('pia')).toEqual([])
  })
})
