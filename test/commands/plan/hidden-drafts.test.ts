import fc from 'fast-check'
import { askForAlignment } from '../../../bot/commands/alignment/ask-for-alignment.ts'
import { getPriorities } from '../../../bot/commands/alignment/priorities.ts'
import { getAlignment } from '../../../bot/commands/alignment/view-alignment.ts'
import { listDependencies } from '../../../bot/commands/dependencies/list-dependencies.ts'
import { putDependency } from '../../../bot/commands/dependencies/put-dependency.ts'
import { listFindings } from '../../../bot/commands/findings/list-findings.ts'
import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { describePath } from '../../../bot/commands/okrs/describe-path.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { getHistory } from '../../../bot/commands/okrs/get-history.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { versions } from '../../../bot/commands/read-version.ts'
import { getHome } from '../../../bot/commands/readiness/get-home.ts'
import { getReadiness } from '../../../bot/commands/readiness/get-readiness.ts'
import { filterTree } from '../../../bot/commands/tree/filter-tree.ts'
import { getTree } from '../../../bot/commands/tree/get-tree.ts'
import type { NewObjective } from '../../../okr/contract/okrs.ts'
import type { TreeQuery, TreeRow } from '../../../okr/contract/tree.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, type Name, openFixture, units } from '../fixture.ts'

const churn = 'Reduce customer churn from 5 % to 3 %'
const titles = [
  churn,
  'Raise customer churn',
  'Open a shop in Oslo',
  'Use 60 % of the innovation budget',
  'Launch',
]
const words = ['churn', 'shop', 'lunch', 'oslo', 'innovation', 'custmer']
const drafters = ['tim', 'mia', 'dee'] as const
/**
 * Max is a member of the drafters' own team; Pia leads another department. What has to do with an objective of hers is told
 * to her, so that she stands outside only of what is about other things.
 */
const outsiders = [
  { productTitle: churn, names: ['max'] },
  { productTitle: 'Ship an app', names: ['max', 'pia'] },
] as const

describe('what is told to people to whom a draft is not shown', () => {
  let fixture: Fixture
  let published: string[]
  let last = 0

  beforeEach(async () => {
    fixture = await openFixture()
    published = []
    last = 0
  })
  afterEach(() => fixture.close())

  async function publish(productTitle: string): Promise<void> {
    const put = async (id: string, by: Name, more: Partial<NewObjective>) => {
      const input = {
        unitId: 'north',
        level: 'team' as const,
        title: id,
        priority: 1,
        visibility: 'published' as const,
      }
      accepted(await createObjective(fixture.ports)(actor(by), cycleId, id, { ...input, ...more }))
      published.push(id)
    }
    const measure = async (id: string, objectiveId: string, by: Name) => {
      const numbers = { baseline: 0, target: 10, current: 4 }
      accepted(
        await createKeyResult(fixture.ports)(actor(by), cycleId, id, {
          objectiveId,
          title: `${id}: shops`,
          ...numbers,
        }),
      )
      published.push(id)
    }
    const linked = (parentId: string) => [{ parentId, weight: 100 }]
    await put('goal', 'ola', {
      unitId: 'organisation',
      level: 'organisation',
      title: 'Customers stay for years',
    })
    await put('sales', 'dee', {
      unitId: 'sales',
      level: 'department',
      title: 'Sell more',
      links: linked('goal'),
    })
    await put('north', 'tim', { title: churn, links: linked('sales') })
    await put('product', 'pia', {
      unitId: 'product',
      level: 'department',
      title: productTitle,
      links: linked('goal'),
    })
    await put('max', 'max', { level: 'individual', title: 'Call every customer', links: linked('north') })
    await measure('k-north', 'north', 'tim')
    await measure('k-max', 'max', 'max')
    await measure('k-sales', 'sales', 'dee')
    await fixture.settle()
  }

  /** Every row that this person can reach, from the top down. */
  async function rowsOf(by: string, view: TreeQuery['view']): Promise<TreeRow[]> {
    const rows: TreeRow[] = []
    const open: Pick<TreeQuery, 'parentKind' | 'parentId'>[] = [{}]
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
      const page = accepted(await getTree(fixture.ports)(actor(by), cycleId, { view, ...parent }))
      expect(page.cursor).toBeUndefined()
      rows.push(...page.rows)
      for (const { id, kind } of page.rows)
        open.push({ parentKind: kind === 'unit' || kind === 'person' ? kind : 'okr', parentId: id })
    }
    return rows
  }

  /** All that the product answers this person; of drafts, whatever their ids, nothing else than of what never was. */
  async function told(by: string, draftIds: readonly string[]): Promise<unknown> {
    const { ports } = fixture
    const who = actor(by)
    const answers: unknown[] = [await rowsOf(by, 'alignment'), await rowsOf(by, 'organisation')]
    for (const text of words) answers.push(await filterTree(ports)(who, cycleId, { text }))
    answers.push(await getHome(ports)(who, cycleId))
    for (const state of ['open', 'dismissed'] as const)
      answers.push(withoutCursor(accepted(await listFindings(ports)(who, cycleId, { state }))))
    for (const unitId of units.map(({ id }) => id)) {
      answers.push(
        await getReadiness(ports)(who, cycleId, unitId),
        await listFindings(ports)(who, cycleId, { unitId }),
        await listDependencies(ports)(who, cycleId, { unitId }),
        await getPriorities(ports)(who, cycleId, unitId),
      )
    }
    for (const okrId of published) {
      const alignment = accepted(await getAlignment(ports)(who, cycleId, okrId))
      answers.push(
        await getOkr(ports)(who, cycleId, okrId),
        await getHistory(ports)(who, cycleId, okrId),
        await describePath(ports)(who, cycleId, okrId),
        await listFindings(ports)(who, cycleId, { okrId }),
        await listDependencies(ports)(who, cycleId, { okrId }),
        await versions(ports).read(who, `okr:${cycleId}:${okrId}`),
        // Who of one's own unit works on the same is proposed to be asked: no secret there.
        {
          ...alignment,
          suggestions: alignment.suggestions.filter(({ kind }) => kind !== 'team'),
          people: {},
        },
      )
    }
    const nothing = await listFindings(ports)(who, cycleId, { okrId: 'never' })
    for (const okrId of draftIds) {
      expect(codeOf(await getOkr(ports)(who, cycleId, okrId))).toBe('not-found')
      expect(await listFindings(ports)(who, cycleId, { okrId })).toEqual(nothing)
      expect(await versions(ports).read(who, `okr:${cycleId}:${okrId}`)).toBeUndefined()
    }
    return answers
  }

  function withoutCursor({ cursor, ...page }: { cursor?: string | undefined }): unknown {
    expect(cursor).toBeUndefined()
    return page
  }

  const act = fc.record({
    what: fc.constantFrom('draft', 'draft', 'draft', 'measure', 'reword', 'move', 'ask', 'need', 'remove'),
    by: fc.constantFrom(...drafters),
    title: fc.constantFrom(...titles),
    parent: fc.constantFrom('goal', 'sales', 'north', 'k-north', undefined),
    level: fc.constantFrom('team', 'individual'),
    on: fc.nat(20),
  })
  type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

  /** Done where it can be; who drafts is not told to be allowed everything. */
  async function perform(
    { what, by, title, parent, level, on }: Act,
    drafts: Map<string, Name>,
  ): Promise<void> {
    const { ports } = fixture
    const links = parent === undefined ? [] : [{ parentId: parent, weight: 100 }]
    const [id, owner] = [...drafts][on % Math.max(1, drafts.size)] ?? []
    if (what === 'draft') {
      const draftId = `draft-${++last}`
      const input = {
        unitId: 'north',
        level: level === 'team' ? 'team' : 'individual',
        title,
        priority: 1,
        links,
      } as const
      const drafted = await createObjective(ports)(actor(by), cycleId, draftId, {
        ...input,
        contributorIds: ['mia'],
      })
      if (drafted.ok) drafts.set(draftId, by)
      return
    }
    if (id === undefined || owner === undefined) return
    const edit = (field: string, seen: unknown, value: unknown) =>
      editOkr(ports)(actor(owner), cycleId, id, { changes: [{ field, seen, value }] })
    const { okr } = accepted(await getOkr(ports)(actor(owner), cycleId, id))
    if (what === 'measure') {
      const keyId = `draft-k-${++last}`
      const numbers = { baseline: 0, target: 10, current: on % 10 }
      await createKeyResult(ports)(actor(owner), cycleId, keyId, { objectiveId: id, title, ...numbers })
    } else if (what === 'reword') await edit('title', okr.title, title)
    else if (what === 'move') await edit('links', okr.links, links)
    else if (what === 'ask')
      await askForAlignment(ports)(actor(owner), cycleId, id, { to: [{ kind: 'leader' }] })
    else if (what === 'need')
      await putDependency(ports)(actor(owner), cycleId, `need-${++last}`, {
        okrId: id,
        need: 'A hand',
        neededBy: '2027-02-01',
        providerId: 'dee',
      })
    else {
      await removeOkr(ports)(actor(owner), cycleId, id)
      drafts.delete(id)
    }
  }

  it.each(outsiders)(
    'is the same before and after others draft, reword, link, measure and remove: $names, $productTitle',
    async ({ productTitle, names }) => {
      await publish(productTitle)
      const before = new Map<string, unknown>()
      for (const by of names) before.set(by, await told(by, []))
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
          const drafts = new Map<string, Name>()
          for (const one of acts) {
            await perform(one, drafts)
            await fixture.settle()
          }
          for (const by of names) expect(await told(by, [...drafts.keys()])).toEqual(before.get(by))
          for (const [id, owner] of drafts)
            accepted(await removeOkr(fixture.ports)(actor(owner), cycleId, id))
          await fixture.settle()
          for (const by of names) expect(await told(by, [])).toEqual(before.get(by))
        }),
        { numRuns: 12, endOnFailure: true },
      )
    },
    120_000,
  )

  it('is more once a draft is published', async () => {
    await publish(churn)
    const input = { unitId: 'north', level: 'team', title: churn, priority: 1 } as const
    const links = [{ parentId: 'sales', weight: 100 }]
    accepted(await createObjective(fixture.ports)(actor('tim'), cycleId, 'later', { ...input, links }))
    accepted(
      await createKeyResult(fixture.ports)(actor('tim'), cycleId, 'later-k', {
        objectiveId: 'later',
        title: 'Measure',
      }),
    )
    await fixture.settle()
    const count = async (by: string, id: string) =>
      (await rowsOf(by, 'alignment')).find((row) => row.id === id)?.childCount
    const findings = async (by: string) => {
      const page = accepted(await listFindings(fixture.ports)(actor(by), cycleId, { kind: 'redundancy' }))
      return page.findings.map(({ okrIds, evidence }) => [
        okrIds,
        evidence.some((one) => one.includes('a draft')),
      ])
    }
    // Tim sees his own, Dee what is drafted below her, Ola everything; Pia and Max what is published.
    for (const [by, children] of [
      ['tim', 3],
      ['dee', 3],
      ['ola', 3],
      ['pia', 2],
      ['max', 2],
    ] as const)
      expect(await count(by, 'sales')).toBe(children)
    expect(await count('tim', 'later')).toBe(1)
    const published = [['north', 'product'], false]
    expect(await findings('max')).toEqual([published])
    // To Pia, whose objective it is about, it is said that there is a draft too.
    expect(await findings('pia')).toEqual([[['product'], true], published])
    const changes = [{ field: 'visibility', seen: 'draft', value: 'published' }]
    accepted(await editOkr(fixture.ports)(actor('tim'), cycleId, 'later', { changes }))
    await fixture.settle()
    for (const by of ['tim', 'pia', 'max'] as const) {
      expect(await count(by, 'sales')).toBe(3)
      expect(await count(by, 'later')).toBe(1)
    }
    for (const by of ['max', 'pia'])
      expect(await findings(by)).toEqual([
        [['later', 'north'], false],
        [['later', 'product'], false],
      ])
  })
})
