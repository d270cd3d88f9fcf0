import * as z from 'zod/mini'
import { findingKinds } from '../finding.ts'
import { cursor, id, peopleById, text } from './common.ts'
import { okrLine } from './okrs.ts'

export const finding = z.object({
  id: z.string(),
  kind: z.enum(findingKinds),
  severity: z.enum(['notice', 'warning', 'blocking']),
  okrIds: z.array(z.string()),
  unitIds: z.array(z.string()),
  personId: z.optional(z.string()),
  title: z.string(),
  evidence: z.array(z.string()),
  actions: z.array(z.enum(['link', 'edit', 'open', 'merge', 'share', 'rescope', 'dependencies', 'talk'])),
  dismissed: z.optional(z.object({ reason: z.string(), by: z.string(), at: z.string() })),
  can: z.object({ dismiss: z.boolean(), resolve: z.boolean() }),
})
export type FindingView = z.infer<typeof finding>

export const findingsQuery = z.object({
  /** About this unit or those below it. */
  unitId: z.optional(id),
  okrId: z.optional(id),
  kind: z.optional(z.enum(findingKinds)),
  state: z.optional(z.enum(['open', 'dismissed'])),
  cursor: z.optional(cursor),
})
export const findingsPage = z.object({
  findings: z.array(finding),
  /** The OKRs that they are about, as far as the reader may see them. */
  okrs: z.record(z.string(), okrLine),
  people: peopleById,
  unitNames: z.record(z.string(), z.string()),
  cursor: z.optional(z.string()),
})
export type FindingsPage = z.infer<typeof findingsPage>

export const dismissFinding = z.object({ reason: text(1000) })

/**
 * R40. merge: `keepId` stays, what hangs below the others moves to it, the others are removed. share: they are declared
 * to be one aim that several carry together. Re-scoping is an edit of one of them; dismissing has a route of its own.
 */
export const resolveRedundancy = z.object({ how: z.enum(['merge', 'share']), keepId: z.optional(id) })
export type ResolveRedundancy = z.infer<typeof resolveRedundancy>
