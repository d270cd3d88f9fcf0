import { checkLinks, evenWeights } from '../../../okr/alignment.ts'
import type { AlignmentLink } from '../../../okr/objective.ts'

/** Links while they are edited: a weight can be anything that is typed. */
export interface LinkDraft {
  parentId: string
  title: string
  weight: number
  isRemoved: boolean
}

export function keptLinks(drafts: readonly LinkDraft[]): LinkDraft[] {
  return drafts.filter((draft) => !draft.isRemoved)
}

export function sumOf(drafts: readonly LinkDraft[]): number {
  return keptLinks(drafts).reduce((sum, draft) => sum + (Number.isFinite(draft.weight) ? draft.weight : 0), 0)
}

/** Whether the weights are as an even split would make them: then they stay even when a parent comes or goes. */
export function isEven(drafts: readonly LinkDraft[]): boolean {
  const kept = keptLinks(drafts)
  const even = evenWeights(kept.map((draft) => draft.parentId))
  return kept.every((draft, i) => draft.weight === even[i]?.weight)
}

export function splitEvenly(drafts: readonly LinkDraft[]): LinkDraft[] {
  const even = new Map(
    evenWeights(keptLinks(drafts).map((draft) => draft.parentId)).map((link) => [link.parentId, link.weight]),
  )
  return drafts.map((draft) => ({ ...draft, weight: even.get(draft.parentId) ?? draft.weight }))
}

/** A new parent gets its even share, or, where the weights were set by hand, what is left of 100. */
export function withParent(drafts: readonly LinkDraft[], parent: { id: string; title: string }): LinkDraft[] {
  const present = drafts.find((draft) => draft.parentId === parent.id)
  if (present && !present.isRemoved) return [...drafts]
  const wasEven = isEven(drafts)
  const others = drafts.filter((draft) => draft.parentId !== parent.id)
  const rest = Math.max(1, 100 - sumOf(others))
  const next = [...others, { parentId: parent.id, title: parent.title, weight: rest, isRemoved: false }]
  return wasEven ? splitEvenly(next) : next
}

export function withRemoved(drafts: readonly LinkDraft[], parentId: string, isRemoved: boolean): LinkDraft[] {
  const wasEven = isEven(drafts)
  const next = drafts.map((draft) => (draft.parentId === parentId ? { ...draft, isRemoved } : draft))
  return wasEven ? splitEvenly(next) : next
}

export function withWeight(drafts: readonly LinkDraft[], parentId: string, weight: number): LinkDraft[] {
  return drafts.map((draft) => (draft.parentId === parentId ? { ...draft, weight } : draft))
}

export function linksOf(drafts: readonly LinkDraft[]): AlignmentLink[] {
  return keptLinks(drafts).map(({ parentId, weight }) => ({ parentId, weight }))
}

/** Why these links cannot be saved, in the server's own words; undefined: they can. */
export function linksProblem(okrId: string, drafts: readonly LinkDraft[]): string | undefined {
  const checked = checkLinks(okrId, linksOf(drafts))
  return checked.ok ? undefined : checked.refusal.message
}
