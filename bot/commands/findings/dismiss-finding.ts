import type { Actor } from '../../../okr/actor.ts'
import type { FindingView } from '../../../okr/contract/findings.ts'
import { type Cycle, isLocked } from '../../../okr/cycle.ts'
import type { Finding } from '../../../okr/finding.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { planOf } from '../partitions.ts'
import type { KnownOkr } from '../plan/access.ts'
import { recordHistory } from '../plan/commit.ts'
import { readCycle, unitPhase, unitPhases } from '../plan/phase.ts'
import { holdGates } from '../plan/unit-guard.ts'
import type { Operation, StoredDocument } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { changeCounts, negative } from './counts.ts'
import {
  countsOf,
  dismissalDocument,
  dismissalDocumentId,
  findingDocument,
  type StoredFinding,
} from './documents.ts'
import { findStored, noSuchFinding } from './find-stored.ts'
import { printOf } from './print.ts'
import { rightsTo, viewsOf } from './view.ts'

const notYours = refusal(
  'forbidden',
  'Only who answers for one of these OKRs (its owner, its unit’s leader, the program lead) can settle this finding.',
)

/** Dismisses a finding with a reason (R40). It stays dismissed until what its OKRs say changes. */
export function dismissFinding(ports: Ports) {
  return (actor: Actor, cycleId: string, findingId: string, reason: string): Reply<FindingView> =>
    settle(ports, actor, cycleId, findingId, reason.trim())
}

/** Takes a dismissal back: the finding is open again. */
export function reopenFinding(ports: Ports) {
  return (actor: Actor, cycleId: string, findingId: string): Reply<FindingView> =>
    settle(ports, actor, cycleId, findingId, undefined)
}

async function settle(
  ports: Ports,
  actor: Actor,
  cycleId: string,
  findingId: string,
  reason: string | undefined,
): Reply<FindingView> {
  const { store, clock, ids } = ports
  const plan = planOf(actor.tenantId, cycleId)
  const cycle = await readCycle(store, actor.tenantId, cycleId)
  if (reason === '') {
    return refuse(refusal('invalid', 'Say why this finding can be left as it is.', { field: 'reason' }))
  }
  return retryWhenStale(async () => {
    const found = await findStored(ports, actor, cycleId, findingId)
    if (cycle === undefined || found === undefined) return refuse(noSuchFinding)
    const { document, stored, known } = found
    const { finding } = stored
    if (!(await rightsTo(ports, actor, finding, known)).dismiss) return refuse(notYours)
    const now = clock.now()
    const { dismissed: _dismissed, ...open } = stored
    const next: StoredFinding =
      reason === undefined
        ? open
        : {
            ...open,
            dismissed: { findingId, fingerprint: finding.fingerprint, reason, by: actor.personId, at: now },
          }
    if (stored.dismissed?.reason === next.dismissed?.reason) return answer(ports, actor, stored, known)
    const gates = reason === undefined ? await openGates(ports, actor, cycle, finding) : accept([])
    if (!gates.ok) return gates
    const old = await store.get(plan, dismissalDocumentId(findingId))
    const operations: Operation[] = [
      {
        op: 'replace',
        document: findingDocument(next, [document.keys?.tree ?? []].flat().map(String)),
        etag: document.etag,
      },
      ...keepDismissal(next, known, old),
    ]
    if ((stored.dismissed === undefined) !== (next.dismissed === undefined)) {
      const counts = countsOf(next)
      const by = next.dismissed === undefined ? counts : negative(counts)
      operations.push(...(await changeCounts(store, plan, by)))
    }
    for (const id of finding.okrIds.slice(0, historyAtMost)) {
      const okr = known.get(id)?.okr
      if (okr === undefined) continue
      const changes = [{ field: 'finding', from: finding.title, to: reason ?? null }]
      const phase = await unitPhase(store, actor.tenantId, cycle, okr.unitId)
      const action = reason === undefined ? 'reopened' : 'dismissed'
      const tellsOf = finding.okrIds.filter((other) => other !== id)
      const note = tellsOf.length === 0 ? {} : { tellsOf }
      operations.push(recordHistory(ids.next(), okr, actor.personId, now, action, changes, phase, note))
    }
    await store.transact(plan, [...operations, ...gates.value])
    return answer(ports, actor, next, known)
  })
}

/** An open finding can keep these units from the lock: then it is not reopened while one of them is locked. */
const gatesAtMost = 30

/** Keeps the units of a finding from being locked at the moment in which it is reopened; refuses when it would block a locked one. */
async function openGates(
  { store, directory }: Ports,
  actor: Actor,
  cycle: Cycle,
  finding: Finding,
): Promise<Result<Operation[], Refusal>> {
  const unitIds = finding.unitIds.slice(0, gatesAtMost)
  // Read before the phases: a lock in between makes it stale.
  const held = await holdGates(store, planOf(actor.tenantId, cycle.id), unitIds, finding.id)
  if (finding.severity !== 'blocking') return accept(held)
  const phases = await unitPhases(store, actor.tenantId, cycle, unitIds)
  const lockedId = unitIds.find((id) => isLocked(phases.get(id) ?? cycle.initialPhase))
  if (lockedId === undefined) return accept(held)
  const unit = await directory.unit(actor.tenantId, lockedId)
  return refuse(
    refusal(
      'locked',
      `The plan of ${unit?.name ?? 'one of the units'} is locked with this decision; ask for a change of the OKR, or take the unit back to the share phase first.`,
    ),
  )
}

/** Of a group of 40: as many as fit into one transaction with their counts and their units’ gates. */
const historyAtMost = 25

function keepDismissal(
  { finding, dismissed }: StoredFinding,
  known: ReadonlyMap<string, KnownOkr>,
  old: StoredDocument | undefined,
): Operation[] {
  if (dismissed === undefined) return old === undefined ? [] : [{ op: 'delete', id: old.id, etag: old.etag }]
  const document = dismissalDocument({
    ...dismissed,
    kind: finding.kind,
    okrIds: finding.okrIds,
    prints: Object.fromEntries(
      finding.okrIds.flatMap((id) => {
        const okr = known.get(id)?.okr
        return okr === undefined ? [] : [[id, printOf(okr)]]
      }),
    ),
  })
  return [old === undefined ? { op: 'create', document } : { op: 'replace', document, etag: old.etag }]
}

async function answer(
  ports: Ports,
  actor: Actor,
  stored: StoredFinding,
  known: ReadonlyMap<string, KnownOkr>,
): Reply<FindingView> {
  const [view] = await viewsOf(ports, actor, stored, known)
  return view === undefined ? refuse(noSuchFinding) : accept(view)
}

/** Whether a dismissal still holds for what is found now: the same finding, or a smaller group with the same words. */
export function holds(
  dismissal: { kind: Finding['kind']; fingerprint: string; prints: Record<string, string> },
  finding: Finding,
  prints: ReadonlyMap<string, string>,
): boolean {
  if (dismissal.kind !== finding.kind) return false
  if (dismissal.fingerprint === finding.fingerprint) return true
  return (
    finding.kind === 'redundancy' &&
    finding.okrIds.every(
      (id) => dismissal.prints[id] !== undefined && dismissal.prints[id] === prints.get(id),
    )
  )
}
