import fc from 'fast-check'
import type { TreeRow } from '../../../../okr/contract/tree.ts'
import {
  type Branch,
  keyOfRow,
  type NodeKey,
  type RowKey,
  topNode,
} from '../../../../tab/features/tree/rows.ts'

export interface LoadedTree {
  branches: Map<NodeKey, Branch>
  expanded: Set<RowKey>
}

/** Fully loaded trees in which an OKR can stand below several parents (always later ones, so there is no circle), some rows open. */
export function treeOf(): fc.Arbitrary<LoadedTree> {
  return fc
    .array(fc.record({ parents: fc.array(fc.nat(), { maxLength: 2 }), isOpen: fc.boolean() }), {
      maxLength: 24,
    })
    .map((nodes) => {
      const children = new Map<number | undefined, number[]>()
      for (const [i, { parents }] of nodes.entries()) {
        const above: (number | undefined)[] =
          i === 0 || parents.length === 0 ? [undefined] : parents.map((p) => p % i)
        for (const parent of new Set(above)) children.set(parent, [...(children.get(parent) ?? []), i])
      }
      const row = (i: number): TreeRow => ({
        id: `n${i}`,
        kind: 'objective',
        title: `${'abc'[i % 3]} ${i}`,
        childCount: children.get(i)?.length ?? 0,
      })
      const branches = new Map<NodeKey, Branch>([[topNode, { rows: [], status: 'idle' }]])
      for (const [parent, below] of children) {
        const key = parent === undefined ? topNode : keyOfRow(row(parent))
        branches.set(key, { rows: below.map(row), status: 'idle' })
      }
      const expanded = new Set<RowKey>()
      const open = (parentKey: RowKey, node: number | undefined): void => {
        for (const child of children.get(node) ?? []) {
          if (!nodes[child]?.isOpen) continue
          const key = `${parentKey}/${keyOfRow(row(child))}`
          expanded.add(key)
          open(key, child)
        }
      }
      open(topNode, undefined)
      return { branches, expanded }
    })
}
