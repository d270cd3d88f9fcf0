import type { qualityRoutes } from '../../../okr/contract/routes/quality.ts'
import type { Ports } from '../../commands/ports/ports.ts'
import { dismissRule, restoreRule } from '../../commands/quality/dismiss-rule.ts'
import type { Handlers } from '../api.ts'

export function qualityHandlers(ports: Ports): Pick<Handlers, keyof typeof qualityRoutes> {
  const commands = { dismiss: dismissRule(ports), restore: restoreRule(ports) }
  return {
    dismissRule: (actor, { params, body }) =>
      commands.dismiss(actor, params.cycleId, params.okrId, params.rule, body),
    restoreRule: (actor, { params }) => commands.restore(actor, params.cycleId, params.okrId, params.rule),
  }
}
