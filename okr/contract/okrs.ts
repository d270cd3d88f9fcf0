import * as z from 'zod/mini'
import { checklistTextLimit } from '../checklist.ts'
import { historyActions } from '../history.ts'
import { levels, objectiveLimits } from '../objective.ts'
import { planningStates } from '../planning-state.ts'
import { finite, freeText, id, isoDate, isoDateTime, peopleById, text } from './common.ts'
import { qualityProblem } from './quality.ts'

const link = z.object({
  parentId: id,
  weight: z.number().check(z.int(), z.minimum(1), z.maximum(100)),
})
const links = z.array(link).check(z.maxLength(objectiveLimits.links))
const contributorIds = z.array(id).check(z.maxLength(objectiveLimits.contributors))
const priority = z.number().check(z.int(), z.minimum(1), z.maximum(objectiveLimits.priority))
export const visibility = z.enum(['draft', 'published'])
const title = text(objectiveLimits.title).check(
  z.refine<string>((value) => value.trim() !== '', 'it needs some text'),
)
const why = freeText(objectiveLimits.why)
/** Strict: what is sent is what is stored. */
const checklistAnswer = z.strictObject({
  kind: z.enum(['answered', 'waived']),
  text: text(checklistTextLimit).check(
    z.refine<string>(
      (value) => value.trim() !== '',
      'it needs an answer, or the reason for going without one',
    ),
  ),
})

/** What a person gives to create an objective; the id is made by the client, so that a repeated request is the same request. */
export const newObjective = z.object({
  unitId: id,
  level: z.enum(levels),
  title,
  why: z.optional(why),
  priority,
  ownerId: z.optional(id),
  contributorIds: z.optional(contributorIds),
  links: z.optional(links),
  noLinkReason: z.optional(text(1000)),
  visibility: z.optional(visibility),
})
export type NewObjective = z.infer<typeof newObjective>

export const newKeyResult = z.object({
  objectiveId: id,
  title,
  priority: z.optional(priority),
  ownerId: z.optional(id),
  contributorIds: z.optional(contributorIds),
  links: z.optional(links),
  metric: z.optional(text(200)),
  unit: z.optional(text(40)),
  baseline: z.optional(finite),
  current: z.optional(finite),
  target: z.optional(finite),
  direction: z.optional(z.enum(['increase', 'decrease'])),
  dueOn: z.optional(isoDate),
  ambition: z.optional(z.enum(['committed', 'aspirational'])),
  confidence: z.optional(z.enum(['on-track', 'at-risk', 'off-track'])),
  weight: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
})
export type NewKeyResult = z.infer<typeof newKeyResult>

/** The fields that can be edited, with the schema of their value. null clears an optional one. */
export const objectiveFields = {
  title,
  why: z.nullable(why),
  priority,
  level: z.enum(levels),
  unitId: id,
  ownerId: z.nullable(id),
  contributorIds,
  links,
  noLinkReason: z.nullable(text(1000)),
  visibility,
  execution: z.nullable(checklistAnswer),
  measurement: z.nullable(checklistAnswer),
  resources: z.nullable(checklistAnswer),
  roadblocks: z.nullable(checklistAnswer),
}
export const keyResultFields = {
  title,
  priority,
  ownerId: z.nullable(id),
  contributorIds,
  links,
  metric: z.nullable(text(200)),
  unit: z.nullable(text(40)),
  baseline: z.nullable(finite),
  current: z.nullable(finite),
  target: z.nullable(finite),
  direction: z.enum(['increase', 'decrease']),
  dueOn: z.nullable(isoDate),
  ambition: z.enum(['committed', 'aspirational']),
  confidence: z.nullable(z.enum(['on-track', 'at-risk', 'off-track'])),
  weight: z.number().check(z.minimum(0), z.maximum(100)),
}

/** No field's value is deeper than a list of links; what is far deeper could not even be written into an answer. */
function isShallow(value: unknown, levels = 8): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1))
}
const anyValue = z.unknown().check(z.refine((value) => isShallow(value), 'it is nested too deeply'))

/** Each change names the field, the value that the person saw, and the new one. */
export const edit = z.object({
  changes: z
    .array(z.object({ field: text(40), seen: anyValue, value: anyValue }))
    .check(z.minLength(1), z.maxLength(20)),
})
export type Edit = z.infer<typeof edit>

const stamps = z.record(z.string(), z.object({ by: z.string(), at: z.string() }))
const shared = {
  id,
  unitId: z.string(),
  title: z.string(),
  priority: z.number(),
  ownerId: z.optional(z.string()),
  ownerText: z.optional(z.string()),
  contributorIds: z.array(z.string()),
  concernedIds: z.optional(z.array(z.string())),
  links: z.array(link),
  visibility,
  createdBy: z.string(),
  createdAt: isoDateTime,
  importedFrom: z.optional(z.string()),
  outcome: z.optional(z.string()),
  sharedId: z.optional(z.string()),
  stamps,
}
const objective = z.object({
  kind: z.literal('objective'),
  ...shared,
  level: z.enum(levels),
  why: z.optional(z.string()),
  noLinkReason: z.optional(z.string()),
  score: z.optional(z.number()),
  execution: z.optional(checklistAnswer),
  measurement: z.optional(checklistAnswer),
  resources: z.optional(checklistAnswer),
  roadblocks: z.optional(checklistAnswer),
})
const keyResult = z.object({
  kind: z.literal('key-result'),
  ...shared,
  objectiveId: z.string(),
  metric: z.optional(z.string()),
  unit: z.optional(z.string()),
  baseline: z.optional(z.number()),
  current: z.optional(z.number()),
  target: z.optional(z.number()),
  direction: z.enum(['increase', 'decrease']),
  dueOn: z.optional(z.string()),
  ambition: z.enum(['committed', 'aspirational']),
  confidence: z.optional(z.enum(['on-track', 'at-risk', 'off-track'])),
  weight: z.number(),
})
const okr = z.discriminatedUnion('kind', [objective, keyResult])

export const planningState = z.enum(planningStates)

/** A related OKR in one line: parents, children, steps of the path to the top. */
export const okrLine = z.object({
  id: z.string(),
  kind: z.enum(['objective', 'key-result']),
  level: z.optional(z.enum(levels)),
  title: z.string(),
  ownerId: z.optional(z.string()),
  unitId: z.string(),
  visibility,
  planning: z.optional(planningState),
  /** 0–1; absent: no measure yet. */
  progress: z.optional(z.number()),
  /** Of the link between the two, in percent. */
  weight: z.optional(z.number()),
})
export type OkrLine = z.infer<typeof okrLine>

export const okrDetails = z.object({
  okr,
  planning: planningState,
  progress: z.optional(z.number()),
  /** 0–1: where progress should be today, by the calendar. */
  expected: z.optional(z.number()),
  unitName: z.string(),
  /** What it contributes to, with weights. A parent that the reader may not see is left out. */
  parents: z.array(okrLine),
  /** From the top down to the OKR's nearest parent: one true path, through the heaviest links. */
  path: z.array(okrLine),
  keyResults: z.array(
    z.object({
      keyResult,
      planning: z.optional(planningState),
      progress: z.optional(z.number()),
      /** Warnings of the rules of quality that nobody has argued. */
      problems: z.optional(z.number()),
    }),
  ),
  /** Objectives (and key results of others) that contribute to it: the first 100. */
  children: z.array(okrLine),
  /** The topmost priorities that it is or leads to (R21); none: it serves none; absent: none is marked, or may be seen. */
  serves: z.optional(z.array(okrLine)),
  moreChildren: z.boolean(),
  comments: z.number(),
  /** What the rules of quality find in it; those that were argued say so. */
  quality: z.array(qualityProblem),
  people: peopleById,
  can: z.object({
    edit: z.boolean(),
    link: z.boolean(),
    remove: z.boolean(),
    comment: z.boolean(),
    plan: z.boolean(),
  }),
  etag: z.string(),
})
export type OkrDetails = z.infer<typeof okrDetails>

const historyEntry = z.object({
  id: z.string(),
  okrId: z.string(),
  by: z.string(),
  at: z.string(),
  action: z.enum(historyActions),
  changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
  phase: z.enum(['draft', 'align', 'share', 'execution', 'closed']),
  sessionId: z.optional(z.string()),
  requestId: z.optional(z.string()),
  reason: z.optional(z.string()),
  proposedBy: z.optional(z.string()),
  changedOkrId: z.optional(z.string()),
  approvedBy: z.optional(z.string()),
})
export const historyPage = z.object({
  entries: z.array(historyEntry),
  people: peopleById,
  cursor: z.optional(z.string()),
})
export type HistoryPage = z.infer<typeof historyPage>
