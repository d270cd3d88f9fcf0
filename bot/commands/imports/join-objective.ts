import type { Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import type { DocumentStore, Partition, StoredDocument } from '../ports/document-store.ts'

/**
 * A key result stands where its objective stands by now, which can have moved since an earlier import: so that its unit
 * is the one that must not be locked.
 */
export function inItsObjective(okr: Okr, stored: ReadonlyMap<string, StoredDocument>): Okr {
  if (okr.kind === 'objective') return okr
  const document = stored.get(okr.objectiveId)
  return document?.type === okrType ? shownAs(okr, okrOf(document)) : okr
}

/** A key result in the unit of its objective, shown to whom that was shown. */
export function shownAs(keyResult: Okr, { unitId, visibility, concernedIds }: Okr): Okr {
  return {
    ...keyResult,
    visibility,
    unitId,
    ...(concernedIds === undefined ? {} : { concernedIds }),
  }
}

/**
 * The objective that OKRs of an import join, where it is not written with them: `none` where they bring theirs, or are
 * none's; `gone` where somebody has removed it meanwhile.
 */
export async function objectiveToJoin(
  store: DocumentStore,
  plan: Partition,
  okrs: readonly Okr[],
): Promise<{ objective: Objective; document: StoredDocument } | 'none' | 'gone'> {
  const own = new Set(okrs.map((okr) => okr.id))
  const joining = okrs.find((okr) => okr.kind === 'key-result' && !own.has(okr.objectiveId))
  if (joining?.kind !== 'key-result') return 'none'
  const document = await store.get(plan, joining.objectiveId)
  const objective = document?.type === okrType ? okrOf(document) : undefined
  if (document === undefined || objective?.kind !== 'objective') return 'gone'
  return { objective, document }
}
