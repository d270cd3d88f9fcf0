import type { Cycle } from '../../../okr/cycle.ts'
import { sameJson } from '../../../okr/edit.ts'
import type { Okr } from '../../../okr/okr.ts'
import { followOkr } from '../alignment/follow-meaning.ts'
import { planOf } from '../partitions.ts'
import { okrDocument, okrOf, okrType } from '../plan/documents.ts'
import { unitPhase } from '../plan/phase.ts'
import type { Operation, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'

const shownAtMost = 40

/**
 * A key result stands where its objective stands by now, which can have moved since an earlier import: so that its unit
 * is the one that must not be locked.
 */
export function inItsObjective(okr: Okr, stored: ReadonlyMap<string, StoredDocument>): Okr {
  if (okr.kind === 'objective') return okr
  const document = stored.get(okr.objectiveId)
  return document?.type === okrType ? shownAs(okr, okrOf(document)) : okr
}

function shownAs(keyResult: Okr, { unitId, visibility, concernedIds }: Okr): Okr {
  return {
    ...keyResult,
    visibility,
    unitId,
    ...(concernedIds === undefined ? {} : { concernedIds }),
  }
}

/**
 * Key results that an import adds to objectives of an earlier one: they stand where their objective stands by now and
 * show to whom it was shown, and who agreed to it without them looks again.
 */
export async function joinObjectives(
  ports: Ports,
  actor: { tenantId: string; personId: string },
  cycle: Cycle,
  fresh: readonly Okr[],
  existing: ReadonlySet<string>,
): Promise<void> {
  const joining = new Map<string, string[]>()
  for (const okr of fresh) {
    if (okr.kind !== 'key-result' || !existing.has(okr.objectiveId)) continue
    joining.set(okr.objectiveId, [...(joining.get(okr.objectiveId) ?? []), okr.id])
  }
  for (const [objectiveId, ids] of joining) await join(ports, actor, cycle, objectiveId, ids)
}

async function join(
  ports: Ports,
  { tenantId, personId: by }: { tenantId: string; personId: string },
  cycle: Cycle,
  objectiveId: string,
  ids: readonly string[],
): Promise<void> {
  const { store, clock } = ports
  const plan = planOf(tenantId, cycle.id)
  const occasion = ports.ids.next()
  await retryWhenStale(async () => {
    const document = await store.get(plan, objectiveId)
    if (document?.type !== okrType) return
    const objective = okrOf(document)
    // As many as fit into one transaction with the requests.
    const keyResults = await store.getMany(plan, ids.slice(0, shownAtMost))
    const phase = await unitPhase(store, tenantId, cycle, objective.unitId)
    const operations: Operation[] = [
      ...keyResults.flatMap((one): Operation[] => {
        const before = okrOf(one)
        const next = shownAs(before, objective)
        if (sameJson(before, next)) return []
        return [{ op: 'replace', document: okrDocument(next), etag: one.etag }]
      }),
      ...(await followOkr(ports, plan, { by, occasion, now: clock.now(), phase }, objective)),
    ]
    if (operations.length > 0) await store.transact(plan, operations)
  })
}
