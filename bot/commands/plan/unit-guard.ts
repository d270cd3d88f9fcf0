import { type Cycle, isLocked, type Phase } from '../../../okr/cycle.ts'
import { fnv1a64 } from '../../../okr/hash.ts'
import { getAll } from '../get-all.ts'
import { planOf } from '../partitions.ts'
import type { Document, DocumentStore, Operation, Partition } from '../ports/document-store.ts'
import { unitPhase, unitPhases } from './phase.ts'

/**
 * What keeps a unit's step to another phase and the changes of its plan from passing each other. Each unit has a few
 * documents without content. A change of an OKR writes one of them, chosen by the OKR, so that people who work on
 * different OKRs seldom meet; a step to another phase writes all of them. Both read them before they look at anything
 * else: whichever is written second is stale, looks again, and finds what the first one did.
 */
const shards = 4

function guardId(unitId: string, shard: number): string {
  return `unit-guard:${unitId}:${shard}`
}

function shardOf(okrId: string): number {
  return Number.parseInt(fnv1a64(okrId).slice(-4), 16) % shards
}

async function writeAll(store: DocumentStore, plan: Partition, ids: readonly string[]): Promise<Operation[]> {
  const known = new Map((await store.getMany(plan, ids)).map((document) => [document.id, document.etag]))
  return ids.map((id): Operation => {
    const document: Document = { id, type: 'unit-guard', body: {} }
    const etag = known.get(id)
    return etag === undefined ? { op: 'create', document } : { op: 'replace', document, etag }
  })
}

export interface HeldUnit {
  phase: Phase
  /** Goes into the transaction of the change: then the unit is still in that phase when it is written. */
  guard: Operation[]
}

/** The phase of an OKR's unit, for a change of its plan. */
export async function holdUnit(
  store: DocumentStore,
  tenantId: string,
  cycle: Cycle,
  unitId: string,
  okrId: string,
): Promise<HeldUnit> {
  const guard = await writeAll(store, planOf(tenantId, cycle.id), [guardId(unitId, shardOf(okrId))])
  return { guard, phase: await unitPhase(store, tenantId, cycle, unitId) }
}

/** For something that shuts the gates of several units without changing their plans: a finding that blocks. */
export function holdGates(
  store: DocumentStore,
  plan: Partition,
  unitIds: readonly string[],
  subjectId: string,
): Promise<Operation[]> {
  return writeAll(
    store,
    plan,
    unitIds.map((unitId) => guardId(unitId, shardOf(subjectId))),
  )
}

/** For an import: one guard for each unit, their phases, and the units whose plan was locked since the cycle began. */
export async function holdUnits(
  store: DocumentStore,
  tenantId: string,
  cycle: Cycle,
  okrs: readonly { id: string; unitId: string }[],
): Promise<{ lockedIds: string[]; phases: ReadonlyMap<string, Phase>; guard: Operation[] }> {
  const first = new Map(okrs.map(({ id, unitId }) => [unitId, guardId(unitId, shardOf(id))]))
  const guard = await writeAll(store, planOf(tenantId, cycle.id), [...first.values()])
  const phases = await unitPhases(store, tenantId, cycle, first.keys())
  // A cycle that begins locked is a running plan: importing it is how it comes in.
  const lockedIds = isLocked(cycle.initialPhase)
    ? []
    : [...phases].filter(([, phase]) => isLocked(phase)).map(([unitId]) => unitId)
  return { guard, phases, lockedIds }
}

/** What stands for all that was ever changed in the plans of units: equal as long as nothing of it changes. */
export async function changeMarks(
  store: DocumentStore,
  tenantId: string,
  cycleId: string,
  unitIds: readonly string[],
): Promise<Map<string, string>> {
  const ids = unitIds.flatMap((unitId) =>
    Array.from({ length: shards }, (_, shard) => guardId(unitId, shard)),
  )
  const guards = await getAll(store, planOf(tenantId, cycleId), ids)
  const etags = new Map(guards.map(({ id, etag }) => [id, etag]))
  const markOf = (unitId: string) =>
    Array.from({ length: shards }, (_, shard) => etags.get(guardId(unitId, shard)) ?? '').join(' ')
  return new Map(unitIds.map((unitId) => [unitId, markOf(unitId)]))
}

/** For a step of the whole unit: whatever changes in its plan from now on makes the step's transaction stale. */
export function holdWholeUnit(
  store: DocumentStore,
  tenantId: string,
  cycleId: string,
  unitId: string,
): Promise<Operation[]> {
  const ids = Array.from({ length: shards }, (_, shard) => guardId(unitId, shard))
  return writeAll(store, planOf(tenantId, cycleId), ids)
}
