import type { Actor } from '../../okr/actor.ts'
import { can, relationsToTenant } from '../../okr/rights.ts'
import { conversationId } from './conversation/documents.ts'
import { okrVersion } from './okrs/okr-version.ts'
import { conversationOf, planOf } from './partitions.ts'
import { findOkr } from './plan/access.ts'
import type { Ports } from './ports/ports.ts'
import { sessionDocumentId } from './sessions/documents.ts'

/** Versions of what live views watch: `conversation|okr|session:<cycle>:<id>`. */
export function versions(ports: Pick<Ports, 'store' | 'directory'>) {
  /** One point read, without rights. "0": nothing is there yet. */
  async function peek(tenantId: string, topic: string): Promise<string | undefined> {
    const [kind, cycleId, id] = topic.split(':')
    if (kind === undefined || cycleId === undefined || id === undefined) return undefined
    if (kind === 'okr') return okrVersion(ports.store, planOf(tenantId, cycleId), id)
    const document =
      kind === 'conversation'
        ? await ports.store.get(conversationOf(tenantId, cycleId, id), conversationId)
        : await ports.store.get(planOf(tenantId, cycleId), sessionDocumentId(id))
    return document?.etag ?? (kind === 'conversation' ? '0' : undefined)
  }

  /** As `peek`, for who may see the OKR or session; otherwise undefined. */
  async function read(actor: Actor, topic: string): Promise<string | undefined> {
    const [kind, cycleId, id] = topic.split(':')
    if (cycleId === undefined || id === undefined) return undefined
    if (kind === 'session') {
      return can('read-session', relationsToTenant(actor)) ? peek(actor.tenantId, topic) : undefined
    }
    const found = await findOkr(ports, actor, cycleId, id)
    return found === undefined ? undefined : peek(actor.tenantId, topic)
  }

  return { peek, read }
}
