import type { Actor } from '../../../okr/actor.ts'
import type { ImportReport } from '../../../okr/contract/organisation.ts'
import type { Cycle } from '../../../okr/cycle.ts'
import { importPlan } from '../../../okr/import/import-plan.ts'
import { type LeftOut, leftOutReasons } from '../../../okr/import/left-out.ts'
import { parseOkrMarkdown } from '../../../okr/import/okr-markdown.ts'
import { okrsFromNodes } from '../../../okr/import/okrs-from-nodes.ts'
import { type Okr, parentIds } from '../../../okr/okr.ts'
import type { Person, Unit } from '../../../okr/organisation.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import { bodyAs } from '../bodies.ts'
import { personType, unitType } from '../directory/directory.ts'
import { getAll } from '../get-all.ts'
import { listAll } from '../list-all.ts'
import { directoryOf, planOf } from '../partitions.ts'
import { askForCheckOf } from '../plan/ask-for-checks.ts'
import { recordHistory } from '../plan/commit.ts'
import { homeOf, okrDocument } from '../plan/documents.ts'
import { readCycle } from '../plan/phase.ts'
import {
  askForRollUps,
  computeRollUp,
  progressOf,
  type RollUp,
  rollUpDocument,
  rollUpTargets,
} from '../plan/roll-up.ts'
import { holdUnits } from '../plan/unit-guard.ts'
import type { Document, Operation, Partition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { isStoreError, retryWhenStale } from '../store-errors.ts'
import { inItsObjective, joinObjectives } from './join-objectives.ts'

/** So that an OKR, its history, its roll-up, its unit's guard and up to three requests for roll-ups of others fit into one transaction of 100. */
const okrsPerTransaction = 14

/** Imports OKRs from nested Markdown. A dry run names every line that is left out; a second import creates nothing. */
export function importOkrs(ports: Ports) {
  return async (
    actor: Actor,
    cycleId: string,
    input: { markdown: string; fileName: string; dryRun: boolean },
  ): Reply<ImportReport> => {
    const { store, clock } = ports
    if (!can('import', relationsToTenant(actor))) {
      return refuse(refusal('forbidden', 'Only the program lead can import OKRs.'))
    }
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(refusal('not-found', 'There is no such cycle; open it first.'))
    const people = await readAll<Person>(ports, directoryOf(actor.tenantId, 'people'), personType)
    const units = await readAll<Unit>(ports, directoryOf(actor.tenantId, 'units'), unitType)
    const parsed = parseOkrMarkdown(input.markdown, { people, units })
    const plan = planOf(actor.tenantId, cycleId)
    const stored = await getAll(
      store,
      plan,
      parsed.nodes.map((node) => node.id),
    )
    const storedById = new Map(stored.map((document) => [document.id, document]))
    const existing = new Set(storedById.keys())
    const planned = importPlan(parsed, existing)
    const okrs = okrsFromNodes(parsed.nodes, {
      people,
      units,
      by: actor.personId,
      at: clock.now(),
      fileName: input.fileName,
    })
    if (okrs.length === 0 && !input.dryRun) return refuse(nothingUnderstood(planned.notUnderstood))
    const fresh = okrs.filter((okr) => !existing.has(okr.id)).map((okr) => inItsObjective(okr, storedById))
    if (!input.dryRun) {
      const rollUps = existing.size === 0 ? rollUpsOf(okrs) : undefined
      const refused = await write(ports, actor, cycle, fresh, rollUps, units)
      if (refused) return refuse(refused)
      await joinObjectives(ports, actor, cycle, fresh, existing)
    }
    const counts: Record<string, number> = {}
    for (const okr of fresh) {
      const kind = okr.kind === 'objective' && okr.level === 'vision' ? 'vision' : okr.kind
      counts[kind] = (counts[kind] ?? 0) + 1
    }
    return accept({
      dryRun: input.dryRun,
      create: fresh.length,
      update: 0,
      unchanged: okrs.length - fresh.length,
      counts,
      leftOut: planned.notUnderstood.map(({ line, text, reason }) => ({
        line,
        text,
        reason: leftOutReasons[reason],
      })),
      open: planned.unmatchedOwners.flatMap(({ text, reason, lines }) =>
        lines.map((line) => ({
          line,
          text,
          reason:
            reason === 'several'
              ? 'Several people could be this owner; choose one by hand.'
              : 'This owner is nobody in the organisation; choose one by hand.',
        })),
      ),
    })
  }
}

function nothingUnderstood(leftOut: readonly LeftOut[]): Refusal {
  return refusal(
    'invalid',
    'No objective could be read from this file, so nothing was imported. It has to be a nested Markdown list: an objective in each item, its key results in the items below it, and headings above for the company, departments and teams.',
    {
      field: 'markdown',
      details: leftOut
        .slice(0, 20)
        .map(({ line, text, reason }) => `Line ${line}: ${text.slice(0, 100)} (${leftOutReasons[reason]})`),
    },
  )
}

/** Stops with `locked` at the first OKRs whose unit's plan is locked; what was written before stays, as in any interrupted import. */
async function write(
  ports: Ports,
  actor: Actor,
  cycle: Cycle,
  okrs: readonly Okr[],
  rollUps: ReadonlyMap<string, RollUp> | undefined,
  units: readonly Unit[],
): Promise<Refusal | undefined> {
  const { store, ids, clock } = ports
  // All at once first, so that a file with OKRs of a locked unit is refused as a whole.
  const { lockedIds } = await holdUnits(store, actor.tenantId, cycle, okrs)
  if (lockedIds.length > 0) return unitsLocked(lockedIds, units)
  for (let i = 0; i < okrs.length; i += okrsPerTransaction) {
    const part = okrs.slice(i, i + okrsPerTransaction)
    const now = clock.now()
    const operations: Operation[] = []
    const targets = new Set<string>()
    for (const okr of part) {
      operations.push({ op: 'create', document: okrDocument(okr) })
      operations.push(recordHistory(ids.next(), okr, actor.personId, now, 'imported', [], cycle.initialPhase))
      const rollUp = rollUps?.get(okr.id)
      if (rollUp !== undefined) {
        operations.push({ op: 'create', document: rollUpDocument(`okr:${okr.id}`, rollUp) })
      }
      const home = homeOf(okr)
      for (const target of rollUps === undefined ? rollUpTargets(okr) : home === undefined ? [] : [home]) {
        targets.add(target)
      }
    }
    const changeId = ids.next()
    operations.push(...askForRollUps([...targets], changeId, now))
    operations.push(
      askForCheckOf(
        part.map((after) => ({ after })),
        changeId,
        now,
      ),
    )
    const locked = await writePart(store, actor, cycle, operations, part)
    if (locked.length > 0) return unitsLocked(locked, units)
  }
  return undefined
}

/**
 * Writes OKRs in one transaction; or, when another import of the same file writes at the same moment, each that it has
 * not written by itself. Gives the units that are locked, where there are any: then it has written nothing.
 */
async function writePart(
  store: Ports['store'],
  actor: Actor,
  cycle: Cycle,
  operations: readonly Operation[],
  part: readonly Okr[],
): Promise<string[]> {
  const together = await writeHeld(store, actor, cycle, operations, part)
  if (together !== 'exists') return together
  const creations = operations.flatMap((operation) => (operation.op === 'create' ? [operation] : []))
  const isPartOf = (okr: Okr, { id, keys }: Document) => id === okr.id || keys?.okr === okr.id
  for (const okr of part) {
    const own = creations.filter(({ document }) => isPartOf(okr, document))
    const alone = await writeHeld(store, actor, cycle, own, [okr])
    if (alone !== 'exists' && alone.length > 0) return alone
  }
  for (const one of creations.filter(({ document }) => !part.some((okr) => isPartOf(okr, document)))) {
    try {
      await store.transact(planOf(actor.tenantId, cycle.id), [one])
    } catch (error) {
      if (!isStoreError(error, 'conflict')) throw error
    }
  }
  return []
}

/** Writes OKRs of units that are not locked, or gives those that are. 'exists': somebody has written one of the OKRs. */
function writeHeld(
  store: Ports['store'],
  actor: Actor,
  cycle: Cycle,
  operations: readonly Operation[],
  okrs: readonly Okr[],
): Promise<string[] | 'exists'> {
  const plan = planOf(actor.tenantId, cycle.id)
  return retryWhenStale(async () => {
    const { lockedIds, guard } = await holdUnits(store, actor.tenantId, cycle, okrs)
    if (lockedIds.length > 0) return lockedIds
    try {
      await store.transact(plan, [...operations, ...guard])
    } catch (error) {
      const ids = okrs.map((okr) => okr.id)
      if (isStoreError(error, 'conflict') && (await store.getMany(plan, ids)).length > 0) return 'exists'
      throw error
    }
    return []
  })
}

function unitsLocked(unitIds: readonly string[], units: readonly Unit[]): Refusal {
  const names = unitIds.map((id) => units.find((unit) => unit.id === id)?.name ?? id)
  return refusal(
    'locked',
    `The plan of ${names.slice(0, 5).join(', ')} is locked; take its OKRs out of the file, or take the unit back to the share phase first.`,
    { details: names },
  )
}

/** All roll-ups of a file at once, from the bottom up: nothing else stands below its OKRs yet. */
function rollUpsOf(okrs: readonly Okr[]): Map<string, RollUp> {
  const below = new Map<string, Okr[]>()
  for (const okr of okrs) {
    for (const id of parentIds(okr)) {
      const siblings = below.get(id)
      if (siblings === undefined) below.set(id, [okr])
      else siblings.push(okr)
    }
  }
  const rollUps = new Map<string, RollUp>()
  // Parents stand before their children in a file.
  for (const okr of [...okrs].reverse()) {
    const children = below.get(okr.id)
    if (children === undefined) continue
    const parts = children.map((child) => ({
      okr: child,
      progress: progressOf(child, rollUps.get(child.id) ?? { childCount: 0 }),
    }))
    rollUps.set(okr.id, computeRollUp(`okr:${okr.id}`, parts))
  }
  return rollUps
}

async function readAll<Value extends object>(
  { store }: Ports,
  partition: Partition,
  type: string,
): Promise<Value[]> {
  return (await listAll(store, partition, { type })).map((document) => bodyAs<Value>(document))
}
