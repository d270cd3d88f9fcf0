import type { dependencyRoutes } from '../../../okr/contract/routes/dependencies.ts'
import {
  answerDependency,
  putRiskOwner,
  removeDependency,
} from '../../commands/dependencies/change-dependency.ts'
import { listDependencies } from '../../commands/dependencies/list-dependencies.ts'
import { putDependency } from '../../commands/dependencies/put-dependency.ts'
import type { Ports } from '../../commands/ports/ports.ts'
import type { Handlers } from '../api.ts'

export function dependencyHandlers(ports: Ports): Pick<Handlers, keyof typeof dependencyRoutes> {
  const commands = {
    list: listDependencies(ports),
    put: putDependency(ports),
    answer: answerDependency(ports),
    putRiskOwner: putRiskOwner(ports),
    remove: removeDependency(ports),
  }
  return {
    listDependencies: (actor, { params, query }) => commands.list(actor, params.cycleId, query),
    putDependency: (actor, { params, body }) =>
      commands.put(actor, params.cycleId, params.dependencyId, body),
    answerDependency: (actor, { params, body }) =>
      commands.answer(actor, params.cycleId, params.dependencyId, body),
    putRiskOwner: (actor, { params, body }) =>
      commands.putRiskOwner(actor, params.cycleId, params.dependencyId, body),
    removeDependency: (actor, { params }) => commands.remove(actor, params.cycleId, params.dependencyId),
  }
}
