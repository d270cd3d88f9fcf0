import type { TreeRow } from '../../../../okr/contract/tree.ts'
import { myGroups } from '../../../../tab/features/home/my-groups.ts'

const row = (id: string, kind: 'objective' | 'key-result' | 'unit', ownerId?: string) =>
  ({ id, kind, title: id, ...(ownerId === undefined ? {} : { ownerId }) }) as TreeRow

const names = (rows: TreeRow[]) =>
  myGroups(rows, 'ada').map(({ name, rows: own }) => [name, own.map(({ id }) => id)])

describe('my OKRs', () => {
  test('are what I own before what I contribute to, objectives first, else in the order found', () => {
    expect(
      names([
        row('k1', 'key-result', 'ada'),
        row('o1', 'objective', 'ben'),
        row('o2', 'objective', 'ada'),
        row('u', 'unit'),
        row('k2', 'key-result', 'ada'),
        row('o3', 'objective', 'ada'),
        row('k3', 'key-result'),
      ]),
    ).toEqual([
      ['You own', ['o2', 'o3', 'k1', 'k2']],
      ['You contribute to', ['o1', 'k3']],
    ])
  })

  test('have no group without an OKR', () => {
    expect(names([row('o1', 'objective', 'ada')])).toEqual([['You own', ['o1']]])
    expect(names([])).toEqual([])
  })
})
