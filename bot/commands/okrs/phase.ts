import type { Cycle, Phase } from '../../../okr/cycle.ts'
import { directoryOf, planOf } from '../partitions.ts'
import type { DocumentStore } from '../ports/document-store.ts'

export const cycleType = 'cycle'
export const phaseType = 'phase'

export function phaseId(unitId: string): string {
  return `phase:${unitId}`
}

export async function readCycle(
  store: DocumentStore,
  tenantId: string,
  cycleId: string,
): Promise<Cycle | undefined> {
  const document = await store.get(directoryOf(tenantId, 'cycles'), cycleId)
  return document === undefined ? undefined : (document.body as unknown as Cycle)
}

/** A unit's phase: its own, else the one that the cycle began with. */
export async function unitPhase(
  store: DocumentStore,
  tenantId: string,
  cycle: Cycle,
  unitId: string,
): Promise<Phase> {
  const document = await store.get(planOf(tenantId, cycle.id), phaseId(unitId))
  return document === undefined ? cycle.initialPhase : (document.body.phase as Phase)
}
