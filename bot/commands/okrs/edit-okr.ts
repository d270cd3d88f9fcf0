import type { Actor } from '../../../okr/actor.ts'
import type { Edit, OkrDetails } from '../../../okr/contract/okrs.ts'
import { isLocked } from '../../../okr/cycle.ts'
import type { FieldChange } from '../../../okr/edit.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { planOf } from '../partitions.ts'
import { findOkr, type KnownOkr, noSuchOkr } from '../plan/access.ts'
import { guardLinks } from '../plan/link-guard.ts'
import { readCycle, unitPhase } from '../plan/phase.ts'
import { type HeldUnit, holdUnit } from '../plan/unit-guard.ts'
import { limits } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { getOkr } from './get-okr.ts'
import { checkInFields, planEdit } from './plan-edit.ts'

/** Only an import can make so many. */
export const tooManyKeyResults = refusal(
  'too-large',
  'This objective has too many key results to change them together; remove some of them one by one first.',
)

/** After the cycle nothing of a plan changes, not even by request. */
export const closedPlan = refusal(
  'locked',
  'The cycle is closed for this unit: its OKRs can be read, and not changed any more.',
)

/**
 * Edits fields of an objective or key result. Each change carries the value that was seen: different fields of two
 * people both win; on the same field the second is refused with `edit-conflict` and told what the first did.
 */
export function editOkr(ports: Ports) {
  return async (actor: Actor, cycleId: string, okrId: string, { changes }: Edit): Reply<OkrDetails> => {
    const { store } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(refusal('not-found', 'There is no such cycle.'))
    const plan = planOf(actor.tenantId, cycleId)

    return retryWhenStale(async () => {
      const linking = changes.some((change) => change.field === 'links')
      const guard = linking ? [await guardLinks(store, plan)] : []
      const found = await findOkr(ports, actor, cycleId, okrId)
      if (found === undefined) return refuse(noSuchOkr)
      const { okr } = found
      // A check-in is possible in every phase: it need not wait for anybody.
      const { phase, guard: unitGuard }: HeldUnit = changes.every((change) => checkInFields.has(change.field))
        ? { phase: await unitPhase(store, actor.tenantId, cycle, okr.unitId), guard: [] }
        : await holdUnit(store, actor.tenantId, cycle, okr.unitId, okrId)
      const forbidden = checkRights(found, changes, isLocked(phase))
      if (forbidden) return refuse(forbidden)
      if (phase === 'closed') return refuse(closedPlan)
      const edit = await planEdit(ports, actor, cycle, found, changes, phase)
      if (!edit.ok) return edit
      if (edit.value.applied.length === 0) return getOkr(ports)(actor, cycleId, okrId)
      const operations = [...edit.value.operations, ...guard, ...unitGuard]
      if (operations.length > limits.operations) return refuse(tooManyKeyResults)
      await store.transact(plan, operations)
      return getOkr(ports)(actor, cycleId, okrId)
    })
  }
}

export function checkRights(
  known: KnownOkr,
  changes: readonly FieldChange[],
  locked: boolean,
): Refusal | undefined {
  const linking = changes.some((change) => change.field === 'links')
  const other = changes.some((change) => change.field !== 'links')
  if (other && !can('edit-okr', known.relations)) {
    return refusal('forbidden', "Only the owner, the unit's leader and the program lead can edit this OKR.")
  }
  if (linking && !can('link-okr', known.relations)) {
    return refusal('forbidden', 'Only the owner of the contributing OKR can change what it is linked to.')
  }
  if (locked && changes.some((change) => !checkInFields.has(change.field))) {
    return refusal(
      'locked',
      'The plan is locked: only the current value and the confidence can change now. For anything else, ask for a change and say why.',
    )
  }
  return undefined
}
