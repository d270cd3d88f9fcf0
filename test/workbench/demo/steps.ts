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

/** One thing that a person of the company does. */
export type Deed =
  | { kind: 'objective'; data: ObjectiveData; linked: boolean }
  | { kind: 'key-result'; id: string; objective: ObjectiveData; data: KeyResultData; number: number }
  | { kind: 'publish'; data: ObjectiveData }
  | { kind: 'link'; data: ObjectiveData }
  | { kind: 'change'; data: ChangeData; value: string | number }
  | { kind: 'move'; data: MoveData }
  | { kind: 'install' }
  | { kind: 'ask-bot'; text: string }
  | { kind: 'connect'; channel: string; unit: UnitName }
  | { kind: 'line'; okr: string; data: LineData; answers?: LineData }
  | { kind: 'react'; okr: string; data: LineData; reaction: Reaction }
  | { kind: 'schedule'; data: SessionData }
  | { kind: 'respond'; data: SessionData }
  | { kind: 'hold'; data: SessionData }
  | { kind: 'appointment'; data: AppointmentData }
  | { kind: 'ask'; data: RequestData }
  | { kind: 'answer'; data: RequestData; answer: AnswerData }
  | { kind: 'take-over'; data: RequestData; from: Handle; proposal: ProposalData }
  | { kind: 'need'; data: DependencyData }
  | { kind: 'answer-need'; data: DependencyData; answer: NonNullable<DependencyData['answer']> }
  | { kind: 'carry-risk'; data: DependencyData; owner: Handle }
  | { kind: 'checklist'; data: ChecklistData }
  | { kind: 'priorities'; data: PrioritiesData }
  | { kind: 'settle'; data: SettlementData }
  | { kind: 'argue'; data: RuleData }
  | { kind: 'ask-change'; data: ChangeRequestData }

export type Step = {
  /** Names the step at every start. */
  key: string
  at: number
  by: Handle
  deed: Deed
}

export type Add = (key: string, by: Handle, at: number, deed: Deed) => void
/** The instant of a working day from today, at a time of the person's own day. */
export type At = (day: number, time: string, by: Handle) => number
