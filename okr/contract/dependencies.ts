import * as z from 'zod/mini'
import { cursor, freeText, id, isoDate, peopleById, text } from './common.ts'
import { okrLine } from './okrs.ts'

const dependencyState = z.enum(['proposed', 'confirmed', 'refused'])

export const dependency = z.object({
  id: z.string(),
  okrId: z.string(),
  need: z.string(),
  providerUnitId: z.optional(z.string()),
  providerId: z.optional(z.string()),
  neededBy: z.string(),
  state: dependencyState,
  providerOkrId: z.optional(z.string()),
  promisedOn: z.optional(z.string()),
  comment: z.optional(z.string()),
  answeredBy: z.optional(z.string()),
  answeredAt: z.optional(z.string()),
  riskOwnerId: z.optional(z.string()),
  createdBy: z.string(),
  createdAt: z.string(),
  /** What the reader may do with it. */
  can: z.object({ answer: z.boolean(), change: z.boolean() }),
})
export type DependencyView = z.infer<typeof dependency>

export const dependenciesPage = z.object({
  dependencies: z.array(dependency),
  okrs: z.record(z.string(), okrLine),
  people: peopleById,
  unitNames: z.record(z.string(), z.string()),
  /** May the reader declare one for the OKR asked for? */
  can: z.object({ declare: z.boolean() }),
  cursor: z.optional(z.string()),
})
export type DependenciesPage = z.infer<typeof dependenciesPage>

/** Exactly one of `okrId` (needed by or provided by it), `unitId` (needed by or provided by it) and `box` is given. */
export const dependenciesQuery = z.object({
  okrId: z.optional(id),
  unitId: z.optional(id),
  box: z.optional(z.enum(['to-answer'])),
  state: z.optional(dependencyState),
  cursor: z.optional(cursor),
})

export const putDependency = z.object({
  okrId: id,
  need: text(1000),
  providerUnitId: z.optional(id),
  providerId: z.optional(id),
  neededBy: isoDate,
  providerOkrId: z.optional(id),
})
export type PutDependency = z.infer<typeof putDependency>

export const answerDependency = z.object({
  answer: z.enum(['confirm', 'refuse']),
  comment: z.optional(freeText(2000)),
  promisedOn: z.optional(isoDate),
  providerOkrId: z.optional(id),
})
export type AnswerDependency = z.infer<typeof answerDependency>

export const putRiskOwner = z.object({ personId: z.nullable(id) })
