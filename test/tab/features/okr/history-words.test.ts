import type { HistoryPage } from '../../../../okr/contract/okrs.ts'
import { historyWords } from '../../../../tab/features/okr/history-words.ts'

type Entry = HistoryPage['entries'][number]

const textOf = (_: string, value: unknown) => (Array.isArray(value) ? value.join(' and ') : String(value))
const words = (action: Entry['action'], field: string, from: unknown, to: unknown) =>
  historyWords({ action, changes: [{ field, from, to }] }, textOf)

describe('an entry of the history in words', () => {
  test('names the fields of an edit, and shows what changed into what', () => {
    const changes = [
      { field: 'target', from: 3, to: 2 },
      { field: 'dueOn', from: null, to: '2027-01-14' },
    ]
    expect(historyWords({ action: 'edited', changes }, textOf)).toEqual({
      sentence: 'changed the target, due date',
      shown: changes,
    })
  })

  test('says all of a creation in its sentence', () => {
    expect(words('created', 'title', null, 'Grow')).toEqual({ sentence: 'created this', shown: [] })
  })

  test('says who was asked, and to whom a request was taken back', () => {
    expect(words('asked', 'askedIds', null, ['Ada', 'Ben']).sentence).toBe('asked Ada and Ben to align')
    expect(words('withdrawn', 'askedIds', ['Ada'], null).sentence).toBe('took back the request to Ada')
  })

  test.each([
    ['answered', 'answer', 'accepted', 'agreed'],
    ['answered', 'answer', 'adapt', 'proposed an edit'],
    ['answered', 'answer', 'declined', 'declined to align'],
    ['decided', 'decision', 'accepted', 'took over a proposed edit'],
    ['decided', 'decision', 'rejected', 'decided that it stays as it is'],
    ['decided', 'changeRequest', 'approved', 'approved a change that was asked for'],
    ['decided', 'changeRequest', 'rejected', 'rejected a change that was asked for'],
    ['withdrawn', 'changeRequest', 'withdrawn', 'took back a change that was asked for'],
  ] as const)('says what came of it: %s, %s %s', (action, field, to, sentence) => {
    expect(words(action, field, 'open', to)).toEqual({ sentence, shown: [] })
  })

  test('tells a change that was asked for from a request to align', () => {
    expect(words('asked', 'changeRequest', null, ['title', 'target']).sentence).toBe(
      'asked to change the title, target',
    )
  })

  test('shows what was taken over for a key result of it, by its title where that is known', () => {
    const target = { field: 'target', from: 20, to: 30 }
    const changes = [{ field: 'decision', from: null, to: 'accepted' }, target]
    const entry = { action: 'decided', changes, changedOkrId: 'k1' } as const
    expect(historyWords(entry, textOf, new Map([['k1', 'Cut the days']]))).toEqual({
      sentence: 'took over a proposed edit of “Cut the days”',
      shown: [target],
    })
    expect(historyWords(entry, textOf).sentence).toBe('took over a proposed edit of a key result')
  })

  test('names a rule of quality that was argued', () => {
    expect(words('dismissed', 'quality', null, 'rule').sentence).toBe('dismissed a rule of quality')
    expect(words('reopened', 'quality', 'rule', null).sentence).toBe('took back that a rule was dismissed')
  })

  test('says that it is shared, without the id that the others have too', () => {
    expect(words('shared', 'sharedId', null, 'redundancy-1')).toEqual({
      sentence: 'declared this to be shared with others that have the same aim',
      shown: [],
    })
  })
})
