import { moveUnitPhase } from '../../../bot/commands/cycles/move-unit-phase.ts'
import { putCycle } from '../../../bot/commands/cycles/put-cycle.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import type { Phase } from '../../../okr/cycle.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('cycles and phases', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
  })
  afterEach(() => fixture.close())

  const move = (unitId: string, to: Phase, by = 'ola') =>
    moveUnitPhase(fixture.ports)(actor(by), cycleId, unitId, to)

  it('keeps a unit from execution while its share phase is open, and says so', async () => {
    const input = {
      unitId: 'organisation',
      level: 'organisation',
      title: 'Sail',
      why: 'Fun',
      priority: 1,
    } as const
    accepted(await createObjective(fixture.ports)(actor('ola'), cycleId, 'o1', input))
    expect(codeOf(await move('organisation', 'execution'))).toBe('phase')
    accepted(await move('organisation', 'align'))
    accepted(await move('organisation', 'share'))
    expect(await move('organisation', 'execution')).toMatchObject({
      ok: false,
      refusal: {
        code: 'phase',
        details: ['The share session of Company has not been held; its share phase is open.'],
      },
    })
  })

  it('is moved by the leader, leaders above and the program lead, and by nobody else', async () => {
    const input = { unitId: 'north', level: 'team', title: 'Sail', priority: 1 } as const
    accepted(await createObjective(fixture.ports)(actor('tim'), cycleId, 'o1', input))
    expect(codeOf(await move('north', 'align', 'mia'))).toBe('forbidden')
    expect(codeOf(await move('north', 'align', 'pia'))).toBe('forbidden')
    expect(codeOf(await move('north', 'align', 'dee'))).toBe('accepted')
    expect(codeOf(await move('nowhere', 'align'))).toBe('not-found')
  })

  it('locks the plan from execution on, but for check-ins', async () => {
    const { ports } = fixture
    const input = {
      unitId: 'organisation',
      level: 'organisation',
      title: 'Sail',
      why: 'Fun',
      priority: 1,
    } as const
    accepted(await createObjective(ports)(actor('ola'), cycleId, 'o1', input))
    accepted(await move('organisation', 'align'))
    accepted(await move('organisation', 'share'))
    await ports.store.create(
      { container: 'plan', tenantId: 'tenant-a', scope: cycleId },
      {
        id: 'session:s1',
        type: 'session',
        keys: { unit: 'organisation', kind: 'share', status: 'held' },
        body: {},
      },
    )
    accepted(await move('organisation', 'execution'))
    const edit = await editOkr(ports)(actor('ola'), cycleId, 'o1', {
      changes: [{ field: 'title', seen: 'Sail', value: 'x' }],
    })
    expect(codeOf(edit)).toBe('locked')
    expect(codeOf(await createObjective(ports)(actor('ola'), cycleId, 'o2', input))).toBe('locked')
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
