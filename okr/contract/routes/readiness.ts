import * as z from 'zod/mini'
import { empty, id } from '../common.ts'
import * as readiness from '../readiness.ts'
import { inCycle, none, ofOkr, ofUnit, route } from './route.ts'

const ofChangeRequest = z.object({ cycleId: id, changeRequestId: id })

export const readinessRoutes = {
  getReadiness: route(
    'GET',
    '/api/cycles/:cycleId/units/:unitId/readiness',
    'What keeps a unit from its next phase',
    {
      params: ofUnit,
      query: empty,
      body: none,
      reply: readiness.readiness,
    },
  ),
  getHome: route('GET', '/api/cycles/:cycleId/home', 'What is mine to do now', {
    params: inCycle,
    query: empty,
    body: none,
    reply: readiness.home,
  }),
  listChangeRequests: route(
    'GET',
    '/api/cycles/:cycleId/change-requests',
    'Changes asked for after the lock',
    {
      params: inCycle,
      query: readiness.changeRequestsQuery,
      body: none,
      reply: readiness.changeRequestsPage,
    },
  ),
  askForChange: route(
    'PUT',
    '/api/cycles/:cycleId/okrs/:okrId/change-requests/:changeRequestId',
    'Ask for a change',
    {
      params: z.object({ ...ofOkr.shape, changeRequestId: id }),
      query: empty,
      body: readiness.newChangeRequest,
      reply: readiness.changeRequestReply,
    },
  ),
  decideChangeRequest: route(
    'POST',
    '/api/cycles/:cycleId/change-requests/:changeRequestId/decision',
    'Approve, reject or withdraw it',
    {
      params: ofChangeRequest,
      query: empty,
      body: readiness.decideChangeRequest,
      reply: readiness.changeRequestReply,
    },
  ),
} as const
