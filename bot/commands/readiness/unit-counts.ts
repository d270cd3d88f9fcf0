import type { Cycle } from '../../../okr/cycle.ts'
import type { UnitFacts } from '../../../okr/gate/facts.ts'
import { planConditions } from '../../../okr/gate.ts'
import { fnv1a64 } from '../../../okr/hash.ts'
import type { Unit } from '../../../okr/organisation.ts'
import { limitsOf } from '../../../okr/plan-limits.ts'
import { asBody, bodyAs } from '../bodies.ts'
import { readUnitFacts, seePublished } from '../cycles/unit-facts.ts'
import { getAll } from '../get-all.ts'
import { organisationMark } from '../imports/settings.ts'
import { inParallel } from '../in-parallel.ts'
import { planOf } from '../partitions.ts'
import { changeMarks } from '../plan/unit-guard.ts'
import type { JsonObject, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { isStoreError } from '../store-errors.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** What is kept of a unit's plan, so that a list of units need not read their plans. */
export interface UnitCounts {
  /** All of it, for those who may read all drafts of the unit. */
  whole: PlanCounts
  /** What is published, for everybody else. A draft of their own is counted where they look at the unit itself. */
  published: PlanCounts
}

export interface PlanCounts {
  /** Objectives and key results. */
  okrs: number
  /** Unmet conditions of the plan itself, for entering either phase. */
  align: number
  share: number
}

const type = 'readiness'
const atOnce = 4
/** Units that are counted anew for one reply; of others that have changed, the last count is shown until then. */
const recountedAtMost = 24

/**
 * The counts of units. Every change of a plan writes one of its unit's guards, so their marks say whether a count still
 * holds: nothing is counted, and nothing written, when nothing has changed, and no edit pays for it. After an import of
 * the organisation all are counted again: people may have left, or have other leaders.
 */
export async function readUnitCounts(
  ports: Reading,
  tenantId: string,
  cycle: Cycle,
  units: readonly Unit[],
): Promise<Map<string, UnitCounts>> {
  const plan = planOf(tenantId, cycle.id)
  const ids = units.map((unit) => unit.id)
  // Before what they stand for is read: a change in between makes the count old, never wrong.
  const marks = await changeMarks(ports.store, tenantId, cycle.id, ids)
  const organisation = await organisationMark(ports.store, tenantId)
  const documents = await getAll(ports.store, plan, ids.map(countsId))
  const stored = new Map(documents.map((document) => [document.id.slice(countsId('').length), document]))
  const limits = JSON.stringify(limitsOf(cycle))
  const markOf = (unitId: string) => fnv1a64(`parts ${marks.get(unitId)} ${organisation} ${limits}`)
  const changed = units.filter((unit) => stored.get(unit.id)?.body.mark !== markOf(unit.id))
  const never = changed.filter((unit) => !stored.has(unit.id))
  const again = changed.filter((unit) => stored.has(unit.id)).slice(0, recountedAtMost)
  const counts = new Map([...stored].map(([id, document]) => [id, countsOf(document)]))
  await inParallel([...never, ...again], atOnce, async (unit) => {
    const counted = await count(ports, tenantId, cycle, unit)
    counts.set(unit.id, counted)
    const body = asBody({ ...counted, mark: markOf(unit.id) })
    await keep(ports, tenantId, cycle, unit.id, body, stored.get(unit.id))
  })
  return counts
}

function countsId(unitId: string): string {
  return `readiness:${unitId}`
}

function countsOf({ body }: StoredDocument): UnitCounts {
  const { whole, published } = bodyAs<UnitCounts>({ body })
  return { whole, published }
}

async function count(ports: Reading, tenantId: string, cycle: Cycle, unit: Unit): Promise<UnitCounts> {
  const unitPath = await ports.directory.unitPath(tenantId, unit.id)
  const path = unitPath.length === 0 ? [unit] : unitPath
  const whole = countsOfPlan(await readUnitFacts(ports, tenantId, cycle, path))
  return { whole, published: countsOfPlan(await readUnitFacts(ports, tenantId, cycle, path, seePublished)) }
}

function countsOfPlan(facts: UnitFacts): PlanCounts {
  return {
    okrs: facts.objectives.reduce((sum, objective) => sum + 1 + objective.keyResults.length, 0),
    align: planConditions('align', facts),
    share: planConditions('share', facts),
  }
}

async function keep(
  { store }: Reading,
  tenantId: string,
  cycle: Cycle,
  unitId: string,
  body: JsonObject,
  before: StoredDocument | undefined,
): Promise<void> {
  const document = { id: countsId(unitId), type, body }
  try {
    if (before === undefined) await store.create(planOf(tenantId, cycle.id), document)
    else await store.replace(planOf(tenantId, cycle.id), document, before.etag)
  } catch (error) {
    // Somebody else has counted at the same moment.
    if (!isStoreError(error, 'conflict') && !isStoreError(error, 'stale')) throw error
  }
}
