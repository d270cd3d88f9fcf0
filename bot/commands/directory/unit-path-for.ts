import type { Actor } from '../../../okr/actor.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import type { Directory, StoredUnit } from '../ports/directory.ts'

/** The unit and those above it, the organisation first. To somebody who is not of the organisation no unit exists. */
export async function unitPathFor(directory: Directory, actor: Actor, unitId: string): Promise<StoredUnit[]> {
  return can('read-session', relationsToTenant(actor)) ? directory.unitPath(actor.tenantId, unitId) : []
}
