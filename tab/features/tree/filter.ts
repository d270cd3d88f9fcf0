import type { FilterPage, FilterQuery } from '../../../okr/contract/tree.ts'
import { keyOfRow, type VisibleRow } from './rows.ts'

/** What the person asked for above the tree. */
export interface Filter {
  text: string
  mine: boolean
  unit: { id: string; name: string } | undefined
  level: FilterQuery['level']
  visibility: FilterQuery['visibility']
}

export const noFilter: Filter = {
  text: '',
  mine: false,
  unit: undefined,
  level: undefined,
  visibility: undefined,
}

/** How many conditions stand behind the filter button. */
export function hiddenConditions(filter: Filter): number {
  return [filter.unit, filter.level, filter.visibility].filter((one) => one !== undefined).length
}

export function isFiltering(filter: Filter): boolean {
  return filter.text.trim() !== '' || filter.mine || hiddenConditions(filter) > 0
}

export function queryOf(filter: Filter, personId: string): FilterQuery {
  const text = filter.text.trim()
  return {
    ...(text === '' ? {} : { text }),
    ...(filter.mine ? { ownerId: personId } : {}),
    ...(filter.unit === undefined ? {} : { unitId: filter.unit.id }),
    ...(filter.level === undefined ? {} : { level: filter.level }),
    ...(filter.visibility === undefined ? {} : { visibility: filter.visibility }),
  }
}

/** What to try when nothing matches. */
export function nothingText(filter: Filter): string {
  const tries = [
    ...(filter.text.trim() === ''
      ? []
      : ['another or a shorter word: each is compared with the words of a title']),
    ...(filter.mine ? ['“Mine” off'] : []),
    ...(hiddenConditions(filter) > 0 ? ['fewer filters'] : []),
  ]
  const hint = tries.length === 0 ? '' : `Try ${tries.join(', or ')}. `
  return `${hint}Drafts of others are found only by the people concerned.`
}

/** The matches as rows of one level, each with the titles above it; ends with a loading row while there are more. */
export function matchRows(pages: readonly FilterPage[]): VisibleRow[] {
  const matches = pages.flatMap((page) => page.matches)
  const more = pages.at(-1)?.cursor !== undefined
  const seen = new Set<string>()
  const rows: VisibleRow[] = []
  for (const { row, path } of matches) {
    const node = keyOfRow(row)
    if (seen.has(node)) continue
    seen.add(node)
    rows.push({
      type: 'node',
      key: `matches/${node}`,
      parentKey: 'matches',
      node,
      depth: 1,
      row,
      position: rows.length + 1,
      setSize: -1,
      expanded: undefined,
      path: path.filter((step) => step.id !== row.id).map((step) => step.title),
    })
  }
  if (more) rows.push({ type: 'loading', key: 'matches/…', parentKey: 'matches', depth: 1, node: 'matches' })
  else for (const row of rows) if (row.type === 'node') row.setSize = rows.length
  return rows
}
