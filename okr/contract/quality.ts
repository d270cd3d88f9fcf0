import * as z from 'zod/mini'
import { dismissalReasonLimit } from '../quality/rule-dismissals.ts'
import { text } from './common.ts'

/** What a rule finds in an OKR, beside which field, and where the rule comes from (R23). */
export const qualityProblem = z.object({
  rule: z.string(),
  field: z.string(),
  severity: z.enum(['notice', 'warning']),
  message: z.string(),
  source: z.object({ name: z.string(), says: z.string() }),
  /** Something is not there yet. */
  isGap: z.boolean(),
  /** Changes with what the verdict rests on: a dismissal names it. */
  about: z.string(),
  dismissed: z.optional(z.object({ reason: z.string(), by: z.string(), at: z.string() })),
})
export type QualityProblemView = z.infer<typeof qualityProblem>

export const dismissRule = z.object({
  reason: text(dismissalReasonLimit).check(
    z.refine<string>((value) => value.trim() !== '', 'it needs a reason'),
  ),
  /** Of the problem that the person saw. */
  about: text(64),
})
export type DismissRule = z.infer<typeof dismissRule>
