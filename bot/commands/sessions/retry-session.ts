import type { Actor } from '../../../okr/actor.ts'
import type { SessionReply } from '../../../okr/contract/sessions.ts'
import { accept } from '../../../okr/result.ts'
import type { Session } from '../../../okr/session.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { changeSession } from './change-session.ts'

/** Delivers an event again that is parked, or that still waits: a person need not know which. */
export function retrySession(ports: Ports) {
  return (actor: Actor, cycleId: string, sessionId: string): Reply<SessionReply> =>
    changeSession(ports, actor, cycleId, sessionId, (session) => {
      const waits = ['parked', 'pending', 'cancelling'].includes(session.event.state)
      if (!waits) return accept('unchanged')
      const { reason, ...event } = session.event
      const next: Session = {
        ...session,
        event: { ...event, state: session.status === 'cancelled' ? 'cancelling' : 'pending' },
      }
      return accept({ session: next, action: 'retried', deliver: true })
    })
}
