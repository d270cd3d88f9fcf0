import { sameJson } from '../../../okr/edit.ts'
import type { Document, Operation, Partition } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'

export interface Written {
  create: number
  update: number
  unchanged: number
}

/** Kept well below the port's limit of 100 operations, and small enough for its 2 MB. */
const perTransaction = 80

/** Creates or replaces what differs from the store, in transactions of bounded size; running it again writes nothing. */
export async function writeDocuments(
  store: Ports['store'],
  partition: Partition,
  documents: readonly Document[],
  dryRun: boolean,
): Promise<Written> {
  const total: Written = { create: 0, update: 0, unchanged: 0 }
  for (let i = 0; i < documents.length; i += perTransaction) {
    const part = documents.slice(i, i + perTransaction)
    const written = await retryWhenStale(async () => {
      const stored = new Map(
        (
          await store.getMany(
            partition,
            part.map((document) => document.id),
          )
        ).map((document) => [document.id, document]),
      )
      const operations: Operation[] = []
      const counts: Written = { create: 0, update: 0, unchanged: 0 }
      for (const document of part) {
        const before = stored.get(document.id)
        if (before === undefined) {
          counts.create++
          operations.push({ op: 'create', document })
        } else if (sameJson(before.body, document.body) && sameJson(before.keys, document.keys)) {
          counts.unchanged++
        } else {
          counts.update++
          operations.push({ op: 'replace', document, etag: before.etag })
        }
      }
      if (!dryRun && operations.length > 0) await store.transact(partition, operations)
      return counts
    })
    total.create += written.create
    total.update += written.update
    total.unchanged += written.unchanged
  }
  return total
}
