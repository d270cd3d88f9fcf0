import type { Actor } from '../../../okr/actor.ts'
import type { ImportReport } from '../../../okr/contract/organisation.ts'
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
import { readCycle } from '../plan/phase.ts'
import { computeRollUp, progressOf, type RollUp } from '../plan/roll-up.ts'
import type { Partition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { inItsObjective } from './join-objective.ts'
import { writeOkrs } from './write-okrs.ts'

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
      const lockedIds = await writeOkrs({ ports, actor, cycle, rollUps }, fresh)
      if (lockedIds.length > 0) return refuse(unitsLocked(lockedIds, units))
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
