import type { Actor } from '../../../okr/actor.ts'
import type { SessionReply } from '../../../okr/contract/sessions.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import type { Session } from '../../../okr/session.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { changedMeanwhile, changeSession } from './change-session.ts'

/** Cancels a session and takes its event out of the calendars. Cancelling twice is cancelling once. */
export function cancelSession(ports: Ports) {
  return (
    actor: Actor,
    cycleId: string,
    sessionId: string,
    input: { revision: number; comment?: string | undefined },
  ): Reply<SessionReply> =>
    changeSession(ports, actor, cycleId, sessionId, (session) => {
      if (session.status === 'cancelled') return accept('unchanged')
      if (session.status === 'held') {
        return refuse(refusal('session-over', 'This session was held and cannot be cancelled any more.'))
      }
      if (session.revision !== input.revision) return refuse(changedMeanwhile(session, input.revision))
      const { reason, note, ...event } = session.event
      const comment = input.comment?.trim()
      const next: Session = {
        ...session,
        status: 'cancelled',
        revision: session.revision + 1,
        event: { ...event, state: 'cancelling' },
        ...(comment ? { cancelComment: comment } : {}),
      }
      return accept({ session: next, action: 'cancelled', deliver: true })
    })
}
