import type { PhaseStep } from '../../../okr/cycle.ts'
import { asBody, bodyAs } from '../bodies.ts'
import type { DocumentStore, Operation, Partition } from '../ports/document-store.ts'

const phaseStepType = 'phase-step'

/** One step of a unit's history (R87), written in the transaction of the step and never changed. */
export function recordPhaseStep(id: string, step: PhaseStep): Operation {
  const keys = { unit: step.unitId, at: step.at }
  return {
    op: 'create',
    document: { id: `phase-step:${id}`, type: phaseStepType, keys, body: asBody(step) },
  }
}

/** A unit's latest steps, the newest first. */
export async function readPhaseSteps(
  store: DocumentStore,
  plan: Partition,
  unitId: string,
  limit: number,
): Promise<PhaseStep[]> {
  const page = await store.list(plan, {
    type: phaseStepType,
    where: [{ key: 'unit', equals: unitId }],
    orderBy: 'at',
    descending: true,
    limit,
  })
  return page.documents.map((document) => bodyAs<PhaseStep>(document))
}
