import type { AlignmentLink } from './objective.ts'
import { objectiveLimits } from './objective.ts'
import { type Refusal, refusal } from './refusal.ts'
import { accept, type Result, refuse } from './result.ts'

/** R27: whole percents of 1–100 that sum to 100, no parent twice, never itself. Refuses with `link-weights` or `invalid`. */
export function checkLinks(okrId: string, links: readonly AlignmentLink[]): Result<AlignmentLink[], Refusal> {
  if (links.length === 0) return accept([])
  if (links.length > objectiveLimits.links) {
    return refuse(
      refusal('invalid', `An OKR can contribute to at most ${objectiveLimits.links} others.`, {
        field: 'links',
      }),
    )
  }
  if (links.some((link) => link.parentId === okrId)) {
    return refuse(refusal('link-cycle', 'An OKR cannot contribute to itself.', { field: 'links' }))
  }
  if (new Set(links.map((link) => link.parentId)).size !== links.length) {
    return refuse(refusal('invalid', 'The same OKR is linked twice; keep one link.', { field: 'links' }))
  }
  if (links.some((link) => !Number.isInteger(link.weight) || link.weight < 1 || link.weight > 100)) {
    return refuse(
      refusal('link-weights', 'Each weight is a whole number from 1 to 100 percent.', { field: 'links' }),
    )
  }
  const sum = links.reduce((total, link) => total + link.weight, 0)
  if (sum !== 100) {
    return refuse(
      refusal('link-weights', `The weights add up to ${sum} %; they must add up to 100 %.`, {
        field: 'links',
      }),
    )
  }
  return accept([...links])
}

/** Splits 100 % evenly over parents, in whole percents: what the interface proposes when a parent is added. */
export function evenWeights(parents: readonly string[]): AlignmentLink[] {
  const base = Math.floor(100 / parents.length)
  const rest = 100 - base * parents.length
  return parents.map((parentId, i) => ({ parentId, weight: base + (i < rest ? 1 : 0) }))
}
