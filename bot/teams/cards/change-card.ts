import type { PeopleById } from '../../../okr/contract/common.ts'
import type { ChangeRequestView } from '../../../okr/contract/readiness.ts'
import type { JsonObject } from '../../commands/ports/document-store.ts'
import { notePart, outcome, quoted, remarkInput, said } from './ask-parts.ts'
import { changeLines } from './change-lines.ts'
import { card, type Element, execute, openUrl, shown, words } from './elements.ts'
import { nameOf } from './okr-facts.ts'
import { toWaiting } from './waiting-card.ts'

export interface ChangeCardInput {
  cycleId: string
  reader: string
  change: ChangeRequestView
  okrTitle: string
  people: PeopleById
  unitNames: Readonly<Record<string, string>>
  link: string
  /** What the reader has seen: a decision on something else is not taken. */
  seen: string
  note?: string
}

/** A change of a locked OKR that somebody asks for: with buttons for who decides, with the decision when there is one. */
export function changeCard(input: ChangeCardInput): JsonObject {
  const { change, cycleId, people, okrTitle, seen, link } = input
  const data = { cycleId, okrId: change.okrId, changeRequestId: change.id, seen }
  const author = nameOf(change.by, people)
  return card(
    [
      ...notePart(input.note),
      words(`${author} asks for a change of a locked plan`, { weight: 'bolder' }),
      words(shown(okrTitle, 300), { size: 'large', weight: 'bolder', spacing: 'small' }),
      ...changeLines(
        change.changes.map(({ field, from, to }) => ({ field, seen: from, value: to })),
        people,
        input.unitNames,
      ),
      ...quoted('Why', change.reason),
      ...decision(input),
      ...(change.can.decide
        ? [remarkInput('Your words', 'Optional when you approve; say why when you reject.')]
        : []),
    ],
    [
      ...(change.can.decide
        ? [
            execute('Approve', 'decide-change', { ...data, decision: 'approve' }, { style: 'positive' }),
            execute('Reject', 'decide-change', { ...data, decision: 'reject' }),
          ]
        : []),
      openUrl('Open in OKR Align', link),
      ...(change.can.decide ? [] : [toWaiting()]),
    ],
  )
}

/** What notifications show. */
export function changeText({ change, okrTitle, people, reader }: ChangeCardInput): string {
  const title = shown(okrTitle, 200)
  return change.state === 'open'
    ? `${nameOf(change.by, people)} asks for a change: ${title}`
    : `${decided(change, people, reader)}: ${title}`
}

function decision({ change, people, reader }: ChangeCardInput): Element[] {
  const { state, can, comment } = change
  if (state === 'open') return can.decide ? [] : [outcome('Nobody has decided yet.', 'default')]
  const color = state === 'approved' ? 'good' : state === 'rejected' ? 'attention' : 'default'
  return [outcome(decided(change, people, reader), color), ...said(comment)]
}

function decided({ state, by, decidedBy }: ChangeRequestView, people: PeopleById, reader: string): string {
  const id = state === 'withdrawn' ? by : decidedBy
  const who = id === undefined ? 'Somebody' : id === reader ? 'You' : nameOf(id, people)
  if (state === 'withdrawn') return `${who} took this back`
  return `${who} ${state} the change`
}
