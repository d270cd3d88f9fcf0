import * as z from 'zod/mini'
import { empty, id } from '../common.ts'
import * as dependencies from '../dependencies.ts'
import { inCycle, none, route } from './route.ts'

const ofDependency = z.object({ cycleId: id, dependencyId: id })

export const dependencyRoutes = {
  listDependencies: route('GET', '/api/cycles/:cycleId/dependencies', 'Dependencies of an OKR or a unit', {
    params: inCycle,
    query: dependencies.dependenciesQuery,
    body: none,
    reply: dependencies.dependenciesPage,
  }),
  putDependency: route('PUT', '/api/cycles/:cycleId/dependencies/:dependencyId', 'Declare or change one', {
    params: ofDependency,
    query: empty,
    body: dependencies.putDependency,
    reply: dependencies.dependency,
  }),
  answerDependency: route(
    'POST',
    '/api/cycles/:cycleId/dependencies/:dependencyId/answer',
    'Confirm or refuse, as the provider',
    {
      params: ofDependency,
      query: empty,
      body: dependencies.answerDependency,
      reply: dependencies.dependency,
    },
  ),
  putRiskOwner: route(
    'PUT',
    '/api/cycles/:cycleId/dependencies/:dependencyId/risk-owner',
    'Name who carries the risk while it is not confirmed',
    { params: ofDependency, query: empty, body: dependencies.putRiskOwner, reply: dependencies.dependency },
  ),
  removeDependency: route('DELETE', '/api/cycles/:cycleId/dependencies/:dependencyId', 'Take it back', {
    params: ofDependency,
    query: empty,
    body: none,
    reply: empty,
  }),
} as const
