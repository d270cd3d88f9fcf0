import type { Actor } from '../../../okr/actor.ts'
import type { OkrLine } from '../../../okr/contract/okrs.ts'
import { focusOf, prioritiesServed } from '../../../okr/focus.ts'
import { type Okr, parentIds } from '../../../okr/okr.ts'
import type { Unit } from '../../../okr/organisation.ts'
import { planOf } from '../partitions.ts'
import { readLines } from '../plan/lines.ts'
import { readOkrs } from '../plan/read-okrs.ts'
import type { DocumentStore, Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { readPriorities } from './priorities.ts'

/** How far above an OKR a priority is looked for. */
const stepsUp = 12

/** R41: along the links upwards, to what the leaders of the unit and of those above it marked. Undefined: nobody has.
 * `see`: what is left out is neither a priority nor a way to one. */
export async function readFocus(
  store: DocumentStore,
  plan: Partition,
  okrs: readonly Okr[],
  unitPath: readonly Pick<Unit, 'id'>[],
  see: (okr: Okr) => boolean = () => true,
): Promise<number | undefined> {
  const priorityIds = new Set(await markedFor(store, plan, unitPath, see))
  if (priorityIds.size === 0) return undefined
  return focusOf(okrs, priorityIds, await readAbove(store, plan, okrs, see)).share
}

/**
 * R21: the topmost priorities that an OKR serves, those of the nearest unit first. Undefined: none is marked in its unit
 * or above, the reader may see none of those that it serves, or it is the vision, which serves nothing.
 */
export async function readServed(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  okr: Okr,
  unitPath: readonly Pick<Unit, 'id'>[],
): Promise<OkrLine[] | undefined> {
  if (isVision(okr)) return undefined
  const plan = planOf(actor.tenantId, cycleId)
  const marked = await markedFor(ports.store, plan, unitPath)
  if (marked.length === 0) return undefined
  const served = prioritiesServed(okr, new Set(marked), await readAbove(ports.store, plan, [okr]))
  if (served.length === 0) return []
  const lines = await readLines(ports, actor, cycleId, served)
  const shown = marked.flatMap((id) => lines[id] ?? [])
  return shown.length === 0 ? undefined : shown
}

/**
 * R21: OKRs that serve no topmost priority of their unit or of one above it, where one is marked. A key result stands
 * for itself only when its objective is not among the given ones: linking the objective links both.
 */
export async function servingNone(
  { store, directory }: Pick<Ports, 'store' | 'directory'>,
  tenantId: string,
  cycleId: string,
  okrs: readonly Okr[],
): Promise<Okr[]> {
  const plan = planOf(tenantId, cycleId)
  const given = new Set(okrs.map(({ id }) => id))
  const told = okrs.filter(
    (okr) => !isVision(okr) && !(okr.kind === 'key-result' && given.has(okr.objectiveId)),
  )
  const units = await directory.units(
    tenantId,
    told.map(({ unitId }) => unitId),
  )
  const above = await readAbove(store, plan, told)
  const none = new Set<string>()
  for (const unitId of new Set(told.map((okr) => okr.unitId))) {
    const path = (units.get(unitId)?.path ?? [unitId]).map((id) => ({ id }))
    const ofUnit = told.filter((okr) => okr.unitId === unitId)
    const priorityIds = new Set(await markedFor(store, plan, path))
    for (const id of focusOf(ofUnit, priorityIds, above).servingNone) none.add(id)
  }
  return told.filter(({ id }) => none.has(id))
}

function isVision(okr: Okr): boolean {
  return okr.kind === 'objective' && okr.level === 'vision'
}

/** What the leaders of a unit and of those above it marked, those of the nearest first, as far as it is still there. */
async function markedFor(
  store: DocumentStore,
  plan: Partition,
  unitPath: readonly Pick<Unit, 'id'>[],
  see: (okr: Okr) => boolean = () => true,
): Promise<string[]> {
  const ids = unitPath.map(({ id }) => id).reverse()
  const marked = await readPriorities(store, plan, ids)
  const okrIds = [...new Set(ids.flatMap((id) => marked.get(id)?.okrIds ?? []))]
  const found = new Set((await readOkrs(store, plan, okrIds)).filter(see).map(({ id }) => id))
  return okrIds.filter((id) => found.has(id))
}

/** What stands above OKRs, over all of their links. */
async function readAbove(
  store: DocumentStore,
  plan: Partition,
  okrs: readonly Okr[],
  see: (okr: Okr) => boolean = () => true,
): Promise<(id: string) => Okr | undefined> {
  const known = new Map(okrs.map((okr) => [okr.id, okr]))
  let level: readonly Okr[] = okrs
  for (let step = 0; step < stepsUp && level.length > 0; step++) {
    const ids = [...new Set(level.flatMap(parentIds))].filter((id) => !known.has(id))
    level = (await readOkrs(store, plan, ids)).filter(see)
    for (const okr of level) known.set(okr.id, okr)
  }
  return (id) => known.get(id)
}
