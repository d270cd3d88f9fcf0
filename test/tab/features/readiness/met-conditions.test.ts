import type { ConditionView } from '../../../../okr/contract/readiness.ts'
import type { UnitFacts } from '../../../../okr/gate/facts.ts'
import { unmetConditions } from '../../../../okr/gate.ts'
import { metConditions } from '../../../../tab/features/readiness/met-conditions.ts'

const condition = (code: string): ConditionView => ({ code, message: code, personIds: [], place: 'okr' })

const empty: UnitFacts = {
  name: 'Sales',
  objectives: [],
  limits: { objectives: { min: 1, max: 5 }, keyResults: { min: 1, max: 5 }, hard: false },
  dependencies: [],
  findings: [],
  shareSessionHeld: false,
  leftIds: [],
  names: {},
}

describe('what is met already of the next phase', () => {
  test('is what the gate looks at before it, without what is unmet', () => {
    expect(metConditions({ next: 'align', whole: true, conditions: [] })).toEqual(['Every OKR has an owner'])
    const conditions = [condition('no-why'), condition('not-answered'), condition('share-session')]
    const met = metConditions({ next: 'execution', whole: true, conditions })
    expect(met).toContain('The quality check of every objective is answered')
    expect(met.filter((words) => /why|agree|share session/.test(words))).toEqual([])
  })

  test('grows to everything once nothing is unmet', () => {
    const codes = [
      'no-owner',
      'no-why',
      'not-asked',
      'not-published',
      'dependency-refused',
      'checklist',
      'finding',
      'share-session',
    ]
    const conditions = codes.map(condition)
    expect(metConditions({ next: 'execution', whole: true, conditions })).toEqual([])
    expect(metConditions({ next: 'execution', whole: true, conditions: [] })).toHaveLength(codes.length)
  })

  test('is not told of a plan that is not shown as a whole', () => {
    expect(metConditions({ next: 'execution', whole: false, conditions: [] })).toEqual([])
  })

  test('is nothing for a plan without an objective, as the gate names it, and nothing after the cycle', () => {
    const conditions = unmetConditions('align', 'share', empty)
    expect(metConditions({ next: 'share', whole: true, conditions })).toEqual([])
    expect(metConditions({ next: 'closed', whole: true, conditions: [] })).toEqual([])
    expect(metConditions({ next: undefined, whole: true, conditions: [] })).toEqual([])
  })
})
