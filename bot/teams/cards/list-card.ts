import type { PeopleById } from '../../../okr/contract/common.ts'
import type { FilterPage, TreeRow } from '../../../okr/contract/tree.ts'
import type { JsonObject } from '../../commands/ports/document-store.ts'
import { card, type Element, go, percent, shown, words } from './elements.ts'
import { nameOf } from './okr-facts.ts'

export interface ListCardInput {
  cycleId: string
  cycleName: string
  heading: string
  /** Said when there is nothing to list: what to do instead. */
  empty: string
  page: FilterPage
  /** What the next page is asked for with, beside its cursor. */
  more: { verb: 'my-okrs' | 'find'; data: JsonObject }
}

/** OKRs to choose from. A tap on one opens its card. */
export function listCard({ cycleId, cycleName, heading, empty, page, more }: ListCardInput): JsonObject {
  const rows = page.matches.map(({ row, path }) => rowOf(cycleId, row, path.at(-1)?.title, page.people))
  return card(
    [
      words(shown(heading, 120), { size: 'large', weight: 'bolder' }),
      words(shown(cycleName, 100), { subtle: true, spacing: 'none' }),
      ...(rows.length > 0 ? rows : [words(empty, { spacing: 'medium' })]),
    ],
    page.cursor === undefined ? [] : [go('More', more.verb, { ...more.data, cycleId, cursor: page.cursor })],
  )
}

function rowOf(cycleId: string, row: TreeRow, above: string | undefined, people: PeopleById): Element {
  const about = [
    row.kind === 'key-result' ? 'Key result' : 'Objective',
    row.progress === undefined ? 'no measure yet' : percent(row.progress),
    ...(row.ownerId === undefined ? [] : [nameOf(row.ownerId, people)]),
    ...(row.visibility === 'draft' ? ['draft'] : []),
  ].join(' · ')
  const open = go('Open', 'open-okr', { cycleId, okrId: row.id })
  return {
    type: 'ColumnSet',
    separator: true,
    spacing: 'medium',
    selectAction: open,
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [
          words(shown(row.title, 160), { weight: 'bolder' }),
          words(about, { size: 'small', subtle: true, spacing: 'none' }),
          ...(above === undefined
            ? []
            : [words(`↑ ${shown(above, 100)}`, { size: 'small', subtle: true, spacing: 'none' })]),
        ],
      },
      {
        type: 'Column',
        width: 'auto',
        verticalContentAlignment: 'center',
        items: [{ type: 'ActionSet', actions: [open] }],
      },
    ],
  }
}
