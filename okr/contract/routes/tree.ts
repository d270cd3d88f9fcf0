import * as z from 'zod/mini'
import * as tree from '../tree.ts'
import { inCycle, none, ofOkr, route } from './route.ts'

export const treeRoutes = {
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
} as const
