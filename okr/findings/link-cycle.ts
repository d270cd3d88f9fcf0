import type { Finding } from '../finding.ts'
import { parentIds } from '../okr.ts'
import { namedInCircle } from './limits.ts'
import { loopsOf, wayRound } from './loops.ts'
import { makeFinding } from './make-finding.ts'
import type { PlanIndex } from './plan-index.ts'
import { quotedId, quotedTitle } from './words.ts'

/** OKRs that contribute to each other in a circle. Edits refuse it; damaged or imported data can hold it. */
export function linkCycles(plan: PlanIndex, startIds: Iterable<string> = plan.okrs.keys()): Finding[] {
  const edges = (id: string) => {
    const okr = plan.okrs.get(id)
    return okr === undefined ? [] : parentIds(okr).filter((parentId) => plan.okrs.has(parentId))
  }
  return loopsOf(startIds, edges).map((group) => {
    const members = new Set(group)
    const way = wayRound(group, edges).slice(0, namedInCircle)
    const okrs = group.map((id) => plan.okrs.get(id)).filter((okr) => okr !== undefined)
    const [first] = okrs
    return makeFinding({
      kind: 'link-cycle',
      severity: 'blocking',
      about: group,
      okrIds: group.slice(0, namedInCircle),
      unitIds: okrs.map(({ unitId }) => unitId),
      title:
        group.length === 1 && first !== undefined
          ? `${quotedTitle(first)} contributes to itself.`
          : `${group.length} OKRs contribute to each other in a circle.`,
      evidence: way.map(
        (id, i) => `${quotedId(plan, id)} contributes to ${quotedId(plan, way[(i + 1) % way.length] ?? id)}.`,
      ),
      actions: ['link'],
      restsOn: [
        okrs.map((okr) => [
          okr.id,
          parentIds(okr)
            .filter((id) => members.has(id))
            .sort(),
        ]),
      ],
    })
  })
}
