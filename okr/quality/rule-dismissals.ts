import type { RuleId } from './rule-names.ts'

/** Why somebody thinks that a rule is wrong here. It holds as long as what the rule rests on is the same. */
export interface RuleDismissal {
  reason: string
  by: string
  at: string
  about: string
}

/** By rule. Kept in the OKR itself. */
export type RuleDismissals = Partial<Record<RuleId, RuleDismissal>>

export const dismissalReasonLimit = 1000
