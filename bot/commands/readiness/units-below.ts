import type { Actor } from '../../../okr/actor.ts'
import type { Readiness } from '../../../okr/contract/readiness.ts'
import { type Cycle, isLocked, type Phase } from '../../../okr/cycle.ts'
import type { Finding } from '../../../okr/finding.ts'
import type { Unit } from '../../../okr/organisation.ts'
import { can, relationsToUnit } from '../../../okr/rights.ts'
import { bodyAs } from '../bodies.ts'
import { readSharedPlan } from '../cycles/share-session.ts'
import { unitType } from '../directory/directory.ts'
import { findingType, publishedIn, storedFindingOf } from '../findings/documents.ts'
import { inParallel } from '../in-parallel.ts'
import { directoryOf, planOf } from '../partitions.ts'
import { unitPhases } from '../plan/phase.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { readUnitCounts, type UnitCounts } from './unit-counts.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/**
 * The first hundred units directly below, by name, each with how much it plans and what keeps it: of all of its plan for
 * those who may read all of it, of what is published for everybody else.
 */
export async function readUnitsBelow(
  ports: Reading,
  actor: Actor,
  cycle: Cycle,
  unitPath: readonly Unit[],
  phaseAbove: Phase,
): Promise<Readiness['units']> {
  const { store } = ports
  const { tenantId } = actor
  const aboveId = unitPath.at(-1)?.id ?? ''
  const page = await store.list(directoryOf(tenantId, 'units'), {
    type: unitType,
    where: [{ key: 'parent', equals: aboveId }],
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
    readBlocked(ports, plan, aboveId),
  ])
  return inParallel(units, 8, async (unit) => {
    const phase = phases.get(unit.id) ?? cycle.initialPhase
    const readsAll = can('read-draft', relationsToUnit(actor, [...unitPath, unit]))
    const part = readsAll ? 'whole' : 'published'
    const { okrs = 0, align = 0, share = 0 } = counts.get(unit.id)?.[part] ?? {}
    const findings = blocked[part].get(unit.id) ?? 0
    let unmet = 0
    if (phase === 'draft') unmet = align
    if (phase === 'align') unmet = share + findings
    if (phase === 'share') {
      const session = (await readSharedPlan(store, plan, unit.id)).held ? 0 : 1
      unmet = share + findings + session + (isLocked(phaseAbove) ? 0 : 1)
    }
    return { unitId: unit.id, name: unit.name, phase, whole: readsAll, unmet, okrs }
  })
}

/** Blocking findings by unit, of the first hundred below this one: all of them, and those that are for everybody. */
async function readBlocked(
  { store }: Reading,
  plan: Partition,
  aboveId: string,
): Promise<Record<keyof UnitCounts, Map<string, number>>> {
  const page = await store.list(plan, {
    type: findingType,
    where: [
      { key: 'tree', contains: aboveId },
      { key: 'state', equals: 'open' },
      { key: 'severity', equals: 'blocking' },
    ],
    limit: 100,
  })
  const stored = page.documents.map(storedFindingOf)
  return {
    whole: byUnit(stored.map(({ finding }) => finding)),
    published: byUnit(stored.flatMap(publishedIn)),
  }
}

function byUnit(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  const blocking = findings.filter(({ severity }) => severity === 'blocking')
  for (const unitId of blocking.flatMap(({ unitIds }) => unitIds))
    counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  return counts
}
