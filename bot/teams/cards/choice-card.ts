import type { PeopleById } from '../../../okr/contract/common.ts'
import type { TreeRow } from '../../../okr/contract/tree.ts'
import type { JsonObject } from '../../commands/ports/document-store.ts'
import { card, type Element, go, percent, shown, words } from './elements.ts'
import { nameOf } from './okr-facts.ts'

/** Which of several OKRs a thread is to be about. */
export function choiceCard({
  cycleId,
  wanted,
  rows,
  people,
  more,
}: {
  cycleId: string
  wanted: string
  rows: readonly TreeRow[]
  people: PeopleById
  more: boolean
}): JsonObject {
  return card([
    words(`Several OKRs fit "${shown(wanted, 100)}"`, { size: 'medium', weight: 'bolder' }),
    ...rows.map((row): Element => {
      const about = [
        row.kind === 'key-result' ? 'Key result' : 'Objective',
        row.progress === undefined ? 'no measure yet' : percent(row.progress),
        ...(row.ownerId === undefined ? [] : [nameOf(row.ownerId, people)]),
      ].join(' · ')
      return {
        type: 'ColumnSet',
        separator: true,
        spacing: 'medium',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            items: [
              words(shown(row.title, 160), { weight: 'bolder' }),
              words(about, { size: 'small', subtle: true, spacing: 'none' }),
            ],
          },
          {
            type: 'Column',
            width: 'auto',
            verticalContentAlignment: 'center',
            items: [
              {
                type: 'ActionSet',
                actions: [go('Discuss here', 'discuss-here', { cycleId, okrId: row.id })],
              },
            ],
          },
        ],
      }
    }),
    ...(more
      ? [words('There are more; add a word of the title to find them.', { subtle: true, size: 'small' })]
      : []),
  ])
}
