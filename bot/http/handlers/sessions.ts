import type { sessionRoutes } from '../../../okr/contract/routes/sessions.ts'
import type { Calendar } from '../../commands/ports/calendar.ts'
import type { Ports } from '../../commands/ports/ports.ts'
import { cancelSession } from '../../commands/sessions/cancel-session.ts'
import { findSlots } from '../../commands/sessions/find-slots.ts'
import { getSession } from '../../commands/sessions/get-session.ts'
import { listSessions } from '../../commands/sessions/list-sessions.ts'
import { markSessionHeld } from '../../commands/sessions/mark-session-held.ts'
import { previewSession } from '../../commands/sessions/preview-session.ts'
import { rescheduleSession } from '../../commands/sessions/reschedule-session.ts'
import { retrySession } from '../../commands/sessions/retry-session.ts'
import { scheduleSession } from '../../commands/sessions/schedule-session.ts'
import type { Handlers } from '../api.ts'

export type SessionPorts = Ports & { calendar: Calendar }

export function sessionHandlers(ports: SessionPorts): Pick<Handlers, keyof typeof sessionRoutes> {
  const commands = {
    previewSession: previewSession(ports),
    findSlots: findSlots(ports),
    listSessions: listSessions(ports),
    getSession: getSession(ports),
    scheduleSession: scheduleSession(ports),
    rescheduleSession: rescheduleSession(ports),
    cancelSession: cancelSession(ports),
    retrySession: retrySession(ports),
    markSessionHeld: markSessionHeld(ports),
  }
  return {
    previewSession: (actor, { params, body }) => commands.previewSession(actor, params.cycleId, body),
    findSlots: (actor, { params, body, token }) => commands.findSlots(actor, params.cycleId, body, token),
    listSessions: (actor, { params, query }) => commands.listSessions(actor, params.cycleId, query),
    getSession: (actor, { params }) => commands.getSession(actor, params.cycleId, params.sessionId),
    scheduleSession: (actor, { params, body }) =>
      commands.scheduleSession(actor, params.cycleId, params.sessionId, body),
    rescheduleSession: (actor, { params, body }) =>
      commands.rescheduleSession(actor, params.cycleId, params.sessionId, body),
    cancelSession: (actor, { params, body }) =>
      commands.cancelSession(actor, params.cycleId, params.sessionId, body),
    retrySession: (actor, { params }) => commands.retrySession(actor, params.cycleId, params.sessionId),
    markSessionHeld: (actor, { params }) => commands.markSessionHeld(actor, params.cycleId, params.sessionId),
  }
}
