import type { Actor } from '../../../okr/actor.ts'
import { answerRequest as answered } from '../../../okr/alignment-request.ts'
import type { AnswerRequest, OkrAlignment } from '../../../okr/contract/alignment.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { refuse } from '../../../okr/result.ts'
import { askNotices } from '../notices/ask-notice.ts'
import { planEdit } from '../okrs/plan-edit.ts'
import { recordHistory } from '../plan/commit.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { readMeaning } from './follow-meaning.ts'
import { type OpenAlignment, openRequestOf, saveRequests, withRequest } from './open-alignment.ts'
import { getAlignment } from './view-alignment.ts'

const changedMeanwhile = refusal(
  'edit-conflict',
  'The OKR has changed since you looked at it; nothing was sent. Look at what it says now, then answer.',
)

/** Accepts, adapts (with the edit that would make it right) or declines (with a reason) what one was asked (R31). */
export function answerRequest(ports: Ports) {
  return async (
    actor: Actor,
    cycleId: string,
    okrId: string,
    requestId: string,
    input: AnswerRequest,
  ): Reply<OkrAlignment> =>
    retryWhenStale(async () => {
      const opened = await openRequestOf(ports, actor, cycleId, okrId, requestId)
      if (!opened.ok) return opened
      const { open, request } = opened.value
      const { plan, found, unit } = open
      const now = ports.clock.now()
      const about = await readMeaning(ports.store, plan, found.okr)
      const answer = answered(request, input, actor.personId, now, about)
      if (!answer.ok) return answer
      if (answer.value === request) return getAlignment(ports)(actor, cycleId, okrId)
      if (input.meaning !== undefined && input.meaning !== about) return refuse(changedMeanwhile)
      const problem = await checkProposal(ports, actor, open, input)
      if (problem) return refuse(problem)

      const changeId = ports.ids.next()
      const change = { field: 'answer', from: request.state, to: answer.value.state }
      const { comment } = answer.value
      const note = { requestId, ...(comment === undefined ? {} : { reason: comment }) }
      const saved = await saveRequests(ports.store, open, withRequest(open, answer.value), [
        ...askNotices(
          { kind: 'request-answered', cycleId, okrId, requestId },
          { personIds: [found.okr.ownerId, request.askedBy], by: actor.personId, occasion: changeId, now },
        ),
        recordHistory(changeId, found.okr, actor.personId, now, 'answered', [change], unit.phase, note),
      ])
      return saved.ok ? getAlignment(ports)(actor, cycleId, okrId) : saved
    })
}

/** A proposal has to be an edit that could be made now, of the OKR asked about or of a key result of it. */
async function checkProposal(
  ports: Ports,
  actor: Actor,
  { cycle, plan, found, unit }: OpenAlignment,
  { answer, changedOkrId = found.okr.id, changes = [] }: AnswerRequest,
): Promise<Refusal | undefined> {
  if (answer !== 'adapt') return undefined
  const document = changedOkrId === found.okr.id ? found.document : await ports.store.get(plan, changedOkrId)
  const okr = document?.type === okrType ? okrOf(document) : undefined
  const belongs = okr?.id === found.okr.id || (okr?.kind === 'key-result' && okr.objectiveId === found.okr.id)
  if (document === undefined || okr === undefined || !belongs) {
    return refusal('invalid', 'Propose a change of this OKR or of one of its key results.', {
      field: 'changedOkrId',
    })
  }
  const edit = await planEdit(ports, actor, cycle, { okr, document }, changes, unit.phase)
  if (!edit.ok) return edit.refusal
  return edit.value.applied.length > 0
    ? undefined
    : refusal('invalid', 'This is what the OKR says already; propose something else, or accept it.', {
        field: 'changes',
      })
}
