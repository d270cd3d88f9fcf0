import type { Actor } from '../../../okr/actor.ts'
import type { NewKeyResult, OkrDetails } from '../../../okr/contract/okrs.ts'
import { isLocked } from '../../../okr/cycle.ts'
import type { KeyResult } from '../../../okr/key-result.ts'
import { refusal } from '../../../okr/refusal.ts'
import { refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { followMeaning } from '../alignment/follow-meaning.ts'
import { creationMark } from '../creation-mark.ts'
import { planOf } from '../partitions.ts'
import { findOkr } from '../plan/access.ts'
import { askForCheckOf } from '../plan/ask-for-checks.ts'
import { checkOwner, checkParents, checkPeople } from '../plan/checks.ts'
import { recordCreation } from '../plan/commit.ts'
import { okrDocument, okrType } from '../plan/documents.ts'
import { holdParents } from '../plan/link-guard.ts'
import { readCycle } from '../plan/phase.ts'
import { askForRollUps, rollUpTargets } from '../plan/roll-up.ts'
import { holdUnit } from '../plan/unit-guard.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { refuseKeyResult } from '../quality/place-limit.ts'
import { retryWhenStale } from '../store-errors.ts'
import { idTaken, repeated, wasUsed } from './create-objective.ts'
import { getOkr } from './get-okr.ts'

/** As many as fit into one transaction with their objective, when it is published. */
const keyResultsAtMost = 40

/** Creates a key result of an objective that the actor may edit. The id is the client's. */
export function createKeyResult(ports: Ports) {
  return async (actor: Actor, cycleId: string, id: string, input: NewKeyResult): Reply<OkrDetails> => {
    const { store, clock, ids } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(refusal('not-found', 'There is no such cycle.'))
    const plan = planOf(actor.tenantId, cycleId)
    const mark = creationMark(actor, input)

    return retryWhenStale(async () => {
      const found = await findOkr(ports, actor, cycleId, input.objectiveId)
      if (found?.okr.kind !== 'objective') {
        return refuse(
          refusal('not-found', 'The objective does not exist any more.', { field: 'objectiveId' }),
        )
      }
      const { okr: objective, document, relations } = found
      if (!can('edit-okr', relations)) {
        return refuse(
          refusal(
            'forbidden',
            "Only the objective's owner, its unit's leader and the program lead can add key results.",
          ),
        )
      }
      if (await store.get(plan, id)) return repeated(ports, actor, cycleId, id, mark)
      if (await wasUsed(store, plan, id)) return refuse(idTaken)
      const { phase, guard } = await holdUnit(store, actor.tenantId, cycle, objective.unitId, id)
      if (isLocked(phase))
        return refuse(
          refusal(
            'locked',
            `The plan is locked; the ${phase} phase has begun. Ask for a change of the OKR, or for its unit to go back to the share phase.`,
          ),
        )
      const ownerId = input.ownerId ?? objective.ownerId
      const contributorIds = [...new Set(input.contributorIds ?? [])]
      const links = input.links ?? []
      const problem =
        (input.ownerId === undefined ? undefined : await checkOwner(ports, actor, input.ownerId)) ??
        (await checkPeople(ports, actor, 'contributorIds', contributorIds)) ??
        (await checkParents(ports, actor, cycleId, id, links))
      if (problem) return refuse(problem)
      const siblings = await store.list(plan, {
        type: okrType,
        where: [
          { key: 'parents', contains: objective.id },
          { key: 'kind', equals: 'key-result' },
        ],
        limit: keyResultsAtMost,
      })
      if (siblings.documents.length >= keyResultsAtMost) {
        return refuse(
          refusal(
            'too-large',
            `An objective has at most ${keyResultsAtMost} key results; split it or link objectives to it.`,
          ),
        )
      }
      const own = siblings.documents.filter((one) => one.body.objectiveId === objective.id)
      const tooMany = refuseKeyResult(cycle, own.length)
      if (tooMany) return refuse(tooMany)

      const now = clock.now()
      const changeId = ids.next()
      const keyResult: KeyResult = {
        kind: 'key-result',
        id,
        objectiveId: objective.id,
        unitId: objective.unitId,
        visibility: objective.visibility,
        title: input.title.trim(),
        priority: input.priority ?? Math.min(99, siblings.documents.length + 1),
        ...(ownerId === undefined ? {} : { ownerId }),
        contributorIds,
        ...(objective.concernedIds === undefined ? {} : { concernedIds: objective.concernedIds }),
        links,
        ...given(input, ['metric', 'unit', 'baseline', 'current', 'target', 'dueOn', 'confidence']),
        ...(input.current === undefined && input.baseline !== undefined ? { current: input.baseline } : {}),
        direction: input.direction ?? directionOf(input),
        ambition: input.ambition ?? 'aspirational',
        weight: input.weight ?? 1,
        createdBy: actor.personId,
        createdAt: now,
        stamps: {},
      }
      const change = { by: actor.personId, occasion: changeId, now, phase }
      await store.transact(plan, [
        { op: 'create', document: okrDocument(keyResult) },
        ...guard,
        // The objective is written unchanged, so that publishing it and adding to it cannot pass each other.
        { op: 'replace', document: okrDocument(objective), etag: document.etag },
        ...(await holdParents(
          store,
          plan,
          links.filter((link) => link.parentId !== objective.id),
        )),
        ...(await followMeaning(ports, plan, change, undefined, keyResult)),
        recordCreation(changeId, keyResult, now, phase, mark),
        ...askForRollUps(rollUpTargets(keyResult), changeId, now),
        askForCheckOf([{ after: keyResult }], changeId, now),
      ])
      return getOkr(ports)(actor, cycleId, id)
    })
  }
}

function directionOf({ baseline, target }: NewKeyResult): KeyResult['direction'] {
  return baseline !== undefined && target !== undefined && target < baseline ? 'decrease' : 'increase'
}

function given<Value extends object, Name extends keyof Value>(value: Value, names: readonly Name[]) {
  const entries = names.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]]))
  return Object.fromEntries(entries) as { [Key in Name]?: Exclude<Value[Key], undefined> }
}
