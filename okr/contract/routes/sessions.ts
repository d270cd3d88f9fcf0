import { empty } from '../common.ts'
import * as sessions from '../sessions.ts'
import { inCycle, none, ofSession, route } from './route.ts'

export const sessionRoutes = {
  previewSession: route('POST', '/api/cycles/:cycleId/sessions/preview', 'Invitees and agenda of a session', {
    params: inCycle,
    query: empty,
    body: sessions.previewRequest,
    reply: sessions.sessionPreview,
  }),
  findSlots: route('POST', '/api/cycles/:cycleId/sessions/slots', 'When everyone can come', {
    params: inCycle,
    query: empty,
    body: sessions.slotRequest,
    reply: sessions.slotReply,
  }),
  listSessions: route('GET', '/api/cycles/:cycleId/sessions', 'Sessions of a cycle or unit', {
    params: inCycle,
    query: sessions.sessionsQuery,
    body: none,
    reply: sessions.sessionsPage,
  }),
  getSession: route('GET', '/api/cycles/:cycleId/sessions/:sessionId', 'One session', {
    params: ofSession,
    query: empty,
    body: none,
    reply: sessions.sessionReply,
  }),
  scheduleSession: route('PUT', '/api/cycles/:cycleId/sessions/:sessionId', 'Schedule a session', {
    params: ofSession,
    query: empty,
    body: sessions.scheduleSession,
    reply: sessions.sessionReply,
  }),
  rescheduleSession: route('POST', '/api/cycles/:cycleId/sessions/:sessionId/reschedule', 'Move a session', {
    params: ofSession,
    query: empty,
    body: sessions.rescheduleSession,
    reply: sessions.sessionReply,
  }),
  cancelSession: route('POST', '/api/cycles/:cycleId/sessions/:sessionId/cancel', 'Cancel a session', {
    params: ofSession,
    query: empty,
    body: sessions.cancelSession,
    reply: sessions.sessionReply,
  }),
  retrySession: route(
    'POST',
    '/api/cycles/:cycleId/sessions/:sessionId/retry',
    'Deliver a parked event again',
    { params: ofSession, query: empty, body: empty, reply: sessions.sessionReply },
  ),
  markSessionHeld: route('POST', '/api/cycles/:cycleId/sessions/:sessionId/held', 'Mark a session as held', {
    params: ofSession,
    query: empty,
    body: empty,
    reply: sessions.sessionReply,
  }),
} as const
