import {
  type AdaptDraft,
  changesOf,
  choicesOf,
  fieldsOf,
  isAdaptDraft,
  problemOf,
  textIn,
  withTyped,
} from '../../../../../tab/features/okr/alignment/adapt-draft.ts'
import { detailsOf, keyResultOf, objectiveOf } from '../details-of.ts'

const churn = keyResultOf('kr1', { title: 'Churn', baseline: 5, target: 3, dueOn: '2027-03-31' })
const draft: AdaptDraft = { okrId: 'kr1', typed: {}, comment: '' }

describe('a proposed change', () => {
  test('is about the OKR itself or one of its key results', () => {
    const details = detailsOf(objectiveOf('o1'), { keyResults: [{ keyResult: churn }] })
    expect(choicesOf(details).map(({ id }) => id)).toEqual(['o1', 'kr1'])
  })

  test('begins with what stands there', () => {
    expect(textIn(draft, churn, 'target')).toBe('3')
    expect(textIn(draft, churn, 'unit')).toBe('')
    expect(changesOf(draft, churn)).toEqual([])
  })

  test('holds what was seen and what is proposed, of the kind that the field has', () => {
    const typed = withTyped(withTyped(draft, 'kr1', 'target', '2.5'), 'kr1', 'dueOn', '2027-02-28')
    expect(changesOf(typed, churn)).toEqual([
      { field: 'target', seen: 3, value: 2.5 },
      { field: 'dueOn', seen: '2027-03-31', value: '2027-02-28' },
    ])
  })

  test('leaves out what was typed and taken back', () => {
    const back = withTyped(withTyped(draft, 'kr1', 'target', '4'), 'kr1', 'target', '3')
    expect(changesOf(back, churn)).toEqual([])
  })

  test('clears a field that is emptied', () => {
    expect(changesOf(withTyped(draft, 'kr1', 'dueOn', ''), churn)).toEqual([
      { field: 'dueOn', seen: '2027-03-31', value: null },
    ])
  })

  test('keeps what was typed about another key result apart', () => {
    expect(changesOf(withTyped(draft, 'kr2', 'target', '9'), churn)).toEqual([])
  })

  test('cannot take the title away, or make a number of a word', () => {
    const [title, , target] = fieldsOf(churn)
    expect(title && problemOf(title, '  ')).toBe('Title cannot be empty.')
    expect(target && problemOf(target, '-')).toBe('Enter a number.')
    expect(target && problemOf(target, '2.5')).toBeUndefined()
  })

  test('is taken from storage only whole', () => {
    expect(isAdaptDraft(JSON.parse(JSON.stringify(draft)))).toBe(true)
    expect(isAdaptDraft({ okrId: 'kr1', typed: null, comment: '' })).toBe(false)
    expect(isAdaptDraft(undefined)).toBe(false)
  })
})
