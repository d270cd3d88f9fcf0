import type { Actor } from '../../../okr/actor.ts'
import { refusal } from '../../../okr/refusal.ts'
import { planOf } from '../partitions.ts'
import type { KnownOkr } from '../plan/access.ts'
import type { StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { findingDocumentId, findingType, type StoredFinding, storedFindingOf } from './documents.ts'
import { knowSubjects, viewsOf } from './view.ts'

export const noSuchFinding = refusal(
  'not-found',
  'There is no such finding any more; what it was about has changed.',
)

export interface FoundFinding {
  document: StoredDocument
  stored: StoredFinding
  known: Map<string, KnownOkr>
}

/** A finding that exists and of which the actor may see something. */
export async function findStored(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  findingId: string,
): Promise<FoundFinding | undefined> {
  const document = await ports.store.get(planOf(actor.tenantId, cycleId), findingDocumentId(findingId))
  if (document?.type !== findingType || actor.guest) return undefined
  const stored = storedFindingOf(document)
  const known = await knowSubjects(ports, actor, cycleId, [stored])
  const views = await viewsOf(ports, actor, stored, known)
  return views.some(({ id }) => id === findingId) ? { document, stored, known } : undefined
}
