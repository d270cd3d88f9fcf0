import * as z from 'zod/mini'
import { empty, id } from '../common.ts'
import * as findings from '../findings.ts'
import { inCycle, none, route } from './route.ts'

const ofFinding = z.object({ cycleId: id, findingId: id })

export const findingRoutes = {
  listFindings: route('GET', '/api/cycles/:cycleId/findings', 'What keeps the plan from being aligned', {
    params: inCycle,
    query: findings.findingsQuery,
    body: none,
    reply: findings.findingsPage,
  }),
  dismissFinding: route(
    'PUT',
    '/api/cycles/:cycleId/findings/:findingId/dismissal',
    'Dismiss with a reason',
    {
      params: ofFinding,
      query: empty,
      body: findings.dismissFinding,
      reply: findings.finding,
    },
  ),
  reopenFinding: route(
    'DELETE',
    '/api/cycles/:cycleId/findings/:findingId/dismissal',
    'Take a dismissal back',
    {
      params: ofFinding,
      query: empty,
      body: none,
      reply: findings.finding,
    },
  ),
  resolveRedundancy: route(
    'POST',
    '/api/cycles/:cycleId/findings/:findingId/resolve',
    'Merge redundant OKRs or declare them shared',
    { params: ofFinding, query: empty, body: findings.resolveRedundancy, reply: empty },
  ),
} as const
