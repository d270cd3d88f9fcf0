import type { JsonObject } from '../../commands/ports/document-store.ts'
import { card, type Element, go, shown, words } from './elements.ts'

/** One thing that waits for the reader. */
export interface WaitingRow {
  /** The OKR that it is about, or what is needed. */
  title: string
  /** Who wants what. */
  about: string
  since: string
  verb: 'open-request' | 'open-dependency' | 'open-change'
  data: JsonObject
}

const rowsShown = 10

/** What waits for an answer or a decision of the reader. A tap on one opens its card. */
export function waitingCard({
  cycleName,
  rows,
  more,
}: {
  cycleName: string
  rows: readonly WaitingRow[]
  /** There are more than were read. */
  more: boolean
}): JsonObject {
  const listed = rows.slice(0, rowsShown)
  const left = rows.length - listed.length
  const rest = more ? 'More are' : left === 1 ? 'One more is' : `${left} more are`
  return card([
    words('What waits for you', { size: 'large', weight: 'bolder' }),
    words(shown(cycleName, 100), { subtle: true, spacing: 'none' }),
    ...(rows.length === 0
      ? [words('Nothing: no request, dependency or change waits for your answer.', { spacing: 'medium' })]
      : listed.map(rowOf)),
    ...(more || left > 0
      ? [words(`${rest} in OKR Align, on your home.`, { subtle: true, size: 'small', spacing: 'medium' })]
      : []),
  ])
}

/** What notifications show. */
export function waitingText(rows: readonly WaitingRow[]): string {
  if (rows.length === 0) return 'Nothing waits for you.'
  return rows.length === 1 ? 'One thing waits for you.' : `${rows.length} things wait for you.`
}

/** Leads from one thing that waits to the others. */
export function toWaiting(): JsonObject {
  return go('All that waits', 'requests', {})
}

function rowOf({ title, about, verb, data }: WaitingRow): Element {
  const open = go('Open', verb, data)
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
          words(shown(title, 160), { weight: 'bolder' }),
          words(shown(about, 160), { size: 'small', subtle: true, spacing: 'none' }),
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
