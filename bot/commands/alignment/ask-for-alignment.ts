import type { Actor } from '../../../okr/actor.ts'
import { type AlignmentRequest, openRequest, requestId } from '../../../okr/alignment-request.ts'
import type { AskForAlignment, OkrAlignment } from '../../../okr/contract/alignment.ts'
import { refusal } from '../../../okr/refusal.ts'
import { refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { askNotices } from '../notices/ask-notice.ts'
import { recordHistory } from '../plan/commit.ts'
import { concern } from '../plan/concern.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { isFrozen, lockedAlignment, openAlignment, saveRequests } from './open-alignment.ts'
import { getAlignment } from './view-alignment.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** Shows an OKR to people and asks whether it is aligned with what they answer for (R2, R31–R33). */
export function askForAlignment(ports: Ports) {
  return async (actor: Actor, cycleId: string, okrId: string, input: AskForAlignment): Reply<OkrAlignment> =>
    retryWhenStale(async () => {
      const opened = await openAlignment(ports, actor, cycleId, okrId)
      if (!opened.ok) return opened
      const { plan, found, unit, requests, leaderId } = opened.value
      const { okr } = found
      if (!can('edit-okr', found.relations)) {
        return refuse(
          refusal(
            'forbidden',
            "Only the owner, the unit's leader and the program lead can ask others about this OKR.",
          ),
        )
      }
      if (isFrozen(opened.value)) return refuse(lockedAlignment)
      if (okr.ownerId === undefined) {
        return refuse(
          refusal('owner-missing', 'This OKR has no owner yet; name one person, then ask others about it.'),
        )
      }
      const asked = await whomToAsk(ports, actor, plan, okr, leaderId, input.to)
      if (!asked.ok) return asked

      const now = ports.clock.now()
      const message = input.message?.trim()
      const after = new Map(requests.map(({ request }) => [request.id, request]))
      const opening: AlignmentRequest[] = []
      for (const one of asked.value) {
        const before = after.get(requestId(okr.id, one.personId))
        const request = openRequest(
          { ...one, okrId: okr.id, askedBy: actor.personId, askedAt: now, ...(message ? { message } : {}) },
          before,
        )
        if (request === before) continue
        after.set(request.id, request)
        opening.push(request)
      }
      if (opening.length > 0) {
        const personIds = opening.map((request) => request.personId)
        const change = { field: 'askedIds', from: null, to: personIds }
        const note = message ? { reason: message } : {}
        const changeId = ports.ids.next()
        const saved = await saveRequests(
          ports.store,
          opened.value,
          [...after.values()],
          [
            ...(await concern(ports, plan, found, personIds)),
            recordHistory(changeId, okr, actor.personId, now, 'asked', [change], unit.phase, note),
            ...opening.flatMap((request) =>
              askNotices(
                { kind: 'request-asked', cycleId, okrId, requestId: request.id },
                { personIds: [request.personId], by: actor.personId, occasion: changeId, now },
              ),
            ),
          ],
        )
        if (!saved.ok) return saved
      }
      return getAlignment(ports)(actor, cycleId, okrId)
    })
}
