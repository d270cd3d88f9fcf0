import type { readinessRoutes } from '../../../okr/contract/routes/readiness.ts'
import type { Ports } from '../../commands/ports/ports.ts'
import { askForChange } from '../../commands/readiness/ask-for-change.ts'
import { decideChangeRequest } from '../../commands/readiness/decide-change-request.ts'
import { getHome } from '../../commands/readiness/get-home.ts'
import { getReadiness } from '../../commands/readiness/get-readiness.ts'
import { listChangeRequests } from '../../commands/readiness/list-change-requests.ts'
import type { Handlers } from '../api.ts'

export function readinessHandlers(ports: Ports): Pick<Handlers, keyof typeof readinessRoutes> {
  const commands = {
    getReadiness: getReadiness(ports),
    getHome: getHome(ports),
    listChangeRequests: listChangeRequests(ports),
    askForChange: askForChange(ports),
    decideChangeRequest: decideChangeRequest(ports),
  }
  return {
    getReadiness: (actor, { params }) => commands.getReadiness(actor, params.cycleId, params.unitId),
    getHome: (actor, { params }) => commands.getHome(actor, params.cycleId),
    listChangeRequests: (actor, { params, query }) =>
      commands.listChangeRequests(actor, params.cycleId, query),
    askForChange: (actor, { params, body }) =>
      commands.askForChange(actor, params.cycleId, params.okrId, params.changeRequestId, body),
    decideChangeRequest: (actor, { params, body }) =>
      commands.decideChangeRequest(actor, params.cycleId, params.changeRequestId, body),
  }
}
