import type { Actor } from '../../../okr/actor.ts'
import type { DependenciesPage, DependencyView } from '../../../okr/contract/dependencies.ts'
import { type Cycle, isLocked } from '../../../okr/cycle.ts'
import type { Dependency, DependencyState } from '../../../okr/dependency.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { unitType } from '../directory/directory.ts'
import { namePeople } from '../directory/name-people.ts'
import { unitPathFor } from '../directory/unit-path-for.ts'
import { directoryOf, planOf } from '../partitions.ts'
import { findOkr, type KnownOkr, knowOkrs, noSuchOkr } from '../plan/access.ts'
import { readLines } from '../plan/lines.ts'
import { readCycle, unitPhase, unitPhases } from '../plan/phase.ts'
import { readOkrs } from '../plan/read-okrs.ts'
import type { Condition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { openCursor, sealCursor } from '../sealed-cursor.ts'
import { dependencyOf, dependencyType } from './documents.ts'
import { noSuchCycle, relationsToDependency, viewDependency } from './open-dependency.ts'

export interface DependenciesQuery {
  okrId?: string | undefined
  unitId?: string | undefined
  box?: 'to-answer' | undefined
  state?: DependencyState | undefined
  cursor?: string | undefined
}

const pageSize = 50
/** So that a page of dependencies of hidden drafts costs a bounded number of reads. */
const storePagesAtMost = 5

/** Dependencies of an OKR or a unit – what it needs, then what it provides –, or those that wait for my answer; by date. */
export function listDependencies(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, query: DependenciesQuery): Reply<DependenciesPage> => {
    const { store, directory } = ports
    const asked = [query.okrId, query.unitId, query.box].filter((one) => one !== undefined)
    if (asked.length !== 1) {
      return refuse(
        refusal('invalid', 'Ask for the dependencies of one OKR, of one unit, or for the box "to-answer".'),
      )
    }
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(noSuchCycle)
    const sources = await sourcesOf(ports, actor, query)
    let declare = false
    if (query.okrId !== undefined) {
      const found = await findOkr(ports, actor, cycleId, query.okrId)
      if (found === undefined) return refuse(noSuchOkr)
      const phase = await unitPhase(store, actor.tenantId, cycle, found.okr.unitId)
      declare = can('edit-okr', found.relations) && !isLocked(phase)
    } else if (query.unitId !== undefined) {
      const path = await unitPathFor(directory, actor, query.unitId)
      if (path.length === 0) return refuse(refusal('not-found', 'There is no such unit.'))
    }
    const { dependencies, cursor } = await readPage(ports, actor, cycle, sources, query)
    const okrIds = dependencies.flatMap(({ okrId, providerOkrId }) => [okrId, providerOkrId ?? okrId])
    const unitIds = dependencies.flatMap(({ providerUnitId }) => providerUnitId ?? [])
    const okrs = await readLines(ports, actor, cycleId, okrIds)
    const units = await directory.units(actor.tenantId, [
      ...unitIds,
      ...Object.values(okrs).map((line) => line.unitId),
    ])
    return accept({
      dependencies,
      okrs,
      people: await namePeople(directory, actor.tenantId, [
        ...dependencies.flatMap(peopleIn),
        ...Object.values(okrs).flatMap((line) => line.ownerId ?? []),
      ]),
      unitNames: Object.fromEntries([...units].map(([id, unit]) => [id, unit.name])),
      can: { declare },
      ...(cursor === undefined ? {} : { cursor }),
    })
  }
}

export function peopleIn({ providerId, riskOwnerId, answeredBy, createdBy }: DependencyView): string[] {
  return [providerId, riskOwnerId, answeredBy, createdBy].filter((id) => id !== undefined)
}

/** The lists that are read one after the other. */
async function sourcesOf(
  { store }: Pick<Ports, 'store'>,
  actor: Actor,
  { okrId, unitId, box, state }: DependenciesQuery,
): Promise<Condition[][]> {
  const narrowed: Condition[] = state === undefined ? [] : [{ key: 'state', equals: state }]
  if (okrId !== undefined) {
    return ['okr', 'providerOkr'].map((key) => [{ key, equals: okrId }, ...narrowed])
  }
  if (unitId !== undefined) {
    return ['unit', 'providerUnit'].map((key) => [{ key, equals: unitId }, ...narrowed])
  }
  if (box === undefined || actor.guest) return []
  const led = await store.list(directoryOf(actor.tenantId, 'units'), {
    type: unitType,
    where: [{ key: 'leader', equals: actor.personId }],
    limit: 100,
  })
  const open: Condition = { key: 'state', equals: state ?? 'proposed' }
  return [
    [{ key: 'provider', equals: actor.personId }, open],
    ...led.documents.map(({ id }): Condition[] => [{ key: 'providerUnit', equals: id }, open]),
  ]
}

/** The place of a page's end: in which of the lists, and where there. Sealed, because a hidden draft can be the last one. */
async function readPage(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycle: Cycle,
  sources: readonly Condition[][],
  { cursor: start, okrId, unitId }: DependenciesQuery,
): Promise<{ dependencies: DependencyView[]; cursor?: string }> {
  const { store } = ports
  const [at = '0', ...rest] = (
    start === undefined ? '0' : await openCursor(store, actor.tenantId, start)
  ).split('~')
  let source = Number(at)
  let cursor = rest.length === 0 ? undefined : rest.join('~')
  const dependencies: DependencyView[] = []
  for (let pages = 0; pages < storePagesAtMost && dependencies.length < pageSize; pages++) {
    const where = sources[source]
    if (where === undefined) return { dependencies }
    const page = await store.list(planOf(actor.tenantId, cycle.id), {
      type: dependencyType,
      where,
      orderBy: 'neededBy',
      limit: pageSize - dependencies.length,
      ...(cursor === undefined ? {} : { cursor }),
    })
    // What a unit or an OKR needs of itself was in its first list already.
    const again = (one: { keys?: Record<string, unknown> }) =>
      source > 0 && one.keys !== undefined && (one.keys.okr === okrId || one.keys.unit === unitId)
    const found = page.documents.filter((document) => !again(document)).map(dependencyOf)
    dependencies.push(...(await visible(ports, actor, cycle, found)))
    cursor = page.cursor
    if (cursor === undefined) source++
  }
  if (sources[source] === undefined) return { dependencies }
  const place = cursor === undefined ? String(source) : `${source}~${cursor}`
  return { dependencies, cursor: await sealCursor(store, actor.tenantId, place) }
}

/** Those whose OKR the actor may read, and those that the actor is to provide. */
async function visible(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycle: Cycle,
  dependencies: readonly Dependency[],
): Promise<DependencyView[]> {
  if (dependencies.length === 0) return []
  const plan = planOf(actor.tenantId, cycle.id)
  const okrs = await readOkrs(
    ports.store,
    plan,
    dependencies.map((one) => one.okrId),
  )
  const known = new Map<string, KnownOkr>()
  for (const one of await knowOkrs(ports, actor, cycle.id, okrs)) known.set(one.okr.id, one)
  const unitIds = [...known.values()].map((one) => one.okr.unitId)
  const phases = await unitPhases(ports.store, actor.tenantId, cycle, unitIds)
  const views: DependencyView[] = []
  for (const dependency of dependencies) {
    const okr = known.get(dependency.okrId)
    if (okr === undefined) continue
    const relations = await relationsToDependency(ports, actor, dependency, okr.relations)
    if (!okr.readable && !relations.has('provider')) continue
    views.push(viewDependency(dependency, relations, phases.get(okr.okr.unitId) ?? cycle.initialPhase))
  }
  return views
}
