import { dateInWords } from '../date-words.ts'
import type { Finding } from '../finding.ts'
import { namedInCircle } from './limits.ts'
import { loopsOf, wayRound } from './loops.ts'
import { makeFinding } from './make-finding.ts'
import type { PlanIndex } from './plan-index.ts'
import { quotedId, quotedTitle } from './words.ts'

/**
 * R35: OKRs that wait for each other in a circle. An objective waits for what its key results wait for; a key result
 * does not wait for its objective.
 */
export function dependencyCycles(plan: PlanIndex, startIds: Iterable<string> = plan.needs.keys()): Finding[] {
  const edges = (id: string) => [...waitsFor(id, plan), ...waitingKeyResults(id, plan)]
  return loopsOf(startIds, edges).map((group) => {
    const members = new Set(group)
    const way = wayRound(group, edges).slice(0, namedInCircle)
    const okrs = group.map((id) => plan.okrs.get(id)).filter((okr) => okr !== undefined)
    const waiting = okrs.filter(({ id }) => waitsFor(id, plan).some((other) => members.has(other)))
    const [first] = waiting
    return makeFinding({
      kind: 'dependency-cycle',
      severity: 'blocking',
      about: group,
      okrIds: group.slice(0, namedInCircle),
      unitIds: okrs.map(({ unitId }) => unitId),
      title:
        waiting.length === 1 && first !== undefined
          ? `${quotedTitle(first)} waits for itself.`
          : `${waiting.length} OKRs wait for each other in a circle.`,
      evidence: way.map((id, i) => stepInWords(id, way[(i + 1) % way.length] ?? id, plan)),
      actions: ['dependencies'],
      restsOn: [
        okrs.map(({ id }) => [
          id,
          edges(id)
            .filter((other) => members.has(other))
            .sort(),
        ]),
      ],
    })
  })
}

function waitsFor(id: string, plan: PlanIndex): string[] {
  return (plan.needs.get(id) ?? []).flatMap(({ state, providerOkrId }) =>
    state !== 'refused' && providerOkrId !== undefined && plan.okrs.has(providerOkrId) ? [providerOkrId] : [],
  )
}

function waitingKeyResults(id: string, plan: PlanIndex): string[] {
  return (plan.below.get(id) ?? [])
    .filter((okr) => okr.kind === 'key-result' && okr.objectiveId === id && plan.needs.has(okr.id))
    .map((okr) => okr.id)
}

function stepInWords(from: string, to: string, plan: PlanIndex): string {
  const dependency = (plan.needs.get(from) ?? []).find(
    ({ state, providerOkrId }) => state !== 'refused' && providerOkrId === to,
  )
  return dependency === undefined
    ? `${quotedId(plan, to)} is a key result of ${quotedId(plan, from)}.`
    : `${quotedId(plan, from)} waits for ${quotedId(plan, to)}: needs “${dependency.need}” by ${dateInWords(dependency.neededBy)}.`
}
