import * as z from 'zod/mini'
import { empty, id } from '../common.ts'
import { okrDetails } from '../okrs.ts'
import { dismissRule } from '../quality.ts'
import { none, ofOkr, route } from './route.ts'

const ofRule = z.object({ ...ofOkr.shape, rule: id })

export const qualityRoutes = {
  dismissRule: route(
    'PUT',
    '/api/cycles/:cycleId/okrs/:okrId/quality/:rule',
    'Argue a rule of quality, with a reason',
    { params: ofRule, query: empty, body: dismissRule, reply: okrDetails },
  ),
  restoreRule: route(
    'DELETE',
    '/api/cycles/:cycleId/okrs/:okrId/quality/:rule',
    'Take back that a rule was argued',
    { params: ofRule, query: empty, body: none, reply: okrDetails },
  ),
} as const
