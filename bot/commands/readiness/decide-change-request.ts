import type { Actor } from '../../../okr/actor.ts'
import {
  approverIds,
  type ChangeDecision,
  type ChangeRequest,
  decideChange,
} from '../../../okr/change-request.ts'
import type { ChangeRequestView } from '../../../okr/contract/readiness.ts'
import type { Cycle } from '../../../okr/cycle.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { askNotices } from '../notices/ask-notice.ts'
import { closedPlan, tooManyKeyResults } from '../okrs/edit-okr.ts'
import { planEdit } from '../okrs/plan-edit.ts'
import { planOf } from '../partitions.ts'
import { type FoundOkr, findOkr } from '../plan/access.ts'
import { recordHistory } from '../plan/commit.ts'
import { guardLinks } from '../plan/link-guard.ts'
import { readCycle } from '../plan/phase.ts'
import { type HeldUnit, holdUnit } from '../plan/unit-guard.ts'
import { limits, type Operation } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import {
  changeRequestDocument,
  changeRequestDocumentId,
  changeRequestOf,
  changeRequestType,
  decides,
  viewChangeRequest,
} from './change-request-documents.ts'

const noSuchChangeRequest = refusal('not-found', 'There is no such change request any more.')

/**
 * Approves a change of a locked OKR, which applies it in the same transaction as any edit; rejects it with a comment; or
 * takes it back, as who asked. An approval meets what has changed since as an edit does: with `edit-conflict`.
 */
export function decideChangeRequest(ports: Ports) {
  return async (
    actor: Actor,
    cycleId: string,
    changeRequestId: string,
    input: { decision: ChangeDecision; comment?: string | undefined },
  ): Reply<ChangeRequestView> => {
    const { store, clock, ids, directory } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(noSuchChangeRequest)
    const plan = planOf(actor.tenantId, cycleId)
    return retryWhenStale(async () => {
      // Read before anything else, as by everybody who changes links.
      const linkGuard = await guardLinks(store, plan)
      const stored = await store.get(plan, changeRequestDocumentId(changeRequestId))
      if (stored?.type !== changeRequestType) return refuse(noSuchChangeRequest)
      const request = changeRequestOf(stored)
      const found = await findOkr(ports, actor, cycleId, request.okrId)
      if (found === undefined) return refuse(noSuchChangeRequest)
      const { okr } = found
      const unitPath = await directory.unitPath(actor.tenantId, okr.unitId)
      const mayNot = checkDecider(actor, request, input.decision, decides(actor, request, unitPath))
      if (mayNot) return refuse(mayNot)
      const now = clock.now()
      const decided = decideChange(request, input.decision, input.comment, actor.personId, now)
      if (!decided.ok) return decided
      const after = decided.value
      if (after === request) return accept(viewChangeRequest(request, actor, unitPath))

      const unit = await holdUnit(store, actor.tenantId, cycle, okr.unitId, okr.id)
      if (after.state === 'approved' && unit.phase === 'closed') return refuse(closedPlan)
      const applied =
        after.state === 'approved' ? await apply(ports, actor, cycle, found, after, unit) : accept([])
      if (!applied.ok) return applied
      const entryId = ids.next()
      const note = {
        requestId: request.id,
        ...(after.comment === undefined ? {} : { reason: after.comment }),
      }
      const change = { field: 'changeRequest', from: request.state, to: after.state }
      const action = after.state === 'withdrawn' ? 'withdrawn' : 'decided'
      const linking = after.state === 'approved' && request.changes.some(({ field }) => field === 'links')
      const operations: Operation[] = [
        {
          op: 'replace',
          document: changeRequestDocument(
            after,
            unitPath.map((one) => one.id),
          ),
          etag: stored.etag,
        },
        ...applied.value,
        ...(linking ? [linkGuard] : []),
        ...unit.guard,
        recordHistory(entryId, okr, actor.personId, now, action, [change], unit.phase, note),
        ...askNotices(
          {
            kind: after.state === 'withdrawn' ? 'change-withdrawn' : 'change-decided',
            cycleId,
            okrId: okr.id,
            changeRequestId,
          },
          {
            personIds:
              after.state === 'withdrawn'
                ? approverIds(unitPath, request.by).slice(0, 1)
                : [request.by, okr.ownerId],
            by: actor.personId,
            occasion: entryId,
            now,
          },
        ),
      ]
      if (operations.length > limits.operations) return refuse(tooManyKeyResults)
      await store.transact(plan, operations)
      return accept(viewChangeRequest(after, actor, unitPath))
    })
  }
}

/** The edit that was asked for, in the name of who asked for it; the history says who approved it. */
async function apply(
  ports: Ports,
  actor: Actor,
  cycle: Cycle,
  found: FoundOkr,
  request: ChangeRequest,
  { phase }: HeldUnit,
): Promise<Result<Operation[], Refusal>> {
  const edit = await planEdit(ports, actor, cycle, found, request.changes, phase, {
    by: request.by,
    approvedBy: actor.personId,
    requestId: request.id,
    reason: request.reason,
  })
  return edit.ok ? accept(edit.value.operations) : edit
}

function checkDecider(
  actor: Actor,
  request: ChangeRequest,
  decision: ChangeDecision,
  decides: boolean,
): Refusal | undefined {
  if (decision === 'withdraw') {
    return request.by === actor.personId
      ? undefined
      : refusal('forbidden', 'Only who asked for the change can take it back; reject it instead.')
  }
  if (decides) return undefined
  return request.by === actor.personId
    ? refusal('forbidden', 'Nobody approves what they ask for themselves; somebody above decides.')
    : refusal(
        'forbidden',
        "Only the unit's leader (for the leader's own requests a leader above) and the program lead can decide.",
      )
}
