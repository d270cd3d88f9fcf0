import { topNode, visibleRows } from '../../../../tab/features/tree/rows.ts'
import { findTyped, typeOn } from '../../../../tab/features/tree/typeahead.ts'

const titles = ['Sales', 'Support', 'Product', 'Sales operations']
const rows = visibleRows(
  topNode,
  new Map([
    [
      topNode,
      {
        rows: titles.map((title, i) => ({ id: `n${i}`, kind: 'unit' as const, title, childCount: 0 })),
        status: 'idle' as const,
      },
    ],
  ]),
  new Set(),
)

describe('finding a row by typing', () => {
  test('letters add up, and after a pause a new word begins', () => {
    const s = typeOn({ text: '', at: 0 }, 'S', 10_000)
    expect(s).toEqual({ text: 's', at: 10_000 })
    expect(typeOn(s ?? { text: '', at: 0 }, 'u', 10_300)).toEqual({ text: 'su', at: 10_300 })
    expect(typeOn({ text: 'su', at: 10_300 }, 'p', 12_000)).toEqual({ text: 'p', at: 12_000 })
  })

  test('keys that are no characters, and a space at the beginning, are not typed', () => {
    expect(typeOn({ text: '', at: 0 }, 'Shift', 1)).toBeUndefined()
    expect(typeOn({ text: '', at: 0 }, ' ', 1)).toBeUndefined()
    expect(typeOn({ text: 'sales', at: 0 }, ' ', 1)).toEqual({ text: 'sales ', at: 1 })
  })

  test('the same letter goes on to the next row, around the end', () => {
    expect(findTyped(rows, 0, 's')).toBe(1)
    expect(findTyped(rows, 1, 'ss')).toBe(3)
    expect(findTyped(rows, 3, 's')).toBe(0)
  })

  test('more letters may stay on the present row', () => {
    expect(findTyped(rows, 0, 'sales')).toBe(0)
    expect(findTyped(rows, 0, 'sales o')).toBe(3)
    expect(findTyped(rows, 0, 'pro')).toBe(2)
  })

  test('nothing found is nothing', () => {
    expect(findTyped(rows, 0, 'x')).toBeUndefined()
    expect(findTyped([], 0, 'x')).toBeUndefined()
  })
})
