import * as z from 'zod/mini'
import { empty, id, text } from './common.ts'
import * as conversations from './conversation.ts'
import * as okrs from './okrs.ts'
import * as organisation from './organisation.ts'
import { inCycle, none, ofComment, ofOkr, ofSession, paged, route, type Schema } from './route.ts'
import { alignmentRoutes } from './routes-alignment.ts'
import { dependencyRoutes } from './routes-dependencies.ts'
import { findingRoutes } from './routes-findings.ts'
import { qualityRoutes } from './routes-quality.ts'
import { readinessRoutes } from './routes-readiness.ts'
import * as sessions from './sessions.ts'
import * as tree from './tree.ts'

/** Every request that the tab's API takes: used by the server's router, the tab's client and the OpenAPI document. */
export const routes = {
  getMe: route('GET', '/api/me', 'Who I am, my units and the cycles', {
    params: empty,
    query: empty,
    body: none,
    reply: organisation.me,
  }),
  findPeople: route('GET', '/api/people', 'Find people by name', {
    params: empty,
    query: organisation.peopleQuery,
    body: none,
    reply: organisation.peoplePage,
  }),
  listUnits: route('GET', '/api/units', 'Units below a unit, or by name', {
    params: empty,
    query: organisation.unitsQuery,
    body: none,
    reply: organisation.unitsPage,
  }),
  putCycle: route('PUT', '/api/cycles/:cycleId', 'Create or change a cycle', {
    params: inCycle,
    query: empty,
    body: organisation.newCycle,
    reply: organisation.cycle,
  }),
  getUnitPhase: route('GET', '/api/cycles/:cycleId/units/:unitId/phase', 'The phase of a unit', {
    params: z.object({ cycleId: id, unitId: id }),
    query: empty,
    body: none,
    reply: organisation.unitPhase,
  }),
  moveUnitPhase: route('PUT', '/api/cycles/:cycleId/units/:unitId/phase', 'Move a unit to another phase', {
    params: z.object({ cycleId: id, unitId: id }),
    query: empty,
    body: organisation.movePhase,
    reply: organisation.unitPhase,
  }),

  getTree: route('GET', '/api/cycles/:cycleId/tree', 'The rows below one row of the tree', {
    params: inCycle,
    query: tree.treeQuery,
    body: none,
    reply: tree.treePage,
  }),
  filterTree: route('GET', '/api/cycles/:cycleId/filter', 'Rows that match a filter', {
    params: inCycle,
    query: tree.filterQuery,
    body: none,
    reply: tree.filterPage,
  }),
  getPlace: route('GET', '/api/cycles/:cycleId/okrs/:okrId/place', 'Where an OKR stands in the tree', {
    params: ofOkr,
    query: z.object({ view: tree.treeView }),
    body: none,
    reply: tree.placeInTree,
  }),

  getOkr: route(
    'GET',
    '/api/cycles/:cycleId/okrs/:okrId',
    'An objective or key result with all that belongs to it',
    { params: ofOkr, query: empty, body: none, reply: okrs.okrDetails },
  ),
  createObjective: route('PUT', '/api/cycles/:cycleId/objectives/:okrId', 'Create an objective', {
    params: ofOkr,
    query: empty,
    body: okrs.newObjective,
    reply: okrs.okrDetails,
  }),
  createKeyResult: route('PUT', '/api/cycles/:cycleId/key-results/:okrId', 'Create a key result', {
    params: ofOkr,
    query: empty,
    body: okrs.newKeyResult,
    reply: okrs.okrDetails,
  }),
  editOkr: route('PATCH', '/api/cycles/:cycleId/okrs/:okrId', 'Edit fields of an objective or key result', {
    params: ofOkr,
    query: empty,
    body: okrs.edit,
    reply: okrs.okrDetails,
  }),
  removeOkr: route(
    'DELETE',
    '/api/cycles/:cycleId/okrs/:okrId',
    'Remove an objective (without children) or a key result',
    { params: ofOkr, query: empty, body: none, reply: empty },
  ),
  getHistory: route('GET', '/api/cycles/:cycleId/okrs/:okrId/history', 'Who changed what', {
    params: ofOkr,
    query: paged,
    body: none,
    reply: okrs.historyPage,
  }),

  getConversation: route(
    'GET',
    '/api/cycles/:cycleId/okrs/:okrId/conversation',
    'The conversation of an OKR',
    { params: ofOkr, query: paged, body: none, reply: conversations.conversationPage },
  ),
  addComment: route(
    'PUT',
    '/api/cycles/:cycleId/okrs/:okrId/conversation/:commentId',
    'Write a comment or reply',
    { params: ofComment, query: empty, body: conversations.newComment, reply: conversations.comment },
  ),
  editComment: route(
    'PATCH',
    '/api/cycles/:cycleId/okrs/:okrId/conversation/:commentId',
    'Change my comment',
    { params: ofComment, query: empty, body: conversations.editComment, reply: conversations.comment },
  ),
  deleteComment: route(
    'DELETE',
    '/api/cycles/:cycleId/okrs/:okrId/conversation/:commentId',
    'Delete a comment',
    { params: ofComment, query: empty, body: none, reply: conversations.comment },
  ),
  react: route(
    'POST',
    '/api/cycles/:cycleId/okrs/:okrId/conversation/:commentId/reaction',
    'Give or take back a reaction',
    { params: ofComment, query: empty, body: conversations.react, reply: conversations.comment },
  ),

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

  importOrganisation: route('POST', '/api/import/organisation', 'Import people and units from CSV', {
    params: empty,
    query: empty,
    body: organisation.importOrganisation,
    reply: organisation.importReport,
  }),
  syncDirectory: route('POST', '/api/import/directory', 'Read people from Microsoft Entra ID', {
    params: empty,
    query: empty,
    body: organisation.syncDirectory,
    reply: organisation.importReport,
  }),
  importOkrs: route('POST', '/api/cycles/:cycleId/import', 'Import OKRs from Markdown', {
    params: inCycle,
    query: empty,
    body: organisation.importOkrs,
    reply: organisation.importReport,
  }),
  connectChannel: route(
    'PUT',
    '/api/units/:unitId/channel',
    'Connect a Teams channel to a unit, so that its conversations run there',
    {
      params: z.object({ unitId: id }),
      query: empty,
      body: z.object({ teamId: text(300), channelId: text(300) }),
      reply: empty,
    },
  ),

  ...alignmentRoutes,
  ...dependencyRoutes,
  ...readinessRoutes,
  ...findingRoutes,
  ...qualityRoutes,
} as const

export type Routes = typeof routes
export type RouteName = keyof Routes
export type ParamsOf<Name extends RouteName> = z.infer<Routes[Name]['params']>
export type QueryOf<Name extends RouteName> = z.infer<Routes[Name]['query']>
export type BodyOf<Name extends RouteName> = Routes[Name]['body'] extends Schema
  ? z.infer<Routes[Name]['body']>
  : undefined
export type ReplyOf<Name extends RouteName> = z.infer<Routes[Name]['reply']>

/** What a live stream can watch; each has a version that rises with every change. */
export const liveTopic = z
  .string()
  .check(z.maxLength(300), z.regex(/^(conversation|okr|session):[A-Za-z0-9._@-]+:[A-Za-z0-9._@-]+$/))
/** One message of `GET /api/live?topics=…` (comma-separated): the topic's new version, nothing else. */
export const liveMessage = z.object({ topic: z.string(), version: z.string() })
export type LiveMessage = z.infer<typeof liveMessage>
