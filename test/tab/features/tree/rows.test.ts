import fc from 'fast-check'
import type { TreeRow } from '../../../../okr/contract/tree.ts'
import {
  type Branch,
  indexOfKey,
  keyOfRef,
  keyOfRow,
  type NodeRow,
  nodeOfRowKey,
  refOfKey,
  topNode,
  visibleRows,
} from '../../../../tab/features/tree/rows.ts'
import { treeOf } from './tree-of.ts'

const okr = (id: string, childCount = 0): TreeRow => ({ id, kind: 'objective', title: id, childCount })
const loaded = (...rows: TreeRow[]): Branch => ({ rows, status: 'idle' })

describe('the rows on the screen', () => {
  test('every row follows its parent, one level deeper, and counts its place among its siblings', () => {
    fc.assert(
      fc.property(treeOf(), ({ branches, expanded }) => {
        const rows = visibleRows(topNode, branches, expanded)
        const above: NodeRow[] = []
        for (const row of rows) {
          above.length = row.depth - 1
          const parent = above.at(-1)
          expect(row.parentKey).toBe(parent?.key ?? topNode)
          if (row.type !== 'node') continue
          expect(row.key).toBe(`${row.parentKey}/${row.node}`)
          if (parent) expect(parent.expanded).toBe(true)
          const siblings = rows.filter((one) => one.type === 'node' && one.parentKey === row.parentKey)
          expect(siblings[row.position - 1]).toBe(row)
          expect(row.setSize).toBe(siblings.length)
          above.push(row)
        }
      }),
    )
  })

  test('keys are unique, also where an OKR stands below several parents', () => {
    fc.assert(
      fc.property(treeOf(), ({ branches, expanded }) => {
        const keys = visibleRows(topNode, branches, expanded).map((row) => row.key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('closing a row takes away exactly what is below it, and opening it again brings the same back', () => {
    fc.assert(
      fc.property(treeOf(), fc.nat(), ({ branches, expanded }, choice) => {
        const before = visibleRows(topNode, branches, expanded)
        const open = before.filter((row) => row.type === 'node' && row.expanded)
        const chosen = open[choice % Math.max(1, open.length)]
        if (chosen === undefined) return
        const after = visibleRows(
          topNode,
          branches,
          new Set([...expanded].filter((key) => key !== chosen.key)),
        )
        expect(after.map((row) => row.key)).toEqual(
          before.map((row) => row.key).filter((key) => !key.startsWith(`${chosen.key}/`)),
        )
        expect(visibleRows(topNode, branches, expanded)).toEqual(before)
      }),
    )
  })

  test('a row without children cannot be opened', () => {
    const rows = visibleRows(topNode, new Map([[topNode, loaded(okr('a'))]]), new Set(['top/okr:a']))
    expect(rows).toMatchObject([{ type: 'node', expanded: undefined }])
  })

  test('what is not loaded yet stands as one loading row', () => {
    expect(visibleRows(topNode, new Map(), new Set())).toMatchObject([
      { type: 'loading', node: topNode, depth: 1 },
    ])
    const rows = visibleRows(topNode, new Map([[topNode, loaded(okr('a', 3))]]), new Set(['top/okr:a']))
    expect(rows).toMatchObject([
      { type: 'node', expanded: true },
      { type: 'loading', node: 'okr:a', depth: 2 },
    ])
  })

  test('while there are further pages, the number of siblings is what the parent says, or unknown at the top', () => {
    const branches = new Map<string, Branch>([
      [topNode, { rows: [okr('a', 300)], cursor: 'more', status: 'idle' }],
      ['okr:a', { rows: [okr('b'), okr('c')], cursor: 'more', status: 'idle' }],
    ])
    const rows = visibleRows(topNode, branches, new Set(['top/okr:a']))
    expect(rows).toMatchObject([
      { key: 'top/okr:a', setSize: -1 },
      { key: 'top/okr:a/okr:b', setSize: 300 },
      { key: 'top/okr:a/okr:c', setSize: 300 },
      { type: 'loading', node: 'okr:a' },
      { type: 'loading', node: topNode },
    ])
  })

  test('a branch that could not be loaded says so and keeps what it had', () => {
    const error = new Error('away')
    const branches = new Map<string, Branch>([[topNode, { rows: [okr('a')], status: 'failed', error }]])
    expect(visibleRows(topNode, branches, new Set())).toMatchObject([
      { type: 'node' },
      { type: 'failed', error },
    ])
  })

  test('a circle of links ends where it closes', () => {
    const branches = new Map<string, Branch>([
      [topNode, loaded(okr('a', 1))],
      ['okr:a', loaded(okr('b', 1))],
      ['okr:b', loaded(okr('a', 1))],
    ])
    const expanded = new Set(['top/okr:a', 'top/okr:a/okr:b', 'top/okr:a/okr:b/okr:a'])
    expect(visibleRows(topNode, branches, expanded).map((row) => row.key)).toEqual([
      'top/okr:a',
      'top/okr:a/okr:b',
      'top/okr:a/okr:b/okr:a',
    ])
  })
})

describe('keys', () => {
  test('lead back to what they name', () => {
    expect(refOfKey(keyOfRef({ kind: 'unit', id: 'a.b@c' }))).toEqual({ kind: 'unit', id: 'a.b@c' })
    expect(refOfKey(topNode)).toBeUndefined()
    expect(keyOfRow({ kind: 'key-result', id: 'k' })).toBe('okr:k')
    expect(keyOfRow({ kind: 'person', id: 'p' })).toBe('person:p')
    expect(nodeOfRowKey('top/okr:a/okr:b')).toBe('okr:b')
  })

  test('of a row that is gone lead to the nearest one above it', () => {
    const rows = visibleRows(topNode, new Map([[topNode, loaded(okr('a', 1), okr('b'))]]), new Set())
    expect(indexOfKey(rows, 'top/okr:b')).toBe(1)
    expect(indexOfKey(rows, 'top/okr:b/okr:gone/okr:too')).toBe(1)
    expect(indexOfKey(rows, 'top/okr:unknown')).toBe(0)
    expect(indexOfKey(rows, undefined)).toBe(0)
    expect(indexOfKey([], undefined)).toBe(-1)
  })
})
