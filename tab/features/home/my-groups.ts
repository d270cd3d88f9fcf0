import type { TreeRow } from '../../../okr/contract/tree.ts'

export type OkrRow = TreeRow & { kind: 'objective' | 'key-result' }

export interface MyGroup {
  name: string
  rows: OkrRow[]
}

/** What I answer for before what I contribute to, in each objectives before key results; else in the order found. */
export function myGroups(rows: readonly TreeRow[], myId: string): MyGroup[] {
  const okrs = rows
    .filter((row): row is OkrRow => row.kind === 'objective' || row.kind === 'key-result')
    .sort((a, b) => Number(a.kind === 'key-result') - Number(b.kind === 'key-result'))
  return [
    { name: 'You own', rows: okrs.filter((row) => row.ownerId === myId) },
    { name: 'You contribute to', rows: okrs.filter((row) => row.ownerId !== myId) },
  ].filter((group) => group.rows.length > 0)
}
