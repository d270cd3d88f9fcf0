import type { Actor } from '../../../okr/actor.ts'
import { approverIds, type ChangeRequest, checkChanges } from '../../../okr/change-request.ts'
import type { ChangeRequestView, NewChangeRequest } from '../../../okr/contract/readiness.ts'
import { isLocked } from '../../../okr/cycle.ts'
import { sameJson } from '../../../okr/edit.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { askNotices } from '../notices/ask-notice.ts'
import { checkRights, closedPlan } from '../okrs/edit-okr.ts'
import { checkInFields, planEdit } from '../okrs/plan-edit.ts'
import { planOf } from '../partitions.ts'
import { findOkr, noSuchOkr } from '../plan/access.ts'
import { recordHistory } from '../plan/commit.ts'
import { readCycle } from '../plan/phase.ts'
import { holdUnit } from '../plan/unit-guard.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import {
  changeRequestDocument,
  changeRequestDocumentId,
  changeRequestOf,
  changeRequestType,
  viewChangeRequest,
} from './change-request-documents.ts'

/** Open ones: more would bury what has to be decided. */
const perOkrAtMost = 20

/**
 * Asks for a change of an OKR whose plan is locked (R4): checked like an edit, with a reason, and applied when it is
 * approved. The id is the client's: the same request twice is one.
 */
export function askForChange(ports: Ports) {
  return async (
    actor: Actor,
    cycleId: string,
    okrId: string,
    changeRequestId: string,
    input: NewChangeRequest,
  ): Reply<ChangeRequestView> => {
    const { store, clock, ids, directory } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(noSuchOkr)
    const plan = planOf(actor.tenantId, cycleId)
    return retryWhenStale(async () => {
      const found = await findOkr(ports, actor, cycleId, okrId)
      if (found === undefined) return refuse(noSuchOkr)
      const { okr, document } = found
      const forbidden = checkRights(found, input.changes, false)
      if (forbidden) return refuse(forbidden)
      const unitPath = await directory.unitPath(actor.tenantId, okr.unitId)
      const stored = await store.get(plan, changeRequestDocumentId(changeRequestId))
      if (stored !== undefined) {
        const before = changeRequestOf(stored)
        return isSame(before, okrId, actor, input)
          ? accept(viewChangeRequest(before, actor, unitPath))
          : refuse(idTaken)
      }
      const { phase, guard } = await holdUnit(store, actor.tenantId, cycle, okr.unitId, okrId)
      if (!isLocked(phase)) return refuse(notLocked)
      if (phase === 'closed') return refuse(closedPlan)
      const reason = input.reason.trim()
      const problem = checkReason(reason) ?? checkFields(input) ?? checkChanges(input.changes)
      if (problem) return refuse(problem)
      const edit = await planEdit(ports, actor, cycle, { okr, document }, input.changes, phase)
      if (!edit.ok) return edit
      if (edit.value.applied.length === 0) {
        return refuse(refusal('invalid', 'The OKR says this already; there is nothing to change.'))
      }
      const open = await store.list(plan, {
        type: changeRequestType,
        where: [
          { key: 'okr', equals: okrId },
          { key: 'state', equals: 'open' },
        ],
        limit: perOkrAtMost,
      })
      if (open.documents.length >= perOkrAtMost) return refuse(tooManyOpen)

      const now = clock.now()
      const request: ChangeRequest = {
        id: changeRequestId,
        okrId,
        changes: input.changes,
        reason,
        by: actor.personId,
        at: now,
        state: 'open',
      }
      const change = { field: 'changeRequest', from: null, to: edit.value.applied.map(({ field }) => field) }
      const entryId = ids.next()
      await store.transact(plan, [
        {
          op: 'create',
          document: changeRequestDocument(
            request,
            unitPath.map((unit) => unit.id),
          ),
        },
        ...guard,
        recordHistory(entryId, okr, actor.personId, now, 'asked', [change], phase, {
          requestId: request.id,
          reason,
        }),
        ...askNotices(
          { kind: 'change-asked', cycleId, okrId, changeRequestId },
          {
            personIds: approverIds(unitPath, actor.personId).slice(0, 1),
            by: actor.personId,
            occasion: entryId,
            now,
          },
        ),
      ])
      return accept(viewChangeRequest(request, actor, unitPath))
    })
  }
}

const idTaken = refusal('already-exists', 'This id is taken; ask for the change again with a new id.')
const notLocked = refusal('phase', 'The plan is not locked: change the OKR itself, nobody has to approve it.')
const tooManyOpen = refusal(
  'too-large',
  `${perOkrAtMost} changes of this OKR wait for a decision already; have some of them decided first.`,
)

function isSame(before: ChangeRequest, okrId: string, actor: Actor, input: NewChangeRequest): boolean {
  return (
    before.okrId === okrId &&
    before.by === actor.personId &&
    before.reason === input.reason.trim() &&
    sameJson(before.changes, input.changes)
  )
}

function checkReason(reason: string): Refusal | undefined {
  return reason === ''
    ? refusal('invalid', 'Say why the plan has to change; whoever approves it decides by that.', {
        field: 'reason',
      })
    : undefined
}

function checkFields({ changes }: NewChangeRequest): Refusal | undefined {
  const checkIn = changes.find(({ field }) => checkInFields.has(field))
  return checkIn === undefined
    ? undefined
    : refusal('invalid', `"${checkIn.field}" can be changed at any time, without a request.`, {
        field: checkIn.field,
      })
}
