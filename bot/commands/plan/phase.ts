import type { Cycle, Phase } from '../../../okr/cycle.ts'
import { bodyAs } from '../bodies.ts'
import { getAll } from '../get-all.ts'
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
  return document === undefined ? undefined : bodyAs<Cycle>(document)
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

/** As `unitPhase`, for many units at once. */
export async function unitPhases(
  store: DocumentStore,
  tenantId: string,
  cycle: Cycle,
  unitIds: Iterable<string>,
): Promise<Map<string, Phase>> {
  const wanted = [...new Set(unitIds)]
  const phases = new Map(wanted.map((unitId) => [unitId, cycle.initialPhase]))
  for (const document of await getAll(store, planOf(tenantId, cycle.id), wanted.map(phaseId))) {
    phases.set(document.id.slice(phaseId('').length), document.body.phase as Phase)
  }
  return phases
}
