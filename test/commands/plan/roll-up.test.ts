import fc from 'fast-check'
import { computeRollUp } from '../../../bot/commands/plan/roll-up.ts'
import type { KeyResult } from '../../../okr/key-result.ts'
import type { Objective, Visibility } from '../../../okr/objective.ts'

const shared = {
  unitId: 'north',
  title: 'Grow',
  priority: 1,
  contributorIds: [],
  createdBy: 'tim',
  createdAt: '2026-11-21T10:00:00.000Z',
  stamps: {},
}

function objective(id: string, visibility: Visibility, weight: number): Objective {
  const links = [{ parentId: 'top', weight }]
  return { ...shared, id, kind: 'objective', level: 'team', visibility, links }
}

function keyResult(id: string, objectiveId: string, visibility: Visibility): KeyResult {
  return {
    ...shared,
    id,
    kind: 'key-result',
    objectiveId,
    visibility,
    links: [],
    weight: 1,
    direction: 'increase',
    ambition: 'committed',
  }
}

const part = fc.record({
  weight: fc.integer({ min: 1, max: 100 }),
  progress: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
})

describe('a roll-up', () => {
  it.each(['okr:top', 'unit:north', 'person:tim'])(
    'of %s is the same for everybody, whatever drafts are below it; only these are named beside it',
    (target) => {
      fc.assert(
        fc.property(fc.array(part), fc.array(part, { minLength: 1 }), (published, drafts) => {
          const below = published.map(({ weight, progress }, i) => ({
            okr: objective(`p${i}`, 'published', weight),
            progress,
          }))
          const hidden = drafts.map(({ weight, progress }, i) => ({
            okr: objective(`d${i}`, 'draft', weight),
            progress,
          }))
          const { drafts: named, ...forEverybody } = computeRollUp(target, [...hidden, ...below])
          expect(forEverybody).toEqual(computeRollUp(target, below))
          expect(named?.count).toBe(drafts.length)
          expect(named?.ids).toEqual(hidden.map(({ okr }) => okr.id).slice(0, 100))
        }),
      )
    },
  )

  it('of an objective that is a draft is of its own key results, which are published with it', () => {
    const below = [
      { okr: keyResult('k1', 'top', 'draft'), progress: 0.5 },
      { okr: keyResult('k2', 'top', 'draft'), progress: 1 },
      { okr: objective('child', 'draft', 100), progress: 0 },
    ]
    expect(computeRollUp('okr:top', below)).toEqual({
      childCount: 0,
      progress: 0.75,
      drafts: { count: 3, ids: ['k1', 'k2', 'child'] },
    })
    expect(computeRollUp('okr:top', below.slice(2))).toEqual({
      childCount: 0,
      drafts: { count: 1, ids: ['child'] },
    })
  })
})
