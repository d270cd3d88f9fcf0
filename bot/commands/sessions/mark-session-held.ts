import type { Actor } from '../../../okr/actor.ts'
import type { SessionReply } from '../../../okr/contract/sessions.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { changeSession } from './change-session.ts'

/** Says that a session took place: what lets its unit go on to the next phase. */
export function markSessionHeld(ports: Ports) {
  return (actor: Actor, cycleId: string, sessionId: string): Reply<SessionReply> =>
    changeSession(ports, actor, cycleId, sessionId, (session) => {
      if (session.status === 'held') return accept('unchanged')
      if (session.status === 'cancelled') {
        return refuse(refusal('session-over', 'This session was cancelled; schedule a new one instead.'))
      }
      if (ports.clock.now() < session.startsAt) {
        return refuse(refusal('phase', 'This session has not begun yet; mark it as held once it took place.'))
      }
      return accept({ session: { ...session, status: 'held' }, action: 'held', deliver: false })
    })
}
