import type { treeRoutes } from '../../../okr/contract/routes/tree.ts'
import type { Ports } from '../../commands/ports/ports.ts'
import { filterTree } from '../../commands/tree/filter-tree.ts'
import { getPlace } from '../../commands/tree/get-place.ts'
import { getTree } from '../../commands/tree/get-tree.ts'
import type { Handlers } from '../api.ts'

export function treeHandlers(ports: Ports): Pick<Handlers, keyof typeof treeRoutes> {
  const commands = {
    getTree: getTree(ports),
    filterTree: filterTree(ports),
    getPlace: getPlace(ports),
  }
  return {
    getTree: (actor, { params, query }) => commands.getTree(actor, params.cycleId, query),
    filterTree: (actor, { params, query }) => commands.filterTree(actor, params.cycleId, query),
    getPlace: (actor, { params, query }) =>
      commands.getPlace(actor, params.cycleId, params.okrId, query.view),
  }
}
