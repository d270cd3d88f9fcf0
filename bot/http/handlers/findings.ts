import type { findingRoutes } from '../../../okr/contract/routes/findings.ts'
import { dismissFinding, reopenFinding } from '../../commands/findings/dismiss-finding.ts'
import { listFindings } from '../../commands/findings/list-findings.ts'
import { resolveRedundancy } from '../../commands/findings/resolve-redundancy.ts'
import type { Ports } from '../../commands/ports/ports.ts'
import type { Handlers } from '../api.ts'

/** The routes of findings. */
export function findingHandlers(ports: Ports): Pick<Handlers, keyof typeof findingRoutes> {
  const commands = {
    list: listFindings(ports),
    dismiss: dismissFinding(ports),
    reopen: reopenFinding(ports),
    resolve: resolveRedundancy(ports),
  }
  return {
    listFindings: (actor, { params, query }) => commands.list(actor, params.cycleId, query),
    dismissFinding: (actor, { params, body }) =>
      commands.dismiss(actor, params.cycleId, params.findingId, body.reason),
    reopenFinding: (actor, { params }) => commands.reopen(actor, params.cycleId, params.findingId),
    resolveRedundancy: (actor, { params, body }) =>
      commands.resolve(actor, params.cycleId, params.findingId, body),
  }
}
