import type { Actor } from '../../../okr/actor.ts'
import { withdrawRequest as withdrawn } from '../../../okr/alignment-request.ts'
import type { OkrAlignment } from '../../../okr/contract/alignment.ts'
import { refusal } from '../../../okr/refusal.ts'
import { refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { askNotices } from '../notices/ask-notice.ts'
import { recordHistory } from '../plan/commit.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { requestDocumentId } from './documents.ts'
import { openRequestOf, saveRequests, withRequest } from './open-alignment.ts'
import { unconcern } from './unconcern.ts'
import { getAlignment } from './view-alignment.ts'

/** Takes back a request that nobody has answered; a draft then no longer shows to who was asked, unless for another reason. */
export function withdrawRequest(ports: Ports) {
  return async (actor: Actor, cycleId: string, okrId: string, requestId: string): Reply<OkrAlignment> =>
    retryWhenStale(async () => {
      const opened = await openRequestOf(ports, actor, cycleId, okrId, requestId)
      if (!opened.ok) return opened
      const { open, request } = opened.value
      const { okr, relations } = open.found
      if (request.askedBy !== actor.personId && !can('edit-okr', relations)) {
        return refuse(
          refusal('forbidden', 'Only who asked, and who may edit the OKR, can take this request back.'),
        )
      }
      const next = withdrawn(request)
      if (!next.ok) return next
      if (next.value !== request) {
        const changeId = ports.ids.next()
        const now = ports.clock.now()
        const change = { field: 'askedIds', from: [request.personId], to: null }
        const saved = await saveRequests(ports.store, open, withRequest(open, next.value), [
          ...(await unconcern(ports, open.plan, open.found, request.personId, requestDocumentId(requestId))),
          ...askNotices(
            { kind: 'request-withdrawn', cycleId, okrId, requestId },
            { personIds: [request.personId], by: actor.personId, occasion: changeId, now },
          ),
          recordHistory(changeId, okr, actor.personId, now, 'withdrawn', [change], open.unit.phase, {
            requestId,
          }),
        ])
        if (!saved.ok) return saved
      }
      return getAlignment(ports)(actor, cycleId, okrId)
    })
}
