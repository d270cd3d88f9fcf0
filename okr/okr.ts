import type { KeyResult } from './key-result.ts'
import type { Objective } from './objective.ts'
import { compareText } from './words.ts'

/** An objective or a key result: what a tree row, a conversation and an alignment link can be about. */
export type Okr = Objective | KeyResult

/** Everything that an OKR contributes to: its links, and for a key result its objective. */
export function parentIds(okr: Okr): string[] {
  const linked = okr.links.map((link) => link.parentId)
  return okr.kind === 'key-result'
    ? [okr.objectiveId, ...linked.filter((id) => id !== okr.objectiveId)]
    : linked
}

/** Orders rows below the same parent: the vision, key results, objectives; then priority, title (id breaks ties). */
export function orderKey(okr: Okr): string {
  const kind = okr.kind === 'key-result' ? '1' : okr.level === 'vision' ? '0' : '2'
  return `${kind}${String(okr.priority).padStart(2, '0')}${okr.title.toLowerCase().slice(0, 80).toWellFormed()}`
}

/** The agenda order: priority, then title, then id. */
export function byPriority(a: Okr, b: Okr): number {
  return a.priority - b.priority || compareText(a.title, b.title) || compareText(a.id, b.id)
}

export function distinctOkrs(okrs: readonly Okr[]): Okr[] {
  return [...new Map(okrs.map((okr) => [okr.id, okr])).values()]
}
