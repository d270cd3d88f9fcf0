import { qualityOf } from '../../../../../okr/quality/quality-of.ts'
import { emptyKeyResult } from '../../../../../tab/features/okr/key-result-draft.ts'
import { startedObjective } from '../../../../../tab/features/okr/objective-draft.ts'
import {
  aroundOf,
  draftsToCheck,
  keyResultToCheck,
  objectiveToCheck,
  shownWhileWriting,
  withValue,
} from '../../../../../tab/features/okr/quality/subjects.ts'
import { detailsOf, keyResultOf, objectiveOf } from '../details-of.ts'

const cycle = { startsOn: '2027-01-01', endsOn: '2027-03-31' }
const me = { person: { id: 'ada', displayName: 'Ada' }, leads: [], unitPath: [] }

describe('what the rules of quality look at while somebody writes', () => {
  it('is nothing before there is a text', () => {
    expect(keyResultToCheck(emptyKeyResult('k1'), 'ada')).toBeUndefined()
    expect(keyResultToCheck({ ...emptyKeyResult('k1'), title: '  ' }, 'ada')).toBeUndefined()
    expect(objectiveToCheck(startedObjective('o1', me, undefined, undefined))).toBeUndefined()
  })

  it('is a key result with the numbers that are numbers', () => {
    const draft = { ...emptyKeyResult('k1'), title: 'Churn falls', baseline: '5,5', target: '-', unit: ' % ' }
    expect(keyResultToCheck(draft, 'ada')).toMatchObject({
      baseline: 5.5,
      target: undefined,
      unit: '%',
      metric: undefined,
    })
  })

  it('is an objective with its begun key results', () => {
    const draft = {
      ...startedObjective('o1', me, undefined, undefined),
      title: 'Customers stay',
      keyResults: [emptyKeyResult('k1'), { ...emptyKeyResult('k2'), title: 'Churn falls' }],
    }
    expect(objectiveToCheck(draft)).toMatchObject({ ownerId: 'ada', why: '', level: 'individual' })
    expect(draftsToCheck(draft).map(({ id }) => id)).toEqual(['k2'])
  })

  it('names what is missing only where somebody has gone on', () => {
    const draft = keyResultToCheck({ ...emptyKeyResult('k1'), title: 'Help customers' }, 'ada')
    const problems = draft === undefined ? [] : qualityOf(draft, { cycle })
    const shown = (...left: string[]) => shownWhileWriting(problems, new Set(left)).map(({ rule }) => rule)
    expect(shown()).toEqual(['activity'])
    expect(shown('target', 'dueOn')).toEqual(['activity', 'measurable', 'dated'])
  })
})

describe('what the rules look at in a saved OKR', () => {
  it('is the OKR with what is being written', () => {
    const { okr } = detailsOf(keyResultOf('k1', { title: 'Churn falls', target: 3 }))
    expect(withValue(okr, 'target', 4)).toMatchObject({ title: 'Churn falls', target: 4 })
    expect(withValue(okr, 'target', null)).toMatchObject({ target: undefined })
  })

  it('is beside its key results, as far as the tab knows them', () => {
    const keyResult = keyResultOf('k1')
    const details = detailsOf(objectiveOf('o1'), { keyResults: [{ keyResult }] })
    expect(aroundOf(details, cycle)).toMatchObject({ keyResults: [keyResult], children: 0, cycle })
    expect(aroundOf(detailsOf(keyResult), cycle)).toEqual({ cycle, limits: undefined })
  })
})
