import { findingDocument } from '../../../bot/commands/findings/documents.ts'
import { listFindings } from '../../../bot/commands/findings/list-findings.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { getTree } from '../../../bot/commands/tree/get-tree.ts'
import type { Finding } from '../../../okr/finding.ts'
import { accepted, actor, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('a full page, after which only drafts of others follow', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
    for (const [id, visibility] of [
      ['a', 'published'],
      ['b', 'published'],
      ['c', 'draft'],
    ] as const) {
      const input = { unitId: 'north', level: 'team' as const, title: id, priority: 1, visibility }
      accepted(await createObjective(fixture.ports)(actor('tim'), cycleId, id, input))
    }
  })
  afterEach(() => fixture.close())

  const finding = (number: number, okrId: string): Finding => ({
    id: `weights-${okrId}-${number}`,
    kind: 'weights',
    severity: okrId === 'c' ? 'notice' : 'warning',
    okrIds: [okrId],
    unitIds: ['north'],
    title: `${okrId} ${String(number).padStart(2, '0')}`,
    evidence: [],
    actions: [],
    fingerprint: 'f',
  })
  const put = (one: Finding, published?: Finding[]) =>
    fixture.ports.store.create(
      planOf('tenant-a', cycleId),
      findingDocument({ finding: one, ...(published === undefined ? {} : { published }) }, ['north']),
    )

  it('of findings is the last one for whom they are not shown', async () => {
    for (let i = 0; i < 25; i++) await put(finding(i, 'a'))
    for (let i = 0; i < 3; i++) await put(finding(i, 'c'), [])
    const page = async (by: string) => accepted(await listFindings(fixture.ports)(actor(by), cycleId, {}))
    const others = await page('pia')
    expect(others.findings).toHaveLength(25)
    expect(others.cursor).toBeUndefined()
    const { cursor } = await page('tim')
    const rest = accepted(await listFindings(fixture.ports)(actor('tim'), cycleId, { cursor }))
    expect(rest.findings.map(({ okrIds }) => okrIds)).toEqual([['c'], ['c'], ['c']])
    expect(rest.cursor).toBeUndefined()
  })

  it('of findings has the order of what is shown', async () => {
    await put({ ...finding(1, 'a'), title: 'z', okrIds: ['a', 'c'] }, [finding(1, 'a')])
    await put(finding(2, 'a'))
    const titles = async (by: string) =>
      accepted(await listFindings(fixture.ports)(actor(by), cycleId, {})).findings.map(({ title }) => title)
    expect(await titles('pia')).toEqual(['a 01', 'a 02'])
    expect(await titles('tim')).toEqual(['a 02', 'z'])
  })

  it('of the tree is the last one for whom they are not shown', async () => {
    const page = async (by: string) =>
      accepted(await getTree(fixture.ports)(actor(by), cycleId, { view: 'alignment', limit: 2 }))
    expect((await page('pia')).cursor).toBeUndefined()
    const { cursor } = await page('tim')
    const query = { view: 'alignment' as const, limit: 2, ...(cursor === undefined ? {} : { cursor }) }
    const rest = accepted(await getTree(fixture.ports)(actor('tim'), cycleId, query))
    expect(rest.rows.map(({ id }) => id)).toEqual(['c'])
  })
})
