import { type AlignmentRequest, keepUp } from '../../../okr/alignment-request.ts'
import { isLocked, type Phase } from '../../../okr/cycle.ts'
import type { KeyResult } from '../../../okr/key-result.ts'
import { meaningOf, sameMeaning } from '../../../okr/meaning.ts'
import type { Okr } from '../../../okr/okr.ts'
import { askNotices } from '../notices/ask-notice.ts'
import { keyResultsOf } from '../plan/concern.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import { standingId, standingOperation } from '../plan/standing.ts'
import type { DocumentStore, Operation, Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { requestDocument, requestsOf } from './documents.ts'
import { leaderOfOkr } from './leader.ts'

type Reading = Pick<Ports, 'store' | 'directory'>

/** The change of an OKR: who made it, and its history entry. */
export interface MeaningChange {
  by: string
  occasion: string
  now: string
  phase: Phase
}

/** So many are told at once that they have to look again, the leader first; the others find it in the tab's home. */
const toldAtMost = 10

/**
 * The operations that keep requests in step with a change of an OKR's meaning: who agreed, agreed to something else. A
 * key result is part of what its objective means. `before` undefined: it is new; `after` undefined: it is removed.
 */
export async function followMeaning(
  ports: Reading,
  plan: Partition,
  change: MeaningChange,
  before: Okr | undefined,
  after: Okr | undefined,
): Promise<Operation[]> {
  const okr = after ?? before
  if (okr === undefined) return []
  if (before !== undefined && after !== undefined && sameMeaning(before, after)) return []
  const own = after === undefined || before === undefined ? [] : await followOkr(ports, plan, change, after)
  if (okr.kind === 'objective') return own
  const objective = await ports.store.get(plan, okr.objectiveId)
  if (objective?.type !== okrType) return own
  return [...own, ...(await followOkr(ports, plan, change, okrOf(objective), [{ id: okr.id, after }]))]
}

/** A key result as it will be; undefined: it will not be there any more. */
export interface ChangedKeyResult {
  id: string
  after: Okr | undefined
}

/** As `followMeaning`, for the requests about one OKR, given the key results that change with it. */
export async function followOkr(
  ports: Reading,
  plan: Partition,
  { by, occasion, now, phase }: MeaningChange,
  okr: Okr,
  changed: readonly ChangedKeyResult[] = [],
): Promise<Operation[]> {
  // Also when nobody has answered yet: an answer at this moment writes the standing too, and one of the two looks again.
  const standing = await ports.store.get(plan, standingId(okr.id))
  if (standing === undefined) return []
  const [requests, about, leaderId] = await Promise.all([
    requestsOf(ports.store, plan, okr.id),
    readMeaning(ports.store, plan, okr, changed),
    leaderOfOkr(ports.directory, plan.tenantId, okr),
  ])
  const next = requests.map(({ request, stored }) => ({
    request: keepUp(request, about, okr.ownerId),
    was: request,
    stored,
  }))
  const outdated = next.filter(({ request, was }) => request !== was && request.state === 'outdated')
  const told = isLocked(phase) ? [] : [...outdated].sort(leaderFirst).slice(0, toldAtMost)
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
    ...told.flatMap(({ request }) =>
      askNotices(
        { kind: 'request-asked', cycleId: plan.scope, okrId: okr.id, requestId: request.id },
        { personIds: [request.personId], by, occasion, now },
      ),
    ),
  ]
}

function leaderFirst(a: { request: AlignmentRequest }, b: { request: AlignmentRequest }): number {
  return Number(b.request.kind === 'leader') - Number(a.request.kind === 'leader')
}

/** What an OKR means now, or would mean with key results changed, new or removed. */
export async function readMeaning(
  store: DocumentStore,
  plan: Partition,
  okr: Okr,
  changed: readonly ChangedKeyResult[] = [],
): Promise<string> {
  if (okr.kind === 'key-result') return meaningOf(okr, [])
  const next = new Map<string, Okr | undefined>(
    (await keyResultsOf(store, plan, okr.id)).map((document) => [document.id, okrOf(document)]),
  )
  for (const { id, after } of changed) next.set(id, after)
  return meaningOf(
    okr,
    [...next.values()].filter((one): one is KeyResult => one?.kind === 'key-result'),
  )
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
