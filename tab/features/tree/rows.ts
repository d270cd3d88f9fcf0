import type { TreeRow } from '../../../okr/contract/tree.ts'

/** What has children: an OKR, unit or person; or the top of the tree. The same OKR can stand below several parents. */
export type NodeKey = string
/** One place in the tree: the node keys from the top, joined by "/" (which no id holds). */
export type RowKey = string

export const topNode: NodeKey = 'top'

export interface NodeRef {
  kind: 'okr' | 'unit' | 'person'
  id: string
}

export function keyOfRef(ref: NodeRef): NodeKey {
  return `${ref.kind}:${ref.id}`
}

export function refOfKey(key: NodeKey): NodeRef | undefined {
  const at = key.indexOf(':')
  const kind = key.slice(0, at)
  if (kind !== 'okr' && kind !== 'unit' && kind !== 'person') return undefined
  return { kind, id: key.slice(at + 1) }
}

export function keyOfRow(row: Pick<TreeRow, 'kind' | 'id'>): NodeKey {
  return `${row.kind === 'unit' || row.kind === 'person' ? row.kind : 'okr'}:${row.id}`
}

export function nodeOfRowKey(key: RowKey): NodeKey {
  return key.slice(key.lastIndexOf('/') + 1)
}

/** What is loaded below one node. */
export interface Branch {
  rows: readonly TreeRow[]
  /** There is more behind it. */
  cursor?: string | undefined
  status: 'idle' | 'loading' | 'failed'
  error?: unknown
}

interface Place {
  key: RowKey
  /** From 1, as aria-level. */
  depth: number
  /** The place of the row above it; the root's for the first level. */
  parentKey: RowKey
}

export interface NodeRow extends Place {
  type: 'node'
  row: TreeRow
  node: NodeKey
  /** From 1, as aria-posinset. */
  position: number
  /** -1: not known yet, as aria-setsize. */
  setSize: number
  /** undefined: nothing below. */
  expanded: boolean | undefined
  /** In a list of matches: the titles above it. */
  path?: readonly string[]
}

/** Stands where rows will be; shown on the screen, it asks for them. */
export interface LoadingRow extends Place {
  type: 'loading'
  node: NodeKey
}

export interface FailedRow extends Place {
  type: 'failed'
  node: NodeKey
  error: unknown
}

export type VisibleRow = NodeRow | LoadingRow | FailedRow

/** The rows on the screen, in preorder. */
export function visibleRows(
  root: NodeKey,
  branches: ReadonlyMap<NodeKey, Branch>,
  expanded: ReadonlySet<RowKey>,
): VisibleRow[] {
  const rows: VisibleRow[] = []
  const above = new Set<NodeKey>()
  const walk = (node: NodeKey, parentKey: RowKey, depth: number, total: number): void => {
    const branch = branches.get(node)
    const loaded = branch?.rows ?? []
    const setSize = branch !== undefined && branch.cursor === undefined ? loaded.length : total
    above.add(node)
    for (const [i, row] of loaded.entries()) {
      const child = keyOfRow(row)
      const key = `${parentKey}/${child}`
      // A circle is refused where links are made; should one be stored, it ends here instead of never.
      const canOpen = row.childCount > 0 && !above.has(child)
      const isOpen = canOpen && expanded.has(key)
      rows.push({
        type: 'node',
        key,
        node: child,
        parentKey,
        depth,
        row,
        position: i + 1,
        setSize: Math.max(setSize, setSize === -1 ? -1 : loaded.length),
        expanded: canOpen ? isOpen : undefined,
      })
      if (isOpen) walk(child, key, depth + 1, row.childCount)
    }
    above.delete(node)
    const rest = { key: `${parentKey}/…`, parentKey, depth, node }
    if (branch?.status === 'failed') rows.push({ type: 'failed', ...rest, error: branch.error })
    else if (branch === undefined || branch.status === 'loading' || branch.cursor !== undefined) {
      rows.push({ type: 'loading', ...rest })
    }
  }
  walk(root, root, 1, -1)
  return rows
}

/** Index of the row with this key, or of the nearest row above it that is still there. */
export function indexOfKey(rows: readonly VisibleRow[], key: RowKey | undefined): number {
  for (let wanted = key ?? ''; wanted.includes('/'); wanted = wanted.slice(0, wanted.lastIndexOf('/'))) {
    const index = rows.findIndex((row) => row.key === wanted)
    if (index >= 0) return index
  }
  return rows.findIndex((row) => row.type !== 'loading')
}
