import type { Okr } from '../okr.ts'
import { pageSize } from './limits.ts'
import type { PlanIndex } from './plan-index.ts'

/** What others contribute to an OKR: without its own key results, which are a part of it. */
export function contributorsTo(okr: Okr, plan: PlanIndex): Okr[] {
  const below = plan.below.get(okr.id) ?? []
  return below.filter((other) => other.kind === 'objective' || other.objectiveId !== okr.id)
}

/** "3 OKRs lead to it", or how many at least where only the first page of them was looked at. */
export function leadingInWords(okr: Okr, leading: readonly Okr[], plan: PlanIndex): string {
  const isPart = (plan.below.get(okr.id)?.length ?? 0) >= pageSize
  return `${isPart ? 'At least ' : ''}${leading.length} ${leading.length === 1 ? 'OKR leads' : 'OKRs lead'}`
}
