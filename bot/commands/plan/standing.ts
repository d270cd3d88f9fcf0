import type { AlignmentRequest } from '../../../okr/alignment-request.ts'
import type { Cycle } from '../../../okr/cycle.ts'
import { isLocked } from '../../../okr/cycle.ts'
import type { Okr } from '../../../okr/okr.ts'
import { type PlanningState, planningNow, type Standing, standingOf } from '../../../okr/planning-state.ts'
import { bodyAs } from '../bodies.ts'
import { getAll } from '../get-all.ts'
import { planOf } from '../partitions.ts'
import type { DocumentStore, Operation, Partition, StoredDocument } from '../ports/document-store.ts'
import { unitPhases } from './phase.ts'

/**
 * What is to be seen of an OKR's requests at a glance, in a document beside it, so that a tree row costs one point read.
 * It is written with everything that happens to the requests: two who do something at the same moment meet here.
 */
const standingType = 'status'

export function standingId(okrId: string): string {
  return `status:${okrId}`
}

export function standingOperation(
  okrId: string,
  requests: readonly AlignmentRequest[],
  leaderId: string | undefined,
  before: StoredDocument | undefined,
): Operation {
  const standing = standingOf(requests, leaderId)
  const document = {
    id: standingId(okrId),
    type: standingType,
    body: { ...standing, tally: { ...standing.tally } },
  }
  return before === undefined ? { op: 'create', document } : { op: 'replace', document, etag: before.etag }
}

/** The standing of OKRs; those that nobody was ever asked about have none. */
export async function readStandings(
  store: DocumentStore,
  plan: Partition,
  okrIds: Iterable<string>,
): Promise<Map<string, Standing>> {
  const documents = await getAll(store, plan, [...okrIds].map(standingId))
  return new Map(
    documents.map(({ id, body }) => [id.slice(standingId('').length), bodyAs<Standing>({ body })]),
  )
}

/** The planning state of OKRs, as a page shows them: read by what is on the page. */
export async function readPlanning(
  store: DocumentStore,
  tenantId: string,
  cycle: Cycle,
  okrs: readonly Okr[],
): Promise<Map<string, PlanningState>> {
  const [standings, phases] = await Promise.all([
    readStandings(
      store,
      planOf(tenantId, cycle.id),
      okrs.flatMap((okr) => (okr.kind === 'key-result' ? [okr.id, okr.objectiveId] : [okr.id])),
    ),
    unitPhases(
      store,
      tenantId,
      cycle,
      okrs.map((okr) => okr.unitId),
    ),
  ])
  return new Map(
    okrs.map((okr) => [
      okr.id,
      planningNow(okr, standings, isLocked(phases.get(okr.unitId) ?? cycle.initialPhase)),
    ]),
  )
}
