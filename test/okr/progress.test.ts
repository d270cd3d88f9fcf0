import * as fc from 'fast-check'
import { expectedProgress, keyResultProgress, objectiveProgress, weightedMean } from '../../okr/progress.ts'

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })

describe('progress of a key result', () => {
  it('is the covered part of the way from baseline to target, in either direction', () => {
    expect(keyResultProgress({ baseline: 5, current: 4, target: 3 })).toBe(0.5)
    expect(keyResultProgress({ baseline: 0, current: 3, target: 12 })).toBe(0.25)
    expect(keyResultProgress({ baseline: 0, current: 130, target: 100 })).toBe(1)
    expect(keyResultProgress({ baseline: 10, current: 5, target: 20 })).toBe(0)
  })

  it('is unknown while a number is missing, and all or nothing without a way', () => {
    expect(keyResultProgress({ baseline: 0, target: 10 })).toBeUndefined()
    expect(keyResultProgress({ baseline: 7, current: 7, target: 7 })).toBe(1)
    expect(keyResultProgress({ baseline: 7, current: 6, target: 7 })).toBe(0)
  })

  it('lies between 0 and 1, and does not care whether more or less is better', () => {
    fc.assert(
      fc.property(finite, finite, finite, (baseline, current, target) => {
        const progress = keyResultProgress({ baseline, current, target })
        expect(progress).toBeGreaterThanOrEqual(0)
        expect(progress).toBeLessThanOrEqual(1)
        const mirrored = keyResultProgress({ baseline: -baseline, current: -current, target: -target })
        expect(mirrored).toBeCloseTo(progress ?? Number.NaN, 9)
      }),
    )
  })
})

describe('roll-up', () => {
  const part = fc.record({
    weight: fc.integer({ min: 0, max: 100 }),
    progress: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  })

  it('lies between the lowest and the highest of what is measured', () => {
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const measured = parts.flatMap((one) =>
          one.progress === undefined || one.weight === 0 ? [] : [one.progress],
        )
        const mean = weightedMean(parts)
        if (measured.length === 0) {
          expect(mean).toBeUndefined()
          return
        }
        expect(mean).toBeGreaterThanOrEqual(Math.min(...measured) - 1e-9)
        expect(mean).toBeLessThanOrEqual(Math.max(...measured) + 1e-9)
      }),
    )
  })

  it('counts key results before children, children without key results, and else has no measure yet', () => {
    expect(objectiveProgress([{ weight: 1, progress: 0.5 }], [{ weight: 100, progress: 1 }])).toBe(0.5)
    expect(objectiveProgress([{ weight: 1, progress: undefined }], [{ weight: 100, progress: 1 }])).toBe(1)
    expect(objectiveProgress([], [])).toBeUndefined()
    expect(
      objectiveProgress(
        [],
        [
          { weight: 60, progress: 1 },
          { weight: 40, progress: 0.5 },
        ],
      ),
    ).toBeCloseTo(0.8, 9)
  })
})

describe('expected progress', () => {
  it('is the passed share of the cycle by the calendar', () => {
    expect(expectedProgress('2027-01-01', '2027-03-31', '2026-12-24')).toBe(0)
    expect(expectedProgress('2027-01-01', '2027-01-10', '2027-01-06')).toBe(0.5)
    expect(expectedProgress('2027-01-01', '2027-03-31', '2027-04-01T10:00:00Z')).toBe(1)
  })
})
