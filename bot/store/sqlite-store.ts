import { type DocumentStore, type Partition, StoreError } from '../commands/ports/document-store.ts'
import {
  checkDocument,
  checkEtag,
  checkId,
  checkIds,
  checkInstant,
  checkLimit,
  checkOperations,
  checkPartition,
  checkQuery,
} from './document-checks.ts'
import { decodeCursor, encodeCursor } from './positions.ts'
import {
  applyOperation,
  hasExpired,
  partitionNumber,
  readDocument,
  removeExpired,
} from './sqlite-documents.ts'
import { openSqliteFile, toStoreError } from './sqlite-file.ts'
import { findPage } from './sqlite-list.ts'
import { createSqliteWriter } from './sqlite-writer.ts'

export interface SqliteStoreOptions {
  file: string
  /** Milliseconds since 1970; decides which documents have expired. */
  now: () => number
}

/** The embedded store: one file, durable once a write is acknowledged, shared safely by several processes. */
export function openSqliteStore({ file: path, now }: SqliteStoreOptions): DocumentStore {
  const file = openSqliteFile(path)
  const writer = createSqliteWriter(file, () => removeExpired(file, now()))
  let open = true

  /** Checks first and in the same turn as the call, so that a refusal never depends on the database. */
  async function read<T>(check: () => void, work: () => T): Promise<T> {
    check()
    mustBeOpen()
    try {
      // One snapshot for all statements of a read, whatever other processes write meanwhile.
      file.database.exec('BEGIN')
      try {
        return work()
      } finally {
        file.database.exec('COMMIT')
      }
    } catch (error) {
      throw toStoreError(error)
    }
  }

  async function write<I, T>(check: () => I, work: (input: I) => T): Promise<T> {
    const input = check()
    mustBeOpen()
    return writer.submit(() => work(input))
  }

  function mustBeOpen(): void {
    if (!open) throw new StoreError('unavailable', 'The store has been closed.')
  }

  function find(partition: Partition, id: string) {
    const number = partitionNumber(file, partition)
    if (number === undefined) return undefined
    const row = file.first(
      'SELECT id, type, etag, expires, due, ttl, keys, body FROM documents WHERE partition = ? AND id = ?',
      number,
      id,
    )
    return row && !hasExpired(row, now()) ? readDocument(row) : undefined
  }

  return {
    get: (partition, id) =>
      read(
        () => {
          checkPartition(partition)
          checkId(id)
        },
        () => find(partition, id),
      ),

    getMany: (partition, ids) =>
      read(
        () => {
          checkPartition(partition)
          checkIds(ids)
        },
        () => [...new Set(ids)].flatMap((id) => find(partition, id) ?? []),
      ),

    create: (partition, document) =>
      write(
        () => {
          checkPartition(partition)
          return checkDocument(document)
        },
        (copy) => {
          const etag = applyOperation(file, partition, { op: 'create', document: copy }, now())
          return { ...copy, etag: String(etag) }
        },
      ),

    replace: (partition, document, etag) =>
      write(
        () => {
          checkPartition(partition)
          checkEtag(etag)
          return checkDocument(document)
        },
        (copy) => {
          const next = applyOperation(file, partition, { op: 'replace', document: copy, etag }, now())
          return { ...copy, etag: String(next) }
        },
      ),

    delete: (partition, id, etag) =>
      write(
        () => {
          checkPartition(partition)
          checkId(id)
          checkEtag(etag)
        },
        () => {
          applyOperation(file, partition, { op: 'delete', id, etag }, now())
        },
      ),

    transact: (partition, operations) =>
      write(
        () => {
          checkPartition(partition)
          return checkOperations(operations)
        },
        (copies) => copies.map((operation) => applyOperation(file, partition, operation, now())),
      ),

    list: (partition, query) => {
      const check = () => {
        checkPartition(partition)
        checkQuery(query)
        decodeCursor(partition, query)
      }
      return read(check, () => {
        const number = partitionNumber(file, partition)
        if (number === undefined) return { documents: [] }
        const found = findPage(file, number, query, decodeCursor(partition, query), now())
        const page = found.slice(0, query.limit)
        const documents = page.flatMap(({ row }) => {
          const columns = 'SELECT id, type, etag, expires, due, ttl, keys, body FROM documents WHERE row = ?'
          const read = file.first(columns, row)
          return read ? [readDocument(read)] : []
        })
        const last = page.at(-1)
        return found.length > query.limit && last
          ? { documents, cursor: encodeCursor(partition, query, last.position) }
          : { documents }
      })
    },

    due: (instant, limit) =>
      read(
        () => {
          checkInstant(instant, 'now')
          checkLimit(limit)
        },
        () =>
          file
            .all(
              `SELECT p.container, p.tenant, p.scope, d.id, d.type, d.etag, d.due, d.ttl, d.keys, d.body
               FROM documents d JOIN partitions p ON p.number = d.partition
               WHERE d.due <= ? AND (d.expires IS NULL OR d.expires > ?) ORDER BY d.due, d.id LIMIT ?`,
              instant,
              now(),
              limit,
            )
            .map((row) => ({
              partition: {
                container: containerOf(row.container),
                tenantId: String(row.tenant),
                scope: String(row.scope),
              },
              document: readDocument(row),
            })),
      ),

    ping: () =>
      read(
        () => {},
        () => {
          file.first('SELECT count(*) FROM (SELECT 1 FROM documents LIMIT 1)')
        },
      ),

    close: async () => {
      if (!open) return
      open = false
      writer.flush()
      file.database.close()
    },
  }
}

function containerOf(name: unknown): Partition['container'] {
  if (name === 'plan' || name === 'conversation' || name === 'directory') return name
  throw new StoreError('unavailable', `The database names a container "${name}" that does not exist.`)
}
