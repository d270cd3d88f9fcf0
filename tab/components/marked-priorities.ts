import type { OkrLine } from '../../okr/contract/okrs.ts'
import type { TreeRow } from '../../okr/contract/tree.ts'

/** At most so many are topmost (R21). */
export const prioritiesLimit = 3

/** Marks one more, as the least of them, or takes its mark away; a full list stays as it is. */
export function toggled(chosen: readonly string[], id: string): string[] {
  if (chosen.includes(id)) return chosen.filter((one) => one !== id)
  return chosen.length >= prioritiesLimit ? [...chosen] : [...chosen, id]
}

/** What can be marked: what is marked already, then the objectives found, then the key results. */
export function candidates(
  marked: readonly Pick<OkrLine, 'id' | 'title'>[],
  found: readonly Pick<TreeRow, 'id' | 'title' | 'kind'>[],
  isSearch: boolean,
): { id: string; title: string }[] {
  const objectives = found.filter((row) => row.kind === 'objective')
  const keyResults = found.filter((row) => row.kind === 'key-result')
  const first = isSearch ? [] : marked
  const byId = new Map([...first, ...objectives, ...keyResults].map((row) => [row.id, row]))
  return [...byId.values()].map(({ id, title }) => ({ id, title }))
}
