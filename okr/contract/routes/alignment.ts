import * as z from 'zod/mini'
import * as alignment from '../alignment.ts'
import { empty, id } from '../common.ts'
import { inCycle, none, ofOkr, ofUnit, route } from './route.ts'

const ofRequest = z.object({ cycleId: id, okrId: id, requestId: id })

export const alignmentRoutes = {
  getAlignment: route(
    'GET',
    '/api/cycles/:cycleId/okrs/:okrId/alignment',
    'Who was asked and what they say',
    {
      params: ofOkr,
      query: empty,
      body: none,
      reply: alignment.okrAlignment,
    },
  ),
  askForAlignment: route('POST', '/api/cycles/:cycleId/okrs/:okrId/alignment', 'Ask people to align', {
    params: ofOkr,
    query: empty,
    body: alignment.askForAlignment,
    reply: alignment.okrAlignment,
  }),
  answerRequest: route(
    'POST',
    '/api/cycles/:cycleId/okrs/:okrId/alignment/:requestId/answer',
    'Accept, adapt or decline',
    { params: ofRequest, query: empty, body: alignment.answerRequest, reply: alignment.okrAlignment },
  ),
  decideProposal: route(
    'POST',
    '/api/cycles/:cycleId/okrs/:okrId/alignment/:requestId/proposal',
    'Accept or reject a proposed edit',
    { params: ofRequest, query: empty, body: alignment.decideProposal, reply: alignment.okrAlignment },
  ),
  withdrawRequest: route(
    'DELETE',
    '/api/cycles/:cycleId/okrs/:okrId/alignment/:requestId',
    'Take a request back',
    { params: ofRequest, query: empty, body: none, reply: alignment.okrAlignment },
  ),
  listRequests: route('GET', '/api/cycles/:cycleId/requests', 'Requests to me or of mine', {
    params: inCycle,
    query: alignment.requestsQuery,
    body: none,
    reply: alignment.requestsPage,
  }),
  getPriorities: route(
    'GET',
    '/api/cycles/:cycleId/units/:unitId/priorities',
    "The leader's topmost priorities",
    { params: ofUnit, query: empty, body: none, reply: alignment.priorities },
  ),
  putPriorities: route(
    'PUT',
    '/api/cycles/:cycleId/units/:unitId/priorities',
    'Mark up to three topmost priorities',
    { params: ofUnit, query: empty, body: alignment.putPriorities, reply: alignment.priorities },
  ),
} as const
