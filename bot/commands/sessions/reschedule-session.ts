import type { Actor } from '../../../okr/actor.ts'
import type { SessionReply } from '../../../okr/contract/sessions.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import type { Session } from '../../../okr/session.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { changedMeanwhile, changeSession } from './change-session.ts'
import { checkTime, timesOf } from './schedule-session.ts'

/** Moves a session; Outlook follows. `revision` is the one that was seen; the same request twice is one move. */
export function rescheduleSession(ports: Ports) {
  return (
    actor: Actor,
    cycleId: string,
    sessionId: string,
    input: { revision: number; startsAt: string; minutes: number },
  ): Reply<SessionReply> =>
    changeSession(ports, actor, cycleId, sessionId, (session, now) => {
      const wrongTime = checkTime(input, now)
      if (wrongTime !== undefined) return refuse(refusal('invalid', wrongTime, { field: 'startsAt' }))
      const times = timesOf(input)
      const moved = session.startsAt !== times.startsAt || session.endsAt !== times.endsAt
      if (session.status !== 'scheduled') {
        return refuse(
          refusal('session-over', `This session was ${session.status}; schedule a new one instead.`),
        )
      }
      if (!moved) return accept('unchanged')
      if (session.revision !== input.revision) return refuse(changedMeanwhile(session, input.revision))
      const { reason, note, ...event } = session.event
      const next: Session = {
        ...session,
        ...times,
        revision: session.revision + 1,
        event: { ...event, state: 'pending' },
      }
      return accept({ session: next, action: 'rescheduled', deliver: true })
    })
}
