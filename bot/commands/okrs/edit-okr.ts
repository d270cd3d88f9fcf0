import type { Actor } from '../../../okr/actor.ts'
import { checkFieldValue } from '../../../okr/contract/edit-values.ts'
import type { Edit, OkrDetails } from '../../../okr/contract/okrs.ts'
import { type Cycle, isLocked } from '../../../okr/cycle.ts'
import { mergeChanges } from '../../../okr/edit.ts'
import type { HistoryEntry } from '../../../okr/history.ts'
import type { AlignmentLink } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { refuse } from '../../../okr/result.ts'
import { can, relationsToNewOkr } from '../../../okr/rights.ts'
import { planOf } from '../partitions.ts'
import { limits, type Operation, type Partition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { findOkr, type KnownOkr, noSuchOkr } from './access.ts'
import { checkOwner, checkParents, checkPeople } from './checks.ts'
import { recordHistory } from './commit.ts'
import { keyResultsOf } from './concern.ts'
import { mayNotPutThere } from './create-objective.ts'
import { okrDocument, okrOf } from './documents.ts'
import { getOkr } from './get-okr.ts'
import { guardLinks } from './link-guard.ts'
import { readCycle, unitPhase } from './phase.ts'
import { askForRollUps, rollUpTargets } from './roll-up.ts'

/** Only an import can make so many. */
export const tooManyKeyResults = refusal(
  'too-large',
  'This objective has too many key results to change them together; remove some of them one by one first.',
)

/** What may still change when the plan is locked: a check-in. */
const checkInFields = new Set(['current', 'confidence'])

/**
 * Edits fields of an objective or key result. Each change carries the value that was seen: different fields of two
 * people both win; on the same field the second is refused with `edit-conflict` and told what the first did.
 */
export function editOkr(ports: Ports) {
  return async (actor: Actor, cycleId: string, okrId: string, { changes }: Edit): Reply<OkrDetails> => {
    const { store, clock, ids } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(refusal('not-found', 'There is no such cycle.'))
    const plan = planOf(actor.tenantId, cycleId)

    return retryWhenStale(async () => {
      const linking = changes.some((change) => change.field === 'links')
      const guard = linking ? [await guardLinks(store, plan)] : []
      const found = await findOkr(ports, actor, cycleId, okrId)
      if (found === undefined) return refuse(noSuchOkr)
      const { okr, document } = found
      const phase = await unitPhase(store, actor.tenantId, cycle, okr.unitId)
      const invalid = checkRights(found, changes, isLocked(phase)) ?? checkValues(okr, changes)
      if (invalid) return refuse(invalid)

      const merge = mergeChanges(okr, changes, okr.stamps)
      if (merge.conflicts.length > 0) {
        const fields = merge.conflicts.map((conflict) => conflict.field).join(', ')
        return refuse(
          refusal(
            'edit-conflict',
            `Somebody else changed ${fields} in the meantime; nothing of yours is lost. Compare and decide.`,
            {
              conflicts: merge.conflicts,
            },
          ),
        )
      }
      if (merge.applied.length === 0) return getOkr(ports)(actor, cycleId, okrId)
      const problem = await checkMeaning(
        ports,
        actor,
        cycle,
        okr,
        merge.value,
        merge.applied.map((change) => change.field),
      )
      if (problem) return refuse(problem)

      const now = clock.now()
      const stamps = { ...okr.stamps }
      for (const { field } of merge.applied) stamps[field] = { by: actor.personId, at: now }
      const next: Okr = { ...merge.value, stamps }
      const changeId = ids.next()
      const operations: Operation[] = [
        { op: 'replace', document: okrDocument(next), etag: document.etag },
        ...guard,
        ...(await followers(ports, plan, okr, next)),
        recordHistory(changeId, next, actor.personId, now, actionOf(merge.applied), merge.applied, phase),
        ...askForRollUps(rollUpTargets(okr, next), changeId, now),
      ]
      if (operations.length > limits.operations) return refuse(tooManyKeyResults)
      await store.transact(plan, operations)
      return getOkr(ports)(actor, cycleId, okrId)
    })
  }
}

/** R12. Only an import leaves an OKR without an owner, until somebody is chosen. */
const ownerMissing = refusal(
  'owner-missing',
  'Every objective and key result has exactly one owner; choose the person who takes it over instead.',
  { field: 'ownerId' },
)

function checkRights(known: KnownOkr, changes: Edit['changes'], locked: boolean): Refusal | undefined {
  const linking = changes.some((change) => change.field === 'links')
  const other = changes.some((change) => change.field !== 'links')
  if (other && !can('edit-okr', known.relations)) {
    return refusal('forbidden', "Only the owner, the unit's leader and the program lead can edit this OKR.")
  }
  if (linking && !can('link-okr', known.relations)) {
    return refusal('forbidden', 'Only the owner of the contributing OKR can change what it is linked to.')
  }
  if (locked && changes.some((change) => !checkInFields.has(change.field))) {
    return refusal('locked', 'The plan is locked: only the current value and the confidence can change now.')
  }
  return undefined
}

function checkValues(okr: Okr, changes: Edit['changes']): Refusal | undefined {
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
    const phase = await unitPhase(ports.store, actor.tenantId, cycle, next.unitId)
    if (isLocked(phase)) {
      return refusal('locked', `The plan of ${unit.name} is locked; its ${phase} phase has begun.`, {
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

/** A key result shares its objective's unit and visibility: they change together. */
async function followers({ store }: Ports, plan: Partition, before: Okr, after: Okr): Promise<Operation[]> {
  if (after.kind !== 'objective') return []
  if (before.visibility === after.visibility && before.unitId === after.unitId) return []
  return (await keyResultsOf(store, plan, after.id)).map((document): Operation => {
    const next = { ...okrOf(document), visibility: after.visibility, unitId: after.unitId }
    return { op: 'replace', document: okrDocument(next), etag: document.etag }
  })
}

function actionOf(applied: readonly { field: string; to: unknown }[]): HistoryEntry['action'] {
  if (applied.every((change) => checkInFields.has(change.field))) return 'checked-in'
  if (applied.every((change) => change.field === 'links')) return 'linked'
  if (applied.some((change) => change.field === 'visibility' && change.to === 'published')) return 'published'
  return 'edited'
}
