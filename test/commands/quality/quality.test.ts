import { putCycle } from '../../../bot/commands/cycles/put-cycle.ts'
import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { getHistory } from '../../../bot/commands/okrs/get-history.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { phaseId, phaseType } from '../../../bot/commands/plan/phase.ts'
import { dismissRule, restoreRule } from '../../../bot/commands/quality/dismiss-rule.ts'
import type { NewCycle } from '../../../okr/contract/organisation.ts'
import { usualLimits } from '../../../okr/plan-limits.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

let fixture: Fixture
beforeEach(async () => {
  fixture = await openFixture()
})
afterEach(() => fixture.close())

const objective = (id: string, by = 'tim', extra: object = {}) =>
  createObjective(fixture.ports)(actor(by), cycleId, id, {
    unitId: 'north',
    level: 'team',
    title: 'Customers stay with us',
    priority: 1,
    visibility: 'published',
    ...extra,
  })
const keyResult = (id: string, title: string, extra: object = {}) =>
  createKeyResult(fixture.ports)(actor('tim'), cycleId, id, { objectiveId: 'o', title, ...extra })
const details = async (id: string, by = 'mia') =>
  accepted(await getOkr(fixture.ports)(actor(by), cycleId, id))
const rules = async (id: string) => (await details(id)).quality.map((problem) => problem.rule)
const edit = (id: string, field: string, seen: unknown, value: unknown, by = 'tim') =>
  editOkr(fixture.ports)(actor(by), cycleId, id, { changes: [{ field, seen, value }] })
const limit = (limits: NewCycle['limits']) =>
  putCycle(fixture.ports)(actor('ola'), cycleId, {
    name: 'Q1 2027',
    startsOn: '2027-01-01',
    endsOn: '2027-03-31',
    planning: {
      draft: { from: '2026-11-01', to: '2026-11-20' },
      align: { from: '2026-11-21', to: '2026-12-05' },
      share: { from: '2026-12-06', to: '2026-12-20' },
    },
    ...(limits === undefined ? {} : { limits }),
  })

describe('the details of an OKR', () => {
  it('say what the rules find, also in the key results of an objective', async () => {
    accepted(await objective('o'))
    accepted(await keyResult('k1', 'Analyze churn', { dueOn: '2027-04-02' }))
    expect(await rules('o')).toEqual(['says-why', 'key-result-count'])
    expect(await rules('k1')).toEqual(['activity', 'measurable', 'dated'])
    expect((await details('o')).keyResults.map(({ problems }) => problems)).toEqual([3])
  })

  it('know the objective of a key result, and those beside it', async () => {
    accepted(await objective('o'))
    accepted(await keyResult('k1', 'Paid transactions rise to 400', { ambition: 'committed' }))
    accepted(await keyResult('k2', 'Increase paid transactions'))
    expect(await rules('k1')).toEqual(expect.arrayContaining(['overlap', 'committed']))
    accepted(await edit('o', 'resources', null, { kind: 'answered', text: 'Two analysts' }))
    expect(await rules('k1')).not.toContain('committed')
  })

  it('do not tell of a key result that the reader may not see', async () => {
    accepted(await objective('o', 'tim', { visibility: 'draft' }))
    accepted(await keyResult('k1', 'Paid transactions rise to 400', { contributorIds: ['max'] }))
    accepted(await keyResult('k2', 'Increase paid transactions'))
    const seenBy = async (who: string) =>
      (await details('k1', who)).quality.map((problem) => problem.rule).includes('overlap')
    expect(codeOf(await getOkr(fixture.ports)(actor('max'), cycleId, 'k2'))).toBe('not-found')
    expect(await seenBy('max')).toBe(false)
    expect(await seenBy('tim')).toBe(true)
    accepted(await edit('o', 'contributorIds', [], ['max']))
    const { keyResults, quality } = await details('o', 'max')
    expect(keyResults.map((entry) => entry.keyResult.id)).toEqual(['k1'])
    expect(quality.map((problem) => problem.message)).toContainEqual(
      expect.stringMatching(/^2 key results so far/),
    )
  })

  it('count what others contribute: an objective that they measure needs no numbers of its own', async () => {
    accepted(await objective('o'))
    expect(await rules('o')).toContain('key-result-count')
    accepted(
      await objective('below', 'mia', { level: 'individual', links: [{ parentId: 'o', weight: 100 }] }),
    )
    expect(await rules('o')).not.toContain('key-result-count')
  })
})

describe('arguing a rule', () => {
  const dismiss = async (by: string, reason = 'The analysis was ordered', about?: string) => {
    const found = (await details('k1')).quality.find((problem) => problem.rule === 'activity')
    const seen = about ?? found?.about ?? 'nothing'
    return dismissRule(fixture.ports)(actor(by), cycleId, 'k1', 'activity', { reason, about: seen })
  }
  const dismissed = async () =>
    (await details('k1')).quality.find((problem) => problem.rule === 'activity')?.dismissed

  beforeEach(async () => {
    accepted(await objective('o'))
    accepted(await keyResult('k1', 'Analyze churn'))
  })

  it('keeps who argued, when and why, and counts it no longer', async () => {
    expect((await details('o')).keyResults[0]?.problems).toBe(2)
    accepted(await dismiss('tim'))
    expect(await dismissed()).toEqual({
      reason: 'The analysis was ordered',
      by: 'tim',
      at: fixture.ports.clock.now(),
    })
    expect((await details('k1')).people.tim?.displayName).toBe('Tim Smith')
    expect((await details('o')).keyResults[0]?.problems).toBe(1)
  })

  it('holds until the text changes, not until anything changes', async () => {
    accepted(await dismiss('tim'))
    accepted(await edit('k1', 'target', null, 4))
    expect(await dismissed()).toBeDefined()
    accepted(await edit('k1', 'title', 'Analyze churn', 'Analyze churn in Spain'))
    expect(await dismissed()).toBeUndefined()
  })

  it('can be taken back, and repeated, with a history of what was really done', async () => {
    accepted(await dismiss('tim'))
    fixture.tick()
    accepted(await dismiss('tim'))
    fixture.tick()
    accepted(await restoreRule(fixture.ports)(actor('tim'), cycleId, 'k1', 'activity'))
    accepted(await restoreRule(fixture.ports)(actor('tim'), cycleId, 'k1', 'activity'))
    expect(await dismissed()).toBeUndefined()
    const { entries } = accepted(await getHistory(fixture.ports)(actor('mia'), cycleId, 'k1'))
    expect(entries.map(({ action, reason, changes }) => [action, reason, changes])).toEqual([
      ['reopened', undefined, [{ field: 'quality', from: 'activity', to: null }]],
      ['dismissed', 'The analysis was ordered', [{ field: 'quality', from: null, to: 'activity' }]],
      ['created', undefined, []],
    ])
  })

  it('is for those who may edit, about what they saw, with a rule that finds something', async () => {
    expect(codeOf(await dismiss('mia'))).toBe('forbidden')
    expect(codeOf(await dismiss('tim', 'Old', 'another'))).toBe('edit-conflict')
    const about = 'whatever'
    const of = (rule: string, okrId = 'k1') =>
      dismissRule(fixture.ports)(actor('tim'), cycleId, okrId, rule, { reason: 'No', about })
    expect(codeOf(await of('says-why'))).toBe('invalid')
    expect(codeOf(await of('no-such-rule'))).toBe('not-found')
    expect(codeOf(await of('constructor'))).toBe('not-found')
    expect(codeOf(await of('activity', 'gone'))).toBe('not-found')
  })

  it('is not for a plan that is locked', async () => {
    const { about } = (await details('k1')).quality[0] ?? { about: '' }
    await fixture.ports.store.create(planOf('tenant-a', cycleId), {
      id: phaseId('north'),
      type: phaseType,
      body: { unitId: 'north', phase: 'execution' },
    })
    expect(codeOf(await dismiss('tim', 'Late', about))).toBe('locked')
  })

  it('does not meet an edit at the same moment', async () => {
    const both = await Promise.all([dismiss('tim'), edit('k1', 'metric', null, 'Churn', 'ola')])
    expect(both.map(codeOf)).toEqual(['accepted', 'accepted'])
    expect(await dismissed()).toBeDefined()
    expect((await details('k1')).okr).toMatchObject({ metric: 'Churn' })
  })
})

describe('a limit', () => {
  const six = (by: string, extra: object = {}) =>
    Promise.all(
      ['1', '2', '3', '4', '5', '6'].map(async (n) => codeOf(await objective(`${by}${n}`, by, extra))),
    )
  const hard = { ...usualLimits, hard: true }

  it('that is soft warns of a sixth objective', async () => {
    expect(new Set(await six('tim'))).toEqual(new Set(['accepted']))
    expect(await rules('tim6')).toContain('objective-count')
  })

  it('counts a unit and each of its people by themselves', async () => {
    for (const by of ['tim', 'mia']) await six(by, { level: 'individual' })
    accepted(await objective('o'))
    expect(await rules('o')).not.toContain('objective-count')
    expect(await rules('mia1')).toContain('objective-count')
  })

  it('that is hard refuses a sixth, also at the same moment', async () => {
    accepted(await limit(hard))
    expect((await six('tim')).sort()).toEqual([...Array(5).fill('accepted'), 'limit'])
    expect(codeOf(await objective('v', 'ola', { unitId: 'organisation', level: 'vision' }))).toBe('accepted')
    expect(await objective('o', 'tim')).toMatchObject({
      refusal: { code: 'limit', field: 'unitId', message: expect.stringContaining('allows 3–5') },
    })
  })

  it('that becomes hard where there are far more says how it is, and no wrong number', async () => {
    await six('tim')
    accepted(await limit({ ...hard, objectives: { min: 1, max: 2 } }))
    expect(await objective('o', 'tim')).toMatchObject({
      refusal: { code: 'limit', message: expect.stringContaining('has more than 2 objectives already') },
    })
  })

  it('that is hard also holds for what is moved there, not for what is there', async () => {
    accepted(await limit({ ...hard, objectives: { min: 1, max: 1 } }))
    accepted(await objective('a'))
    accepted(await objective('b', 'dee', { unitId: 'sales', level: 'department' }))
    expect(codeOf(await edit('b', 'unitId', 'sales', 'north', 'ola'))).toBe('limit')
    expect(codeOf(await edit('a', 'title', 'Customers stay with us', 'Customers come back'))).toBe('accepted')
    expect(codeOf(await edit('a', 'unitId', 'north', 'organisation', 'ola'))).toBe('accepted')
    expect(codeOf(await edit('b', 'unitId', 'sales', 'north', 'ola'))).toBe('accepted')
  })

  it('that is hard refuses a key result too many', async () => {
    accepted(await limit({ ...hard, keyResults: { min: 1, max: 2 } }))
    accepted(await objective('o'))
    const three = await Promise.all(['k1', 'k2', 'k3'].map((id) => keyResult(id, `Result ${id}`)))
    expect(three.map(codeOf).sort()).toEqual(['accepted', 'accepted', 'limit'])
  })

  it('stays when the cycle is changed without naming it', async () => {
    accepted(await limit(hard))
    expect(accepted(await limit(undefined)).limits).toEqual(hard)
    expect(accepted(await limit(usualLimits)).limits).toEqual(usualLimits)
  })
})
