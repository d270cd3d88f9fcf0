import type { conversationRoutes } from '../../../okr/contract/routes/conversation.ts'
import { addComment } from '../../commands/conversation/add-comment.ts'
import { deleteComment, editComment, reactToComment } from '../../commands/conversation/change-comment.ts'
import { getConversation } from '../../commands/conversation/get-conversation.ts'
import type { Ports } from '../../commands/ports/ports.ts'
import type { Handlers } from '../api.ts'

export function conversationHandlers(ports: Ports): Pick<Handlers, keyof typeof conversationRoutes> {
  const commands = {
    getConversation: getConversation(ports),
    addComment: addComment(ports),
    editComment: editComment(ports),
    deleteComment: deleteComment(ports),
    react: reactToComment(ports),
  }
  return {
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
  }
}
