import { connectChannel } from '../commands/chats/connect-channel.ts'
import { addComment } from '../commands/conversation/add-comment.ts'
import { deleteComment, editComment, reactToComment } from '../commands/conversation/change-comment.ts'
import { getConversation } from '../commands/conversation/get-conversation.ts'
import { getUnitPhase, moveUnitPhase } from '../commands/cycles/move-unit-phase.ts'
import { putCycle } from '../commands/cycles/put-cycle.ts'
import { findPeople, listUnits } from '../commands/directory/find.ts'
import { getMe } from '../commands/directory/get-me.ts'
import { importOkrs } from '../commands/imports/import-okrs.ts'
import { type CsvPort, importOrganisation } from '../commands/imports/import-organisation.ts'
import { syncDirectory } from '../commands/imports/sync-directory.ts'
import { createKeyResult } from '../commands/okrs/create-key-result.ts'
import { createObjective } from '../commands/okrs/create-objective.ts'
import { editOkr } from '../commands/okrs/edit-okr.ts'
import { getHistory } from '../commands/okrs/get-history.ts'
import { getOkr } from '../commands/okrs/get-okr.ts'
import { removeOkr } from '../commands/okrs/remove-okr.ts'
import type { Calendar } from '../commands/ports/calendar.ts'
import type { Chat } from '../commands/ports/chat.ts'
import type { DirectorySource } from '../commands/ports/directory-source.ts'
import type { Ports } from '../commands/ports/ports.ts'
import { cancelSession } from '../commands/sessions/cancel-session.ts'
import { findSlots } from '../commands/sessions/find-slots.ts'
import { getSession } from '../commands/sessions/get-session.ts'
import { listSessions } from '../commands/sessions/list-sessions.ts'
import { markSessionHeld } from '../commands/sessions/mark-session-held.ts'
import { previewSession } from '../commands/sessions/preview-session.ts'
import { rescheduleSession } from '../commands/sessions/reschedule-session.ts'
import { retrySession } from '../commands/sessions/retry-session.ts'
import { scheduleSession } from '../commands/sessions/schedule-session.ts'
import { filterTree } from '../commands/tree/filter-tree.ts'
import { getPlace } from '../commands/tree/get-place.ts'
import { getTree } from '../commands/tree/get-tree.ts'
import type { Handlers } from './api.ts'
import { alignmentHandlers } from './handlers-alignment.ts'
import { dependencyHandlers } from './handlers-dependencies.ts'
import { findingHandlers } from './handlers-findings.ts'
import { qualityHandlers } from './handlers-quality.ts'
import { readinessHandlers } from './handlers-readiness.ts'

export type HandlerPorts = Ports &
  CsvPort & { directorySource: DirectorySource; calendar: Calendar; chat: Chat; teamsAppId: string }

/** Each route of the contract with the command that carries it out. */
export function apiHandlers(ports: HandlerPorts): Handlers {
  const commands = {
    me: getMe(ports),
    findPeople: findPeople(ports),
    listUnits: listUnits(ports),
    putCycle: putCycle(ports),
    getUnitPhase: getUnitPhase(ports),
    moveUnitPhase: moveUnitPhase(ports),
    getTree: getTree(ports),
    filterTree: filterTree(ports),
    getPlace: getPlace(ports),
    getOkr: getOkr(ports),
    createObjective: createObjective(ports),
    createKeyResult: createKeyResult(ports),
    editOkr: editOkr(ports),
    removeOkr: removeOkr(ports),
    getHistory: getHistory(ports),
    getConversation: getConversation(ports),
    addComment: addComment(ports),
    editComment: editComment(ports),
    deleteComment: deleteComment(ports),
    react: reactToComment(ports),
    previewSession: previewSession(ports),
    findSlots: findSlots(ports),
    listSessions: listSessions(ports),
    getSession: getSession(ports),
    scheduleSession: scheduleSession(ports),
    rescheduleSession: rescheduleSession(ports),
    cancelSession: cancelSession(ports),
    retrySession: retrySession(ports),
    markSessionHeld: markSessionHeld(ports),
    importOrganisation: importOrganisation(ports),
    syncDirectory: syncDirectory(ports),
    importOkrs: importOkrs(ports),
    connectChannel: connectChannel(ports),
  }
  return {
    getMe: (actor) => commands.me(actor),
    findPeople: (actor, { query }) => commands.findPeople(actor, query),
    listUnits: (actor, { query }) => commands.listUnits(actor, query),
    putCycle: (actor, { params, body }) => commands.putCycle(actor, params.cycleId, body),
    getUnitPhase: (actor, { params }) => commands.getUnitPhase(actor, params.cycleId, params.unitId),
    moveUnitPhase: (actor, { params, body }) =>
      commands.moveUnitPhase(actor, params.cycleId, params.unitId, body.phase),

    getTree: (actor, { params, query }) => commands.getTree(actor, params.cycleId, query),
    filterTree: (actor, { params, query }) => commands.filterTree(actor, params.cycleId, query),
    getPlace: (actor, { params, query }) =>
      commands.getPlace(actor, params.cycleId, params.okrId, query.view),

    getOkr: (actor, { params }) => commands.getOkr(actor, params.cycleId, params.okrId),
    createObjective: (actor, { params, body }) =>
      commands.createObjective(actor, params.cycleId, params.okrId, body),
    createKeyResult: (actor, { params, body }) =>
      commands.createKeyResult(actor, params.cycleId, params.okrId, body),
    editOkr: (actor, { params, body }) => commands.editOkr(actor, params.cycleId, params.okrId, body),
    removeOkr: (actor, { params }) => commands.removeOkr(actor, params.cycleId, params.okrId),
    getHistory: (actor, { params, query }) =>
      commands.getHistory(actor, params.cycleId, params.okrId, query.cursor),

    getConversation: (actor, { params, query }) =>
      commands.getConversation(actor, params.cycleId, params.okrId, query.cursor),
    addComment: (actor, { params, body }) =>
      commands.addComment(actor, params.cycleId, params.okrId, params.commentId, body, 'tab'),
    editComment: (actor, { params, body }) =>
      commands.editComment(actor, params.cycleId, params.okrId, params.commentId, body),
    deleteComment: (actor, { params }) =>
      commands.deleteComment(actor, params.cycleId, params.okrId, params.commentId),
    react: (actor, { params, body }) =>
      commands.react(actor, params.cycleId, params.okrId, params.commentId, body),

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

    importOrganisation: (actor, { body }) => commands.importOrganisation(actor, body),
    syncDirectory: (actor, { body }) => commands.syncDirectory(actor, body),
    importOkrs: (actor, { params, body }) => commands.importOkrs(actor, params.cycleId, body),
    connectChannel: (actor, { params, body }) => commands.connectChannel(actor, params.unitId, body),

    ...alignmentHandlers(ports),
    ...dependencyHandlers(ports),
    ...readinessHandlers(ports),
    ...findingHandlers(ports),
    ...qualityHandlers(ports),
  }
}
