import type { Okr } from '../../../okr/okr.ts'
import { listAll } from '../list-all.ts'
import { type Operation, type Partition, type StoredDocument, StoreError } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { okrDocument, okrOf, okrType } from './documents.ts'

/**
 * The operations that show an OKR to more people: an objective and its key results are one thing to talk about, so who
 * is concerned with one of them is concerned with all. The OKR itself is always written, so that it can
 * neither be removed nor change its meaning at the same moment. The caller checks that they fit into one transaction.
 */
export async function concern(
  { store }: Pick<Ports, 'store'>,
  plan: Partition,
  found: { okr: Okr; document: StoredDocument },
  personIds: readonly string[],
): Promise<Operation[]> {
  const { okr } = found
  const isNew = (one: Okr) => personIds.some((id) => !one.concernedIds?.includes(id))
  if (!isNew(okr)) return [written(found.document, okr)]
  return (await familyOf(store, plan, found))
    .filter((one) => one.okr.id === okr.id || isNew(one.okr))
    .map((one) => {
      const concernedIds = [...new Set([...(one.okr.concernedIds ?? []), ...personIds])]
      return written(one.document, { ...one.okr, concernedIds })
    })
}

/** An objective with its key results, given one of them. */
export async function familyOf(
  store: Ports['store'],
  plan: Partition,
  { okr, document: found }: { okr: Okr; document: StoredDocument },
): Promise<{ okr: Okr; document: StoredDocument }[]> {
  const objective = okr.kind === 'objective' ? found : await objectiveOf(store, plan, okr.objectiveId)
  const documents = [objective, ...(await keyResultsOf(store, plan, objective.id))]
  // What was found is written as it was found: a key result that changed since then makes the transaction stale.
  return documents.map((document) => {
    return document.id === okr.id ? { okr, document: found } : { okr: okrOf(document), document }
  })
}

/** An objective's own key results, in the order of their ids. */
export async function keyResultsOf(
  store: Ports['store'],
  plan: Partition,
  objectiveId: string,
): Promise<StoredDocument[]> {
  // Key results of others can stand among them: a page could hold nothing else.
  const documents = await listAll(store, plan, {
    type: okrType,
    where: [
      { key: 'parents', contains: objectiveId },
      { key: 'kind', equals: 'key-result' },
    ],
  })
  return documents.filter((document) => document.body.objectiveId === objectiveId)
}

async function objectiveOf(store: Ports['store'], plan: Partition, id: string): Promise<StoredDocument> {
  const document = await store.get(plan, id)
  if (document?.type !== okrType) throw new StoreError('stale', 'The objective was just removed.')
  return document
}

function written(document: StoredDocument, okr: Okr): Operation {
  return { op: 'replace', document: okrDocument(okr), etag: document.etag }
}
