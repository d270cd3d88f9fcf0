import type { TreeRow } from '../../../../okr/contract/tree.ts'
import { teamObjectives } from '../../../../tab/features/home/team-objectives.ts'

const row = (id: string, more: Partial<TreeRow> = {}): TreeRow => ({
  id,
  kind: 'objective',
  title: id,
  level: 'team',
  priority: 1,
  childCount: 0,
  ...more,
})
const ids = (rows: TreeRow[]) => teamObjectives(rows).map(({ id }) => id)

describe('what a team wants to reach', () => {
  test('is its own objectives by priority, then title, before those of single people', () => {
    expect(
      ids([row('mine', { level: 'individual' }), row('second', { priority: 2 }), row('b'), row('a')]),
    ).toEqual(['a', 'b', 'second', 'mine'])
  })

  test('is never a key result, and at most five', () => {
    expect(ids([row('kr', { kind: 'key-result' })])).toEqual([])
    expect(ids(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(id)))).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
