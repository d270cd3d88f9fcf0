import type { Actor } from '../../../okr/actor.ts'
import type { CyclePhase } from '../../../okr/contract/organisation.ts'
import { earliestFirst } from '../../../okr/cycle.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import { bodyAs } from '../bodies.ts'
import { unitType } from '../directory/directory.ts'
import { inParallel } from '../in-parallel.ts'
import { listAll } from '../list-all.ts'
import { directoryOf, planOf } from '../partitions.ts'
import { okrType } from '../plan/documents.ts'
import { readCycle, unitPhases } from '../plan/phase.ts'
import { changeMarks } from '../plan/unit-guard.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Partition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'

const atOnce = 8

/**
 * The cycle's phase is that of its earliest unit. A unit without an OKR holds nothing back: no gate would ever let it on.
 * Until somebody plans, it is the phase that the cycle began with. Drafts count too, whoever asks: that a unit plans is no
 * secret, and nothing is told of what.
 */
export function getCyclePhase(ports: Pick<Ports, 'store'>) {
  return async (actor: Actor, cycleId: string): Reply<CyclePhase> => {
    const { store } = ports
    const { tenantId } = actor
    const cycle = await readCycle(store, tenantId, cycleId)
    if (cycle === undefined || !can('read-session', relationsToTenant(actor)))
      return refuse(refusal('not-found', 'There is no such cycle.'))
    const documents = await listAll(store, directoryOf(tenantId, 'units'), {
      type: unitType,
      orderBy: 'name',
    })
    const known = documents.map((document) => bodyAs<StoredUnit>(document))
    const ids = known.map((unit) => unit.id)
    const [phases, marks] = await Promise.all([
      unitPhases(store, tenantId, cycle, ids),
      changeMarks(store, tenantId, cycleId, ids),
    ])
    const units = known
      // Where nothing was ever written there is no OKR: most units of a large organisation are not asked.
      .filter(({ id }) => marks.get(id)?.trim() !== '')
      .map(({ id, name }) => ({ id, name, phase: phases.get(id) ?? cycle.initialPhase }))
    for (const { phase, units: inIt } of earliestFirst(units)) {
      const unit = await firstThatPlans(ports, planOf(tenantId, cycleId), inIt)
      if (unit !== undefined) return accept({ phase, unit: { id: unit.id, name: unit.name } })
    }
    return accept({ phase: cycle.initialPhase })
  }
}

async function firstThatPlans<Unit extends { id: string }>(
  { store }: Pick<Ports, 'store'>,
  plan: Partition,
  units: readonly Unit[],
): Promise<Unit | undefined> {
  for (let i = 0; i < units.length; i += atOnce) {
    const some = units.slice(i, i + atOnce)
    const plans = await inParallel(some, atOnce, async ({ id }) => {
      const where = [{ key: 'unit', equals: id }]
      return (await store.list(plan, { type: okrType, where, limit: 1 })).documents.length > 0
    })
    const found = some.find((_, at) => plans[at])
    if (found !== undefined) return found
  }
  return undefined
}
