import { hasToBeAskedFor, isPlanLocked } from '../../../../../tab/features/okr/changes/plan-lock.ts'
import { detailsOf, objectiveOf } from '../details-of.ts'

describe('a locked plan', () => {
  const details = detailsOf(objectiveOf('o1'))

  test('is locked for who could otherwise edit it', () => {
    expect(isPlanLocked(details)).toBe(false)
    expect(isPlanLocked({ ...details, planning: 'committed' })).toBe(true)
    const reader = { ...details.can, edit: false, plan: false }
    expect(isPlanLocked({ planning: 'committed', can: reader })).toBe(false)
  })

  test('takes check-ins, and asks for everything else', () => {
    expect(hasToBeAskedFor([{ field: 'current' }, { field: 'confidence' }])).toBe(false)
    expect(hasToBeAskedFor([{ field: 'current' }, { field: 'target' }])).toBe(true)
    expect(hasToBeAskedFor([{ field: 'title' }])).toBe(true)
  })
})
