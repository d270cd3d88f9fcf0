import { createHash } from 'node:crypto'
import { isHandle, zoneOf } from './company.ts'
import { appointments } from './data/calendar.ts'
import { type ChangeData, changes } from './data/changes.ts'
import type { ConversationData, Reaction, When } from './data/conversation-types.ts'
import { customerSuccessOkrs } from './data/customer-success-okrs.ts'
import { engineeringOkrs } from './data/engineering-okrs.ts'
import { individualOkrs } from './data/individual-okrs.ts'
import { leadershipConversations } from './data/leadership-conversations.ts'
import type { Level, ObjectiveData, UnitName } from './data/okr-types.ts'
import { operationsOkrs } from './data/operations-okrs.ts'
import { organisationOkrs } from './data/organisation-okrs.ts'
import type { Handle } from './data/people.ts'
import { salesOkrs } from './data/sales-okrs.ts'
import { channels, moves, type SessionData, sessions } from './data/sessions.ts'
import { staffOkrs } from './data/staff-okrs.ts'
import { teamConversations } from './data/team-conversations.ts'
import { addAligning } from './plan-aligning.ts'
import type { Add, At, Deed, Step } from './steps.ts'
import { instantOf } from './when.ts'

export const objectives: ObjectiveData[] = [
  ...organisationOkrs,
  ...engineeringOkrs,
  ...operationsOkrs,
  ...customerSuccessOkrs,
  ...salesOkrs,
  ...staffOkrs,
  ...individualOkrs,
]
export const conversations: ConversationData[] = [...leadershipConversations, ...teamConversations]

export function keyResultId(objectiveId: string, number: number): string {
  return `${objectiveId}-kr${number}`
}

/** The unit of an objective or key result. */
export function unitOf(okr: string): UnitName {
  const objective = objectives.find(({ id }) => id === okr.replace(/-kr\d$/, ''))
  if (objective === undefined) throw new Error(`There is no OKR "${okr}".`)
  return objective.unit
}

/** Working days from today on which OKRs of a level were drafted and published: from the top down. */
const daysOf: Record<Level, { drafted: number[]; published: number }> = {
  vision: { drafted: [-16], published: -15 },
  organisation: { drafted: [-15], published: -14 },
  department: { drafted: [-12, -11], published: -10 },
  team: { drafted: [-8, -7], published: -5 },
  individual: { drafted: [-4, -3], published: -2 },
}
export const installedFor: Handle[] = [
  ...(['mirjam', 'tomasz', 'anjali', 'joost', 'naledi', 'claire', 'yasmin', 'elena'] as const),
  ...(['pekka', 'lucia', 'marek', 'oliver', 'siobhan', 'beatriz', 'rosalind', 'stefan', 'marisol'] as const),
  ...(['hannah', 'emre', 'miriam', 'priya', 'meiling', 'kwabena', 'jonas'] as const),
]
/** The leadership goes first: its plan is locked while the others align with it. */
const daysOfLeaders = { drafted: [-13, -12], published: -10 }
export const topLeader: Handle = 'mirjam'
const minute = 60_000

/** Everything that happened until now, in order. */
export function plan(today: Date): Step[] {
  const latest = today.getTime() - 10 * minute
  const steps: Step[] = []
  const add = (key: string, by: Handle, at: number, deed: Deed) => {
    steps.push({ key, by, at: Math.min(at, latest), deed })
  }
  const at = (day: number, time: string, by: Handle) => instantOf(today, day, time, zoneOf(by))
  const moment = (when: When, by: Handle) =>
    'day' in when ? at(when.day, when.at, by) : today.getTime() - when.minutesAgo * minute

  installedFor.forEach((person, index) => {
    add(`install/${person}`, person, at(-16, `08:${String(10 + index)}`, person), { kind: 'install' })
  })
  addObjectives(add, at)
  addAligning(add, at)
  for (const data of moves)
    add(`move/${data.unit}/${data.to}`, data.by, at(data.day, data.at, data.by), { kind: 'move', data })
  for (const { name, unit, by, day, at: time } of channels)
    add(`connect/${name}`, by, at(day, time, by), { kind: 'connect', channel: name, unit })
  for (const data of changes)
    add(`change/${data.okr}/${data.field}`, data.by, at(data.day, data.at, data.by), {
      kind: 'change',
      data,
      value: outcomeOf(data.okr, data.field),
    })
  for (const conversation of conversations) addConversation(add, moment, conversation)
  for (const data of sessions) addSession(add, at, data)
  add('ask-bot/mirjam', 'mirjam', at(-2, '08:40', 'mirjam'), { kind: 'ask-bot', text: 'my OKRs' })
  add('ask-bot/anjali', 'anjali', at(-3, '08:30', 'anjali'), { kind: 'ask-bot', text: 'find storm' })
  for (const [index, data] of appointments.entries())
    add(`appointment/${index}`, data.people[0] ?? 'tomasz', at(-16, '07:00', 'tomasz'), {
      kind: 'appointment',
      data,
    })
  // Stable: of two things at the same moment the one that was named first comes first.
  return steps.sort((a, b) => a.at - b.at)
}

function addObjectives(add: Add, at: At): void {
  const published = new Map<string, number>()
  const drafted = (data: ObjectiveData) => {
    const days = daysFor(data).drafted
    return at(days[spread(data.id, days.length)] ?? days[0] ?? 0, workingTime(data.id), data.owner)
  }
  for (const data of objectives)
    published.set(
      data.id,
      data.draft
        ? Number.POSITIVE_INFINITY
        : at(daysFor(data).published, workingTime(`${data.id}/published`), data.owner),
    )
  for (const data of objectives) {
    const begun = drafted(data)
    const linked = (data.supports ?? []).every(([parent]) => (published.get(parent) ?? Infinity) < begun)
    // What the whole organisation wants is put down by who leads it, and given to its owner.
    const author = data.level === 'organisation' ? topLeader : data.owner
    add(`objective/${data.id}`, author, begun, { kind: 'objective', data, linked })
    for (const [index, keyResult] of (data.keyResults ?? []).entries()) {
      const id = keyResultId(data.id, index + 1)
      const later = begun + (index + 1) * (2 + spread(id, 4)) * minute
      add(`key-result/${id}`, data.owner, later, {
        kind: 'key-result',
        id,
        objective: data,
        data: keyResult,
        number: index + 1,
      })
    }
    const shown = published.get(data.id) ?? Infinity
    if (!data.draft) add(`publish/${data.id}`, data.owner, shown, { kind: 'publish', data })
    if (!linked) {
      // Of the same level: both have to be there first.
      const last = Math.max(shown, ...(data.supports ?? []).map(([parent]) => published.get(parent) ?? 0))
      add(`link/${data.id}`, data.owner, last + 7 * minute, { kind: 'link', data })
    }
  }
}

function daysFor({ unit, level }: ObjectiveData) {
  return unit === 'Rillmark' && level === 'individual' ? daysOfLeaders : daysOf[level]
}

function addConversation(
  add: Add,
  moment: (when: When, by: Handle) => number,
  { okr, lines }: ConversationData,
): void {
  for (const [index, data] of lines.entries()) {
    const written = moment(data.when, data.by)
    const answers = data.to === undefined ? undefined : lines[data.to]
    add(`line/${okr}/${index}`, data.by, written, {
      kind: 'line',
      okr,
      data,
      ...(answers === undefined ? {} : { answers }),
    })
    let later = written
    for (const [reaction, people] of Object.entries(data.reactions ?? {}))
      for (const person of people) {
        later += (4 + spread(`${okr}/${index}/${person}`, 40)) * minute
        add(`react/${okr}/${index}/${person}`, person, later, {
          kind: 'react',
          okr,
          data,
          reaction: reaction as Reaction,
        })
      }
  }
}

function addSession(add: Add, at: At, data: SessionData): void {
  const made = at(data.day, data.at, data.by)
  add(`schedule/${data.id}`, data.by, made, { kind: 'schedule', data })
  add(`respond/${data.id}`, data.by, made + 95 * minute, { kind: 'respond', data })
  if (data.held && data.between !== 'share')
    add(`hold/${data.id}`, data.by, at(data.between[1] + 1, '08:45', data.by), { kind: 'hold', data })
}

/** What an edit leads to: what the data says. */
function outcomeOf(okr: string, field: ChangeData['field']): string | number {
  const objective = objectives.find(({ id }) => id === okr)
  if (objective !== undefined && field === 'title') return objective.title
  const [objectiveId, number] = okr.split('-kr')
  const keyResult = objectives.find(({ id }) => id === objectiveId)?.keyResults?.[Number(number) - 1]
  const values = {
    title: keyResult?.title,
    target: keyResult?.to,
    current: keyResult?.now,
    confidence: keyResult?.confidence,
  }
  const value = values[field]
  if (value === undefined) throw new Error(`The change of ${okr}.${field} leads to nothing.`)
  return value
}

/** The people named as "@handle" in a text. */
export function mentionsIn(text: string): Handle[] {
  const named = [...text.matchAll(/@([a-z]+)/g)].map(([, name = '']) => name)
  return [...new Set(named.filter(isHandle))]
}

/** A time between 9:00 and 16:29 that looks like chance and is the same at every start. */
function workingTime(seed: string): string {
  const minutes = 9 * 60 + spread(seed, 450)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function spread(seed: string, size: number): number {
  return createHash('sha256').update(seed).digest().readUInt32BE(0) % size
}
