import type { Actor } from '../../../okr/actor.ts'
import type { Readiness } from '../../../okr/contract/readiness.ts'
import { type Cycle, isLocked, type Phase } from '../../../okr/cycle.ts'
import type { Condition } from '../../../okr/gate/condition.ts'
import { nextPhase, unmetConditions } from '../../../okr/gate.ts'
import type { Okr } from '../../../okr/okr.ts'
import { planningStates } from '../../../okr/planning-state.ts'
import { bottomUpShare } from '../../../okr/quality/bottom-up.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, mayOpenLock, relationsToUnit } from '../../../okr/rights.ts'
import { readFocus } from '../alignment/served-priorities.ts'
import { bodyAs } from '../bodies.ts'
import { readPhaseSteps } from '../cycles/phase-steps.ts'
import { readSharedPlan } from '../cycles/share-session.ts'
import { readUnitFacts } from '../cycles/unit-facts.ts'
import { unitType } from '../directory/directory.ts'
import { namePeople } from '../directory/name-people.ts'
import { unitPathFor } from '../directory/unit-path-for.ts'
import { findingType, storedFindingOf } from '../findings/documents.ts'
import { inParallel } from '../in-parallel.ts'
import { directoryOf, planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { readCycle, unitPhase, unitPhases } from '../plan/phase.ts'
import { listOkrs } from '../plan/read-okrs.ts'
import { readPlanning } from '../plan/standing.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Partition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { readUnitCounts } from './unit-counts.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

const findingPagesAtMost = 5
const stepsAtMost = 10

/** What keeps a unit from its next phase, and how its plan stands; the units directly below with their counts. */
export function getReadiness(ports: Reading) {
  return async (actor: Actor, cycleId: string, unitId: string): Reply<Readiness> => {
    const { store, directory } = ports
    const { tenantId } = actor
    const cycle = await readCycle(store, tenantId, cycleId)
    const unitPath = await unitPathFor(directory, actor, unitId)
    const unit = unitPath.at(-1)
    if (cycle === undefined || unit === undefined)
      return refuse(refusal('not-found', 'There is no such cycle or unit.'))
    const relations = relationsToUnit(actor, unitPath)
    const plan = planOf(tenantId, cycleId)
    const phase = await unitPhase(store, tenantId, cycle, unitId)
    const next = nextPhase(phase)
    const [facts, okrs, findings, units, steps] = await Promise.all([
      readUnitFacts(ports, tenantId, cycle, unitPath),
      listOkrs(ports.store, plan, { key: 'unit', equals: unitId }),
      countFindings(ports, plan, unitId),
      readUnits(ports, tenantId, cycle, unit, phase),
      readPhaseSteps(store, plan, unitId, stepsAtMost),
    ])
    const unmet = next === undefined ? [] : unmetConditions(phase, next, facts)
    const conditions = await hideDrafts(ports, actor, cycleId, unmet, okrs)
    const [planning, focus, bottomUp] = await Promise.all([
      readPlanning(store, tenantId, cycle, okrs),
      readFocus(store, plan, okrs, unitPath),
      readBottomUp(ports, tenantId, okrs),
    ])
    const counts: Readiness['planning'] = { draft: 0, asked: 0, answered: 0, aligned: 0, committed: 0 }
    for (const state of planningStates)
      counts[state] = okrs.filter((okr) => (planning.get(okr.id) ?? 'draft') === state).length
    return accept({
      unitId,
      unitName: unit.name,
      above: unitPath.slice(0, -1).map(({ id, name }) => ({ unitId: id, name })),
      phase,
      ...(next === undefined ? {} : { next }),
      conditions,
      planning: counts,
      okrs: okrs.length,
      findings,
      ...(focus === undefined ? {} : { focus }),
      ...(bottomUp === undefined ? {} : { bottomUp }),
      units,
      steps: steps.map(({ from, to, by, at }) => ({ from, to, by, at })),
      people: await namePeople(directory, tenantId, [
        ...conditions.flatMap((condition) => condition.personIds),
        ...steps.map((step) => step.by),
      ]),
      can: { move: can('move-phase', relations), open: mayOpenLock(relations) },
    })
  }
}

/** A draft that is not shown to the reader keeps the unit too: that there is something is said, and nothing of it (R3). */
async function hideDrafts(
  ports: Reading,
  actor: Actor,
  cycleId: string,
  conditions: readonly Condition[],
  okrs: readonly Okr[],
): Promise<Condition[]> {
  const named = new Set(conditions.flatMap(({ okrId }) => okrId ?? []))
  const known = await knowOkrs(
    ports,
    actor,
    cycleId,
    okrs.filter((okr) => named.has(okr.id)),
  )
  const readable = new Set(known.filter((one) => one.readable).map((one) => one.okr.id))
  return conditions.map((condition) => {
    const { okrId, code, place } = condition
    if (okrId === undefined || readable.has(okrId)) return condition
    return { code, message: 'A draft that is not shown to you is not ready yet.', personIds: [], place }
  })
}

/** Open findings about the unit's own OKRs; of very many only that they are. */
async function countFindings({ store }: Reading, plan: Partition, unitId: string): Promise<number> {
  let count = 0
  let cursor: string | undefined
  for (let pages = 0; pages < findingPagesAtMost; pages++) {
    const page = await store.list(plan, {
      type: findingType,
      where: [
        { key: 'unit', contains: unitId },
        { key: 'state', equals: 'open' },
      ],
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    })
    count += page.documents.length
    cursor = page.cursor
    if (cursor === undefined) break
  }
  return count
}

/** The first hundred units directly below, by name. */
async function readUnits(
  ports: Reading,
  tenantId: string,
  cycle: Cycle,
  above: StoredUnit,
  phaseAbove: Phase,
): Promise<Readiness['units']> {
  const { store } = ports
  const page = await store.list(directoryOf(tenantId, 'units'), {
    type: unitType,
    where: [{ key: 'parent', equals: above.id }],
    orderBy: 'name',
    limit: 100,
  })
  const units = page.documents.map((document) => bodyAs<StoredUnit>(document))
  if (units.length === 0) return []
  const plan = planOf(tenantId, cycle.id)
  const [phases, counts, blocked] = await Promise.all([
    unitPhases(
      store,
      tenantId,
      cycle,
      units.map((unit) => unit.id),
    ),
    readUnitCounts(ports, tenantId, cycle, units),
    readBlocked(ports, plan, above.id),
  ])
  return inParallel(units, 8, async (unit) => {
    const phase = phases.get(unit.id) ?? cycle.initialPhase
    const { okrs = 0, align = 0, share = 0 } = counts.get(unit.id) ?? {}
    const findings = blocked.get(unit.id) ?? 0
    let unmet = 0
    if (phase === 'draft') unmet = align
    if (phase === 'align') unmet = share + findings
    if (phase === 'share') {
      const session = (await readSharedPlan(store, plan, unit.id)).held ? 0 : 1
      unmet = share + findings + session + (isLocked(phaseAbove) ? 0 : 1)
    }
    return { unitId: unit.id, name: unit.name, phase, unmet, okrs }
  })
}

/** Blocking findings by unit, of the first hundred below this one. */
async function readBlocked(
  { store }: Reading,
  plan: Partition,
  aboveId: string,
): Promise<Map<string, number>> {
  const page = await store.list(plan, {
    type: findingType,
    where: [
      { key: 'tree', contains: aboveId },
      { key: 'state', equals: 'open' },
      { key: 'severity', equals: 'blocking' },
    ],
    limit: 100,
  })
  const counts = new Map<string, number>()
  for (const unitId of page.documents.flatMap((document) => storedFindingOf(document).finding.unitIds))
    counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  return counts
}

/** R26. */
async function readBottomUp(
  { directory }: Reading,
  tenantId: string,
  okrs: readonly Okr[],
): Promise<number | undefined> {
  const people = await directory.people(
    tenantId,
    okrs.map((okr) => okr.createdBy),
  )
  return bottomUpShare(okrs, (id) => people.get(id)?.managerChain ?? []).share
}
