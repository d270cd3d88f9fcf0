import type { Actor } from '../../../okr/actor.ts'
import { checkStillLinked } from '../../../okr/change-request.ts'
import { checkFieldValue } from '../../../okr/contract/edit-values.ts'
import { type Cycle, isLocked, type Phase } from '../../../okr/cycle.ts'
import { type AppliedChange, type FieldChange, mergeChanges } from '../../../okr/edit.ts'
import type { HistoryEntry, HistoryNote } from '../../../okr/history.ts'
import type { AlignmentLink, Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can, relationsToNewOkr } from '../../../okr/rights.ts'
import { followMeaning } from '../alignment/follow-meaning.ts'
import { bodyAs } from '../bodies.ts'
import { moveDependencies } from '../dependencies/follow-okr.ts'
import { planOf } from '../partitions.ts'
import { askForCheckOf } from '../plan/ask-for-checks.ts'
import { checkOwner, checkParents, checkPeople } from '../plan/checks.ts'
import { recordHistory } from '../plan/commit.ts'
import { keyResultsOf } from '../plan/concern.ts'
import { homeOf, okrDocument, okrOf, okrType } from '../plan/documents.ts'
import { askForRollUps, rollUpTargets } from '../plan/roll-up.ts'
import { holdUnit } from '../plan/unit-guard.ts'
import type { Operation, Partition, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { holdPlace } from '../quality/place-limit.ts'
import { mayNotPutThere } from './create-objective.ts'

/** What may still change when the plan is locked: a check-in. */
export const checkInFields: ReadonlySet<string> = new Set(['current', 'confidence'])

export interface PlannedEdit {
  okr: Okr
  applied: AppliedChange[]
  /** All that belongs into the transaction of the edit; empty when nothing changes. */
  operations: Operation[]
}

/**
 * Works out an edit of an OKR that the actor may make: the same for an edit in a form, an accepted proposal and an
 * approved change request, which is made in the name of `by`, who asked for it. Refuses values that no field takes, links
 * that are not sound, and with `edit-conflict` a field that somebody changed since it was seen. Writes nothing: the
 * caller adds operations of its own.
 */
export async function planEdit(
  ports: Ports,
  actor: Actor,
  cycle: Cycle,
  found: { okr: Okr; document: StoredDocument },
  changes: readonly FieldChange[],
  phase: Phase,
  { by = actor.personId, ...note }: HistoryNote & { by?: string } = {},
): Promise<Result<PlannedEdit, Refusal>> {
  const { okr, document } = found
  const invalid = checkValues(okr, changes)
  if (invalid) return refuse(invalid)
  const merge = mergeChanges(okr, changes, okr.stamps)
  if (merge.conflicts.length > 0) {
    const fields = merge.conflicts.map((conflict) => conflict.field).join(', ')
    return refuse(
      refusal(
        'edit-conflict',
        `Somebody else changed ${fields} in the meantime; nothing of yours is lost. Compare and decide.`,
        { conflicts: merge.conflicts },
      ),
    )
  }
  if (merge.applied.length === 0) return accept({ okr, applied: [], operations: [] })
  const loose = isLocked(phase) ? checkStillLinked(okr, merge.value) : undefined
  if (loose) return refuse(loose)
  const fields = merge.applied.map((change) => change.field)
  // The unit that it comes into must not be locked at the same moment; its own is the caller's to hold.
  const joined =
    merge.value.unitId === okr.unitId
      ? undefined
      : await holdUnit(ports.store, actor.tenantId, cycle, merge.value.unitId, okr.id)
  const problem = await checkMeaning(ports, actor, cycle, okr, merge.value, fields, joined?.phase)
  if (problem) return refuse(problem)

  const plan = planOf(actor.tenantId, cycle.id)
  const place = entersPlace(okr, merge.value)
    ? await holdPlace(ports.store, plan, cycle, merge.value)
    : accept([])
  if (!place.ok) return place
  const now = ports.clock.now()
  const stamps = { ...okr.stamps }
  for (const { field } of merge.applied) stamps[field] = { by, at: now }
  const next: Okr = { ...merge.value, stamps }
  const changeId = ports.ids.next()
  const followed = await followers(ports, plan, okr, next)
  const operations: Operation[] = [
    { op: 'replace', document: okrDocument(next), etag: document.etag },
    ...followed,
    ...(await followMeaning(ports, plan, { by, occasion: changeId, now, phase }, okr, next)),
    ...(joined?.guard ?? []),
    ...place.value,
    recordHistory(changeId, next, by, now, actionOf(merge.applied), merge.applied, phase, note),
    ...askForRollUps(rollUpTargets(okr, next, ...published(followed, okr)), changeId, now),
    ...(fields.every((field) => checkInFields.has(field))
      ? []
      : [askForCheckOf([{ before: okr, after: next }, ...moved(followed, okr)], changeId, now)]),
  ]
  return accept({ okr: next, applied: merge.applied, operations })
}

/** Key results come with their objective into another unit, and are shown to others with it. */
function moved(followed: readonly Operation[], objective: Okr): { before: Okr; after: Okr }[] {
  return followed.flatMap((operation) => {
    // What the OKR depends on comes with it too.
    if (operation.op === 'delete' || operation.document.type !== okrType) return []
    const after = bodyAs<Okr>(operation.document)
    const { unitId, visibility } = objective
    return [{ before: { ...after, unitId, visibility }, after }]
  })
}

/** Key results that are shown to others than before with their objective count otherwise for what stands above them. */
function published(followed: readonly Operation[], objective: Okr): Okr[] {
  return moved(followed, objective).flatMap(({ after }) =>
    after.visibility === objective.visibility ? [] : after,
  )
}

/** Whether an edit puts an objective among others than before. */
function entersPlace(before: Okr, after: Okr): after is Objective {
  if (before.kind !== 'objective' || after.kind !== 'objective') return false
  return homeOf(before) !== homeOf(after) || (before.level === 'vision' && after.level !== 'vision')
}

/** R12. Only an import leaves an OKR without an owner, until somebody is chosen. */
const ownerMissing = refusal(
  'owner-missing',
  'Every objective and key result has exactly one owner; choose the person who takes it over instead.',
  { field: 'ownerId' },
)

/** Refuses `invalid` when a field is named twice, does not exist, or cannot hold the value. */
function checkValues(okr: Okr, changes: readonly FieldChange[]): Refusal | undefined {
  const fields = changes.map((change) => change.field)
  const twice = fields.find((field, i) => fields.indexOf(field) !== i)
  if (twice !== undefined)
    return refusal('invalid', `"${twice}" is changed twice in one request.`, { field: twice })
  for (const { field, value } of changes) {
    const problem = checkFieldValue(okr.kind, field, value)
    if (problem) return problem
  }
  return undefined
}

/** Rules that need more than the value itself: people and units exist, links are sound. */
async function checkMeaning(
  ports: Ports,
  actor: Actor,
  cycle: Cycle,
  okr: Okr,
  next: Okr,
  fields: readonly string[],
  joinedPhase: Phase | undefined,
): Promise<Refusal | undefined> {
  if (fields.includes('ownerId')) {
    if (next.ownerId === undefined) return ownerMissing
    const problem = await checkOwner(ports, actor, next.ownerId)
    if (problem) return problem
  }
  if (fields.includes('contributorIds')) {
    const problem = await checkPeople(ports, actor, 'contributorIds', next.contributorIds)
    if (problem) return problem
  }
  if (fields.includes('unitId')) {
    const unit = await ports.directory.unit(actor.tenantId, next.unitId)
    if (unit === undefined) {
      return refusal('invalid', 'There is no such unit; choose one of the organisation.', { field: 'unitId' })
    }
    if (joinedPhase !== undefined && isLocked(joinedPhase)) {
      return refusal('locked', `The plan of ${unit.name} is locked; its ${joinedPhase} phase has begun.`, {
        field: 'unitId',
      })
    }
  }
  if (next.kind === 'objective' && (fields.includes('unitId') || fields.includes('level'))) {
    const person = await ports.directory.person(actor.tenantId, actor.personId)
    const ownPath = person === undefined ? [] : await ports.directory.unitPath(actor.tenantId, person.unitId)
    const unitPath = await ports.directory.unitPath(actor.tenantId, next.unitId)
    const place = { ownerId: next.ownerId, level: next.level }
    if (!can('create-okr', relationsToNewOkr(actor, unitPath, place, ownPath))) return mayNotPutThere
  }
  if (fields.includes('links')) {
    const links: AlignmentLink[] = next.links
    return checkParents(ports, actor, cycle.id, okr.id, links)
  }
  return undefined
}

/** A key result shares its objective's unit and visibility: they change together. What they depend on goes with them. */
async function followers({ store }: Ports, plan: Partition, before: Okr, after: Okr): Promise<Operation[]> {
  if (after.kind !== 'objective') return []
  if (before.visibility === after.visibility && before.unitId === after.unitId) return []
  const keyResults = await keyResultsOf(store, plan, after.id)
  const ids = [after.id, ...keyResults.map((document) => document.id)]
  return [
    ...keyResults.map((document): Operation => {
      const next = { ...okrOf(document), visibility: after.visibility, unitId: after.unitId }
      return { op: 'replace', document: okrDocument(next), etag: document.etag }
    }),
    ...(before.unitId === after.unitId ? [] : await moveDependencies(store, plan, ids, after.unitId)),
  ]
}

function actionOf(applied: readonly { field: string; to: unknown }[]): HistoryEntry['action'] {
  if (applied.every((change) => checkInFields.has(change.field))) return 'checked-in'
  if (applied.every((change) => change.field === 'links')) return 'linked'
  if (applied.some((change) => change.field === 'visibility' && change.to === 'published')) return 'published'
  return 'edited'
}
