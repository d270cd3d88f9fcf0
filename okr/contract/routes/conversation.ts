import { empty } from '../common.ts'
import * as conversations from '../conversation.ts'
import { none, ofComment, ofOkr, paged, route } from './route.ts'

export const conversationRoutes = {
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
} as const
