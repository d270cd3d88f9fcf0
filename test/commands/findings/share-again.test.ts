import { listFindings } from '../../../bot/commands/findings/list-findings.ts'
import { resolveRedundancy } from '../../../bot/commands/findings/resolve-redundancy.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('an aim that is declared shared', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const aim = 'Reduce customer churn to 3 %'
  const create = async (id: string, unitId: string, ownerId: string, title = aim) => {
    const shown = { priority: 1, visibility: 'published' } as const
    const level = unitId === 'north' ? 'team' : 'department'
    const input = { unitId, level, title, ownerId, ...shown } as const
    accepted(await createObjective(fixture.ports)(actor('ola'), cycleId, id, input))
    await fixture.settle()
  }
  const redundancies = async () =>
    accepted(await listFindings(fixture.ports)(actor('ola'), cycleId, { kind: 'redundancy' })).findings
  const share = async (by = 'ola') => {
    const [first] = await redundancies()
    const shared = await resolveRedundancy(fixture.ports)(actor(by), cycleId, first?.id ?? '', {
      how: 'share',
    })
    await fixture.settle()
    return shared
  }
  const sharedIds = async (...ids: string[]) =>
    Promise.all(
      ids.map(async (id) => accepted(await getOkr(fixture.ports)(actor('ola'), cycleId, id)).okr.sharedId),
    )

  it('takes one more in without parting those who share it already', async () => {
    await create('sales', 'sales', 'dee')
    await create('product', 'product', 'pia')
    accepted(await share())
    const [before] = await sharedIds('sales')
    await create('mia', 'north', 'mia')
    expect(await redundancies()).not.toEqual([])
    accepted(await share())
    expect(await sharedIds('sales', 'product', 'mia')).toEqual([before, before, before])
    expect(await redundancies()).toEqual([])
  })

  it('becomes one with another shared aim, for all who share either', async () => {
    const other = 'Open a service centre in Oslo'
    await create('sales', 'sales', 'dee')
    await create('product', 'product', 'pia')
    accepted(await share())
    await create('mia', 'north', 'mia', other)
    await create('max', 'product', 'max', other)
    accepted(await share())
    expect(new Set(await sharedIds('sales', 'product', 'mia', 'max')).size).toBe(2)
    const changes = [{ field: 'title', seen: other, value: aim }]
    accepted(await editOkr(fixture.ports)(actor('ola'), cycleId, 'max', { changes }))
    await fixture.settle()
    for (let times = 0; times < 3 && (await redundancies()).length > 0; times++) accepted(await share())
    expect(await redundancies()).toEqual([])
    expect(new Set(await sharedIds('sales', 'product', 'mia', 'max')).size).toBe(1)
  })

  it('is not joined with another by who may not edit what others share of it', async () => {
    await create('mia', 'north', 'mia')
    await create('pia', 'product', 'pia')
    accepted(await share())
    const other = 'Open a service centre in Oslo'
    await create('max', 'north', 'max', other)
    await create('second', 'product', 'pia', other)
    accepted(await share())
    const before = await sharedIds('mia', 'pia', 'max', 'second')
    const changes = [{ field: 'title', seen: other, value: aim }]
    accepted(await editOkr(fixture.ports)(actor('ola'), cycleId, 'max', { changes }))
    await fixture.settle()
    expect((await redundancies())[0]?.okrIds).toEqual(['max', 'mia'])
    expect(codeOf(await share('tim'))).toBe('forbidden')
    expect(await sharedIds('mia', 'pia', 'max', 'second')).toEqual(before)
  })
})
