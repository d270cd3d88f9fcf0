import type { Actor } from '../../../okr/actor.ts'
import type { AlignmentRequest } from '../../../okr/alignment-request.ts'
import { type Cycle, isLocked } from '../../../okr/cycle.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { planOf } from '../partitions.ts'
import { type FoundOkr, findOkr, noSuchOkr } from '../plan/access.ts'
import { readCycle } from '../plan/phase.ts'
import { standingId, standingOperation } from '../plan/standing.ts'
import { type HeldUnit, holdUnit } from '../plan/unit-guard.ts'
import { limits, type Operation, type Partition, type StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { requestDocument, requestsAtMost, requestsOf, type StoredRequest } from './documents.ts'
import { leaderOfOkr } from './leader.ts'

/** An OKR that the actor may read, with all requests about it. */
export interface OpenAlignment {
  cycle: Cycle
  plan: Partition
  found: FoundOkr
  unit: HeldUnit
  standing: StoredDocument | undefined
  requests: StoredRequest[]
  leaderId: string | undefined
}

export async function openAlignment(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  okrId: string,
): Promise<Result<OpenAlignment, Refusal>> {
  const { store, directory } = ports
  const cycle = await readCycle(store, actor.tenantId, cycleId)
  const found = await findOkr(ports, actor, cycleId, okrId)
  if (cycle === undefined || found === undefined) return refuse(noSuchOkr)
  const plan = planOf(actor.tenantId, cycleId)
  const unit = await holdUnit(store, actor.tenantId, cycle, found.okr.unitId, okrId)
  // Read first: whatever is read after it is stale together with it.
  const standing = await store.get(plan, standingId(okrId))
  const [requests, leaderId] = await Promise.all([
    requestsOf(store, plan, okrId),
    leaderOfOkr(directory, actor.tenantId, found.okr),
  ])
  return accept({ cycle, plan, found, unit, standing, requests, leaderId })
}

export const lockedAlignment = refusal(
  'locked',
  'The plan is locked: what was agreed stays. Ask for a change of the OKR instead.',
)

export function isFrozen({ unit }: Pick<OpenAlignment, 'unit'>): boolean {
  return isLocked(unit.phase)
}

const noSuchRequest = refusal('not-found', 'There is no such request any more.')

/** One request about an OKR that is not locked. */
export async function openRequestOf(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  okrId: string,
  requestId: string,
): Promise<Result<{ open: OpenAlignment; request: AlignmentRequest }, Refusal>> {
  const opened = await openAlignment(ports, actor, cycleId, okrId)
  if (!opened.ok) return opened
  const request = opened.value.requests.find((one) => one.request.id === requestId)?.request
  if (request === undefined) return refuse(noSuchRequest)
  if (isFrozen(opened.value)) return refuse(lockedAlignment)
  return accept({ open: opened.value, request })
}

/** Writes what became of the requests about an OKR, and their standing, with whatever else belongs to it. */
export async function saveRequests(
  store: Ports['store'],
  { plan, found, unit, standing, requests: before, leaderId }: OpenAlignment,
  after: readonly AlignmentRequest[],
  more: readonly Operation[],
): Promise<Result<undefined, Refusal>> {
  if (after.length > requestsAtMost) {
    return refuse(
      refusal(
        'too-large',
        `At most ${requestsAtMost} people can be asked about one OKR; ask the leaders of their units instead.`,
      ),
    )
  }
  const stored = new Map(before.map((one) => [one.request.id, one]))
  const written = after.flatMap((request): Operation[] => {
    const known = stored.get(request.id)
    // The owner is what requests are listed by: it goes with the OKR.
    if (known?.request === request && known.stored.keys?.owner === found.okr.ownerId) return []
    const document = requestDocument(request, found.okr)
    return [
      known === undefined ? { op: 'create', document } : { op: 'replace', document, etag: known.stored.etag },
    ]
  })
  const operations = [
    ...written,
    standingOperation(found.okr.id, after, leaderId, standing),
    ...unit.guard,
    ...more,
  ]
  if (operations.length > limits.operations) {
    return refuse(
      refusal(
        'too-large',
        'This is more than can be saved together: ask fewer people at once, or remove key results first.',
      ),
    )
  }
  await store.transact(plan, operations)
  return accept(undefined)
}

/** All requests with one of them changed. */
export function withRequest(
  { requests }: Pick<OpenAlignment, 'requests'>,
  changed: AlignmentRequest,
): AlignmentRequest[] {
  return requests.map(({ request }) => (request.id === changed.id ? changed : request))
}
