import type { Actor } from '../../../okr/actor.ts'
import type { SessionReply } from '../../../okr/contract/sessions.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can, relationsToTenant, relationsToUnit } from '../../../okr/rights.ts'
import type { Session } from '../../../okr/session.ts'
import { planOf } from '../partitions.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import {
  askForEvent,
  readSession,
  recordSession,
  type SessionHistoryEntry,
  sessionDocument,
} from './documents.ts'
import { noSuchSession } from './get-session.ts'
import { replyWith } from './view.ts'

export interface SessionChange {
  session: Session
  action: SessionHistoryEntry['action']
  /** Whether Outlook has something to do. */
  deliver: boolean
}

/** Changes a session for somebody who may plan its unit's sessions. `decide` returns the same session where nothing is to do. */
export async function changeSession(
  ports: Ports,
  actor: Actor,
  cycleId: string,
  sessionId: string,
  decide: (session: Session, now: string) => Result<SessionChange | 'unchanged', Refusal>,
): Reply<SessionReply> {
  const { store, directory, clock, ids } = ports
  return retryWhenStale(async () => {
    const found = await readSession(store, actor.tenantId, cycleId, sessionId)
    if (found === undefined || !can('read-session', relationsToTenant(actor))) return refuse(noSuchSession)
    const unitPath = await directory.unitPath(actor.tenantId, found.session.unitId)
    if (!can('schedule-session', relationsToUnit(actor, unitPath))) {
      return refuse(
        refusal(
          'forbidden',
          "Only the unit's leader, leaders above and the program lead can change its sessions.",
        ),
      )
    }
    const now = clock.now()
    const decided = decide(found.session, now)
    if (!decided.ok) return decided
    if (decided.value === 'unchanged') return accept(await replyWith(ports, actor, found.session))
    const { session, action, deliver } = decided.value
    await store.transact(planOf(actor.tenantId, cycleId), [
      { op: 'replace', document: sessionDocument(session), etag: found.etag },
      recordSession(ids.next(), session, action, actor.personId, now),
      ...(deliver ? [await askForEvent(store, actor.tenantId, session, now)] : []),
    ])
    return accept(await replyWith(ports, actor, session))
  })
}

/** The refusal for a change of a session that somebody else has changed since it was seen. */
export function changedMeanwhile(session: Session, seen: number): Refusal {
  return refusal(
    'edit-conflict',
    'Somebody else has changed this session since you opened it; look at it again, then decide.',
    {
      field: 'revision',
      conflicts: [{ field: 'startsAt', seen, current: session.startsAt, yours: null }],
    },
  )
}
