import type { Actor } from '../../../okr/actor.ts'
import type { SessionReply } from '../../../okr/contract/sessions.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can, relationsToTenant } from '../../../okr/rights.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { readSession } from './documents.ts'
import { replyWith } from './view.ts'

export const noSuchSession = refusal('not-found', 'This session does not exist.')

/** One session, for every member of the organisation. */
export function getSession(ports: Pick<Ports, 'store' | 'directory'>) {
  return async (actor: Actor, cycleId: string, sessionId: string): Reply<SessionReply> => {
    if (!can('read-session', relationsToTenant(actor))) return refuse(noSuchSession)
    const found = await readSession(ports.store, actor.tenantId, cycleId, sessionId)
    if (found === undefined) return refuse(noSuchSession)
    return accept(await replyWith(ports, actor, found.session))
  }
}
