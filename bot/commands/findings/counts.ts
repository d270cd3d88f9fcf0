import { bodyAs } from '../bodies.ts'
import { getAll } from '../get-all.ts'
import type { DocumentStore, Operation, Partition } from '../ports/document-store.ts'
import { added, type Checked, checkedDocument, checkedDocumentId, nothingChecked } from './documents.ts'

/** How many open findings there are about each of these OKRs, for those concerned and for everybody. */
export async function readChecked(
  store: Pick<DocumentStore, 'getMany'>,
  plan: Partition,
  okrIds: readonly string[],
): Promise<Map<string, Checked>> {
  const documents = await getAll(store, plan, okrIds.map(checkedDocumentId))
  return new Map(
    documents.map(({ id, body }) => [
      id.slice(checkedDocumentId('').length),
      { ...nothingChecked, ...bodyAs<Checked>({ body }) },
    ]),
  )
}

/** Some counts taken away. */
export function negative(counts: ReadonlyMap<string, Checked>): Map<string, Checked> {
  return new Map([...counts].map(([id, by]) => [id, each(by, (count) => -count)]))
}

function each(counts: Checked, change: (count: number) => number): Checked {
  return {
    findings: change(counts.findings),
    published: change(counts.published),
    blocking: change(counts.blocking),
    publishedBlocking: change(counts.publishedBlocking),
  }
}

/**
 * The operations that add to the counts. Written by their ETag, they also keep two checks apart that meet in an OKR: the
 * second sees what the first found.
 */
export async function changeCounts(
  store: Pick<DocumentStore, 'getMany'>,
  plan: Partition,
  by: ReadonlyMap<string, Checked>,
): Promise<Operation[]> {
  const ids = [...by.keys()]
  const known = new Map(
    (await store.getMany(plan, ids.map(checkedDocumentId))).map((document) => [document.id, document]),
  )
  return ids.map((id) => {
    const old = known.get(checkedDocumentId(id))
    const before = { ...nothingChecked, ...(old === undefined ? {} : bodyAs<Checked>(old)) }
    const after = added(before, by.get(id) ?? nothingChecked)
    const document = checkedDocument(
      id,
      each(after, (count) => Math.max(0, count)),
    )
    return old === undefined ? { op: 'create', document } : { op: 'replace', document, etag: old.etag }
  })
}
