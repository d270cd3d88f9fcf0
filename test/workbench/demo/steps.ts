import type { AppointmentData } from './data/calendar.ts'
import type { ChangeData } from './data/changes.ts'
import type { ChecklistData } from './data/checklists.ts'
import type { LineData, Reaction } from './data/conversation-types.ts'
import type { DependencyData } from './data/dependencies.ts'
import type { KeyResultData, ObjectiveData, UnitName } from './data/okr-types.ts'
import type { Handle } from './data/people.ts'
import type { AnswerData, ProposalData, RequestData } from './data/request-types.ts'
import type { MoveData, SessionData } from './data/sessions.ts'
import type { ChangeRequestData, PrioritiesData, RuleData, SettlementData } from './data/settled.ts'

/** What people of the company do, by its kind. */
type Deeds = {
  objective: { data: ObjectiveData; linked: boolean }
  'key-result': { id: string; objective: ObjectiveData; data: KeyResultData; number: number }
  publish: { data: ObjectiveData }
  link: { data: ObjectiveData }
  change: { data: ChangeData; value: string | number }
  move: { data: MoveData }
  install: object
  'ask-bot': { text: string }
  connect: { channel: string; unit: UnitName }
  line: { okr: string; data: LineData; answers?: LineData }
  react: { okr: string; data: LineData; reaction: Reaction }
  schedule: { data: SessionData }
  respond: { data: SessionData }
  hold: { data: SessionData }
  appointment: { data: AppointmentData }
  ask: { data: RequestData }
  answer: { data: RequestData; answer: AnswerData }
  'take-over': { data: RequestData; from: Handle; proposal: ProposalData }
  need: { data: DependencyData }
  'answer-need': { data: DependencyData; answer: NonNullable<DependencyData['answer']> }
  'carry-risk': { data: DependencyData; owner: Handle }
  checklist: { data: ChecklistData }
  priorities: { data: PrioritiesData }
  settle: { data: SettlementData }
  argue: { data: RuleData }
  'ask-change': { data: ChangeRequestData }
}
export type DeedKind = keyof Deeds

/** One thing that a person of the company does. */
export type Deed<Kind extends DeedKind = DeedKind> = { [One in Kind]: { kind: One } & Deeds[One] }[Kind]

export type Step<Kind extends DeedKind = DeedKind> = {
  /** Names the step at every start. */
  key: string
  at: number
  by: Handle
  deed: Deed<Kind>
}

export type Add = (key: string, by: Handle, at: number, deed: Deed) => void
/** The instant of a working day from today, at a time of the person's own day. */
export type At = (day: number, time: string, by: Handle) => number
