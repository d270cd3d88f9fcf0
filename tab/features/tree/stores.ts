import type * as z from 'zod/mini'
import type { treeView } from '../../../okr/contract/tree.ts'
import { api } from '../../api/client.ts'
import { onOkrChange } from '../../api/okr-changes.ts'
import { keyOfRef, type NodeRef, topNode } from './rows.ts'
import { TreeStore } from './tree-store.ts'

export type TreeView = z.infer<typeof treeView>

const stores = new Map<string, TreeStore>()

onOkrChange(({ cycleId, reload }) => {
  if (!reload?.all) return
  for (const key of stores.keys()) if (key.startsWith(`${cycleId} `)) stores.delete(key)
})

/** The tree of a cycle and view, from a unit down when one is given; kept while the page lives, so that coming back finds it as it was. */
export function treeStoreOf(cycleId: string, view: TreeView, unitId?: string): TreeStore {
  const root: NodeRef | undefined = unitId === undefined ? undefined : { kind: 'unit', id: unitId }
  const key = `${cycleId} ${view} ${unitId ?? ''}`
  const kept = stores.get(key)
  if (kept) return kept
  const store = new TreeStore(
    ({ parent, limit, cursor }) =>
      api.call('getTree', {
        params: { cycleId },
        query: {
          view,
          limit,
          cursor,
          ...(parent === undefined ? {} : { parentKind: parent.kind, parentId: parent.id }),
        },
      }),
    root === undefined ? topNode : keyOfRef(root),
  )
  stores.set(key, store)
  return store
}
