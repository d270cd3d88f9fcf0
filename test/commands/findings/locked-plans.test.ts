import { dismissFinding, reopenFinding } from '../../../bot/commands/findings/dismiss-finding.ts'
import { checkedDocument, findingDocument } from '../../../bot/commands/findings/documents.ts'
import { resolveRedundancy } from '../../../bot/commands/findings/resolve-redundancy.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import type { Finding } from '../../../okr/finding.ts'
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

  it('is not reopened, once dismissed, while the plan of one of its units is locked', async () => {
    await objective('a', 'dee', {})
    await objective('b', 'pia', { unitId: 'product' })
    await fixture.settle()
    const { store } = fixture.ports
    const where = [{ key: 'kind', equals: 'redundancy' }]
    const findings = await store.list(plan, { type: 'finding', where, limit: 10 })
    const findingId = findings.documents[0]?.id.slice('finding:'.length) ?? 'none'
    accepted(await dismissFinding(fixture.ports)(actor('dee'), cycleId, findingId, 'Two countries'))
    const reopen = () => reopenFinding(fixture.ports)(actor('pia'), cycleId, findingId)
    const lock = { id: 'phase:sales', type: 'phase', body: { unitId: 'sales', phase: 'execution' } }
    const { etag } = await store.create(plan, lock)
    expect(await reopen()).toMatchObject({
      ok: false,
      refusal: { code: 'locked', message: expect.stringContaining('The plan of Sales is locked') },
    })
    await store.delete(plan, 'phase:sales', etag)
    expect(codeOf(await reopen())).toBe('accepted')
  })

  it('is dismissed and reopened also when it is as large as a group is told', async () => {
    const { store, clock } = fixture.ports
    const okrIds = Array.from({ length: 40 }, (_, i) => `many-${i}`)
    for (const id of okrIds) await objective(id, 'dee', {})
    const finding: Finding = {
      id: 'redundancy-large',
      kind: 'redundancy',
      severity: 'blocking',
      okrIds,
      unitIds: ['sales', ...Array.from({ length: 40 }, (_, i) => `unit-${i}`)],
      title: 'The same aim in 40 places.',
      evidence: [],
      actions: ['merge'],
      fingerprint: 'f',
    }
    await store.create(plan, findingDocument({ finding }, ['sales']))
    for (const id of okrIds)
      await store.create(
        plan,
        checkedDocument(id, { findings: 1, published: 1, blocking: 1, publishedBlocking: 1 }),
      )
    const { ports } = fixture
    accepted(await dismissFinding(ports)(actor('dee'), cycleId, finding.id, `Since ${clock.now()}`))
    accepted(await reopenFinding(ports)(actor('dee'), cycleId, finding.id))
  })
})
