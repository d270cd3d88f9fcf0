import { listDependencies } from '../../../bot/commands/dependencies/list-dependencies.ts'
import { putDependency } from '../../../bot/commands/dependencies/put-dependency.ts'
import { dismissFinding, reopenFinding } from '../../../bot/commands/findings/dismiss-finding.ts'
import { listFindings } from '../../../bot/commands/findings/list-findings.ts'
import { resolveRedundancy } from '../../../bot/commands/findings/resolve-redundancy.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { getHistory } from '../../../bot/commands/okrs/get-history.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { askForCheck, askForCheckOf } from '../../../bot/commands/plan/ask-for-checks.ts'
import { okrDocument } from '../../../bot/commands/plan/documents.ts'
import type { NewObjective } from '../../../okr/contract/okrs.ts'
import type { Objective } from '../../../okr/objective.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

// A plan of many OKRs is planted.
jest.setTimeout(30_000)

describe('findings follow what people do', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const churn = 'Reduce customer churn to 3 %'

  async function create(id: string, title: string, more: Partial<NewObjective> = {}, by = 'ola') {
    const input: NewObjective = {
      unitId: 'organisation',
      level: 'organisation',
      title,
      priority: 1,
      visibility: 'published',
      ...more,
    }
    accepted(await createObjective(fixture.ports)(actor(by), cycleId, id, input))
  }
  const edit = async (id: string, field: string, seen: unknown, value: unknown, by = 'ola') => {
    accepted(await editOkr(fixture.ports)(actor(by), cycleId, id, { changes: [{ field, seen, value }] }))
    await fixture.settle()
  }
  const find = async (query: Parameters<ReturnType<typeof listFindings>>[2], by = 'ola') =>
    accepted(await listFindings(fixture.ports)(actor(by), cycleId, query))
  const kinds = async (query: Parameters<typeof find>[0] = {}, by = 'ola') =>
    (await find(query, by)).findings.map((finding) => finding.kind)

  /** The organisation's aim, and one in Sales and one in Product that are the same. */
  async function twoOfOneAim() {
    await create('top', 'Customers stay with us for years')
    const links = [{ parentId: 'top', weight: 100 }]
    await create('sales', churn, { unitId: 'sales', level: 'department', ownerId: 'dee', links })
    await create('product', churn, { unitId: 'product', level: 'department', ownerId: 'pia', links })
    await fixture.settle()
  }

  it('finds an orphan, and settles it when it is linked', async () => {
    await create('top', 'Customers stay with us for years')
    await create('loose', 'Open an office in Lisbon', { unitId: 'sales', level: 'department' })
    await fixture.settle()
    expect(await kinds({ okrId: 'loose' })).toEqual(['orphan'])
    await edit('loose', 'links', [], [{ parentId: 'top', weight: 100 }])
    expect(await kinds({ okrId: 'loose' })).toEqual([])
  })

  it('finds what a first objective above makes true for those that were there before', async () => {
    await create('loose', 'Open an office in Lisbon', { unitId: 'north', level: 'team', ownerId: 'tim' })
    await fixture.settle()
    expect(await kinds({ okrId: 'loose' })).toEqual([])
    await create('top', 'Customers stay with us for years')
    await fixture.settle()
    expect(await kinds({ okrId: 'loose' })).toEqual(['orphan'])
    accepted(await removeOkr(fixture.ports)(actor('ola'), cycleId, 'top'))
    await fixture.settle()
    expect(await kinds({ okrId: 'loose' })).toEqual([])
  })

  it('finds one aim in two departments, and forgets it when one is reworded', async () => {
    await twoOfOneAim()
    const page = await find({ kind: 'redundancy' })
    expect(page.findings).toHaveLength(1)
    expect(page.findings[0]).toMatchObject({ okrIds: ['product', 'sales'] })
    expect(page.findings[0]?.evidence.join(' ')).toContain('churn')
    expect(await kinds({ unitId: 'sales', kind: 'redundancy' })).toEqual(['redundancy'])
    expect(await kinds({ unitId: 'organisation', kind: 'redundancy' })).toEqual(['redundancy'])
    expect(await kinds({ unitId: 'north', kind: 'redundancy' })).toEqual([])
    await edit('sales', 'title', churn, 'Hire ten engineers in Porto')
    expect(await kinds({ kind: 'redundancy' })).toEqual([])
  })

  it('finds what was handed down to be redundant once that from which it came says something else', async () => {
    const department = { level: 'department' } as const
    await create('sales', churn, { ...department, unitId: 'sales', ownerId: 'dee' })
    await create('product', churn, { ...department, unitId: 'product', ownerId: 'pia' })
    const links = [{ parentId: 'sales', weight: 100 }]
    await create('north', churn, { unitId: 'north', level: 'team', ownerId: 'mia', links })
    await fixture.settle()
    const groups = async () => (await find({ kind: 'redundancy' })).findings.map(({ okrIds }) => okrIds)
    expect(await groups()).toEqual([['product', 'sales']])
    await edit('sales', 'title', churn, 'Hire ten engineers in Porto')
    expect(await groups()).toEqual([['north', 'product']])
    await edit('sales', 'title', 'Hire ten engineers in Porto', churn)
    expect(await groups()).toEqual([['product', 'sales']])
  })

  it('finds it again whichever of a group stays, and nothing of what is removed', async () => {
    await twoOfOneAim()
    await create('third', churn, { unitId: 'organisation', level: 'organisation', ownerId: 'ola', links: [] })
    await fixture.settle()
    accepted(await removeOkr(fixture.ports)(actor('ola'), cycleId, 'third'))
    await fixture.settle()
    const page = await find({ kind: 'redundancy' })
    expect(page.findings.map((finding) => finding.okrIds)).toEqual([['product', 'sales']])
  })

  it('keeps a dismissal through unrelated edits, and drops it when the text changes', async () => {
    await twoOfOneAim()
    const [finding] = (await find({ kind: 'redundancy' })).findings
    const id = finding?.id ?? ''
    expect(codeOf(await dismissFinding(fixture.ports)(actor('max'), cycleId, id, 'No'))).toBe('forbidden')
    expect(codeOf(await dismissFinding(fixture.ports)(actor('dee'), cycleId, id, '  '))).toBe('invalid')
    const done = accepted(await dismissFinding(fixture.ports)(actor('dee'), cycleId, id, 'Two markets'))
    expect(done.dismissed).toMatchObject({ reason: 'Two markets', by: 'dee' })
    expect(await kinds({ kind: 'redundancy' })).toEqual([])
    await edit('sales', 'priority', 1, 2)
    expect(await kinds({ kind: 'redundancy' })).toEqual([])
    expect(await kinds({ kind: 'redundancy', state: 'dismissed' })).toEqual(['redundancy'])
    await edit('sales', 'title', churn, ` ${churn.replace(' ', '  ')} `)
    expect(await kinds({ kind: 'redundancy' })).toEqual([])
    await edit('sales', 'title', ` ${churn.replace(' ', '  ')} `, `${churn} this quarter`)
    expect(await kinds({ kind: 'redundancy' })).toEqual(['redundancy'])
    await edit('sales', 'title', `${churn} this quarter`, churn)
    const [again] = (await find({ kind: 'redundancy', state: 'dismissed' })).findings
    expect(again?.dismissed?.reason).toBe('Two markets')
    accepted(await reopenFinding(fixture.ports)(actor('pia'), cycleId, id))
    expect(await kinds({ kind: 'redundancy' })).toEqual(['redundancy'])
  })

  it('sees what stands below an OKR that comes to contribute to another as handed down, and back', async () => {
    await create('top', 'Customers stay with us for years')
    const links = [{ parentId: 'top', weight: 100 }]
    await create('sales', churn, { unitId: 'sales', level: 'department', ownerId: 'dee', links })
    await create('product', 'A dashboard that people open every morning', {
      unitId: 'product',
      level: 'department',
      ownerId: 'pia',
      links,
    })
    const toProduct = [{ parentId: 'product', weight: 100 }]
    await create('below', churn, { unitId: 'product', level: 'team', ownerId: 'pia', links: toProduct })
    await fixture.settle()
    expect(await kinds({ kind: 'redundancy' })).toEqual(['redundancy'])
    const toSales = [{ parentId: 'sales', weight: 100 }]
    await edit('product', 'links', links, toSales, 'pia')
    expect(await kinds({ kind: 'redundancy' })).toEqual([])
    await edit('product', 'links', toSales, links, 'pia')
    expect(await kinds({ kind: 'redundancy' })).toEqual(['redundancy'])
  })

  it('settles a redundancy when it is declared shared by who answers for all of it', async () => {
    await twoOfOneAim()
    const [finding] = (await find({ kind: 'redundancy' })).findings
    const resolve = (by: string) =>
      resolveRedundancy(fixture.ports)(actor(by), cycleId, finding?.id ?? '', { how: 'share' })
    expect(codeOf(await resolve('dee'))).toBe('forbidden')
    accepted(await resolve('ola'))
    expect(codeOf(await resolve('ola'))).toBe('not-found')
    await fixture.settle()
    expect(await kinds({ kind: 'redundancy' })).toEqual([])
    const details = accepted(await getOkr(fixture.ports)(actor('ola'), cycleId, 'sales'))
    expect(details.okr.sharedId).toBe(finding?.id)
  })

  it('merges two into one with everything that hangs on them', async () => {
    await twoOfOneAim()
    await create('below', 'Answer every complaint within a day', {
      unitId: 'north',
      level: 'team',
      ownerId: 'tim',
      links: [{ parentId: 'product', weight: 100 }],
    })
    await fixture.settle()
    const depend = async (id: string, okrId: string, by: string, more: object = {}) =>
      accepted(
        await putDependency(fixture.ports)(actor(by), cycleId, id, {
          okrId,
          need: 'Ten interviews',
          providerId: 'max',
          neededBy: '2027-02-01',
          ...more,
        }),
      )
    await depend('needed', 'product', 'pia')
    await depend('provided', 'below', 'tim', { providerOkrId: 'product' })
    await fixture.settle()
    const [finding] = (await find({ kind: 'redundancy' })).findings
    const merge = (keepId?: string) =>
      resolveRedundancy(fixture.ports)(actor('ola'), cycleId, finding?.id ?? '', { how: 'merge', keepId })
    expect(codeOf(await merge())).toBe('invalid')
    accepted(await merge('sales'))
    await fixture.settle()
    expect(codeOf(await getOkr(fixture.ports)(actor('ola'), cycleId, 'product'))).toBe('not-found')
    const kept = accepted(await getOkr(fixture.ports)(actor('ola'), cycleId, 'sales'))
    expect(kept.okr.contributorIds).toEqual(['pia'])
    expect(kept.children.map((child) => child.id)).toEqual(['below'])
    const { dependencies } = accepted(
      await listDependencies(fixture.ports)(actor('ola'), cycleId, { okrId: 'sales' }),
    )
    expect(dependencies.map(({ id, okrId, providerOkrId }) => [id, okrId, providerOkrId])).toEqual([
      ['needed', 'sales', undefined],
      ['provided', 'below', 'sales'],
    ])
    expect(await kinds({ kind: 'redundancy' })).toEqual([])
  })

  it('says of a hidden draft that it is there, and nothing of what it says', async () => {
    await create('top', 'Customers stay with us for years')
    await create('mine', churn, { unitId: 'sales', level: 'department', ownerId: 'dee' }, 'dee')
    await create(
      'hidden',
      churn,
      { unitId: 'product', level: 'department', ownerId: 'pia', visibility: 'draft' },
      'pia',
    )
    await fixture.settle()
    const page = await find({ okrId: 'mine', kind: 'redundancy' }, 'dee')
    expect(page.findings).toHaveLength(1)
    expect(page.findings[0]?.okrIds).toEqual(['mine'])
    expect(JSON.stringify(page)).not.toContain('hidden')
    expect(page.findings[0]?.evidence.join(' ')).toContain('Product')
    // Max has nothing to do with either of them: for him there is no such draft.
    const nothing = { findings: [], okrs: {}, people: {}, unitNames: {} }
    for (const okrId of ['hidden', 'mine', 'unknown'])
      expect(await find({ okrId, kind: 'redundancy' }, 'max')).toEqual(nothing)
  })

  it('lets whom a draft is hidden from settle what they are told of, and offers nothing else', async () => {
    const team = { unitId: 'north', level: 'team' } as const
    await create('product', churn, { unitId: 'product', level: 'department', ownerId: 'pia' })
    await create('shown', churn, { ...team, ownerId: 'mia' })
    await create('hidden', churn, { ...team, ownerId: 'max', visibility: 'draft' })
    await fixture.settle()
    const told = (await find({ kind: 'redundancy' }, 'pia')).findings
    expect(told.map(({ okrIds, can }) => [okrIds, can.dismiss])).toEqual([
      [['product', 'shown'], true],
      [['product', 'shown'], false],
    ])
    for (const { id, can } of told.filter((one) => one.can.dismiss || one.can.resolve)) {
      expect(can.resolve).toBe(false)
      accepted(await dismissFinding(fixture.ports)(actor('pia'), cycleId, id, 'Two markets'))
    }
    expect(await kinds({ kind: 'redundancy' }, 'pia')).toEqual([])
  })

  it('tells of a dismissal only who is shown all that it is about, in the history too', async () => {
    await create('top', 'Customers stay with us for years')
    await create('mine', churn, { unitId: 'sales', level: 'department', ownerId: 'dee' }, 'dee')
    const draft = { unitId: 'product', level: 'department', ownerId: 'pia', visibility: 'draft' } as const
    await create('hidden', `Zephyr: ${churn}`, draft, 'pia')
    await fixture.settle()
    const [finding] = (await find({ kind: 'redundancy' })).findings
    const id = finding?.id ?? ''
    accepted(await dismissFinding(fixture.ports)(actor('pia'), cycleId, id, 'Zephyr is another market'))
    const told = async (by: string) => {
      const page = await find({ okrId: 'mine', state: 'dismissed' }, by)
      const history = accepted(await getHistory(fixture.ports)(actor(by), cycleId, 'mine'))
      return JSON.stringify([page.findings, history.entries])
    }
    expect(await told('dee')).toContain('"dismissed"')
    // Max has nothing to do with it: there is no such finding for him.
    expect(await told('max')).not.toContain('dismissed')
    for (const by of ['dee', 'max']) expect(await told(by)).not.toMatch(/Zephyr|Pia|hidden/)
    for (const by of ['pia', 'ola']) expect((await told(by)).match(/Zephyr is another/g)).toHaveLength(2)
    await edit('hidden', 'visibility', 'draft', 'published', 'pia')
    expect((await told('max')).match(/Zephyr is another/g)).toHaveLength(2)
  })

  it('finds the same when a check is delivered twice', async () => {
    await twoOfOneAim()
    const before = await find({})
    await edit('sales', 'why', null, 'They leave')
    await edit('sales', 'why', 'They leave', null)
    expect(await find({})).toEqual(before)
  })

  it('looks at units again to the last OKR, however many deliveries that takes', async () => {
    for (let i = 0; i < 45; i++)
      await create(`own-${i}`, `Aim ${i}`, { unitId: 'north', level: 'individual', ownerId: 'mia' }, 'mia')
    await fixture.settle()
    const { store, clock } = fixture.ports
    // As long as a name of an entry can be: what is asked for after it has to find a shorter one.
    const operation = askForCheck({ units: ['north'] }, 'x'.repeat(1010), clock.now())
    const plan = planOf('tenant-a', cycleId)
    await store.transact(plan, [operation])
    await fixture.settle()
    expect(await store.due(clock.now(), 10)).toEqual([])
  })

  /** Objectives as they are stored, with a check of all of them asked for: many at once, as after an import. */
  async function plant(objectives: readonly Partial<Objective>[]) {
    const { store, clock } = fixture.ports
    const planted = objectives.map((one, i): Objective => {
      const known = {
        id: `p-${i}`,
        kind: 'objective',
        title: `Aim ${i}`,
        priority: 1,
        ownerId: 'tim',
      } as const
      const rest = {
        unitId: 'north',
        level: 'team',
        visibility: 'published',
        contributorIds: [],
        links: [],
      } as const
      return {
        ...known,
        ...rest,
        contributorIds: [],
        links: [],
        stamps: {},
        createdAt: clock.now(),
        createdBy: 'ola',
        ...one,
      }
    })
    const plan = planOf('tenant-a', cycleId)
    for (let i = 0; i < planted.length; i += 14) {
      const part = planted.slice(i, i + 14)
      const asked = askForCheckOf(
        part.map((after) => ({ after })),
        `planted-${i}`,
        clock.now(),
      )
      await store.transact(plan, [
        ...part.map((okr) => ({ op: 'create', document: okrDocument(okr) }) as const),
        asked,
      ])
    }
    await fixture.settle()
  }

  it('follows an objective into another department with everything that contributes to it', async () => {
    await create('top', 'Customers stay with us for years', {
      unitId: 'sales',
      level: 'department',
      ownerId: 'dee',
    })
    const links = [{ parentId: 'top', weight: 100 }]
    await plant(Array.from({ length: 110 }, () => ({ links })))
    expect(await kinds({ kind: 'silo' })).toEqual(['silo'])
    await edit('top', 'unitId', 'sales', 'product')
    expect(await kinds({ kind: 'silo' })).toEqual([])
  })

  it('keeps every group of a plan that says the same again and again, also when many of them are checked at once', async () => {
    const aims = [
      'churn of customers',
      'battery swaps',
      'supplier delays',
      'invoice errors',
      'training hours',
      'ticket backlog',
    ]
    const places = ['sales', 'north', 'product']
    await plant(
      aims.flatMap((aim) =>
        Array.from({ length: 36 }, (_, i) => ({ title: `Reduce ${aim}`, unitId: places[i % 3] ?? 'sales' })),
      ),
    )
    const before = await find({ kind: 'redundancy' })
    expect(before.findings).toHaveLength(aims.length)
    const { store, clock } = fixture.ports
    const okrIds = aims.map((_, i) => `p-${i * 36}`)
    await store.transact(planOf('tenant-a', cycleId), [askForCheck({ okrIds }, 'all', clock.now())])
    await fixture.settle()
    expect(await find({ kind: 'redundancy' })).toEqual(before)
  })
})
