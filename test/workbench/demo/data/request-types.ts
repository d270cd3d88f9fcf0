import type { UnitName } from './okr-types.ts'
import type { Handle } from './people.ts'

type Moment = { by: Handle; day: number; at: string }

/** An edit that is proposed with an answer; `from` is what the OKR said until then. */
export type ProposalData = {
  okr: string
  field: 'title' | 'target'
  from: string | number
  to: string | number
  /** When the owner took it over; without it, it waits. */
  accepted?: Moment
}

export type AnswerData = Moment &
  (
    | { says: 'accept' | 'decline'; comment?: string }
    | { says: 'adapt'; comment: string; proposal: ProposalData }
  )

/** To whom an OKR was shown, and what they said; who is asked and not among the answers has not answered. */
export type RequestData = Moment & {
  okr: string
  leader?: Handle
  team?: Handle[]
  departments?: UnitName[]
  message?: string
  answers: AnswerData[]
}
