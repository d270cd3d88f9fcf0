import { type Phase, phases } from '../../../okr/cycle.ts'
import { phaseId } from '../plan/phase.ts'
import type { DocumentStore, Partition, StoredDocument } from '../ports/document-store.ts'

export interface SharedPlan {
  held: boolean
  /** It went back since the plan was shared, or could have been. */
  anew: boolean
}

/**
 * Whether a unit has held its share session. One from before the unit went back to the align or draft phase counts no
 * more: what is planned now is another plan, and sharing is the final alignment of what is locked (R51).
 */
export async function readSharedPlan(
  store: DocumentStore,
  plan: Partition,
  unitId: string,
): Promise<SharedPlan> {
  const from = sharesFrom(await store.get(plan, phaseId(unitId)))
  const page = await store.list(plan, {
    type: 'session',
    where: [
      { key: 'unit', equals: unitId },
      { key: 'status', equals: 'held' },
      { key: 'kind', equals: 'share' },
      ...(from === undefined ? [] : [{ key: 'startsAt', from }]),
    ],
    limit: 1,
  })
  return { held: page.documents.length > 0, anew: from !== undefined }
}

/** What a unit's phase keeps, beside the phase, of when its sharing began anew. */
export function keepSharing(
  stored: StoredDocument | undefined,
  from: Phase,
  to: Phase,
  now: string,
): { sharesFrom?: string } {
  const before = sharesFrom(stored)
  if (isShared(from) && !isShared(to)) return { sharesFrom: now }
  return before === undefined ? {} : { sharesFrom: before }
}

function sharesFrom(stored: StoredDocument | undefined): string | undefined {
  const value = stored?.body.sharesFrom
  return typeof value === 'string' ? value : undefined
}

function isShared(phase: Phase): boolean {
  return phases.indexOf(phase) >= phases.indexOf('share')
}
