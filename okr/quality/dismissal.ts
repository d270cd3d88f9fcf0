import type { QualityProblem } from './quality-rule.ts'
import type { RuleDismissal, RuleDismissals } from './rule-dismissals.ts'

/** The dismissal that settles a problem, if there is one for the text as it is now. */
export function dismissalOf(
  problem: QualityProblem,
  dismissals: RuleDismissals | undefined,
): RuleDismissal | undefined {
  const dismissal = dismissals?.[problem.rule]
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
