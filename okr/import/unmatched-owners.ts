import type { Claim } from './owner-claim.ts'
import type { Owner } from './owner-match.ts'
import { nameKey } from './owner-names.ts'

/** An owner in the file that is nobody, or could be several: queued for a person to decide. */
export interface UnmatchedOwner {
  text: string
  reason: 'unknown' | 'several'
  candidates: Owner[]
  nodeIds: string[]
  lines: number[]
}

interface Claimed {
  node: { id: string; line: number; kind: string }
  claim: Claim
}

/** One entry a name, those that most nodes wait for first. */
export function unmatchedOwners(built: readonly Claimed[]): UnmatchedOwner[] {
  const byName = new Map<string, UnmatchedOwner>()
  for (const { node, claim } of built) {
    if (claim.ownerText === undefined || claim.owner || node.kind === 'unit') continue
    const key = nameKey(claim.ownerText) || claim.ownerText
    const known = byName.get(key)
    if (known) {
      known.nodeIds.push(node.id)
      known.lines.push(node.line)
    } else {
      byName.set(key, {
        text: claim.ownerText,
        reason: claim.candidates.length > 0 ? 'several' : 'unknown',
        candidates: claim.candidates,
        nodeIds: [node.id],
        lines: [node.line],
      })
    }
  }
  return [...byName.values()].sort((a, b) => b.nodeIds.length - a.nodeIds.length)
}
