import * as z from 'zod/mini'
import { newKeyResult } from '../../../../okr/contract/okrs.ts'
import {
  emptyKeyResult,
  isEmptyKeyResult,
  isKeyResultDraft,
  keyResultProblems,
  newKeyResultOf,
} from '../../../../tab/features/okr/key-result-draft.ts'

const full = {
  id: 'k1',
  title: ' Churn from 5 % to 3 % ',
  metric: 'Churn',
  unit: '%',
  baseline: '5',
  target: '3,5',
  dueOn: '2027-03-31',
}

describe('a new key result', () => {
  test('sends what was filled in, in a form that the contract takes', () => {
    const sent = newKeyResultOf(full, 'o1', 'ada')
    expect(sent).toEqual({
      objectiveId: 'o1',
      title: 'Churn from 5 % to 3 %',
      ownerId: 'ada',
      metric: 'Churn',
      unit: '%',
      dueOn: '2027-03-31',
      baseline: 5,
      target: 3.5,
      direction: 'decrease',
    })
    expect(z.safeParse(newKeyResult, sent).success).toBe(true)
  })

  test('with a title alone sends nothing else, and no measure', () => {
    expect(newKeyResultOf({ ...emptyKeyResult('k1'), title: 'Done' }, 'o1')).toEqual({
      objectiveId: 'o1',
      title: 'Done',
    })
  })

  test('names what is missing or no number', () => {
    expect(keyResultProblems(full)).toEqual({})
    expect(Object.keys(keyResultProblems({ ...full, title: ' ', baseline: 'five' }))).toEqual([
      'title',
      'baseline',
    ])
    expect(keyResultProblems({ ...full, target: '' })).toEqual({ target: 'A baseline needs a target.' })
  })

  test('that was only added is empty, and a draft is told from other things in storage', () => {
    expect(isEmptyKeyResult(emptyKeyResult('k1'))).toBe(true)
    expect(isEmptyKeyResult({ ...emptyKeyResult('k1'), unit: '%' })).toBe(false)
    expect(isKeyResultDraft(JSON.parse(JSON.stringify(full)))).toBe(true)
    expect(isKeyResultDraft({ ...full, baseline: 5 })).toBe(false)
    expect(isKeyResultDraft(null)).toBe(false)
  })
})
