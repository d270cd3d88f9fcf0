import type { VisibleRow } from './rows.ts'

export interface Pressed {
  key: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/** What a key does in the tree, as the ARIA practices describe a treegrid whose rows have the focus. */
export type TreeAction =
  | { type: 'focus'; index: number }
  | { type: 'expand' | 'collapse' | 'open' | 'expand-siblings'; index: number }

/** undefined: the key means nothing here. `pageSize`: how many rows are on the screen. */
export function actionOf(
  pressed: Pressed,
  rows: readonly VisibleRow[],
  index: number,
  pageSize: number,
): TreeAction | undefined {
  const row = rows[index]
  if (row === undefined || pressed.altKey || pressed.metaKey) return undefined
  if (pressed.ctrlKey && pressed.key !== 'Home' && pressed.key !== 'End') return undefined
  switch (pressed.key) {
    case 'ArrowDown':
      return focus(nearest(rows, index + 1, 1) ?? index)
    case 'ArrowUp':
      return focus(nearest(rows, index - 1, -1) ?? index)
    case 'Home':
      return focus(nearest(rows, 0, 1) ?? index)
    case 'End':
      return focus(nearest(rows, rows.length - 1, -1) ?? index)
    case 'PageDown':
      return focus(nearest(rows, Math.min(rows.length - 1, index + Math.max(1, pageSize - 1)), -1) ?? index)
    case 'PageUp':
      return focus(nearest(rows, Math.max(0, index - Math.max(1, pageSize - 1)), 1) ?? index)
    case 'ArrowRight':
      if (row.type !== 'node' || row.expanded === undefined) return undefined
      if (!row.expanded) return { type: 'expand', index }
      return focus(nearest(rows, index + 1, 1) ?? index)
    case 'ArrowLeft':
      if (row.type === 'node' && row.expanded) return { type: 'collapse', index }
      return focus(parentIndex(rows, index) ?? index)
    case '*':
      return { type: 'expand-siblings', index }
    case 'Enter':
    case ' ':
      return { type: 'open', index }
    default:
      return undefined
  }
}

function focus(index: number): TreeAction {
  return { type: 'focus', index }
}

/** The nearest row from `from` in a direction that can have the focus: every row but those that are loading. */
function nearest(rows: readonly VisibleRow[], from: number, step: 1 | -1): number | undefined {
  for (let i = from; i >= 0 && i < rows.length; i += step) {
    if (rows[i]?.type !== 'loading') return i
  }
  return undefined
}

export function parentIndex(rows: readonly VisibleRow[], index: number): number | undefined {
  const depth = rows[index]?.depth ?? 1
  for (let i = index - 1; i >= 0; i -= 1) {
    if ((rows[i]?.depth ?? 0) < depth) return i
  }
  return undefined
}

/** The rows beside a row that can be opened and are not. */
export function closedSiblings(rows: readonly VisibleRow[], index: number): VisibleRow[] {
  const parentKey = rows[index]?.parentKey
  return rows.filter((row) => row.type === 'node' && row.parentKey === parentKey && row.expanded === false)
}
