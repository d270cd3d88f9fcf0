import * as fc from 'fast-check'
import { createKeyResult } from '../../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { editOkr } from '../../../bot/commands/okrs/edit-okr.ts'
import { getHistory } from '../../../bot/commands/okrs/get-history.ts'
import { getOkr } from '../../../bot/commands/okrs/get-okr.ts'
import { planOf } from '../../../bot/commands/partitions.ts'
import { askForChange } from '../../../bot/commands/readiness/ask-for-change.ts'
import { decideChangeRequest } from '../../../bot/commands/readiness/decide-change-request.ts'
import { listChangeRequests } from '../../../bot/commands/readiness/list-change-requests.ts'
import type { ChangeDecision } from '../../../okr/change-request.ts'
import type { FieldChange } from '../../../okr/edit.ts'
import { draftReady } from '../cycles/ready-unit.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('changes of a locked plan', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
    await draftReady(fixture, 'o', 'north', 'tim')
    accepted(
      await createKeyResult(fixture.ports)(actor('tim'), cycleId, 'k', {
        objectiveId: 'o',
        title: 'Measure',
        target: 5,
        ownerId: 'mia',
      }),
    )
  })
  afterEach(() => fixture.close())

  const target = (seen: number, value: number): FieldChange[] => [{ field: 'target', seen, value }]
  const lock = (unitId = 'north') =>
    fixture.ports.store.create(planOf('tenant-a', cycleId), {
      id: `phase:${unitId}`,
      type: 'phase',
      body: { unitId, phase: 'execution' },
    })
  const ask = (id: string, by: string, changes: FieldChange[], okrId = 'k', tenantId = 'tenant-a') =>
    askForChange(fixture.ports)(actor(by, { tenantId }), cycleId, okrId, id, {
      changes,
      reason: 'The market moved',
    })
  const decide = (id: string, by: string, decision: ChangeDecision, comment?: string) =>
    decideChangeRequest(fixture.ports)(actor(by), cycleId, id, { decision, comment })
  const okr = async (id = 'k') => accepted(await getOkr(fixture.ports)(actor('ola'), cycleId, id)).okr
  const entries = async (id = 'k') =>
    accepted(await getHistory(fixture.ports)(actor('ola'), cycleId, id)).entries
  const toDecide = async (by: string) =>
    accepted(
      await listChangeRequests(fixture.ports)(actor(by), cycleId, { box: 'to-decide' }),
    ).changeRequests.map((one) => one.id)

  it('are asked for with a reason, applied when approved, and told in the history with who approved', async () => {
    await lock()
    const asked = accepted(await ask('c', 'mia', target(5, 8)))
    expect(asked).toMatchObject({
      state: 'open',
      changes: [{ field: 'target', from: 5, to: 8 }],
      can: { decide: false, withdraw: true },
    })
    expect(await okr()).toMatchObject({ target: 5 })
    fixture.tick()
    expect(accepted(await decide('c', 'tim', 'approve'))).toMatchObject({
      state: 'approved',
      decidedBy: 'tim',
    })
    expect(await okr()).toMatchObject({ target: 8, stamps: { target: { by: 'mia' } } })
    const edited = (await entries()).find((entry) => entry.action === 'edited')
    expect(edited).toMatchObject({
      by: 'mia',
      approvedBy: 'tim',
      reason: 'The market moved',
      requestId: 'c',
      phase: 'execution',
      changes: [{ field: 'target', from: 5, to: 8 }],
    })
  })

  it('are for who may edit, only while the plan is locked, and only for what a check-in cannot change', async () => {
    expect(codeOf(await ask('early', 'mia', target(5, 8)))).toBe('phase')
    await lock()
    expect(codeOf(await ask('c', 'gus', target(5, 8)))).toBe('not-found')
    expect(codeOf(await ask('c', 'max', target(5, 8)))).toBe('forbidden')
    expect(codeOf(await ask('c', 'dee', target(5, 8)))).toBe('forbidden')
    expect(codeOf(await ask('c', 'mia', [{ field: 'current', seen: null, value: 3 }]))).toBe('invalid')
    expect(codeOf(await ask('c', 'mia', target(5, 5)))).toBe('invalid')
    expect(codeOf(await ask('c', 'mia', [{ field: 'target', seen: 5, value: 'much' }]))).toBe('invalid')
    expect(codeOf(await ask('c', 'mia', target(4, 8)))).toBe('edit-conflict')
    expect(codeOf(await ask('c', 'tim', [{ field: 'why', seen: 'Because', value: null }], 'o'))).toBe(
      'invalid',
    )
    expect(codeOf(await ask('c', 'tim', [{ field: 'unitId', seen: 'north', value: 'sales' }], 'o'))).toBe(
      'invalid',
    )
    const blank = { changes: target(5, 8), reason: '  ' }
    expect(codeOf(await askForChange(fixture.ports)(actor('mia'), cycleId, 'k', 'c', blank))).toBe('invalid')
    expect(codeOf(await ask('c', 'mia', target(5, 8)))).toBe('accepted')
  })

  it("are decided by the unit's leader, for the leader by one above, by the program lead, and never alone", async () => {
    await lock()
    accepted(await ask('of-mia', 'mia', target(5, 8)))
    accepted(await ask('of-tim', 'tim', [{ field: 'title', seen: 'Objective o', value: 'Sail' }], 'o'))
    expect(await toDecide('mia')).toEqual([])
    expect(await toDecide('tim')).toEqual(['of-mia'])
    expect(await toDecide('dee')).toEqual(['of-tim'])
    expect(await toDecide('pia')).toEqual([])
    expect(await toDecide('ola')).toEqual(['of-mia', 'of-tim'])
    expect(codeOf(await decide('of-mia', 'mia', 'approve'))).toBe('forbidden')
    expect(codeOf(await decide('of-mia', 'dee', 'approve'))).toBe('forbidden')
    expect(codeOf(await decide('of-mia', 'gus', 'approve'))).toBe('not-found')
    expect(codeOf(await decide('of-mia', 'pia', 'approve'))).toBe('forbidden')
    expect(codeOf(await decide('of-tim', 'tim', 'approve'))).toBe('forbidden')
    expect(codeOf(await decide('of-tim', 'dee', 'approve'))).toBe('accepted')
    expect(codeOf(await decide('of-mia', 'ola', 'approve'))).toBe('accepted')
    expect(await toDecide('ola')).toEqual([])
  })

  it('can be rejected with a reason, or taken back by who asked, once', async () => {
    await lock()
    accepted(await ask('c', 'mia', target(5, 8)))
    accepted(await ask('d', 'mia', target(5, 9)))
    expect(codeOf(await decide('c', 'tim', 'reject'))).toBe('invalid')
    expect(codeOf(await decide('c', 'tim', 'withdraw'))).toBe('forbidden')
    expect(codeOf(await decide('c', 'tim', 'reject', 'Too late'))).toBe('accepted')
    expect(codeOf(await decide('c', 'tim', 'reject', 'Too late'))).toBe('accepted')
    expect(codeOf(await decide('c', 'tim', 'approve'))).toBe('request-state')
    expect(codeOf(await decide('d', 'mia', 'withdraw'))).toBe('accepted')
    expect(codeOf(await decide('d', 'tim', 'approve'))).toBe('request-state')
    expect(await okr()).toMatchObject({ target: 5 })
  })

  it('are over when the cycle is closed: nothing changes any more, and what waits can only be rejected or taken back', async () => {
    const { etag } = await lock()
    for (const id of ['c', 'd']) accepted(await ask(id, 'mia', target(5, 8)))
    const checkIn = () =>
      editOkr(fixture.ports)(actor('mia'), cycleId, 'k', {
        changes: [{ field: 'confidence', seen: null, value: 'on-track' }],
      })
    const mayEdit = async () => accepted(await getOkr(fixture.ports)(actor('mia'), cycleId, 'k')).can.edit
    expect(await mayEdit()).toBe(true)
    const closed = { unitId: 'north', phase: 'closed' }
    const phase = { id: 'phase:north', type: 'phase', body: closed }
    await fixture.ports.store.replace(planOf('tenant-a', cycleId), phase, etag)
    expect(await mayEdit()).toBe(false)
    const refused = [
      await checkIn(),
      await ask('e', 'mia', target(5, 9)),
      await decide('c', 'tim', 'approve'),
    ]
    expect(refused.map(codeOf)).toEqual(['locked', 'locked', 'locked'])
    expect(await okr()).toMatchObject({ target: 5 })
    expect(codeOf(await decide('c', 'tim', 'reject', 'Too late'))).toBe('accepted')
    expect(codeOf(await decide('d', 'mia', 'withdraw'))).toBe('accepted')
  })

  it('that meet another change since they were asked for say what it was, and wait', async () => {
    await lock()
    accepted(await ask('c', 'mia', target(5, 8)))
    accepted(await ask('d', 'mia', target(5, 9)))
    accepted(await decide('c', 'tim', 'approve'))
    expect(await decide('d', 'tim', 'approve')).toMatchObject({
      ok: false,
      refusal: { code: 'edit-conflict', conflicts: [{ field: 'target', seen: 5, current: 8, yours: 9 }] },
    })
    expect(await toDecide('tim')).toEqual(['d'])
  })

  it('are one for the same id, however often they are asked for or approved', async () => {
    await lock()
    const asked = await Promise.all([ask('c', 'mia', target(5, 8)), ask('c', 'mia', target(5, 8))])
    expect(accepted(asked[0])).toEqual(accepted(asked[1]))
    expect(codeOf(await ask('c', 'mia', target(5, 9)))).toBe('already-exists')
    expect(codeOf(await ask('c', 'tim', target(5, 8)))).toBe('already-exists')
    const approved = await Promise.all([decide('c', 'tim', 'approve'), decide('c', 'ola', 'approve')])
    expect(approved.map(codeOf)).toEqual(['accepted', 'accepted'])
    expect((await entries()).filter((entry) => entry.action === 'edited')).toHaveLength(1)
  })

  it('can change links, as the owner of the contributing side', async () => {
    const goal = {
      unitId: 'sales',
      level: 'department',
      title: 'Goal',
      priority: 1,
      visibility: 'published',
    } as const
    accepted(await createObjective(fixture.ports)(actor('dee'), cycleId, 'goal', goal))
    await lock()
    const links = [{ field: 'links', seen: [], value: [{ parentId: 'goal', weight: 100 }] }]
    expect(codeOf(await ask('c', 'ola', links, 'o'))).toBe('forbidden')
    accepted(await ask('c', 'tim', links, 'o'))
    const page = accepted(await listChangeRequests(fixture.ports)(actor('tim'), cycleId, { okrId: 'o' }))
    expect(page.okrs.goal?.title).toBe('Goal')
    accepted(await decide('c', 'dee', 'approve'))
    expect((await okr('o')).links).toEqual([{ parentId: 'goal', weight: 100 }])
  })

  it('leave an OKR that contributes to something or says why not, also where only two of them together would not', async () => {
    await draftReady(fixture, 'goal', 'sales', 'dee')
    await draftReady(fixture, 'other', 'organisation', 'ola')
    const to = (parentId: string) => [{ parentId, weight: 100 }]
    const relink = (seen: unknown, value: unknown) => [{ field: 'links', seen, value }]
    const reason = (seen: unknown, value: unknown) => [{ field: 'noLinkReason', seen, value }]
    const changes = relink([], to('goal'))
    accepted(await editOkr(fixture.ports)(actor('tim'), cycleId, 'o', { changes }))
    await lock()
    expect(await ask('c', 'tim', relink(to('goal'), []), 'o')).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', field: 'links', message: expect.stringContaining('link it to another') },
    })
    accepted(await ask('elsewhere', 'tim', relink(to('goal'), to('other')), 'o'))
    accepted(await decide('elsewhere', 'dee', 'approve'))
    accepted(await ask('explained', 'tim', reason(null, 'Only here'), 'o'))
    accepted(await decide('explained', 'dee', 'approve'))
    accepted(await ask('unlink', 'tim', relink(to('other'), []), 'o'))
    accepted(await ask('silence', 'tim', reason('Only here', null), 'o'))
    accepted(await decide('unlink', 'dee', 'approve'))
    expect(codeOf(await decide('silence', 'dee', 'approve'))).toBe('invalid')
    expect(await okr('o')).toMatchObject({ links: [], noLinkReason: 'Only here' })
    expect(await toDecide('dee')).toEqual(['silence'])
  })

  it('may be of anything else where an OKR came into the lock without a link', async () => {
    await lock()
    accepted(await ask('c', 'tim', [{ field: 'title', seen: 'Objective o', value: 'Sail' }], 'o'))
    accepted(await decide('c', 'dee', 'approve'))
    expect(await okr('o')).toMatchObject({ title: 'Sail', links: [] })
  })

  it('do not exist for another tenant', async () => {
    await lock()
    accepted(await ask('c', 'mia', target(5, 8)))
    expect(codeOf(await ask('c', 'mia', target(5, 8), 'k', 'tenant-b'))).toBe('not-found')
    const b = actor('ola', { tenantId: 'tenant-b' })
    expect(codeOf(await decideChangeRequest(fixture.ports)(b, cycleId, 'c', { decision: 'approve' }))).toBe(
      'not-found',
    )
  })

  it('are the only way to change a locked OKR, whatever is edited', async () => {
    await lock()
    const values: Record<string, fc.Arbitrary<unknown>> = {
      title: fc.constantFrom('Measure', 'Count', 'Weigh'),
      target: fc.constantFrom(5, 6, null),
      baseline: fc.constantFrom(null, 1, 2),
      metric: fc.constantFrom(null, 'Trials'),
      ownerId: fc.constantFrom('mia', 'max'),
      priority: fc.constantFrom(1, 2),
      ambition: fc.constantFrom('committed', 'aspirational'),
      dueOn: fc.constantFrom(null, '2027-03-01'),
    }
    const anyEdit = fc
      .subarray(Object.keys(values), { minLength: 1 })
      .chain((fields) =>
        fc.record(Object.fromEntries(fields.map((field) => [field, values[field] ?? fc.constant(null)]))),
      )
    let asked = 0
    await fc.assert(
      fc.asyncProperty(anyEdit, fc.constantFrom('approve', 'reject', undefined), async (edit, decision) => {
        const before = await okr()
        const fields: Record<string, unknown> = { ...before }
        const changes = Object.entries(edit).map(([field, value]) => ({
          field,
          seen: fields[field] ?? null,
          value,
        }))
        const changed = changes.filter(({ seen, value }) => seen !== value)
        const direct = await editOkr(fixture.ports)(actor('ola'), cycleId, 'k', { changes })
        expect(codeOf(direct)).toBe('locked')
        expect(await okr()).toEqual(before)

        const id = `c${asked++}`
        const request = await ask(id, 'tim', changes)
        expect(codeOf(request)).toBe(changed.length === 0 ? 'invalid' : 'accepted')
        expect(await okr()).toEqual(before)
        if (!request.ok) return
        if (decision !== undefined) accepted(await decide(id, 'ola', decision, 'Because'))
        else accepted(await decide(id, 'tim', 'withdraw'))
        const after: Record<string, unknown> = { ...(await okr()) }
        for (const { field, seen, value } of changes)
          expect(after[field] ?? null).toEqual(decision === 'approve' ? value : seen)
        const edits = (await entries()).filter((entry) => entry.requestId === id && entry.action === 'edited')
        expect(edits).toHaveLength(decision === 'approve' ? 1 : 0)
      }),
      { numRuns: 25 },
    )
  })
})
