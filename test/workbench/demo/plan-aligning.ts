import { checklists } from './data/checklists.ts'
import { type DependencyData, dependencies } from './data/dependencies.ts'
import type { Handle } from './data/people.ts'
import type { RequestData } from './data/request-types.ts'
import { requests } from './data/requests.ts'
import { arguedRules, changeRequests, priorities, settlements } from './data/settled.ts'
import type { Add, At } from './steps.ts'

const minute = 60_000

/** What people did to align: requests and their answers, dependencies, checklists, priorities, and what they settled. */
export function addAligning(add: Add, at: At): void {
  for (const data of requests) addRequest(add, at, data)
  for (const data of dependencies) addDependency(add, at, data)
  for (const data of checklists)
    add(`checklist/${data.okr}`, data.by, at(data.day, data.at, data.by), { kind: 'checklist', data })
  for (const data of priorities)
    add(`priorities/${data.unit}`, data.by, at(data.day, data.at, data.by), { kind: 'priorities', data })
  for (const data of settlements)
    add(`settle/${data.id}`, data.by, at(data.day, data.at, data.by), { kind: 'settle', data })
  for (const data of arguedRules)
    add(`argue/${data.okr}/${data.rule}`, data.by, at(data.day, data.at, data.by), { kind: 'argue', data })
  for (const data of changeRequests)
    add(`change-request/${data.id}`, data.by, at(data.day, data.at, data.by), { kind: 'ask-change', data })
}

/** Days are everybody's own: who lives further east answers in the evening rather than before being asked. */
function after(earlier: number, later: number): number {
  return Math.max(later, earlier + 20 * minute)
}

function addRequest(add: Add, at: At, data: RequestData): void {
  const asked = at(data.day, data.at, data.by)
  add(`ask/${data.okr}`, data.by, asked, { kind: 'ask', data })
  const last = new Map<Handle, number>()
  for (const [index, answer] of data.answers.entries()) {
    const said = after(last.get(answer.by) ?? asked, at(answer.day, answer.at, answer.by))
    last.set(answer.by, said)
    add(`answer/${data.okr}/${index}`, answer.by, said, { kind: 'answer', data, answer })
    if (answer.says !== 'adapt' || answer.proposal.accepted === undefined) continue
    const { by, day, at: time } = answer.proposal.accepted
    add(`take-over/${data.okr}/${index}`, by, after(said, at(day, time, by)), {
      kind: 'take-over',
      data,
      from: answer.by,
      proposal: answer.proposal,
    })
  }
}

function addDependency(add: Add, at: At, data: DependencyData): void {
  const declared = at(data.day, data.at, data.by)
  add(`need/${data.id}`, data.by, declared, { kind: 'need', data })
  const { answer, risk } = data
  if (answer !== undefined)
    add(`need-answer/${data.id}`, answer.by, after(declared, at(answer.day, answer.at, answer.by)), {
      kind: 'answer-need',
      data,
      answer,
    })
  if (risk !== undefined)
    add(`need-risk/${data.id}`, risk.by, after(declared, at(risk.day, risk.at, risk.by)), {
      kind: 'carry-risk',
      data,
      owner: risk.owner,
    })
}
