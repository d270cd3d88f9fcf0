import type { Actor } from '../../../okr/actor.ts'
import {
  type AlignmentRequest,
  decideProposal as decided,
  isProposed,
  keepUp,
} from '../../../okr/alignment-request.ts'
import type { DecideProposal, OkrAlignment } from '../../../okr/contract/alignment.ts'
import type { AppliedChange } from '../../../okr/edit.ts'
import type { Okr } from '../../../okr/okr.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { askNotices } from '../notices/ask-notice.ts'
import { checkRights } from '../okrs/edit-okr.ts'
import { planEdit } from '../okrs/plan-edit.ts'
import { planOf } from '../partitions.ts'
import { findOkr } from '../plan/access.ts'
import { recordHistory } from '../plan/commit.ts'
import { guardLinks } from '../plan/link-guard.ts'
import { standingId } from '../plan/standing.ts'
import type { Operation } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { requestDocumentId } from './documents.ts'
import { readMeaning } from './follow-meaning.ts'
import { type OpenAlignment, openRequestOf, saveRequests, withRequest } from './open-alignment.ts'
import { getAlignment, mayOverrule } from './view-alignment.ts'

/**
 * Decides on an answer that wants the OKR otherwise (R48). Accepting a proposed edit applies it as any edit, in the same
 * transaction; rejecting it, or leaving the OKR as it is although somebody declined, needs a reason.
 */
export function decideProposal(ports: Ports) {
  return async (
    actor: Actor,
    cycleId: string,
    okrId: string,
    requestId: string,
    input: DecideProposal,
  ): Reply<OkrAlignment> =>
    retryWhenStale(async () => {
      // Read before all else, in case that links change.
      const linkGuard = await guardLinks(ports.store, planOf(actor.tenantId, cycleId))
      const opened = await openRequestOf(ports, actor, cycleId, okrId, requestId)
      if (!opened.ok) return opened
      const { open, request } = opened.value
      const { found, unit } = open
      if (!can('edit-okr', found.relations)) {
        return refuse(
          refusal(
            'forbidden',
            "Only the owner, the unit's leader and the program lead can decide on what is proposed for this OKR.",
          ),
        )
      }
      const now = ports.clock.now()
      const applies = input.decision === 'accept' && isProposed(request)
      const edit = applies ? await planAccepted(ports, actor, open, request) : accept(noEdit)
      if (!edit.ok) return edit
      const about = await meaningWith(ports, open, edit.value.okr)
      const who = { by: actor.personId, at: now, overrules: mayOverrule(found.relations, request) }
      const next = decided(request, input, who, about)
      if (!next.ok) return next
      if (next.value === request) return getAlignment(ports)(actor, cycleId, okrId)

      const changed = edit.value.okr?.id === found.okr.id ? edit.value.okr : found.okr
      const after = withRequest(open, next.value).map((one) => keepUp(one, about, changed.ownerId))
      const own = new Set([...after.map((one) => requestDocumentId(one.id)), standingId(okrId)])
      const others = edit.value.operations.filter(
        (one) => !own.has(one.op === 'delete' ? one.id : one.document.id),
      )
      const changeId = ports.ids.next()
      const keyResult = edit.value.okr?.id === found.okr.id ? undefined : edit.value.okr
      // What is edited in the OKR itself has an entry of its own in this history.
      const changes = [
        { field: 'decision', from: null, to: `${input.decision}ed` },
        ...(keyResult === undefined ? [] : edit.value.applied),
      ]
      const note = {
        requestId,
        ...(input.reason?.trim() ? { reason: input.reason.trim() } : {}),
        ...(keyResult === undefined ? {} : { changedOkrId: keyResult.id, proposedBy: request.personId }),
      }
      const saved = await saveRequests(ports.store, { ...open, found: { ...found, okr: changed } }, after, [
        ...others,
        ...(edit.value.applied.some(({ field }) => field === 'links') ? [linkGuard] : []),
        ...askNotices(
          { kind: 'request-decided', cycleId, okrId, requestId },
          { personIds: [request.personId], by: actor.personId, occasion: changeId, now },
        ),
        recordHistory(changeId, changed, actor.personId, now, 'decided', changes, unit.phase, note),
      ])
      return saved.ok ? getAlignment(ports)(actor, cycleId, okrId) : saved
    })
}

interface AcceptedEdit {
  /** As it is with the edit; undefined: nothing is edited. */
  okr?: Okr
  applied: AppliedChange[]
  operations: Operation[]
}
const noEdit: AcceptedEdit = { applied: [], operations: [] }

/** The edit of an accepted proposal, with the rights and rules of any edit by who accepts it. */
async function planAccepted(
  ports: Ports,
  actor: Actor,
  { cycle, found, unit }: OpenAlignment,
  { id, personId, proposal, comment }: AlignmentRequest,
): Promise<Result<AcceptedEdit, Refusal>> {
  if (proposal === undefined) return accept(noEdit)
  const { okrId, changes } = proposal
  const target = okrId === found.okr.id ? found : await findOkr(ports, actor, cycle.id, okrId)
  if (target === undefined) {
    return refuse(
      refusal(
        'request-state',
        'The key result that it would change was removed; reject the proposal instead.',
      ),
    )
  }
  // Who answers for an objective decides on what is proposed for its key results.
  const relations = new Set([...target.relations, ...found.relations])
  const forbidden = checkRights({ ...target, relations }, changes, false)
  if (forbidden) return refuse(forbidden)
  const note = {
    requestId: id,
    proposedBy: personId,
    ...(comment === undefined ? {} : { reason: comment }),
  }
  const edit = await planEdit(ports, actor, cycle, target, changes, unit.phase, note)
  if (!edit.ok) return edit
  return edit
}

/** What the OKR means once the edit, of itself or of a key result of it, is made. */
function meaningWith(
  { store }: Ports,
  { plan, found }: OpenAlignment,
  edited: Okr | undefined,
): Promise<string> {
  if (edited === undefined) return readMeaning(store, plan, found.okr)
  if (edited.id === found.okr.id) return readMeaning(store, plan, edited)
  return readMeaning(store, plan, found.okr, [{ id: edited.id, after: edited }])
}
