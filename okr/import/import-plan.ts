import type { LeftOut } from './left-out.ts'
import type { OkrNode, ParsedOkrs } from './okr-markdown.ts'
import type { UnmatchedOwner } from './unmatched-owners.ts'

export interface ImportPlan {
  /** In an order in which what is above is created first. */
  create: OkrNode[]
  /** Already there from an earlier import, and left as it is. */
  existing: OkrNode[]
  notUnderstood: LeftOut[]
  unmatchedOwners: UnmatchedOwner[]
}

/** What an import will do, before it does it. `existingIds` are ids of OKRs and units that are there already. */
export function importPlan(parsed: ParsedOkrs, existingIds: ReadonlySet<string>): ImportPlan {
  const create: OkrNode[] = []
  const existing: OkrNode[] = []
  for (const node of parsed.nodes) {
    const isThere = node.kind === 'unit' || existingIds.has(node.id)
    if (isThere) existing.push(node)
    else create.push(node)
  }
  return { create, existing, notUnderstood: parsed.leftOut, unmatchedOwners: parsed.unmatchedOwners }
}
