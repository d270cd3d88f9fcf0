import type { Actor } from '../../../okr/actor.ts'
import { moveToPhase, type Phase, type UnitReadiness } from '../../../okr/cycle.ts'
import type { Objective } from '../../../okr/objective.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, relationsToUnit } from '../../../okr/rights.ts'
import { unitPathFor } from '../directory/unit-path-for.ts'
import { listAll } from '../list-all.ts'
import { okrOf, okrType } from '../okrs/documents.ts'
import { phaseId, phaseType, readCycle, unitPhase } from '../okrs/phase.ts'
import { planOf } from '../partitions.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'

export interface UnitPhase {
  unitId: string
  phase: Phase
}

export function getUnitPhase(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, unitId: string): Reply<UnitPhase> => {
    const cycle = await readCycle(ports.store, actor.tenantId, cycleId)
    const unitPath = await unitPathFor(ports.directory, actor, unitId)
    if (cycle === undefined || unitPath.length === 0) {
      return refuse(refusal('not-found', 'There is no such cycle or unit.'))
    }
    return accept({ unitId, phase: await unitPhase(ports.store, actor.tenantId, cycle, unitId) })
  }
}

/** Moves a unit to another phase (R1). Refuses with `phase` and every unmet condition. */
export function moveUnitPhase(ports: Pick<Ports, 'store' | 'directory' | 'clock'>) {
  return async (actor: Actor, cycleId: string, unitId: string, to: Phase): Reply<UnitPhase> => {
    const { store, directory, clock } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    const unitPath = await unitPathFor(directory, actor, unitId)
    const unit = unitPath.at(-1)
    if (cycle === undefined || unit === undefined)
      return refuse(refusal('not-found', 'There is no such cycle or unit.'))
    if (!can('move-phase', relationsToUnit(actor, unitPath))) {
      return refuse(
        refusal(
          'forbidden',
          "Only the unit's leader, leaders above and the program lead can move its phase.",
        ),
      )
    }
    const plan = planOf(actor.tenantId, cycleId)
    return retryWhenStale(async () => {
      const stored = await store.get(plan, phaseId(unitId))
      const from = await unitPhase(store, actor.tenantId, cycle, unitId)
      const above = unitPath.at(-2)
      const readiness: UnitReadiness = {
        unitName: unit.name,
        ...(await readObjectives(ports, actor.tenantId, cycleId, unitId)),
        shareSessionHeld: await shareSessionHeld(ports, actor.tenantId, cycleId, unitId),
        ...(above === undefined
          ? {}
          : { parentName: above.name, parentPhase: await unitPhase(store, actor.tenantId, cycle, above.id) }),
      }
      const moved = moveToPhase(from, to, readiness)
      if (!moved.ok) return moved
      const document = {
        id: phaseId(unitId),
        type: phaseType,
        body: { unitId, phase: to, by: actor.personId, at: clock.now() },
      }
      if (stored === undefined) await store.create(plan, document)
      else await store.replace(plan, document, stored.etag)
      return accept({ unitId, phase: to })
    })
  }
}

async function readObjectives(
  { store }: Pick<Ports, 'store'>,
  tenantId: string,
  cycleId: string,
  unitId: string,
) {
  const documents = await listAll(store, planOf(tenantId, cycleId), {
    type: okrType,
    where: [
      { key: 'unit', equals: unitId },
      { key: 'kind', equals: 'objective' },
    ],
  })
  const objectives = documents.map(okrOf).filter((okr): okr is Objective => okr.kind === 'objective')
  return {
    objectives: objectives.length,
    withoutOwner: objectives.filter((one) => one.ownerId === undefined).map((one) => one.title),
    withoutWhy: objectives.filter((one) => (one.why ?? '').trim() === '').map((one) => one.title),
  }
}

async function shareSessionHeld(
  { store }: Pick<Ports, 'store'>,
  tenantId: string,
  cycleId: string,
  unitId: string,
) {
  const page = await store.list(planOf(tenantId, cycleId), {
    type: 'session',
    where: [
      { key: 'unit', equals: unitId },
      { key: 'status', equals: 'held' },
      { key: 'kind', equals: 'share' },
    ],
    limit: 1,
  })
  return page.documents.length > 0
}
