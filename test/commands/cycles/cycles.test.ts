import { getCyclePhase } from '../../../bot/commands/cycles/get-cycle-phase.ts'
import { moveUnitPhase } from '../../../bot/commands/cycles/move-unit-phase.ts'
import { putCycle } from '../../../bot/commands/cycles/put-cycle.ts'
import { putDependency } from '../../../bot/commands/dependencies/put-dependency.ts'
import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { removeOkr } from '../../../bot/commands/okrs/remove-okr.ts'
import { outboxDocument } from '../../../bot/commands/outbox.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { getReadiness } from '../../../bot/commands/readiness/get-readiness.ts'
import type { Phase } from '../../../okr/cycle.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'
import { draftReady, holdShareSession } from './ready-unit.ts'

describe('cycles and phases', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const move = async (unitId: string, to: Phase, by = 'ola') => {
    await fixture.settle()
    return moveUnitPhase(fixture.ports)(actor(by), cycleId, unitId, to)
  }

  it('keeps a unit from execution while its share phase is open, and says so', async () => {
    await draftReady(fixture, 'o1', 'organisation', 'ola')
    expect(codeOf(await move('organisation', 'execution'))).toBe('phase')
    accepted(await move('organisation', 'align'))
    accepted(await move('organisation', 'share'))
    expect(await move('organisation', 'execution')).toMatchObject({
      ok: false,
      refusal: {
        code: 'phase',
        details: ['Company has not held its share session: hold it, and mark it as held.'],
      },
    })
  })

  it('names every condition that is not met', async () => {
    const input = { unitId: 'north', level: 'team', title: 'Sail', priority: 1 } as const
    accepted(await createObjective(fixture.ports)(actor('tim'), cycleId, 'o1', input))
    accepted(await move('north', 'align'))
    const declared = { okrId: 'o1', need: 'Wind', providerUnitId: 'product', neededBy: '2027-02-01' }
    accepted(await putDependency(fixture.ports)(actor('tim'), cycleId, 'd1', declared))
    expect(await move('north', 'share')).toMatchObject({
      ok: false,
      refusal: {
        code: 'phase',
        message: 'North cannot enter the share phase yet: “Sail” does not say why it matters; fill in “Why”.',
        details: [
          '“Sail” does not say why it matters; fill in “Why”.',
          '“Sail” was not shown to Dee Smith for alignment; ask.',
          '“Sail” is still a draft that only the people concerned can see; publish it.',
          'The quality check of “Sail” lacks execution, measurement, resources and roadblocks; answer, or say why it does not apply.',
          '“Sail” needs “Wind” from Product by 1 February 2027: not confirmed yet. Name who carries the risk, or settle it.',
        ],
      },
    })
  })

  it('waits for a check that is still to be done, and not for one that fails for ever', async () => {
    await draftReady(fixture, 'o1', 'organisation', 'ola')
    accepted(await move('organisation', 'align'))
    const { store, clock } = fixture.ports
    const plan = planOf('tenant-a', cycleId)
    const payload = { okrIds: ['o1'], before: {}, subjects: [], units: [] }
    const asked = outboxDocument('check', 'stuck', payload, clock.now())
    const toShare = () => moveUnitPhase(fixture.ports)(actor('ola'), cycleId, 'organisation', 'share')
    const { etag } = await store.create(plan, { ...asked, body: { ...asked.body, attempts: 10 } })
    expect(await toShare()).toMatchObject({
      ok: false,
      refusal: { details: ['The latest changes of Company are still being checked; try again in a moment.'] },
    })
    await store.replace(plan, { ...asked, body: { ...asked.body, attempts: 11 } }, etag)
    accepted(await toShare())
    accepted(await moveUnitPhase(fixture.ports)(actor('ola'), cycleId, 'organisation', 'align'))
    const waiting = await store.get(plan, asked.id)
    const { dueAt: _dueAt, ...parked } = { ...asked, body: { ...asked.body, parked: 'It cannot be done.' } }
    await store.replace(plan, parked, waiting?.etag ?? '')
    accepted(await toShare())
  })

  it('locks units from the top down, and takes them back from below', async () => {
    for (const [id, unitId, leader] of [
      ['o1', 'organisation', 'ola'],
      ['o2', 'sales', 'dee'],
    ] as const) {
      await draftReady(fixture, id, unitId, leader)
      await holdShareSession(fixture, unitId)
      for (const to of ['align', 'share'] as const) accepted(await move(unitId, to))
    }
    expect(await move('sales', 'execution')).toMatchObject({
      ok: false,
      refusal: { details: ['Company is still in the share phase; it goes first.'] },
    })
    accepted(await move('organisation', 'execution'))
    accepted(await move('sales', 'execution'))
    expect(await move('organisation', 'share')).toMatchObject({
      ok: false,
      refusal: { code: 'phase', details: ['Sales is locked; it goes back first.'] },
    })
    accepted(await move('sales', 'share'))
    accepted(await move('organisation', 'share'))
    accepted(await move('organisation', 'share'))
  })

  it('is, for the whole cycle, the phase of the earliest unit that plans something', async () => {
    const phase = async (by = 'mia') => accepted(await getCyclePhase(fixture.ports)(actor(by), cycleId))
    expect(await phase()).toEqual({ phase: 'draft' })
    await draftReady(fixture, 'o1', 'organisation', 'ola')
    expect(await phase()).toEqual({ phase: 'draft', unit: { id: 'organisation', name: 'Company' } })
    accepted(await move('organisation', 'align'))
    expect(await phase()).toEqual({ phase: 'align', unit: { id: 'organisation', name: 'Company' } })
    await draftReady(fixture, 'o2', 'sales', 'dee')
    expect(await phase()).toEqual({ phase: 'draft', unit: { id: 'sales', name: 'Sales' } })
    accepted(await move('sales', 'align'))
    accepted(await move('organisation', 'share'))
    expect(await phase()).toEqual({ phase: 'align', unit: { id: 'sales', name: 'Sales' } })
    accepted(await removeOkr(fixture.ports)(actor('dee'), cycleId, 'o2'))
    expect(await phase()).toMatchObject({ phase: 'share' })
    expect(codeOf(await getCyclePhase(fixture.ports)(actor('gus'), cycleId))).toBe('not-found')
    expect(codeOf(await getCyclePhase(fixture.ports)(actor('mia'), 'nowhere'))).toBe('not-found')
  })

  it('is moved by the leader, leaders above and the program lead, and by nobody else', async () => {
    const input = { unitId: 'north', level: 'team', title: 'Sail', priority: 1 } as const
    accepted(await createObjective(fixture.ports)(actor('tim'), cycleId, 'o1', input))
    expect(codeOf(await move('north', 'align', 'mia'))).toBe('forbidden')
    expect(codeOf(await move('north', 'align', 'pia'))).toBe('forbidden')
    expect(codeOf(await move('north', 'align', 'dee'))).toBe('accepted')
    expect(codeOf(await move('nowhere', 'align'))).toBe('not-found')
  })

  it('keeps who moved it from where to where, and when, and nothing of what was refused', async () => {
    await draftReady(fixture, 'o1', 'sales', 'dee')
    accepted(await move('sales', 'align', 'dee'))
    fixture.tick()
    expect(codeOf(await move('sales', 'execution', 'dee'))).toBe('phase')
    expect(codeOf(await move('sales', 'draft', 'mia'))).toBe('forbidden')
    accepted(await move('sales', 'align', 'dee'))
    accepted(await move('sales', 'draft'))
    fixture.tick()
    await Promise.all([move('sales', 'align'), move('sales', 'align', 'dee')])
    const seen = accepted(await getReadiness(fixture.ports)(actor('mia'), cycleId, 'sales'))
    expect(seen.steps).toEqual([
      {
        from: 'draft',
        to: 'align',
        by: expect.stringMatching(/^(ola|dee)$/),
        at: '2026-11-21T10:00:02.000Z',
      },
      { from: 'align', to: 'draft', by: 'ola', at: '2026-11-21T10:00:01.000Z' },
      { from: 'draft', to: 'align', by: 'dee', at: '2026-11-21T10:00:00.000Z' },
    ])
    expect(seen.people).toMatchObject({ dee: { displayName: 'Dee Smith' } })
    expect(accepted(await getReadiness(fixture.ports)(actor('mia'), cycleId, 'product')).steps).toEqual([])
  })

  it('shares anew what went back before the share phase, and not what only came out of the lock', async () => {
    await draftReady(fixture, 'o1', 'organisation', 'ola')
    for (const to of ['align', 'share'] as const) accepted(await move('organisation', to))
    await holdShareSession(fixture, 'organisation')
    fixture.tick()
    accepted(await move('organisation', 'execution'))
    accepted(await move('organisation', 'share'))
    accepted(await move('organisation', 'execution'))
    accepted(await move('organisation', 'align'))
    fixture.tick()
    accepted(await move('organisation', 'share'))
    const anew = 'Company has not held its share session since it went back: hold it, and mark it as held.'
    expect(await move('organisation', 'execution')).toMatchObject({ ok: false, refusal: { details: [anew] } })
    const readiness = async () =>
      accepted(await getReadiness(fixture.ports)(actor('ola'), cycleId, 'organisation')).conditions
    expect(await readiness()).toMatchObject([{ code: 'share-session', message: anew }])
    await holdShareSession(fixture, 'organisation')
    fixture.tick()
    expect(await readiness()).toEqual([])
    accepted(await move('organisation', 'execution'))
    accepted(await move('organisation', 'share'))
    expect(await readiness()).toEqual([])
  })

  it('is taken back out of the lock by a leader above or the program lead: by who could approve a change of its leader', async () => {
    const locked = async () => {
      for (const to of ['align', 'share', 'execution'] as const) accepted(await move('organisation', to))
      for (const to of ['align', 'share', 'execution'] as const) accepted(await move('sales', to, 'dee'))
    }
    for (const [id, unitId, leader] of [
      ['o1', 'organisation', 'ola'],
      ['o2', 'sales', 'dee'],
    ] as const) {
      await draftReady(fixture, id, unitId, leader)
      await holdShareSession(fixture, unitId)
    }
    await locked()
    const open = (by: string, programLead: boolean, to: Phase = 'share') =>
      moveUnitPhase(fixture.ports)(actor(by, { programLead }), cycleId, 'sales', to)
    for (const to of ['share', 'align', 'draft'] as const) {
      expect(await open('dee', false, to)).toMatchObject({
        ok: false,
        refusal: { code: 'forbidden', message: expect.stringContaining('ask for a change of the OKR') },
      })
    }
    expect(codeOf(await open('tim', false))).toBe('forbidden')
    expect(codeOf(await open('ola', false))).toBe('accepted')
    accepted(await move('sales', 'execution'))
    expect(codeOf(await open('dee', true))).toBe('accepted')
    // What is not locked goes back as it goes on.
    expect(codeOf(await open('dee', false, 'align'))).toBe('accepted')
  })

  it('locks the plan from execution on, but for check-ins', async () => {
    const { ports } = fixture
    await draftReady(fixture, 'o1', 'organisation', 'ola')
    accepted(
      await createKeyResult(ports)(actor('ola'), cycleId, 'k1', {
        objectiveId: 'o1',
        title: 'Knots',
        target: 9,
      }),
    )
    accepted(await move('organisation', 'align'))
    accepted(await move('organisation', 'share'))
    await holdShareSession(fixture, 'organisation')
    accepted(await move('organisation', 'execution'))
    const edit = (id: string, field: string, seen: unknown, value: unknown) =>
      editOkr(ports)(actor('ola'), cycleId, id, { changes: [{ field, seen, value }] })
    const objective = {
      unitId: 'organisation',
      level: 'organisation',
      title: 'Row',
      priority: 1,
    } as const
    const refused = [
      await edit('o1', 'title', 'Objective o1', 'x'),
      await edit('k1', 'target', 9, 1),
      await createObjective(ports)(actor('ola'), cycleId, 'o2', objective),
      await createKeyResult(ports)(actor('ola'), cycleId, 'k2', { objectiveId: 'o1', title: 'x' }),
      await removeOkr(ports)(actor('ola'), cycleId, 'o1'),
    ]
    expect(refused.map(codeOf)).toEqual(['locked', 'locked', 'locked', 'locked', 'locked'])
    expect(codeOf(await edit('k1', 'current', null, 3))).toBe('accepted')
  })

  it('opens a cycle for the program lead only, with dates in order', async () => {
    const window = { from: '2026-11-01', to: '2026-11-30' }
    const input = {
      name: 'Q2',
      startsOn: '2027-04-01',
      endsOn: '2027-06-30',
      planning: { draft: window, align: window, share: window },
    }
    const put = (by: string, extra: object = {}) =>
      putCycle(fixture.ports)(actor(by), '2027-q2', { ...input, ...extra })
    expect(codeOf(await put('dee'))).toBe('forbidden')
    expect(codeOf(await put('ola', { endsOn: '2027-03-01' }))).toBe('invalid')
    expect(codeOf(await put('ola'))).toBe('accepted')
    expect(accepted(await put('ola', { name: 'Second quarter', initialPhase: 'share' }))).toMatchObject({
      name: 'Second quarter',
      initialPhase: 'draft',
    })
  })
})
