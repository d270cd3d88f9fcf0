import type { Actor } from '../../../okr/actor.ts'
import type { DependencyView } from '../../../okr/contract/dependencies.ts'
import { type Cycle, isLocked, type Phase } from '../../../okr/cycle.ts'
import { type Dependency, dependencyInWords, isAnswerable } from '../../../okr/dependency.ts'
import { subjectsOfDependency } from '../../../okr/findings/subjects.ts'
import type { Okr } from '../../../okr/okr.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can, type Relation } from '../../../okr/rights.ts'
import { planOf } from '../partitions.ts'
import { knowOkrs } from '../plan/access.ts'
import { askForCheck } from '../plan/ask-for-checks.ts'
import { recordHistory } from '../plan/commit.ts'
import { concern } from '../plan/concern.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import { readCycle } from '../plan/phase.ts'
import { type HeldUnit, holdUnit } from '../plan/unit-guard.ts'
import { limits, type Operation, type StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { dependencyNotices } from './dependency-notices.ts'
import { dependencyDocument, dependencyDocumentId, dependencyOf, dependencyType } from './documents.ts'
import { answererOf } from './provider.ts'

/** A dependency with the OKR that needs it, for somebody who may see it. */
export interface OpenDependency {
  cycle: Cycle
  dependency: Dependency
  stored: StoredDocument
  okr: Okr
  okrStored: StoredDocument
  relations: ReadonlySet<Relation>
  unit: HeldUnit
}

const noSuchDependency = refusal(
  'not-found',
  'This dependency does not exist any more, or it is part of a draft that is not shown to you.',
)

export const noSuchCycle = refusal('not-found', 'There is no such cycle.')

export const lockedDependency = refusal(
  'locked',
  'The plan is locked, and its dependencies with it. Talk about changes in the conversation of the OKR.',
)

/** Who may see a dependency: those who may read the OKR that needs it, and those who are to provide it. */
export async function openDependency(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  dependencyId: string,
): Promise<Result<OpenDependency, Refusal>> {
  const { store } = ports
  const cycle = await readCycle(store, actor.tenantId, cycleId)
  if (cycle === undefined) return refuse(noSuchCycle)
  const plan = planOf(actor.tenantId, cycleId)
  const stored = await store.get(plan, dependencyDocumentId(dependencyId))
  if (stored?.type !== dependencyType) return refuse(noSuchDependency)
  const dependency = dependencyOf(stored)
  const okrStored = await store.get(plan, dependency.okrId)
  if (okrStored?.type !== okrType) return refuse(noSuchDependency)
  const okr = okrOf(okrStored)
  const [known] = await knowOkrs(ports, actor, cycleId, [okr])
  if (known === undefined) return refuse(noSuchDependency)
  const relations = await relationsToDependency(ports, actor, dependency, known.relations)
  if (!known.readable && !relations.has('provider')) return refuse(noSuchDependency)
  const unit = await holdUnit(store, actor.tenantId, cycle, okr.unitId, okr.id)
  return accept({ cycle, dependency, stored, okr, okrStored, relations, unit })
}

/** What somebody is to a dependency: all that they are to the OKR that needs it, and perhaps its provider. */
export async function relationsToDependency(
  ports: Pick<Ports, 'directory'>,
  actor: Actor,
  dependency: Dependency,
  relationsToOkr: ReadonlySet<Relation>,
): Promise<Set<Relation>> {
  const relations = new Set(relationsToOkr)
  if (actor.guest) return relations
  const answerer = await answererOf(ports, actor.tenantId, dependency)
  if (answerer === actor.personId) relations.add('provider')
  return relations
}

export function viewDependency(
  dependency: Dependency,
  relations: ReadonlySet<Relation>,
  phase: Phase,
): DependencyView {
  return {
    ...dependency,
    can: {
      answer: can('answer-dependency', relations) && isAnswerable(dependency, phase),
      change: can('edit-okr', relations) && !isLocked(phase),
    },
  }
}

/** Writes what became of a dependency, with its history, and shows the OKR to whoever is to provide it. */
export async function saveDependency(
  ports: Ports,
  actor: Actor,
  { cycle, okr, okrStored, unit }: Pick<OpenDependency, 'cycle' | 'okr' | 'okrStored' | 'unit'>,
  before: { dependency: Dependency; stored: StoredDocument } | undefined,
  after: Dependency | undefined,
  concernedIds: readonly string[],
): Promise<Result<undefined, Refusal>> {
  const { store, ids, clock } = ports
  const plan = planOf(actor.tenantId, cycle.id)
  // What is locked is published: whoever answers can read it, and nothing of the OKR changes.
  const shownTo = isFrozen({ unit }) ? [] : concernedIds
  const change = {
    field: 'dependency',
    from: before === undefined ? null : dependencyInWords(before.dependency),
    to: after === undefined ? null : dependencyInWords(after),
  }
  const now = clock.now()
  const changeId = ids.next()
  const subjects = [before?.dependency ?? [], after ?? []].flat().flatMap(subjectsOfDependency)
  const told = { tenantId: actor.tenantId, cycleId: cycle.id, okr, before: before?.dependency, after }
  const operations: Operation[] = [
    written(before?.stored, after, okr.unitId),
    ...(await concern({ store }, plan, { okr, document: okrStored }, shownTo)),
    ...unit.guard,
    recordHistory(changeId, okr, actor.personId, now, 'edited', [change], unit.phase),
    ...(await dependencyNotices(ports, told, { by: actor.personId, occasion: changeId, now })),
    askForCheck({ okrIds: [okr.id], before: { [okr.id]: okr }, subjects }, changeId, now),
  ]
  if (operations.length > limits.operations) {
    return refuse(
      refusal('too-large', 'This objective has too many key results to show all of them to more people.'),
    )
  }
  await store.transact(plan, operations)
  return accept(undefined)
}

function written(
  stored: StoredDocument | undefined,
  after: Dependency | undefined,
  unitId: string,
): Operation {
  if (after === undefined) {
    if (stored === undefined) throw new Error('There is nothing to write.')
    return { op: 'delete', id: stored.id, etag: stored.etag }
  }
  const document = dependencyDocument(after, unitId)
  return stored === undefined ? { op: 'create', document } : { op: 'replace', document, etag: stored.etag }
}

export function isFrozen({ unit }: Pick<OpenDependency, 'unit'>): boolean {
  return isLocked(unit.phase)
}
