import type { OkrAlignment, RequestView } from '../../../okr/contract/alignment.ts'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { JsonObject } from '../../commands/ports/document-store.ts'
import { notePart, outcome, quoted, remarkInput, said } from './ask-parts.ts'
import { changeLines } from './change-lines.ts'
import { type CardAction, card, type Element, execute, openUrl, shown, words } from './elements.ts'
import { nameOf, planFacts } from './okr-facts.ts'
import { toWaiting } from './waiting-card.ts'

/** What the reader is to do about a request now. */
export type RequestTurn = 'answer' | 'decide-proposal' | 'decide-decline' | 'nothing'

export interface RequestCardInput {
  cycleId: string
  reader: string
  details: OkrDetails
  /** The path upwards as one sentence. */
  sentence: string
  alignment: OkrAlignment
  request: RequestView
  people: PeopleById
  link: string
  turn: RequestTurn
  /** What the reader has seen: an answer to something else is not taken. */
  seen: string
  locked: boolean
  note?: string
}

/** A request to align, for who is asked and for who answers for the OKR: with the buttons of whose turn it is. */
export function requestCard(input: RequestCardInput): JsonObject {
  const { request, reader, link } = input
  const body = request.personId === reader ? askedBody(input) : askerBody(input)
  return card(
    [...notePart(input.note), ...body],
    [
      ...actions(input),
      openUrl('Open in OKR Align', link),
      ...(input.turn === 'nothing' ? [toWaiting()] : []),
    ],
  )
}

/** What notifications show. */
export function requestText({ request, details, people, reader, turn }: RequestCardInput): string {
  const title = shown(details.okr.title, 200)
  if (request.personId !== reader)
    return `${nameOf(request.personId, people)} ${stateWords[request.state]}: ${title}`
  if (turn === 'answer') return `${nameOf(request.askedBy, people)} asks whether this is aligned: ${title}`
  return `${outcomeOf(request, people, reader).text}: ${title}`
}

const stateWords: Record<RequestView['state'], string> = {
  open: 'has not answered yet',
  outdated: 'agreed to what it said before',
  accepted: 'agrees',
  adapt: 'proposes an edit',
  declined: 'declines',
  withdrawn: 'is not asked any more',
}

function askedBody(input: RequestCardInput): Element[] {
  const { request, details, sentence, people, turn, reader } = input
  const asker = nameOf(request.askedBy, people)
  if (turn !== 'answer') {
    return [
      words(`${asker} asked you${asWhat(input)} whether this is aligned`, { size: 'small', subtle: true }),
      words(shown(details.okr.title, 300), { size: 'large', weight: 'bolder', spacing: 'small' }),
      ...settled(input, reader),
    ]
  }
  return [
    words(`${asker} asks you${asWhat(input)} whether this is aligned`, { weight: 'bolder' }),
    ...said(request.message),
    ...planFacts(details, sentence),
    ...(request.state === 'outdated'
      ? [words('It changed since you agreed: say whether it still fits.', { color: 'warning' })]
      : []),
    remarkInput('Your words', 'Optional when you accept; say why when you decline.'),
  ]
}

function asWhat({ request, alignment }: RequestCardInput): string {
  if (request.kind === 'leader') return ', as the leader,'
  if (request.kind === 'team') return ', as one who contributes,'
  const unit = request.unitId === undefined ? undefined : alignment.unitNames[request.unitId]
  return unit === undefined ? '' : `, for ${shown(unit, 80)},`
}

function askerBody(input: RequestCardInput): Element[] {
  const { details, alignment, turn, reader } = input
  const placeholder =
    turn === 'decide-decline'
      ? 'Why it stays as it is.'
      : 'Optional when you take it over; say why when you keep it as it is.'
  return [
    words('An answer to a request for alignment', { size: 'small', subtle: true }),
    words(shown(details.okr.title, 300), { size: 'large', weight: 'bolder', spacing: 'small' }),
    words(tallyText(alignment), { subtle: true, spacing: 'small' }),
    ...settled(input, reader),
    ...(turn === 'nothing' ? [] : [remarkInput('Your words', placeholder)]),
  ]
}

/** R32: "4 of 6 agreed, 1 adapt, 1 open". */
function tallyText({ tally }: Pick<OkrAlignment, 'tally'>): string {
  const { asked, accepted, adapt, declined, open } = tally
  return [
    `${accepted} of ${asked} agreed`,
    ...(adapt > 0 ? [`${adapt} adapt`] : []),
    ...(declined > 0 ? [`${declined} declined`] : []),
    ...(open > 0 ? [`${open} open`] : []),
  ].join(', ')
}

/** What was said, and what came of it. */
function settled(input: RequestCardInput, reader: string): Element[] {
  const { request, details, people, locked } = input
  const { proposal, overruled, comment } = request
  const { text, color } = outcomeOf(request, people, reader)
  return [
    outcome(text, color),
    ...said(comment),
    ...(proposal === undefined
      ? []
      : [
          words(targetOf(details, proposal.okrId), { size: 'small', subtle: true, spacing: 'medium' }),
          ...changeLines(proposal.changes, people),
          ...decision(proposal, people, reader),
        ]),
    ...(overruled === undefined || proposal?.state === 'rejected'
      ? []
      : [
          outcome(`${you(overruled.by, people, reader)} decided that it stays as it is`, 'warning'),
          ...quoted('Why', overruled.reason),
        ]),
    ...(locked ? [words('The plan is locked; what was agreed stays.', { subtle: true })] : []),
  ]
}

function outcomeOf({ state, personId }: RequestView, people: PeopleById, reader: string) {
  const isReader = personId === reader
  const name = isReader ? 'You' : nameOf(personId, people)
  switch (state) {
    case 'accepted':
      return { text: `${name} ${isReader ? 'agreed' : 'agrees'}`, color: 'good' as const }
    case 'adapt':
      return { text: `${name} ${isReader ? 'proposed' : 'proposes'} an edit`, color: 'accent' as const }
    case 'declined':
      return { text: `${name} ${isReader ? 'declined' : 'declines'}`, color: 'attention' as const }
    case 'outdated':
      return { text: `${name} agreed to what it said before`, color: 'warning' as const }
    case 'withdrawn':
      return { text: 'This request was taken back', color: 'default' as const }
    case 'open':
      return { text: `${name} ${isReader ? 'have' : 'has'} not answered yet`, color: 'default' as const }
  }
}

function decision(
  { state, decidedBy, reason }: NonNullable<RequestView['proposal']>,
  people: PeopleById,
  reader: string,
): Element[] {
  if (state === 'open') return []
  const who = decidedBy === undefined ? 'Somebody' : you(decidedBy, people, reader)
  return [
    outcome(
      state === 'accepted' ? `${who} took the edit over` : `${who} kept it as it is`,
      state === 'accepted' ? 'good' : 'attention',
    ),
    ...quoted('Why', reason),
  ]
}

function you(personId: string, people: PeopleById, reader: string): string {
  return personId === reader ? 'You' : nameOf(personId, people)
}

function targetOf({ okr, keyResults }: OkrDetails, changedId: string): string {
  if (changedId === okr.id) return 'The edit'
  const title = keyResults.find(({ keyResult }) => keyResult.id === changedId)?.keyResult.title
  return `The edit of the key result ${title === undefined ? 'that was removed' : `"${shown(title, 160)}"`}`
}

function actions(input: RequestCardInput): CardAction[] {
  const { cycleId, details, request, seen, alignment, turn } = input
  const at = { cycleId, okrId: details.okr.id, requestId: request.id }
  const data = { ...at, seen, meaning: alignment.meaning }
  switch (turn) {
    case 'answer':
      return [
        execute('Accept', 'answer-request', { ...data, answer: 'accept' }, { style: 'positive' }),
        adapt(input, at),
        execute('Decline', 'answer-request', { ...data, answer: 'decline' }),
      ]
    case 'decide-proposal':
      return [
        execute('Take it over', 'decide-proposal', { ...data, decision: 'accept' }, { style: 'positive' }),
        execute('Keep it as it is', 'decide-proposal', { ...data, decision: 'reject' }),
      ]
    case 'decide-decline':
      return [execute('Keep it as it is', 'decide-proposal', { ...data, decision: 'reject' })]
    case 'nothing':
      return []
  }
}

const choicesAtMost = 30

/** What of it should change is chosen first, when there is a choice. */
function adapt({ details }: RequestCardInput, at: JsonObject): CardAction {
  const { okr, keyResults } = details
  if (keyResults.length === 0) return execute('Adapt…', 'adapt-request', { ...at, what: okr.id })
  const choices = [
    { title: `The objective: ${shown(okr.title, 100)}`, value: okr.id },
    ...keyResults
      .slice(0, choicesAtMost)
      .map(({ keyResult }) => ({ title: `Key result: ${shown(keyResult.title, 100)}`, value: keyResult.id })),
  ]
  return {
    type: 'Action.ShowCard',
    title: 'Adapt…',
    card: {
      type: 'AdaptiveCard',
      body: [
        {
          type: 'Input.ChoiceSet',
          id: 'what',
          label: 'What should change?',
          style: 'compact',
          wrap: true,
          value: keyResults[0]?.keyResult.id ?? okr.id,
          choices,
        },
      ],
      actions: [execute('Next', 'adapt-request', at)],
    },
  }
}
