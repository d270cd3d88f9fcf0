import type { TreeRow } from '../../../okr/contract/tree.ts'

const shownAtMost = 5

export type ObjectiveRow = TreeRow & { kind: 'objective' }

/** The objectives that a team member would contribute to: the team's own before those of single people, by priority. */
export function teamObjectives(rows: readonly TreeRow[]): ObjectiveRow[] {
  return rows
    .filter((row): row is ObjectiveRow => row.kind === 'objective')
    .sort(
      (a, b) =>
        Number(a.level === 'individual') - Number(b.level === 'individual') ||
        (a.priority ?? Number.POSITIVE_INFINITY) - (b.priority ?? Number.POSITIVE_INFINITY) ||
        (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
    )
    .slice(0, shownAtMost)
}
