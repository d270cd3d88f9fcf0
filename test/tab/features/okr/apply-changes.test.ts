import { withChanges, withKeyResultChanges } from '../../../../tab/features/okr/apply-changes.ts'
import { detailsOf, keyResultOf, objectiveOf } from './details-of.ts'

describe('changes shown before the server has answered', () => {
  test('replace fields, and null takes an optional one away', () => {
    const before = detailsOf(objectiveOf('o1', { why: 'old' }))
    const after = withChanges(before, [
      { field: 'title', seen: 'o1', value: 'new' },
      { field: 'why', seen: 'old', value: null },
    ])
    expect(after.okr).toMatchObject({ title: 'new' })
    expect(after.okr).not.toHaveProperty('why')
    expect(before.okr).toMatchObject({ title: 'o1', why: 'old' })
  })

  test('a check-in moves the progress of the key result', () => {
    const before = detailsOf(keyResultOf('k1', { baseline: 9, target: 4 }))
    expect(withChanges(before, [{ field: 'current', seen: null, value: 7 }]).progress).toBeCloseTo(0.4)
    expect(withChanges(before, [{ field: 'baseline', seen: 9, value: null }]).progress).toBeUndefined()
  })

  test('a check-in moves the progress of the objective above, by weight', () => {
    const before = detailsOf(objectiveOf('o1'), {
      progress: 0,
      keyResults: [
        { keyResult: keyResultOf('k1', { baseline: 0, current: 0, target: 10, weight: 3 }), progress: 0 },
        { keyResult: keyResultOf('k2', { baseline: 0, current: 4, target: 10 }), progress: 0.4 },
      ],
    })
    const after = withKeyResultChanges(before, 'k1', [{ field: 'current', seen: 0, value: 10 }])
    expect(after.keyResults.map((entry) => entry.progress)).toEqual([1, 0.4])
    expect(after.progress).toBeCloseTo((3 * 1 + 0.4) / 4)
  })

  test('an objective whose key results have no measure keeps the progress that it has from below', () => {
    const before = detailsOf(objectiveOf('o1'), {
      progress: 0.6,
      keyResults: [{ keyResult: keyResultOf('k1') }],
    })
    const after = withKeyResultChanges(before, 'k1', [{ field: 'title', seen: 'k1', value: 'renamed' }])
    expect(after.keyResults[0]?.keyResult.title).toBe('renamed')
    expect(after.progress).toBe(0.6)
  })
})
