import { isWhole, shownChanges } from '../../../../../tab/features/okr/alignment/proposal.ts'
import { keyResultOf } from '../details-of.ts'

const proposed = [
  { field: 'target', seen: 30, value: 25 },
  { field: 'title', seen: 'Churn', value: 'Less churn' },
]

describe('a proposal as it is shown', () => {
  test('is before and after', () => {
    expect(shownChanges(proposed, undefined)).toEqual([
      { field: 'target', before: 30, after: 25, now: undefined },
      { field: 'title', before: 'Churn', after: 'Less churn', now: undefined },
    ])
  })

  test('says where somebody changed the field since', () => {
    const okr = keyResultOf('kr1', { title: 'Churn', target: 28 })
    expect(shownChanges(proposed, okr).map(({ now }) => now)).toEqual([{ value: 28 }, undefined])
  })

  test('does not mind that the field already says what is proposed', () => {
    const okr = keyResultOf('kr1', { title: 'Less churn', target: 30 })
    expect(shownChanges(proposed, okr).every(({ now }) => now === undefined)).toBe(true)
  })
})

describe('a merged proposal', () => {
  test('is whole when every value is the proposed one, whatever was seen', () => {
    expect(isWhole(proposed, [{ field: 'target', seen: 28, value: 25 }, ...proposed.slice(1)])).toBe(true)
  })

  test('is not whole when a value was written over or left as it is', () => {
    expect(isWhole(proposed, [{ field: 'target', seen: 28, value: 26 }, ...proposed.slice(1)])).toBe(false)
    expect(isWhole(proposed, proposed.slice(1))).toBe(false)
  })
})
