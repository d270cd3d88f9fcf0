import type { Finding, Severity } from '../finding.ts'
import { compareText } from '../words.ts'
import { competing } from './competing.ts'
import { priorityOf, wantsByKey } from './competing-keys.ts'
import { departmentSummaries } from './departments.ts'
import { dependencyCycles } from './dependency-cycle.ts'
import { lateProvider } from './late-provider.ts'
import { type FindingLimits, findingLimits } from './limits.ts'
import { linkCycles } from './link-cycle.ts'
import { noTop } from './no-top.ts'
import { overClaimed } from './over-claimed.ts'
import { ownFindings } from './own-findings.ts'
import type { PlanFacts } from './plan-facts.ts'
import { indexPlan } from './plan-index.ts'
import { sameProvider } from './same-provider.ts'
import { silo } from './silo.ts'

/** Every structural finding of a whole plan at once: for the command line, and after an import. */
export function findStructure(facts: PlanFacts, limits: FindingLimits = findingLimits): Finding[] {
  const plan = indexPlan(facts)
  const found = [...noTop(plan), ...linkCycles(plan), ...dependencyCycles(plan)]
  for (const okr of plan.okrs.values()) found.push(...ownFindings(okr, plan))
  for (const personId of plan.carried.keys()) found.push(...overClaimed(personId, plan, limits))
  for (const [id, summary] of Object.entries(departmentSummaries(plan))) {
    found.push(...silo(id, summary, plan, limits))
  }
  for (const dependency of facts.dependencies) found.push(...lateProvider(dependency, plan))
  for (const providerId of plan.asked.keys()) found.push(...sameProvider(providerId, plan, limits))
  const byKey = wantsByKey(plan.okrs.values())
  for (const priority of new Set([...byKey.keys()].map(priorityOf))) {
    found.push(...competing(priority, byKey, plan))
  }
  return sortFindings(found)
}

const ranks: Record<Severity, number> = { blocking: 0, warning: 1, notice: 2 }

/** The graver first; within one gravity by kind, then by id: the same every time. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => ranks[a.severity] - ranks[b.severity] || compareText(a.kind, b.kind) || compareText(a.id, b.id),
  )
}
