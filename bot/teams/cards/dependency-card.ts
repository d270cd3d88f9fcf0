import type { PeopleById } from '../../../okr/contract/common.ts'
import type { DependencyView } from '../../../okr/contract/dependencies.ts'
import type { Days } from '../../../okr/dependency-days.ts'
import type { JsonObject } from '../../commands/ports/document-store.ts'
import { fact, notePart, outcome, remarkInput, said } from './ask-parts.ts'
import { card, day, type Element, execute, openUrl, shown, words } from './elements.ts'
import { nameOf } from './okr-facts.ts'
import { toWaiting } from './waiting-card.ts'

export interface DependencyCardInput {
  cycleId: string
  reader: string
  dependency: DependencyView
  /** Of the OKR that needs it; absent: a draft that the reader may not see. */
  okrTitle?: string
  /** Of the unit that is to provide it. */
  providerUnitName?: string
  people: PeopleById
  link: string
  /** The reader is asked, and has not answered yet. */
  waits: boolean
  /** For which days it can be promised. */
  promise: Days
  /** Nobody can answer it any more. */
  closed: boolean
  /** What the reader has seen: an answer to something else is not taken. */
  seen: string
  note?: string
}

/** What an OKR needs from somebody: with buttons for who is to provide it, with the answer when there is one. */
export function dependencyCard(input: DependencyCardInput): JsonObject {
  const { dependency, cycleId, waits, seen, link } = input
  const data = { cycleId, dependencyId: dependency.id, seen }
  return card(
    [
      ...notePart(input.note),
      words(introduction(input), waits ? { weight: 'bolder' } : { size: 'small', subtle: true }),
      ...needed(dependency.need),
      fact('Needed by', day(dependency.neededBy)),
      fact('For the OKR', shown(input.okrTitle ?? 'a draft that is not shown to you', 300)),
      ...answer(input),
      ...(waits ? inputs(input) : []),
    ],
    [
      ...(waits
        ? [
            execute('Confirm', 'answer-dependency', { ...data, answer: 'confirm' }, { style: 'positive' }),
            execute('Refuse', 'answer-dependency', { ...data, answer: 'refuse' }),
          ]
        : []),
      openUrl('Open in OKR Align', link),
      ...(waits ? [] : [toWaiting()]),
    ],
  )
}

/** What notifications show. */
export function dependencyText({ dependency, people, waits, reader }: DependencyCardInput): string {
  const need = shown(dependency.need, 200)
  if (waits) return `${nameOf(dependency.createdBy, people)} needs from you: ${need}`
  return dependency.state === 'proposed'
    ? `Needed: ${need}`
    : `${answeredBy(dependency, people, reader)}: ${need}`
}

function introduction({ dependency, people, providerUnitName, waits }: DependencyCardInput): string {
  const asker = nameOf(dependency.createdBy, people)
  if (waits && providerUnitName !== undefined)
    return `${asker} needs something from ${shown(providerUnitName, 80)}`
  if (waits) return `${asker} needs something from you`
  const provider =
    providerUnitName ??
    (dependency.providerId === undefined ? 'somebody' : nameOf(dependency.providerId, people))
  return `Dependency on ${shown(provider, 80)}`
}

function needed(need: string): Element[] {
  const lines = shown(need, 1000)
    .split('\n')
    .filter((one) => one.trim() !== '')
    .slice(0, 12)
  return lines.map((one, i) =>
    words(one, { size: 'medium', weight: 'bolder', spacing: i === 0 ? 'small' : 'none' }),
  )
}

function answer({ dependency, people, closed, waits, reader }: DependencyCardInput): Element[] {
  const { state, promisedOn, neededBy, comment } = dependency
  if (state === 'proposed') {
    if (waits) return []
    return [
      outcome(closed ? 'The cycle is closed, and nobody answered.' : 'Nobody has answered yet.', 'default'),
    ]
  }
  const late = promisedOn !== undefined && promisedOn > neededBy
  return [
    outcome(answeredBy(dependency, people, reader), state === 'confirmed' ? 'good' : 'attention'),
    ...(promisedOn === undefined ? [] : [fact('Promised for', day(promisedOn))]),
    ...(late ? [words('That is later than it is needed.', { color: 'warning', spacing: 'small' })] : []),
    ...said(comment),
  ]
}

function answeredBy({ state, answeredBy: by }: DependencyView, people: PeopleById, reader: string): string {
  const name = by === undefined ? 'The provider' : by === reader ? 'You' : nameOf(by, people)
  return `${name} ${state === 'confirmed' ? 'confirmed' : 'refused'} it`
}

function inputs({ dependency: { neededBy }, promise: { from, to } }: DependencyCardInput): Element[] {
  return [
    {
      type: 'Input.Date',
      id: 'promisedOn',
      label: 'You promise it for',
      min: from,
      max: to,
      // The cycle's dates can have changed since.
      ...(from <= neededBy && neededBy <= to ? { value: neededBy } : {}),
      spacing: 'medium',
    },
    remarkInput('Your words', 'Optional when you confirm; say why when you refuse.'),
  ]
}
