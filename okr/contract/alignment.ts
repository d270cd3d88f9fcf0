import * as z from 'zod/mini'
import { requestAnswers, requestKinds } from '../alignment-request.ts'
import { cursor, freeText, id, peopleById, text } from './common.ts'
import { edit, okrLine, planningState } from './okrs.ts'

const requestState = z.enum(['open', 'accepted', 'adapt', 'declined', 'outdated', 'withdrawn'])

const tally = z.object({
  asked: z.number(),
  accepted: z.number(),
  adapt: z.number(),
  declined: z.number(),
  open: z.number(),
})

const proposal = z.object({
  okrId: z.string(),
  changes: z.array(z.object({ field: z.string(), seen: z.unknown(), value: z.unknown() })),
  state: z.enum(['open', 'accepted', 'rejected']),
  decidedBy: z.optional(z.string()),
  decidedAt: z.optional(z.string()),
  reason: z.optional(z.string()),
})

const alignmentRequest = z.object({
  id: z.string(),
  okrId: z.string(),
  kind: z.enum(requestKinds),
  personId: z.string(),
  unitId: z.optional(z.string()),
  askedBy: z.string(),
  askedAt: z.string(),
  message: z.optional(z.string()),
  /** 1, and one more each time that the person is asked again. */
  round: z.number(),
  state: requestState,
  answeredAt: z.optional(z.string()),
  comment: z.optional(z.string()),
  proposal: z.optional(proposal),
  /** It was answered otherwise, and the OKR stays as it is: whose decision that is, and why. */
  overruled: z.optional(z.object({ by: z.string(), at: z.string(), reason: z.string() })),
})
export type RequestView = z.infer<typeof alignmentRequest>

/** Whom the product proposes to ask, and why. */
const suggestion = z.object({
  kind: z.enum(requestKinds),
  personId: z.string(),
  unitId: z.optional(z.string()),
  unitName: z.optional(z.string()),
  /** One sentence: why this person. */
  why: z.string(),
})

/** Everything about the alignment of one OKR. */
export const okrAlignment = z.object({
  okrId: z.string(),
  planning: planningState,
  /** Changes when what the OKR promises changes: goes back with an answer. */
  meaning: z.string(),
  tally,
  requests: z.array(alignmentRequest),
  suggestions: z.array(suggestion),
  people: peopleById,
  unitNames: z.record(z.string(), z.string()),
  can: z.object({
    ask: z.boolean(),
    /** The request that the reader can answer now, or answer otherwise. */
    answer: z.optional(z.string()),
    decide: z.boolean(),
    /** Also against the leader, when they declined. */
    overrule: z.boolean(),
  }),
})
export type OkrAlignment = z.infer<typeof okrAlignment>

export const askForAlignment = z.object({
  to: z
    .array(z.object({ kind: z.enum(requestKinds), personId: z.optional(id), unitId: z.optional(id) }))
    .check(z.minLength(1), z.maxLength(30)),
  message: z.optional(freeText(2000)),
})
export type AskForAlignment = z.infer<typeof askForAlignment>

/** `changes` only with 'adapt': the proposed edit, of the OKR itself or of its key result `changedOkrId`. */
export const answerRequest = z.object({
  answer: z.enum(requestAnswers),
  comment: z.optional(freeText(2000)),
  changedOkrId: z.optional(id),
  changes: z.optional(edit.shape.changes),
  /** What the OKR meant when it was shown: refused with `edit-conflict` when it means something else by now. */
  meaning: z.optional(text(40)),
})
export type AnswerRequest = z.infer<typeof answerRequest>

export const decideProposal = z.object({
  decision: z.enum(['accept', 'reject']),
  reason: z.optional(freeText(2000)),
})
export type DecideProposal = z.infer<typeof decideProposal>

export const requestsQuery = z.object({
  /** 'mine': I am asked. 'asked': I asked, or it is about an OKR of mine. 'waiting': it is my turn, to answer or to decide. */
  box: z.enum(['mine', 'asked', 'waiting']),
  state: z.optional(requestState),
  cursor: z.optional(cursor),
})
export const requestsPage = z.object({
  requests: z.array(alignmentRequest),
  okrs: z.record(z.string(), okrLine),
  people: peopleById,
  cursor: z.optional(z.string()),
})
export type RequestsPage = z.infer<typeof requestsPage>

/** The leader's topmost priorities, at most three (R21). */
export const putPriorities = z.object({ okrIds: z.array(id).check(z.maxLength(3)) })
export const priorities = z.object({
  unitId: z.string(),
  okrs: z.array(okrLine),
  setBy: z.optional(z.string()),
  setAt: z.optional(z.string()),
  can: z.object({ set: z.boolean() }),
})
export type Priorities = z.infer<typeof priorities>
