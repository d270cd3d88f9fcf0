import type { ConditionView } from '../../../../../okr/contract/readiness.ts'
import { needsOf } from '../../../../../tab/features/okr/alignment/needs-of.ts'

const condition = (okrId?: string): ConditionView => ({
  code: 'no-why',
  message: okrId ?? 'of the unit',
  personIds: [],
  place: 'okr',
  ...(okrId === undefined ? {} : { okrId }),
})
const conditions = [condition('o'), condition('k'), condition('other'), condition()]

test('what an OKR still needs is what its unit needs of it and of its key results', () => {
  const readiness = { phase: 'align', next: 'share', conditions } as const
  expect(needsOf(readiness, ['o', 'k'])).toEqual([condition('o'), condition('k')])
  expect(needsOf(readiness, ['free'])).toEqual([])
})

test('a locked plan needs nothing of an OKR', () => {
  expect(needsOf({ phase: 'execution', next: 'closed', conditions }, ['o'])).toBeUndefined()
  expect(needsOf({ phase: 'closed', conditions }, ['o'])).toBeUndefined()
})
