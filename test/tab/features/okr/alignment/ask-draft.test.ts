import {
  isAskDraft,
  keyOf,
  noAskDraft,
  openSuggestions,
  recipientsOf,
  type Suggestion,
} from '../../../../../tab/features/okr/alignment/ask-draft.ts'
import { alignmentOf, requestOf } from './alignment-of.ts'

const leader: Suggestion = { kind: 'leader', personId: 'lea', why: 'Leads you.' }
const team: Suggestion = { kind: 'team', personId: 'tom', why: 'Contributes to this OKR.' }
const sales: Suggestion = {
  kind: 'department',
  personId: 'sal',
  unitId: 'sales',
  why: 'Both are about leads.',
}
const all = [leader, team, sales]

describe('whom to ask', () => {
  test('begins with the leader and the team; other departments are for the owner to tick', () => {
    expect(recipientsOf(noAskDraft, all)).toEqual([
      { kind: 'leader', personId: 'lea' },
      { kind: 'team', personId: 'tom' },
    ])
  })

  test('follows what is ticked and unticked', () => {
    const ticked = { [keyOf(leader)]: false, [keyOf(sales)]: true }
    expect(recipientsOf({ ...noAskDraft, ticked }, all)).toEqual([
      { kind: 'team', personId: 'tom' },
      { kind: 'department', personId: 'sal', unitId: 'sales' },
    ])
  })

  test('can be anybody else, and the leader of any unit', () => {
    const draft = {
      ...noAskDraft,
      people: [{ id: 'uma', displayName: 'Uma' }],
      units: [{ id: 'finance', name: 'Finance' }],
    }
    expect(recipientsOf(draft, [])).toEqual([
      { kind: 'team', personId: 'uma' },
      { kind: 'department', unitId: 'finance' },
    ])
  })

  test('holds nobody twice who was proposed and chosen by name', () => {
    const draft = { ...noAskDraft, people: [{ id: 'tom', displayName: 'Tom' }] }
    expect(recipientsOf(draft, [team])).toEqual([{ kind: 'team', personId: 'tom' }])
  })

  test('proposes nobody whose answer is open or stands', () => {
    const requests = [requestOf('lea'), requestOf('tom', { state: 'accepted' })]
    expect(openSuggestions(alignmentOf(requests, { suggestions: all }))).toEqual([sales])
  })

  test('proposes again who declined', () => {
    const requests = [requestOf('tom', { state: 'declined' })]
    expect(openSuggestions(alignmentOf(requests, { suggestions: [team] }))).toEqual([team])
  })
})

test('only a whole draft is taken from storage', () => {
  expect(isAskDraft(JSON.parse(JSON.stringify(noAskDraft)))).toBe(true)
  for (const other of [null, 'text', {}, { ...noAskDraft, people: 'tom' }, { ...noAskDraft, ticked: null }]) {
    expect(isAskDraft(other)).toBe(false)
  }
})
