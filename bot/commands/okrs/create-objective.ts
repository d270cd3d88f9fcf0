import type { Actor } from '../../../okr/actor.ts'
import type { NewObjective, OkrDetails } from '../../../okr/contract/okrs.ts'
import { isLocked } from '../../../okr/cycle.ts'
import type { Objective } from '../../../okr/objective.ts'
import { refusal } from '../../../okr/refusal.ts'
import { refuse } from '../../../okr/result.ts'
import { can, relationsToNewOkr } from '../../../okr/rights.ts'
import { creationMark } from '../creation-mark.ts'
import { planOf } from '../partitions.ts'
import { askForCheckOf } from '../plan/ask-for-checks.ts'
import { checkOwner, checkParents, checkPeople } from '../plan/checks.ts'
import { historyType, recordCreation } from '../plan/commit.ts'
import { okrDocument, okrType } from '../plan/documents.ts'
import { holdParents } from '../plan/link-guard.ts'
import { readCycle } from '../plan/phase.ts'
import { askForRollUps, rollUpTargets } from '../plan/roll-up.ts'
import { holdUnit } from '../plan/unit-guard.ts'
import type { DocumentStore, Partition } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { holdPlace } from '../quality/place-limit.ts'
import { retryWhenStale } from '../store-errors.ts'
import { getOkr } from './get-okr.ts'

export const mayNotPutThere = refusal(
  'forbidden',
  "You can put objectives of your own into your unit and those above it. For others, other units and the whole organisation, ask the unit's leader or the program lead.",
  { field: 'unitId' },
)

/** Creates an objective. The id is the client's: the same request twice is one objective. */
export function createObjective(ports: Ports) {
  return async (actor: Actor, cycleId: string, id: string, input: NewObjective): Reply<OkrDetails> => {
    const { store, clock, ids, directory } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(refusal('not-found', 'There is no such cycle.'))
    const plan = planOf(actor.tenantId, cycleId)
    // Before the unit is looked up: guests are not told which units there are.
    if (actor.guest) return refuse(mayNotPutThere)
    const unitPath = await directory.unitPath(actor.tenantId, input.unitId)
    if (unitPath.length === 0) {
      return refuse(
        refusal('invalid', 'There is no such unit; choose one of the organisation.', { field: 'unitId' }),
      )
    }
    const ownerId = input.ownerId ?? actor.personId
    const person = await directory.person(actor.tenantId, actor.personId)
    const ownPath = person === undefined ? [] : await directory.unitPath(actor.tenantId, person.unitId)
    if (!can('create-okr', relationsToNewOkr(actor, unitPath, { ownerId, level: input.level }, ownPath))) {
      return refuse(mayNotPutThere)
    }
    const contributorIds = [...new Set(input.contributorIds ?? [])]
    const links = input.links ?? []

    const mark = creationMark(actor, input)
    const now = clock.now()
    const objective: Objective = {
      kind: 'objective',
      id,
      unitId: input.unitId,
      level: input.level,
      title: input.title.trim(),
      ...(input.why === undefined ? {} : { why: input.why }),
      priority: input.priority,
      ownerId,
      contributorIds,
      links,
      ...(input.noLinkReason === undefined ? {} : { noLinkReason: input.noLinkReason }),
      visibility: input.visibility ?? 'draft',
      createdBy: actor.personId,
      createdAt: now,
      stamps: {},
    }
    return retryWhenStale(async () => {
      if (await store.get(plan, id)) return repeated(ports, actor, cycleId, id, mark)
      if (await wasUsed(store, plan, id)) return refuse(idTaken)
      const { phase, guard } = await holdUnit(store, actor.tenantId, cycle, input.unitId, id)
      if (isLocked(phase)) {
        return refuse(
          refusal(
            'locked',
            `The plan of ${unitPath.at(-1)?.name} is locked; its ${phase} phase has begun. Ask for a change of an OKR that is in it, or for the unit to go back to the share phase.`,
          ),
        )
      }
      const problem =
        (await checkOwner(ports, actor, ownerId)) ??
        (await checkPeople(ports, actor, 'contributorIds', contributorIds)) ??
        (await checkParents(ports, actor, cycleId, id, links))
      if (problem) return refuse(problem)
      const place = await holdPlace(store, plan, cycle, objective)
      if (!place.ok) return place
      const changeId = ids.next()
      await store.transact(plan, [
        { op: 'create', document: okrDocument(objective) },
        ...guard,
        ...(await holdParents(store, plan, links)),
        ...place.value,
        recordCreation(changeId, objective, now, phase, mark),
        ...askForRollUps(rollUpTargets(objective), changeId, now),
        askForCheckOf([{ after: objective }], changeId, now),
      ])
      return getOkr(ports)(actor, cycleId, id)
    })
  }
}

export const idTaken = refusal('already-exists', 'This id is taken; create the OKR again with a new id.')

const createdOtherwise = refusal(
  'already-exists',
  'An earlier request of yours has created this already, with other values; open it and edit it there.',
)

/** The id exists already: the same request again is answered as the first; another one, or somebody else's, is refused. */
export async function repeated(
  { store, ...ports }: Ports,
  actor: Actor,
  cycleId: string,
  id: string,
  mark: string,
): Reply<OkrDetails> {
  const plan = planOf(actor.tenantId, cycleId)
  const existing = await store.get(plan, id)
  if (existing?.type !== okrType || existing.body.createdBy !== actor.personId) return refuse(idTaken)
  const same = await store.list(plan, {
    type: historyType,
    where: [
      { key: 'okr', equals: id },
      { key: 'creation', equals: mark },
    ],
    limit: 1,
  })
  if (same.documents.length === 0) return refuse(createdOtherwise)
  return getOkr({ store, ...ports })(actor, cycleId, id)
}

/** An OKR with this id was removed. Its history and its conversation are not the next one's. */
export async function wasUsed(store: DocumentStore, plan: Partition, id: string): Promise<boolean> {
  const page = await store.list(plan, { type: historyType, where: [{ key: 'okr', equals: id }], limit: 1 })
  return page.documents.length > 0
}
