import { resolveRedundancy } from '../../../bot/commands/findings/resolve-redundancy.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('a redundancy whose OKRs others contribute to', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const plan = planOf('tenant-a', cycleId)
  const title = 'Win harvest machine cooperatives in Norway as customers'
  const objective = async (id: string, by: string, extra: object) =>
    accepted(
      await createObjective(fixture.ports)(actor(by), cycleId, id, {
        unitId: 'sales',
        level: 'department',
        title,
        priority: 1,
        visibility: 'published',
        ...extra,
      }),
    )

  it('is not merged while the plan of one of those is locked', async () => {
    await objective('a', 'dee', {})
    await objective('b', 'pia', { unitId: 'product' })
    await objective('child', 'tim', {
      unitId: 'north',
      level: 'team',
      title: 'Visit every farm',
      links: [{ parentId: 'b', weight: 100 }],
    })
    await fixture.settle()
    const findings = await fixture.ports.store.list(plan, {
      type: 'finding',
      where: [{ key: 'kind', equals: 'redundancy' }],
      limit: 10,
    })
    const findingId = findings.documents[0]?.id.slice('finding:'.length) ?? 'none'
    const merge = () =>
      resolveRedundancy(fixture.ports)(actor('ola'), cycleId, findingId, { how: 'merge', keepId: 'a' })
    const lock = { id: 'phase:north', type: 'phase', body: { unitId: 'north', phase: 'execution' } }
    const { etag } = await fixture.ports.store.create(plan, lock)
    expect(await merge()).toMatchObject({
      ok: false,
      refusal: { code: 'locked', message: expect.stringContaining('The plan of North is locked') },
    })
    const links = async () => accepted(await getOkr(fixture.ports)(actor('ola'), cycleId, 'child')).okr.links
    expect(await links()).toEqual([{ parentId: 'b', weight: 100 }])
    await fixture.ports.store.delete(plan, 'phase:north', etag)
    expect(codeOf(await merge())).toBe('accepted')
    expect(await links()).toEqual([{ parentId: 'a', weight: 100 }])
  })
})
