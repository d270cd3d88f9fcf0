import type { okrRoutes } from '../../../okr/contract/routes/okrs.ts'
import { createKeyResult } from '../../commands/okrs/create-key-result.ts'
import { createObjective } from '../../commands/okrs/create-objective.ts'
import { editOkr } from '../../commands/okrs/edit-okr.ts'
import { getHistory } from '../../commands/okrs/get-history.ts'
import { getOkr } from '../../commands/okrs/get-okr.ts'
import { removeOkr } from '../../commands/okrs/remove-okr.ts'
import type { Ports } from '../../commands/ports/ports.ts'
import type { Handlers } from '../api.ts'

export function okrHandlers(ports: Ports): Pick<Handlers, keyof typeof okrRoutes> {
  const commands = {
    getOkr: getOkr(ports),
    createObjective: createObjective(ports),
    createKeyResult: createKeyResult(ports),
    editOkr: editOkr(ports),
    removeOkr: removeOkr(ports),
    getHistory: getHistory(ports),
  }
  return {
    getOkr: (actor, { params }) => commands.getOkr(actor, params.cycleId, params.okrId),
    createObjective: (actor, { params, body }) =>
      commands.createObjective(actor, params.cycleId, params.okrId, body),
    createKeyResult: (actor, { params, body }) =>
      commands.createKeyResult(actor, params.cycleId, params.okrId, body),
    editOkr: (actor, { params, body }) => commands.editOkr(actor, params.cycleId, params.okrId, body),
    removeOkr: (actor, { params }) => commands.removeOkr(actor, params.cycleId, params.okrId),
    getHistory: (actor, { params, query }) =>
      commands.getHistory(actor, params.cycleId, params.okrId, query.cursor),
  }
}
