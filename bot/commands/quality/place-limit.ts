import type { Cycle } from '../../../okr/cycle.ts'
import type { Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import { limitsOf, rangeText } from '../../../okr/plan-limits.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { homeOf, okrOf, okrType } from '../plan/documents.ts'
import type { DocumentStore, Operation, Partition } from '../ports/document-store.ts'

/** Hidden ones may stand first. */
const seenAtMost = 50

/**
 * The objectives that stand where this one stands: in its unit, or with its owner where it is individual. Counted are at
 * most one more than `most`. The vision is none of them. `see`: for a person, who is told of no draft that is hidden from
 * them; a limit is the unit's, and counts all of them.
 */
export async function objectivesBeside(
  store: DocumentStore,
  plan: Partition,
  objective: Objective,
  most: number,
  see?: (okrs: readonly Okr[]) => Promise<Okr[]>,
): Promise<string[]> {
  const home = homeOf(objective)
  if (home === undefined) return []
  const page = await store.list(plan, {
    type: okrType,
    where: [{ key: 'home', equals: home }],
    orderBy: 'place',
    // The vision stands first.
    limit: see === undefined ? most + 2 : seenAtMost,
  })
  const okrs = page.documents.map(okrOf)
  return (see === undefined ? okrs : await see(okrs))
    .filter((okr) => okr.kind === 'objective' && okr.level !== 'vision')
    .map((okr) => okr.id)
    .slice(0, most + 1)
}

/**
 * Refuses `limit` when an objective would be one more than a hard limit allows (R22). What it gives goes into the
 * transaction that puts the objective there, so that two at the same moment are not one too many.
 */
export async function holdPlace(
  store: DocumentStore,
  plan: Partition,
  cycle: Cycle,
  objective: Objective,
): Promise<Result<Operation[], Refusal>> {
  const limits = limitsOf(cycle)
  const home = homeOf(objective)
  if (!limits.hard || objective.level === 'vision' || home === undefined) return accept([])
  const id = `limit:${home}`
  const known = await store.get(plan, id)
  const beside = (await objectivesBeside(store, plan, objective, limits.objectives.max)).filter(
    (other) => other !== objective.id,
  )
  if (beside.length >= limits.objectives.max) {
    const whose = objective.level === 'individual' ? 'Its owner' : 'The unit'
    const { max } = limits.objectives
    const has = beside.length > max ? `more than ${max}` : max
    return refuse(
      refusal(
        'limit',
        `${whose} has ${has} objectives already; this cycle allows ${rangeText(limits.objectives)}. Merge or remove one first, or ask the program lead to change the limit.`,
        { field: 'unitId' },
      ),
    )
  }
  const document = { id, type: 'limit-guard', body: {} }
  return accept([
    known === undefined ? { op: 'create', document } : { op: 'replace', document, etag: known.etag },
  ])
}

/** Refuses `limit` when an objective has as many key results as a hard limit allows (R22). */
export function refuseKeyResult(cycle: Cycle, keyResults: number): Refusal | undefined {
  const limits = limitsOf(cycle)
  if (!limits.hard || keyResults < limits.keyResults.max) return undefined
  return refusal(
    'limit',
    `The objective has ${keyResults} key results already; this cycle allows ${rangeText(limits.keyResults)}. Remove one first, or ask the program lead to change the limit.`,
    { field: 'objectiveId' },
  )
}
