import { keepUp } from '../../../okr/alignment-request.ts'
import type { KeyResult } from '../../../okr/key-result.ts'
import { meaningOf, sameMeaning } from '../../../okr/meaning.ts'
import type { Okr } from '../../../okr/okr.ts'
import { keyResultsOf } from '../okrs/concern.ts'
import { okrOf, okrType } from '../okrs/documents.ts'
import type { DocumentStore, Operation, Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { requestDocument, requestsOf } from './documents.ts'
import { leaderOfOkr } from './leader.ts'
import { standingId, standingOperation } from './standing.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/**
 * The operations that keep requests in step with a change of an OKR's meaning: who agreed, agreed to something else. A
 * key result is part of what its objective means. `before` undefined: it is new; `after` undefined: it is removed.
 */
export async function followMeaning(
  ports: Reading,
  tenantId: string,
  plan: Partition,
  before: Okr | undefined,
  after: Okr | undefined,
): Promise<Operation[]> {
  const okr = after ?? before
  if (okr === undefined) return []
  if (before !== undefined && after !== undefined && sameMeaning(before, after)) return []
  const own = after === undefined || before === undefined ? [] : await followOne(ports, tenantId, plan, after)
  if (okr.kind === 'objective') return own
  const objective = await ports.store.get(plan, okr.objectiveId)
  if (objective?.type !== okrType) return own
  return [...own, ...(await followOne(ports, tenantId, plan, okrOf(objective), { id: okr.id, after }))]
}

async function followOne(
  ports: Reading,
  tenantId: string,
  plan: Partition,
  okr: Okr,
  changed?: { id: string; after: Okr | undefined },
): Promise<Operation[]> {
  // Also when nobody has answered yet: an answer at this moment writes the standing too, and one of the two looks again.
  const standing = await ports.store.get(plan, standingId(okr.id))
  if (standing === undefined) return []
  const [requests, about, leaderId] = await Promise.all([
    requestsOf(ports.store, plan, okr.id),
    readMeaning(ports.store, plan, okr, changed),
    leaderOfOkr(ports.directory, tenantId, okr),
  ])
  const next = requests.map(({ request, stored }) => ({
    request: keepUp(request, about),
    was: request,
    stored,
  }))
  return [
    ...next
      .filter(({ request, was, stored }) => request !== was || stored.keys?.owner !== okr.ownerId)
      .map(({ request, stored }): Operation => {
        return { op: 'replace', document: requestDocument(request, okr), etag: stored.etag }
      }),
    standingOperation(
      okr.id,
      next.map(({ request }) => request),
      leaderId,
      standing,
    ),
  ]
}

/** What an OKR means now, or would mean with one of its key results changed, new or (`after` undefined) removed. */
export async function readMeaning(
  store: DocumentStore,
  plan: Partition,
  okr: Okr,
  changed?: { id: string; after: Okr | undefined },
): Promise<string> {
  if (okr.kind === 'key-result') return meaningOf(okr, [])
  const keyResults = (await keyResultsOf(store, plan, okr.id))
    .map(okrOf)
    .filter((one): one is KeyResult => one.kind === 'key-result' && one.id !== changed?.id)
  if (changed?.after?.kind === 'key-result') keyResults.push(changed.after)
  return meaningOf(okr, keyResults)
}

/** Requests and standings go with their OKRs. */
export async function removeRequests(
  store: DocumentStore,
  plan: Partition,
  okrIds: readonly string[],
): Promise<Operation[]> {
  const standings = (await store.getMany(plan, okrIds.map(standingId))).map(({ id, etag }) => ({ id, etag }))
  // Who was never asked about has no standing, and no requests.
  const asked = standings.map(({ id }) => id.slice(standingId('').length))
  const requests = await Promise.all(asked.map((okrId) => requestsOf(store, plan, okrId)))
  return [...standings, ...requests.flat().map(({ stored }) => stored)].map(({ id, etag }): Operation => {
    return { op: 'delete', id, etag }
  })
}
