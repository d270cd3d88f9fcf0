import type { alignmentRoutes } from '../../../okr/contract/routes/alignment.ts'
import { answerRequest } from '../../commands/alignment/answer-request.ts'
import { askForAlignment } from '../../commands/alignment/ask-for-alignment.ts'
import { decideProposal } from '../../commands/alignment/decide-proposal.ts'
import { listRequests } from '../../commands/alignment/list-requests.ts'
import { getPriorities, putPriorities } from '../../commands/alignment/priorities.ts'
import { getAlignment } from '../../commands/alignment/view-alignment.ts'
import { withdrawRequest } from '../../commands/alignment/withdraw-request.ts'
import type { Ports } from '../../commands/ports/ports.ts'
import type { Handlers } from '../api.ts'

/** The routes of alignment requests and priorities. */
export function alignmentHandlers(ports: Ports): Pick<Handlers, keyof typeof alignmentRoutes> {
  const commands = {
    get: getAlignment(ports),
    ask: askForAlignment(ports),
    answer: answerRequest(ports),
    decide: decideProposal(ports),
    withdraw: withdrawRequest(ports),
    list: listRequests(ports),
    getPriorities: getPriorities(ports),
    putPriorities: putPriorities(ports),
  }
  return {
    getAlignment: (actor, { params }) => commands.get(actor, params.cycleId, params.okrId),
    askForAlignment: (actor, { params, body }) => commands.ask(actor, params.cycleId, params.okrId, body),
    answerRequest: (actor, { params, body }) =>
      commands.answer(actor, params.cycleId, params.okrId, params.requestId, body),
    decideProposal: (actor, { params, body }) =>
      commands.decide(actor, params.cycleId, params.okrId, params.requestId, body),
    withdrawRequest: (actor, { params }) =>
      commands.withdraw(actor, params.cycleId, params.okrId, params.requestId),
    listRequests: (actor, { params, query }) => commands.list(actor, params.cycleId, query),
    getPriorities: (actor, { params }) => commands.getPriorities(actor, params.cycleId, params.unitId),
    putPriorities: (actor, { params, body }) =>
      commands.putPriorities(actor, params.cycleId, params.unitId, body.okrIds),
  }
}
