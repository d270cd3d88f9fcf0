import type { FieldChange } from './edit.ts'

/** To the leader (R31), to who contributes to the same OKR (R32), to another department's leader (R33). */
export const requestKinds = ['leader', 'team', 'department'] as const
export type RequestKind = (typeof requestKinds)[number]

export const requestAnswers = ['accept', 'adapt', 'decline'] as const
export type RequestAnswer = (typeof requestAnswers)[number]

/**
 * open: waits for an answer. adapt: an edit is proposed and waits for the OKR's owner. outdated: answered, then the
 * OKR's meaning changed. withdrawn: taken back by who asked.
 */
export type RequestState = 'open' | 'accepted' | 'adapt' | 'declined' | 'outdated' | 'withdrawn'

/** An edit of an OKR (or of one of its key results) that somebody other than its owner proposes (R48). */
export interface Proposal {
  /** The OKR that would change: the one asked about, or a key result of it. */
  okrId: string
  changes: FieldChange[]
  state: 'open' | 'accepted' | 'rejected'
  decidedBy?: string
  decidedAt?: string
  reason?: string
}

/** One person is asked whether an OKR is aligned with what they answer for. */
export interface AlignmentRequest {
  /** Deterministic: the same person asked twice about the same OKR is one request. */
  id: string
  okrId: string
  kind: RequestKind
  personId: string
  /** With 'department': for which unit the person answers. */
  unitId?: string
  askedBy: string
  askedAt: string
  message?: string
  state: RequestState
  answeredAt?: string
  /** Why it was declined (required), or what goes with another answer. */
  comment?: string
  proposal?: Proposal
  /** Fingerprint of what the OKR meant when it was answered. */
  about?: string
}

/** Where an OKR stands in planning, seen at a glance in the tree. */
export const planningStates = ['draft', 'asked', 'answered', 'aligned', 'committed'] as const
export type PlanningState = (typeof planningStates)[number]

export interface Tally {
  asked: number
  accepted: number
  adapt: number
  declined: number
  open: number
}
