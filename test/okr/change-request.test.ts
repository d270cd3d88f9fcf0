import * as fc from 'fast-check'
import {
  approverIds,
  type ChangeDecision,
  type ChangeRequest,
  checkChanges,
  checkStillLinked,
  decideChange,
  mayDecide,
} from '../../okr/change-request.ts'
import type { Objective } from '../../okr/objective.ts'
import type { Unit } from '../../okr/organisation.ts'

const unit = (id: string, leaderId: string | undefined): Unit => ({
  id,
  name: id,
  level: 'team',
  path: [],
  ...(leaderId === undefined ? {} : { leaderId }),
})
const path = [unit('company', 'ola'), unit('sales', 'dee'), unit('north', 'tim')]
const request: ChangeRequest = {
  id: 'c',
  okrId: 'o',
  changes: [{ field: 'target', seen: 3, value: 5 }],
  reason: 'The market moved',
  by: 'mia',
  at: '2027-01-10T10:00:00.000Z',
  state: 'open',
}

describe('a change request', () => {
  it("is decided by the unit's leader; what the leader asks for, by the leaders above", () => {
    expect(approverIds(path, 'mia')).toEqual(['tim'])
    expect(approverIds(path, 'dee')).toEqual(['tim'])
    expect(approverIds(path, 'tim')).toEqual(['dee', 'ola'])
    expect(approverIds([unit('company', 'ola'), unit('lab', undefined)], 'mia')).toEqual(['ola'])
    expect(approverIds([unit('company', 'ola')], 'ola')).toEqual([])
  })

  it('is decided by the program lead always, and by nobody on their own but at the very top', () => {
    expect(mayDecide(request, 'lea', true, path)).toBe(true)
    expect(mayDecide(request, 'dee', false, path)).toBe(false)
    expect(mayDecide(request, 'mia', false, path)).toBe(false)
    expect(mayDecide({ by: 'lea' }, 'lea', true, path)).toBe(false)
    expect(mayDecide({ by: 'tim' }, 'tim', false, path)).toBe(false)
    expect(mayDecide({ by: 'ola' }, 'ola', true, [unit('company', 'ola')])).toBe(true)
    expect(mayDecide({ by: 'ola' }, 'ola', false, [unit('company', 'ola')])).toBe(false)
  })

  it('is rejected only with a reason', () => {
    expect(decideChange(request, 'reject', ' ', 'tim', 'now')).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', field: 'comment' },
    })
    expect(decideChange(request, 'reject', 'Too late', 'tim', 'now')).toMatchObject({
      ok: true,
      value: { state: 'rejected', comment: 'Too late', decidedBy: 'tim', decidedAt: 'now' },
    })
  })

  it('is decided once, by whatever order of decisions', () => {
    const decision = fc.tuple(
      fc.constantFrom<ChangeDecision>('approve', 'reject', 'withdraw'),
      fc.constantFrom(undefined, 'Because'),
    )
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), (decisions) => {
        let at = request
        for (const [kind, comment] of decisions) {
          const before = at
          const result = decideChange(at, kind, comment, 'tim', 'now')
          if (result.ok) at = result.value
          if (before.state !== 'open') expect(at).toBe(before)
          expect({
            ...at,
            state: 'open',
            decidedBy: undefined,
            decidedAt: undefined,
            comment: undefined,
          }).toEqual({ ...request, decidedBy: undefined, decidedAt: undefined, comment: undefined })
        }
      }),
    )
  })

  it('takes nothing away that the lock asked for, and leaves the OKR in its unit', () => {
    const of = (field: string, value: unknown) => checkChanges([{ field, seen: 'x', value }])?.field
    expect(of('why', null)).toBe('why')
    expect(of('why', ' ')).toBe('why')
    expect(of('resources', null)).toBe('resources')
    expect(of('unitId', 'sales')).toBe('unitId')
    expect(of('visibility', 'draft')).toBe('visibility')
    expect(of('visibility', 'published')).toBeUndefined()
    expect(of('why', 'Better')).toBeUndefined()
    expect(of('target', null)).toBeUndefined()
  })

  it('takes the last link of what has to contribute to something only with a reason, and of nothing else', () => {
    const objective: Objective = {
      kind: 'objective',
      id: 'o',
      unitId: 'north',
      level: 'team',
      title: 'Win the north',
      priority: 1,
      contributorIds: [],
      links: [{ parentId: 'goal', weight: 100 }],
      visibility: 'published',
      createdBy: 'tim',
      createdAt: request.at,
      stamps: {},
    }
    const unlinked: Objective = { ...objective, links: [] }
    expect(checkStillLinked(objective, unlinked)?.field).toBe('links')
    expect(checkStillLinked(objective, { ...unlinked, noLinkReason: ' ' })?.field).toBe('links')
    expect(checkStillLinked(objective, { ...unlinked, noLinkReason: 'Only here' })).toBeUndefined()
    expect(checkStillLinked(objective, { ...unlinked, level: 'organisation' })).toBeUndefined()
    expect(checkStillLinked({ ...unlinked, level: 'organisation' }, unlinked)?.field).toBe('links')
    expect(checkStillLinked(unlinked, { ...unlinked, title: 'Sail' })).toBeUndefined()
  })
})
