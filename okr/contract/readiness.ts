import * as z from 'zod/mini'
import { phases } from '../cycle.ts'
import { planningStates } from '../planning-state.ts'
import { freeText, id, peopleById, text } from './common.ts'
import { edit, okrLine } from './okrs.ts'

/** What keeps a unit from its next phase: one sentence, and who can meet it (R1, R4, R24, R34). */
const condition = z.object({
  code: z.string(),
  message: z.string(),
  personIds: z.array(z.string()),
  okrId: z.optional(z.string()),
  /** Where in the tab it is met. */
  place: z.enum(['okr', 'alignment', 'dependencies', 'findings', 'sessions', 'unit', 'quality']),
})
export type ConditionView = z.infer<typeof condition>

export const readiness = z.object({
  unitId: z.string(),
  unitName: z.string(),
  /** The units above, the organisation first. */
  above: z.optional(z.array(z.object({ unitId: z.string(), name: z.string() }))),
  phase: z.enum(phases),
  next: z.optional(z.enum(phases)),
  /**
   * Whether all of the unit's plan is shown to the reader. Else everything here is about what is shown to them, and drafts
   * that are not can keep the unit too.
   */
  whole: z.boolean(),
  /** Unmet conditions of the next phase; empty: the gate is green. */
  conditions: z.array(condition),
  /** OKRs of the unit by planning state. */
  planning: z.record(z.enum(planningStates), z.number()),
  okrs: z.number(),
  findings: z.number(),
  /** Share of the unit's OKRs that serve a topmost priority (R41), 0–1; absent while none is marked. */
  focus: z.optional(z.number()),
  /** Share of OKRs that came from below (R26), 0–1; absent while there are too few to say. */
  bottomUp: z.optional(z.number()),
  units: z.array(
    z.object({
      unitId: z.string(),
      name: z.string(),
      phase: z.enum(phases),
      /** As above, of this unit. */
      whole: z.boolean(),
      unmet: z.number(),
      okrs: z.number(),
    }),
  ),
  /** Who moved it from phase to phase; the newest first. */
  steps: z.array(z.object({ from: z.enum(phases), to: z.enum(phases), by: z.string(), at: z.string() })),
  people: peopleById,
  can: z.object({
    move: z.boolean(),
    /** To take it back out of the lock. */
    open: z.boolean(),
  }),
})
export type Readiness = z.infer<typeof readiness>

const changeRequest = z.object({
  id: z.string(),
  okrId: z.string(),
  changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  state: z.enum(['open', 'approved', 'rejected', 'withdrawn']),
  decidedBy: z.optional(z.string()),
  decidedAt: z.optional(z.string()),
  comment: z.optional(z.string()),
  can: z.object({ decide: z.boolean(), withdraw: z.boolean() }),
})
export type ChangeRequestView = z.infer<typeof changeRequest>
export const changeRequestsPage = z.object({
  changeRequests: z.array(changeRequest),
  okrs: z.record(z.string(), okrLine),
  people: peopleById,
})
export type ChangeRequestsPage = z.infer<typeof changeRequestsPage>
export const changeRequestsQuery = z.object({ okrId: z.optional(id), box: z.optional(z.enum(['to-decide'])) })
export const changeRequestReply = changeRequest

/** Asks for a change of a locked OKR (R4); the changes are those of an edit. */
export const newChangeRequest = z.object({
  changes: edit.shape.changes,
  reason: text(2000),
})
export type NewChangeRequest = z.infer<typeof newChangeRequest>
export const decideChangeRequest = z.object({
  decision: z.enum(['approve', 'reject', 'withdraw']),
  comment: z.optional(freeText(2000)),
})

/** One thing that is mine to do now. */
const todo = z.object({
  kind: z.enum([
    'answer-request',
    'decide-proposal',
    'answer-dependency',
    'decide-change',
    'declined',
    'first-okr',
    'finding',
    'quality',
    'gate',
  ]),
  /** One sentence that says what to do. */
  title: z.string(),
  okrId: z.optional(z.string()),
  requestId: z.optional(z.string()),
  unitId: z.optional(z.string()),
  personId: z.optional(z.string()),
  since: z.optional(z.string()),
})
export type Todo = z.infer<typeof todo>
export const home = z.object({
  todo: z.array(todo),
  /** What my leader needs first (R21). */
  priorities: z.array(okrLine),
  leaderId: z.optional(z.string()),
  /** OKRs of mine that serve no topmost priority of their unit or above (R21), while they can be changed. */
  servingNone: z.array(okrLine),
  /** How my work feeds the whole, each a true sentence (R29). */
  contributions: z.array(z.object({ okrId: z.string(), sentence: z.string() })),
  people: peopleById,
})
export type Home = z.infer<typeof home>
