import type { Actor } from '../../../okr/actor.ts'
import { type Cycle, isLocked, type Phase } from '../../../okr/cycle.ts'
import { moveToPhase } from '../../../okr/gate.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, mayOpenLock, relationsToUnit } from '../../../okr/rights.ts'
import { unitsBelow } from '../directory/directory.ts'
import { unitPathFor } from '../directory/unit-path-for.ts'
import { planOf } from '../partitions.ts'
import { phaseId, phaseType, readCycle, unitPhase, unitPhases } from '../plan/phase.ts'
import { holdWholeUnit } from '../plan/unit-guard.ts'
import type { Document, Operation, StoredDocument } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { recordPhaseStep } from './phase-steps.ts'
import { keepSharing } from './share-session.ts'
import { readUnitFacts } from './unit-facts.ts'

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

const lockStays = refusal(
  'forbidden',
  'Only a leader above the unit or the program lead can take a locked plan back. Ask one of them, or ask for a change of the OKR.',
)

/**
 * Moves a unit to another phase (R1). Refuses with `phase` and every unmet condition. What the conditions rest on cannot
 * change while they are looked at: the unit is held, and for the lock the unit above in its phase.
 */
export function moveUnitPhase(ports: Pick<Ports, 'store' | 'directory' | 'clock' | 'ids'>) {
  return async (actor: Actor, cycleId: string, unitId: string, to: Phase): Reply<UnitPhase> => {
    const { store, directory, clock, ids } = ports
    const { tenantId } = actor
    const cycle = await readCycle(store, tenantId, cycleId)
    const unitPath = await unitPathFor(directory, actor, unitId)
    if (cycle === undefined || unitPath.length === 0)
      return refuse(refusal('not-found', 'There is no such cycle or unit.'))
    const relations = relationsToUnit(actor, unitPath)
    if (!can('move-phase', relations)) {
      return refuse(
        refusal(
          'forbidden',
          "Only the unit's leader, leaders above and the program lead can move its phase.",
        ),
      )
    }
    const plan = planOf(tenantId, cycleId)
    return retryWhenStale(async () => {
      const guard = await holdWholeUnit(store, tenantId, cycleId, unitId)
      const stored = await store.get(plan, phaseId(unitId))
      const from = phaseOf(stored, cycle)
      const isOpened = isLocked(from) && !isLocked(to)
      if (isOpened && !mayOpenLock(relations)) return refuse(lockStays)
      const above = unitPath.at(-2)
      const holdAbove =
        isLocked(to) && above !== undefined ? await holdPhase(ports, tenantId, cycle, above.id) : []
      const facts = await readUnitFacts(ports, tenantId, cycle, unitPath)
      const below = isOpened ? await lockedBelow(ports, tenantId, cycle, unitId) : []
      const moved = moveToPhase(from, to, facts, below)
      if (!moved.ok || from === to) return moved.ok ? accept({ unitId, phase: to }) : moved
      const [by, at] = [actor.personId, clock.now()]
      const document = {
        id: phaseId(unitId),
        type: phaseType,
        body: { unitId, phase: to, by, at, ...keepSharing(stored, from, to, at) },
      }
      const step = recordPhaseStep(ids.next(), { unitId, from, to, by, at })
      await store.transact(plan, [write(document, stored), step, ...guard, ...holdAbove])
      return accept({ unitId, phase: to })
    })
  }
}

function phaseOf(stored: StoredDocument | undefined, cycle: Cycle): Phase {
  return stored === undefined ? cycle.initialPhase : (stored.body.phase as Phase)
}

function write(document: Document, stored: StoredDocument | undefined): Operation {
  return stored === undefined ? { op: 'create', document } : { op: 'replace', document, etag: stored.etag }
}

/** Writes the phase of the unit above unchanged: it cannot go back while one below it is locked. */
async function holdPhase(
  { store }: Pick<Ports, 'store'>,
  tenantId: string,
  cycle: Cycle,
  unitId: string,
): Promise<Operation[]> {
  const stored = await store.get(planOf(tenantId, cycle.id), phaseId(unitId))
  const body = stored?.body ?? { unitId, phase: cycle.initialPhase }
  return [write({ id: phaseId(unitId), type: phaseType, body }, stored)]
}

/** The units directly below that are locked: they go back before the unit above does. */
async function lockedBelow(
  { store }: Pick<Ports, 'store'>,
  tenantId: string,
  cycle: Cycle,
  unitId: string,
): Promise<string[]> {
  const below = await unitsBelow(store, tenantId, unitId)
  const phases = await unitPhases(
    store,
    tenantId,
    cycle,
    below.map((unit) => unit.id),
  )
  return below.filter((unit) => isLocked(phases.get(unit.id) ?? 'draft')).map((unit) => unit.name)
}
