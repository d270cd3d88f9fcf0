import { empty } from '../common.ts'
import * as okrs from '../okrs.ts'
import { none, ofOkr, paged, route } from './route.ts'

export const okrRoutes = {
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
} as const
