import type { Actor } from '../../../okr/actor.ts'
import type { Priorities } from '../../../okr/contract/alignment.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, relationsToUnit } from '../../../okr/rights.ts'
import { bodyAs } from '../bodies.ts'
import { unitPathFor } from '../directory/unit-path-for.ts'
import { planOf } from '../partitions.ts'
import { readLines } from '../plan/lines.ts'
import { readCycle } from '../plan/phase.ts'
import type { StoredUnit } from '../ports/directory.ts'
import type { DocumentStore, Partition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'

interface MarkedPriorities {
  okrIds: string[]
  setBy: string
  setAt: string
}

function prioritiesId(unitId: string): string {
  return `priorities:${unitId}`
}

/** What each unit's leader marked as the topmost priorities (R21), the first being the topmost. */
export async function readPriorities(
  store: DocumentStore,
  plan: Partition,
  unitIds: readonly string[],
): Promise<Map<string, MarkedPriorities>> {
  const documents = await store.getMany(plan, [...new Set(unitIds)].slice(0, 100).map(prioritiesId))
  return new Map(
    documents.map((document) => [
      document.id.slice(prioritiesId('').length),
      bodyAs<MarkedPriorities>(document),
    ]),
  )
}

const noSuchUnit = refusal('not-found', 'There is no such unit or cycle.')

export function getPriorities(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, unitId: string): Reply<Priorities> => {
    const cycle = await readCycle(ports.store, actor.tenantId, cycleId)
    const path = await unitPathFor(ports.directory, actor, unitId)
    if (cycle === undefined || path.length === 0) return refuse(noSuchUnit)
    const plan = planOf(actor.tenantId, cycleId)
    const marked = (await readPriorities(ports.store, plan, [unitId])).get(unitId)
    const okrs = await readLines(ports, actor, cycleId, marked?.okrIds ?? [])
    return accept({
      unitId,
      okrs: (marked?.okrIds ?? []).flatMap((id) => okrs[id] ?? []),
      ...(marked === undefined ? {} : { setBy: marked.setBy, setAt: marked.setAt }),
      can: { set: can('set-priorities', relationsToUnit(actor, path)) },
    })
  }
}

/** Marks up to three OKRs, of the unit itself or of one above or below it, as what it needs first. */
export function putPriorities(ports: Ports) {
  return async (
    actor: Actor,
    cycleId: string,
    unitId: string,
    okrIds: readonly string[],
  ): Reply<Priorities> => {
    const { store, directory, clock } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    const path = await unitPathFor(directory, actor, unitId)
    if (cycle === undefined || path.length === 0) return refuse(noSuchUnit)
    if (!can('set-priorities', relationsToUnit(actor, path))) {
      return refuse(
        refusal('forbidden', "Only the unit's leader and the program lead can mark its topmost priorities."),
      )
    }
    const wanted = [...new Set(okrIds)]
    const okrs = await readLines(ports, actor, cycleId, wanted)
    const units = await directory.units(
      actor.tenantId,
      Object.values(okrs).map((okr) => okr.unitId),
    )
    for (const id of wanted) {
      const unit = units.get(okrs[id]?.unitId ?? '')
      if (unit === undefined) {
        return refuse(
          refusal('invalid', 'One of these OKRs does not exist any more; choose another.', {
            field: 'okrIds',
          }),
        )
      }
      if (!isInLine(unit, path)) {
        return refuse(
          refusal(
            'invalid',
            `“${okrs[id]?.title}” belongs to ${unit.name}: choose OKRs of this unit, or above or below it.`,
            {
              field: 'okrIds',
            },
          ),
        )
      }
    }
    const plan = planOf(actor.tenantId, cycleId)
    return retryWhenStale(async () => {
      const known = await store.get(plan, prioritiesId(unitId))
      const body = { okrIds: wanted, setBy: actor.personId, setAt: clock.now() }
      const document = { id: prioritiesId(unitId), type: 'priorities', body }
      if (known === undefined) await store.create(plan, document)
      else await store.replace(plan, document, known.etag)
      return getPriorities(ports)(actor, cycleId, unitId)
    })
  }
}

function isInLine(unit: StoredUnit, path: readonly StoredUnit[]): boolean {
  const own = path.at(-1)
  return own !== undefined && (unit.path.includes(own.id) || own.path.includes(unit.id))
}
