import type { Okr } from '../okr.ts'
import type { PlanIndex } from './plan-index.ts'

/** What others contribute to an OKR: without its own key results, which are a part of it. */
export function contributorsTo(okr: Okr, plan: PlanIndex): Okr[] {
  const below = plan.below.get(okr.id) ?? []
  return below.filter((other) => other.kind === 'objective' || other.objectiveId !== okr.id)
}
