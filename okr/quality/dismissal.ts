import type { QualityProblem } from './quality-rule.ts'

/** Why somebody thinks that a rule is wrong here. It holds as long as what the rule rests on is the same. */
export interface RuleDismissal {
  reason: string
  by: string
  at: string
  about: string
}

/** By rule. Kept in the OKR itself. */
export type RuleDismissals = Record<string, RuleDismissal>

export const dismissalReasonLimit = 1000

/** The dismissal that settles a problem, if there is one for the text as it is now. */
export function dismissalOf(
  problem: QualityProblem,
  dismissals: RuleDismissals | undefined,
): RuleDismissal | undefined {
  const dismissal = Object.hasOwn(dismissals ?? {}, problem.rule) ? dismissals?.[problem.rule] : undefined
  return dismissal?.about === problem.about ? dismissal : undefined
}

/** What is left to mend: warnings that nobody has argued. Notices are advice, and never counted. */
export function openProblems(
  problems: readonly QualityProblem[],
  dismissals: RuleDismissals | undefined,
): QualityProblem[] {
  return problems.filter(
    (problem) => problem.severity === 'warning' && dismissalOf(problem, dismissals) === undefined,
  )
}
