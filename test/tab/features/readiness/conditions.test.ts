import fc from 'fast-check'
import type { ConditionView } from '../../../../okr/contract/readiness.ts'
import type { Phase } from '../../../../okr/cycle.ts'
import { type Condition, places } from '../../../../okr/gate/condition.ts'
import {
  conditionGroups,
  gateSentence,
  isMetInFindings,
  keyOfCondition,
  pathOfCondition,
} from '../../../../tab/features/readiness/conditions.ts'

const condition = (place: Condition['place'], more: Partial<ConditionView> = {}): ConditionView => ({
  code: 'some',
  message: place,
  personIds: [],
  place,
  ...more,
})
const sales = { unitId: 'sales', above: [{ unitId: 'acme', name: 'Acme' }] }

describe('the conditions of a gate', () => {
  test('are grouped by where they are met, the reader’s own first', () => {
    const theirs = condition('alignment', { okrId: 'o1', personIds: ['bo'] })
    const own = condition('alignment', { okrId: 'o2', personIds: ['bo', 'ada'] })
    const groups = conditionGroups([condition('unit'), theirs, own], 'ada')
    expect(groups).toMatchObject([
      { name: 'Alignment', conditions: [own, theirs] },
      { name: 'Units', conditions: [condition('unit')] },
    ])
  })

  test('that read the same are one, with their number', () => {
    const same = condition('alignment', { message: 'The same for several.' })
    const groups = conditionGroups([same, condition('alignment', { okrId: 'o1' }), same], 'ada')
    expect(groups[0]?.conditions.map(({ times }) => times)).toEqual([2, 1])
  })

  test('are all there, whatever their place', () => {
    const some = fc
      .tuple(fc.constantFrom(...places), fc.constantFrom('o1', 'o2', undefined))
      .map(([place, okrId]) => condition(place, okrId === undefined ? {} : { okrId }))
    fc.assert(
      fc.property(fc.array(some), (conditions) => {
        const shown = conditionGroups(conditions, 'ada').flatMap((group) => group.conditions)
        expect(shown.reduce((sum, one) => sum + one.times, 0)).toBe(conditions.length)
        expect(new Set(shown.map(keyOfCondition))).toEqual(new Set(conditions.map(keyOfCondition)))
      }),
    )
  })

  test('lead to the part of the OKR, to the sessions, to the form or to the unit above', () => {
    expect(pathOfCondition(condition('okr', { okrId: 'o1' }), sales)).toBe('/okr/o1')
    expect(pathOfCondition(condition('alignment', { okrId: 'o1' }), sales)).toBe('/okr/o1/alignment')
    expect(pathOfCondition(condition('quality', { okrId: 'o1' }), sales)).toBe('/okr/o1/quality')
    expect(pathOfCondition(condition('findings', { okrId: 'o1' }), sales)).toBe('/okr/o1/findings')
    expect(pathOfCondition(condition('sessions'), sales)).toBe('/sessions')
    expect(pathOfCondition(condition('unit', { code: 'no-objective' }), sales)).toBe('/new/unit/sales')
    expect(pathOfCondition(condition('unit', { code: 'above' }), sales)).toBe('/readiness/acme')
    expect(pathOfCondition(condition('unit', { code: 'limits' }), sales)).toBeUndefined()
    expect(pathOfCondition(condition('unit', { code: 'above' }), { unitId: 'acme' })).toBeUndefined()
  })

  test('about findings of no OKR are met in the list below; that checks are going on is met by waiting', () => {
    expect(isMetInFindings(condition('findings', { code: 'finding' }))).toBe(true)
    expect(isMetInFindings(condition('findings', { code: 'finding', okrId: 'o1' }))).toBe(false)
    expect(isMetInFindings(condition('findings', { code: 'checking' }))).toBe(false)
  })
})

describe('the sentence of a gate', () => {
  const sentence = (next: Phase | undefined, unmet: number, whole = true) =>
    gateSentence({
      unitName: 'Sales',
      ...(next === undefined ? {} : { next }),
      whole,
      conditions: Array.from({ length: unmet }, () => condition('unit')),
    })

  test('says how much is missing, or that the step can be taken', () => {
    expect(sentence('share', 2)).toBe('2 things keep Sales from the share phase.')
    expect(sentence('execution', 1)).toBe('One thing keeps Sales from locking the plan.')
    expect(sentence('align', 0)).toBe('Everything is met: Sales can move on to the align phase.')
    expect(sentence('execution', 0)).toBe('Everything is met: the plan of Sales can be locked.')
    expect(sentence('closed', 0)).toBe(
      'The plan of Sales is locked; the cycle can be closed once execution is over.',
    )
    expect(sentence(undefined, 0)).toBe('The cycle is closed for Sales.')
  })

  test('does not say that everything is met to whom not everything is shown', () => {
    expect(sentence('share', 0, false)).toBe('Nothing that is shown to you keeps Sales from the share phase.')
    expect(sentence('share', 1, false)).toBe('One thing keeps Sales from the share phase.')
    // A locked plan has no drafts.
    expect(sentence('closed', 0, false)).toBe(sentence('closed', 0))
  })
})
