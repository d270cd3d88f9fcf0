import type { Finding } from '../finding.ts'
import type { Okr } from '../okr.ts'
import { levelSkip } from './level-skip.ts'
import { noPath } from './no-path.ts'
import { orphan } from './orphan.ts'
import type { PlanIndex } from './plan-index.ts'
import { weights } from './weights.ts'

/** What an OKR's own links say. */
export function ownFindings(okr: Okr, plan: PlanIndex): Finding[] {
  return [...orphan(okr, plan), ...levelSkip(okr, plan), ...noPath(okr, plan), ...weights(okr, plan)]
}
