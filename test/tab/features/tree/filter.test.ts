import type { FilterPage } from '../../../../okr/contract/tree.ts'
import {
  hiddenConditions,
  isFiltering,
  matchRows,
  noFilter,
  nothingText,
  queryOf,
} from '../../../../tab/features/tree/filter.ts'

describe('the filter of the tree', () => {
  test('asks for nothing while nothing is set', () => {
    expect(isFiltering(noFilter)).toBe(false)
    expect(isFiltering({ ...noFilter, text: '   ' })).toBe(false)
    expect(queryOf({ ...noFilter, text: '  ' }, 'me')).toEqual({})
  })

  test('asks for what is set, and for my own as a person', () => {
    const filter = {
      text: ' renew ',
      mine: true,
      unit: { id: 'sales', name: 'Sales' },
      level: 'team',
      visibility: 'draft',
    } as const
    expect(isFiltering(filter)).toBe(true)
    expect(hiddenConditions(filter)).toBe(3)
    expect(queryOf(filter, 'me')).toEqual({
      text: 'renew',
      ownerId: 'me',
      unitId: 'sales',
      level: 'team',
      visibility: 'draft',
    })
  })
})

describe('matches as rows', () => {
  const page = (ids: string[], cursor?: string): FilterPage => ({
    matches: ids.map((id) => ({
      row: { id, kind: 'objective', title: id, childCount: 4 },
      path: [
        { id: 'top', title: 'Top' },
        { id, title: id },
      ],
    })),
    people: {},
    ...(cursor === undefined ? {} : { cursor }),
  })

  test('stand on one level with the titles above them, and cannot be opened', () => {
    expect(matchRows([page(['a', 'b'])])).toMatchObject([
      { depth: 1, position: 1, setSize: 2, expanded: undefined, path: ['Top'] },
      { depth: 1, position: 2, setSize: 2, path: ['Top'] },
    ])
  })

  test('do not know their number while there are more, and end with a row that asks for them', () => {
    expect(matchRows([page(['a'], 'more')])).toMatchObject([{ setSize: -1 }, { type: 'loading' }])
  })

  test('that two pages share are shown once', () => {
    expect(matchRows([page(['a', 'b'], 'more'), page(['b', 'c'])]).map((row) => row.key)).toEqual([
      'matches/okr:a',
      'matches/okr:b',
      'matches/okr:c',
    ])
    expect(matchRows([])).toEqual([])
  })
})

describe('when nothing matches', () => {
  test('what can be tried is said: only what was asked for can be asked for differently', () => {
    expect(nothingText({ ...noFilter, text: 'renew' })).toMatch(/^Try another or a shorter word/)
    expect(nothingText({ ...noFilter, level: 'team' })).toMatch(/^Try fewer filters\./)
    expect(nothingText({ ...noFilter, text: 'renew', mine: true, level: 'team' })).toMatch(
      /word.*, or “Mine” off, or fewer filters\./,
    )
    expect(nothingText(noFilter)).not.toMatch(/Try/)
  })
})
