import type { Handlers } from './api.ts'
import { alignmentHandlers } from './handlers/alignment.ts'
import { conversationHandlers } from './handlers/conversation.ts'
import { dependencyHandlers } from './handlers/dependencies.ts'
import { findingHandlers } from './handlers/findings.ts'
import { okrHandlers } from './handlers/okrs.ts'
import { type OrganisationPorts, organisationHandlers } from './handlers/organisation.ts'
import { qualityHandlers } from './handlers/quality.ts'
import { readinessHandlers } from './handlers/readiness.ts'
import { type SessionPorts, sessionHandlers } from './handlers/sessions.ts'
import { treeHandlers } from './handlers/tree.ts'

/** Each route of the contract with the command that carries it out. */
export function apiHandlers(ports: OrganisationPorts & SessionPorts): Handlers {
  return {
    ...organisationHandlers(ports),
    ...treeHandlers(ports),
    ...okrHandlers(ports),
    ...conversationHandlers(ports),
    ...sessionHandlers(ports),
    ...alignmentHandlers(ports),
    ...dependencyHandlers(ports),
    ...readinessHandlers(ports),
    ...findingHandlers(ports),
    ...qualityHandlers(ports),
  }
}
