import type { QualityProblemView } from '../../../okr/contract/quality.ts'
import type { Cycle } from '../../../okr/cycle.ts'
import type { KeyResult } from '../../../okr/key-result.ts'
import type { Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import { limitsOf } from '../../../okr/plan-limits.ts'
import { dismissalOf, openProblems } from '../../../okr/quality/dismissal.ts'
import { qualityOf } from '../../../okr/quality/quality-of.ts'
import type { Around, QualityProblem } from '../../../okr/quality/quality-rule.ts'
import { keyResultsOf } from '../plan/concern.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import type { DocumentStore, Partition } from '../ports/document-store.ts'
import { objectivesBeside } from './place-limit.ts'

export interface Surroundings {
  /** Read already. */
  keyResults?: readonly KeyResult[]
  children?: number
  /** For a person: a rule must not tell of an OKR that they may not see. */
  see?: (okrs: readonly Okr[]) => Promise<Okr[]>
}

/** What is around an OKR in the plan, for the rules of quality. */
export async function readAround(
  store: DocumentStore,
  plan: Partition,
  cycle: Cycle,
  okr: Okr,
  known: Surroundings = {},
): Promise<Around> {
  const limits = limitsOf(cycle)
  if (okr.kind === 'objective') {
    const [keyResults, beside, children] = await Promise.all([
      known.keyResults ?? readKeyResults(store, plan, okr.id),
      objectivesBeside(store, plan, okr, limits.objectives.max, known.see),
      known.children ?? countOthersBelow(store, plan, okr.id),
    ])
    return { keyResults, children, objectives: beside.length, cycle, limits }
  }
  const [objective, keyResults] = await Promise.all([
    store.get(plan, okr.objectiveId),
    readKeyResults(store, plan, okr.objectiveId),
  ])
  const above = objective?.type === okrType ? [okrOf(objective)] : []
  const beside = [...above, ...keyResults]
  const seen = known.see === undefined ? beside : await known.see(beside)
  return {
    objective: seen.find((one) => one.kind === 'objective'),
    keyResults: seen.filter((one) => one.kind === 'key-result'),
    cycle,
    limits,
  }
}

/** What the rules find in an OKR as it is stored. */
export async function readQuality(
  store: DocumentStore,
  plan: Partition,
  cycle: Cycle,
  okr: Okr,
  known: Surroundings = {},
): Promise<QualityProblem[]> {
  return qualityOf(okr, await readAround(store, plan, cycle, okr, known))
}

/** The same as people see it: with the reasons of those who argued. */
export function qualityView(okr: Okr, around: Around): QualityProblemView[] {
  return qualityOf(okr, around).map((problem) => {
    const dismissal = dismissalOf(problem, okr.dismissedRules)
    if (dismissal === undefined) return problem
    const { reason, by, at } = dismissal
    return { ...problem, dismissed: { reason, by, at } }
  })
}

/** How much there is to mend in a key result of this objective. */
export function keyResultProblems(keyResult: KeyResult, objective: Objective, around: Around): number {
  return openProblems(qualityOf(keyResult, { ...around, objective }), keyResult.dismissedRules).length
}

async function readKeyResults(store: DocumentStore, plan: Partition, objectiveId: string) {
  const documents = await keyResultsOf(store, plan, objectiveId)
  return documents.map(okrOf).filter((okr) => okr.kind === 'key-result')
}

/** Whether anything else contributes to it: one is enough to know. */
async function countOthersBelow(store: DocumentStore, plan: Partition, objectiveId: string): Promise<number> {
  const page = await store.list(plan, {
    type: okrType,
    where: [
      { key: 'parents', contains: objectiveId },
      { key: 'kind', equals: 'objective' },
    ],
    limit: 1,
  })
  return page.documents.length
}
