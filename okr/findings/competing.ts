import type { Finding } from '../finding.ts'
import { keysOfPriority, type Wants } from './competing-keys.ts'
import { oppositePulls } from './opposite-pulls.ts'
import type { PlanIndex } from './plan-index.ts'
import { sameClaim } from './same-claim.ts'

/** R37: who pulls one metric in opposite directions, or claims the same budget or audience. One finding for each. */
export function competing(
  priority: string,
  byKey: ReadonlyMap<string, readonly Wants[]>,
  plan: PlanIndex,
): Finding[] {
  const [first = [], second = []] = keysOfPriority(priority).map((key) => byKey.get(key) ?? [])
  return priority.startsWith('metric:')
    ? oppositePulls(priority, first, second, plan)
    : sameClaim(priority, first, plan)
}
