import type { Actor } from '../../../okr/actor.ts'
import type { Cycle } from '../../../okr/cycle.ts'
import type { Okr } from '../../../okr/okr.ts'
import { followOkr } from '../alignment/follow-meaning.ts'
import { planOf } from '../partitions.ts'
import { askForCheckOf } from '../plan/ask-for-checks.ts'
import { recordHistory } from '../plan/commit.ts'
import { homeOf, okrDocument } from '../plan/documents.ts'
import { askForRollUps, type RollUp, rollUpDocument, rollUpTargets } from '../plan/roll-up.ts'
import { holdUnits } from '../plan/unit-guard.ts'
import type { Operation } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { isStoreError, retryWhenStale } from '../store-errors.ts'
import { objectiveToJoin, shownAs } from './join-objective.ts'

/**
 * So that an OKR, its history, its roll-up, its unit's guard and up to three requests for roll-ups of others fit into one
 * transaction of 100; or as many key results, and everybody who was asked about the objective that they join.
 */
const okrsPerTransaction = 14

export interface Import {
  ports: Ports
  actor: Actor
  cycle: Cycle
  /** Of a first import, where nothing else stands below its OKRs. */
  rollUps: ReadonlyMap<string, RollUp> | undefined
}

/**
 * Writes OKRs of a file, parents before what contributes to them. Gives the units that are locked, at the first OKRs of
 * one; what was written before stays, as in any interrupted import, and the next one writes the rest.
 */
export async function writeOkrs(writing: Import, okrs: readonly Okr[]): Promise<string[]> {
  const { ports, actor, cycle } = writing
  // All at once first, so that a file with OKRs of a locked unit is refused as a whole.
  const { lockedIds } = await holdUnits(ports.store, actor.tenantId, cycle, okrs)
  if (lockedIds.length > 0) return lockedIds
  for (const part of partsOf(okrs)) {
    const locked = await writePart(writing, part)
    if (locked.length > 0) return locked
  }
  return []
}

/**
 * What one transaction writes: objectives with their key results; or key results of one objective alone, when it is
 * there already or has more of them than fit.
 */
function partsOf(okrs: readonly Okr[]): Okr[][] {
  const keyResults = Map.groupBy(
    okrs.filter((okr) => okr.kind === 'key-result'),
    (okr) => okr.objectiveId,
  )
  const fresh = new Set(okrs.map((okr) => okr.id))
  const parts = [...keyResults].flatMap(([id, joining]) => (fresh.has(id) ? [] : inChunks(joining)))
  let part: Okr[] = []
  for (const objective of okrs) {
    if (objective.kind !== 'objective') continue
    const family: Okr[] = [objective, ...(keyResults.get(objective.id) ?? [])]
    if (part.length + family.length > okrsPerTransaction && part.length > 0) {
      parts.push(part)
      part = []
    }
    if (family.length > okrsPerTransaction) parts.push(...inChunks(family))
    else part.push(...family)
  }
  return part.length > 0 ? [...parts, part] : parts
}

function inChunks(okrs: readonly Okr[]): Okr[][] {
  const chunks: Okr[][] = []
  for (let i = 0; i < okrs.length; i += okrsPerTransaction) chunks.push(okrs.slice(i, i + okrsPerTransaction))
  return chunks
}

/** Writes OKRs together; or, when another import of the same file writes at the same moment, each that it has not. */
async function writePart(writing: Import, part: readonly Okr[]): Promise<string[]> {
  const together = await writeTogether(writing, part)
  if (together !== 'exists') return together
  for (const okr of part) {
    const alone = await writeTogether(writing, [okr])
    if (alone !== 'exists' && alone.length > 0) return alone
  }
  return []
}

/**
 * Writes OKRs of units that are not locked, or gives those that are. 'exists': somebody has written one of the OKRs. Key
 * results stand where the objective that they join stands by now and show to whom it was shown; who agreed to it without
 * them looks again.
 */
function writeTogether(writing: Import, okrs: readonly Okr[]): Promise<string[] | 'exists'> {
  const { ports, actor, cycle } = writing
  const { store, clock, ids } = ports
  const plan = planOf(actor.tenantId, cycle.id)
  return retryWhenStale(async () => {
    const joined = await objectiveToJoin(store, plan, okrs)
    // Key results go with their objective.
    if (joined === 'gone') return []
    const placed = joined === 'none' ? okrs : okrs.map((okr) => shownAs(okr, joined.objective))
    const { lockedIds, phases, guard } = await holdUnits(store, actor.tenantId, cycle, placed)
    if (lockedIds.length > 0) return lockedIds
    const now = clock.now()
    const changeId = ids.next()
    const phaseOf = ({ unitId }: Okr) => phases.get(unitId) ?? cycle.initialPhase
    const operations: Operation[] = placed.flatMap((okr) => {
      const rollUp = writing.rollUps?.get(okr.id)
      return [
        { op: 'create', document: okrDocument(okr) },
        recordHistory(ids.next(), okr, actor.personId, now, 'imported', [], phaseOf(okr)),
        ...(rollUp === undefined ? [] : [createRollUp(okr, rollUp)]),
      ]
    })
    if (joined !== 'none') {
      const { objective, document } = joined
      const change = { by: actor.personId, occasion: changeId, now, phase: phaseOf(objective) }
      const added = placed.map((after) => ({ id: after.id, after }))
      operations.push(
        // Written unchanged, so that showing it to others and adding to it cannot pass each other.
        { op: 'replace', document: okrDocument(objective), etag: document.etag },
        ...(await followOkr(ports, plan, change, objective, added)),
      )
    }
    operations.push(
      ...askForRollUps(targetsOf(writing, placed), changeId, now),
      askForCheckOf(
        placed.map((after) => ({ after })),
        changeId,
        now,
      ),
      ...guard,
    )
    try {
      await store.transact(plan, operations)
    } catch (error) {
      const written = okrs.map((okr) => okr.id)
      if (isStoreError(error, 'conflict') && (await store.getMany(plan, written)).length > 0) return 'exists'
      throw error
    }
    return []
  })
}

function createRollUp(okr: Okr, rollUp: RollUp): Operation {
  return { op: 'create', document: rollUpDocument(`okr:${okr.id}`, rollUp) }
}

/** Whose roll-ups are computed afterwards: those of OKRs come with a first import, those of units and people never. */
function targetsOf({ rollUps }: Import, okrs: readonly Okr[]): string[] {
  const targets = okrs.flatMap((okr) => (rollUps === undefined ? rollUpTargets(okr) : (homeOf(okr) ?? [])))
  return [...new Set(targets)]
}
