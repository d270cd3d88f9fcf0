import fc from 'fast-check'
import {
  actionOf,
  closedSiblings,
  type Pressed,
  parentIndex,
} from '../../../../tab/features/tree/keyboard.ts'
import { topNode, visibleRows } from '../../../../tab/features/tree/rows.ts'
import { treeOf } from './tree-of.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
})

const opened = visibleRows(
  topNode,
  new Map([
    [
      topNode,
      {
        rows: [
          { id: 'a', kind: 'objective', title: 'A', childCount: 2 },
          { id: 'b', kind: 'objective', title: 'B', childCount: 1 },
        ],
        cursor: 'more',
        status: 'idle',
      },
    ],
    ['okr:a', { rows: [{ id: 'c', kind: 'key-result', title: 'C', childCount: 0 }], status: 'failed' }],
  ]),
  new Set(['top/okr:a']),
)

describe('the keyboard in the tree', () => {
  test('the rows of this test are: A, C, a failure below A, B, and more to load', () => {
    expect(opened.map((row) => (row.type === 'node' ? row.row.title : row.type))).toEqual([
      'A',
      'C',
      'failed',
      'B',
      'loading',
    ])
  })

  test('arrows up and down go row by row and stop at the ends, and never at a row that is loading', () => {
    expect(actionOf(press('ArrowDown'), opened, 0, 10)).toEqual({ type: 'focus', index: 1 })
    expect(actionOf(press('ArrowDown'), opened, 1, 10)).toEqual({ type: 'focus', index: 2 })
    expect(actionOf(press('ArrowDown'), opened, 3, 10)).toEqual({ type: 'focus', index: 3 })
    expect(actionOf(press('ArrowUp'), opened, 0, 10)).toEqual({ type: 'focus', index: 0 })
  })

  test('the right arrow opens a closed row, and goes into an open one', () => {
    expect(actionOf(press('ArrowRight'), opened, 3, 10)).toEqual({ type: 'expand', index: 3 })
    expect(actionOf(press('ArrowRight'), opened, 0, 10)).toEqual({ type: 'focus', index: 1 })
    expect(actionOf(press('ArrowRight'), opened, 1, 10)).toBeUndefined()
  })

  test('the left arrow closes an open row, and else goes to the row above', () => {
    expect(actionOf(press('ArrowLeft'), opened, 0, 10)).toEqual({ type: 'collapse', index: 0 })
    expect(actionOf(press('ArrowLeft'), opened, 1, 10)).toEqual({ type: 'focus', index: 0 })
    expect(actionOf(press('ArrowLeft'), opened, 2, 10)).toEqual({ type: 'focus', index: 0 })
    expect(actionOf(press('ArrowLeft'), opened, 3, 10)).toEqual({ type: 'focus', index: 3 })
  })

  test('Home and End go to the first and the last row that can have the focus, with Ctrl too', () => {
    expect(actionOf(press('Home'), opened, 3, 10)).toEqual({ type: 'focus', index: 0 })
    expect(actionOf(press('End'), opened, 0, 10)).toEqual({ type: 'focus', index: 3 })
    expect(actionOf(press('End', { ctrlKey: true }), opened, 0, 10)).toEqual({ type: 'focus', index: 3 })
  })

  test('Page Down and Page Up go a screen, less one row for the eye', () => {
    expect(actionOf(press('PageDown'), opened, 0, 3)).toEqual({ type: 'focus', index: 2 })
    expect(actionOf(press('PageUp'), opened, 3, 3)).toEqual({ type: 'focus', index: 1 })
  })

  test('Enter and Space open the details, and the star opens the siblings', () => {
    expect(actionOf(press('Enter'), opened, 1, 10)).toEqual({ type: 'open', index: 1 })
    expect(actionOf(press(' '), opened, 1, 10)).toEqual({ type: 'open', index: 1 })
    expect(actionOf(press('*'), opened, 0, 10)).toEqual({ type: 'expand-siblings', index: 0 })
    expect(closedSiblings(opened, 0).map((row) => row.key)).toEqual(['top/okr:b'])
    expect(closedSiblings(opened, 1)).toEqual([])
  })

  test('keys of the browser and the host are left to them', () => {
    expect(actionOf(press('ArrowDown', { altKey: true }), opened, 0, 10)).toBeUndefined()
    expect(actionOf(press('ArrowDown', { ctrlKey: true }), opened, 0, 10)).toBeUndefined()
    expect(actionOf(press('ArrowDown', { metaKey: true }), opened, 0, 10)).toBeUndefined()
    expect(actionOf(press('Tab'), opened, 0, 10)).toBeUndefined()
    expect(actionOf(press('ArrowDown'), [], 0, 10)).toBeUndefined()
  })

  test('whatever is pressed wherever, the focus stays on a row', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp']
    fc.assert(
      fc.property(
        treeOf(),
        fc.array(fc.constantFrom(...keys), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        ({ branches, expanded }, pressed, pageSize) => {
          const rows = visibleRows(topNode, branches, expanded)
          fc.pre(rows.length > 0)
          let index = 0
          for (const key of pressed) {
            const action = actionOf(press(key), rows, index, pageSize)
            if (action?.type === 'focus') index = action.index
            expect(rows[index]?.type).toBe('node')
          }
        },
      ),
    )
  })

  test('the parent of a row is the row that its key names', () => {
    fc.assert(
      fc.property(treeOf(), ({ branches, expanded }) => {
        const rows = visibleRows(topNode, branches, expanded)
        for (const [i, row] of rows.entries()) {
          const parent = parentIndex(rows, i)
          expect(parent === undefined ? topNode : rows[parent]?.key).toBe(row.parentKey)
        }
      }),
    )
  })
})
