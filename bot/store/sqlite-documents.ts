import { randomBytes } from 'node:crypto'
import {
  type Document,
  type JsonObject,
  type KeyValue,
  type Operation,
  type Partition,
  type StoredDocument,
  StoreError,
} from '../commands/ports/document-store.ts'
import type { Row, SqliteFile } from './sqlite-file.ts'

export const entryKinds = { number: 1, text: 2, element: 3 } as const

interface Entry {
  key: string
  kind: number
  value: string | number
}

export function partitionNumber(file: SqliteFile, partition: Partition): number | undefined {
  const row = file.first(
    'SELECT number FROM partitions WHERE container = ? AND tenant = ? AND scope = ?',
    partition.container,
    partition.tenantId,
    partition.scope,
  )
  return row && Number(row.number)
}

function partitionNumberForWrite(file: SqliteFile, partition: Partition): number {
  const known = partitionNumber(file, partition)
  if (known !== undefined) return known
  const { container, tenantId, scope } = partition
  const insert = file.statement('INSERT INTO partitions (container, tenant, scope) VALUES (?, ?, ?)')
  return Number(insert.run(container, tenantId, scope).lastInsertRowid)
}

/** Applies one operation inside the writer's transaction; returns the new ETag, undefined for a delete. */
export function applyOperation(
  file: SqliteFile,
  partition: Partition,
  operation: Operation,
  now: number,
): string | undefined {
  const number = partitionNumberForWrite(file, partition)
  if (operation.op === 'create') return create(file, number, operation.document, now)
  const id = operation.op === 'delete' ? operation.id : operation.document.id
  const found = file.first(`${select} WHERE partition = ? AND id = ?`, number, id)
  if (!found || hasExpired(found, now))
    throw new StoreError('not-found', `There is no document "${id}"; read again and decide anew.`)
  if (found.etag !== operation.etag)
    throw new StoreError('stale', `The document "${id}" has changed since it was read; read it again.`)
  if (operation.op === 'delete') {
    remove(file, number, found)
    return undefined
  }
  return replace(file, number, found, operation.document, now)
}

const select = 'SELECT row, id, type, etag, expires, due, ttl, keys, body FROM documents'

function create(file: SqliteFile, number: number, document: Document, now: number): string {
  const found = file.first(`${select} WHERE partition = ? AND id = ?`, number, document.id)
  if (found && !hasExpired(found, now))
    throw new StoreError('conflict', `There already is a document "${document.id}".`)
  if (found) remove(file, number, found)
  const etag = newEtag()
  file.run(
    'INSERT INTO documents (partition, id, type, shape, etag, expires, due, ttl, keys, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    number,
    document.id,
    ...columnsOf(document, etag, now),
  )
  for (const entry of entriesOf(document.keys)) addEntry(file, number, document, entry)
  return etag
}

function replace(file: SqliteFile, number: number, found: Row, document: Document, now: number): string {
  const etag = newEtag()
  file.run(
    'UPDATE documents SET type = ?, shape = ?, etag = ?, expires = ?, due = ?, ttl = ?, keys = ?, body = ? WHERE row = ?',
    ...columnsOf(document, etag, now),
    Number(found.row),
  )
  const before = readDocument(found)
  const moved = before.type !== document.type
  const old = new Map(entriesOf(before.keys).map((entry) => [JSON.stringify(entry), entry]))
  for (const entry of entriesOf(document.keys)) {
    if (moved || !old.delete(JSON.stringify(entry))) addEntry(file, number, document, entry)
  }
  for (const entry of old.values()) removeEntry(file, number, before, entry)
  return etag
}

function remove(file: SqliteFile, number: number, found: Row): void {
  const document = readDocument(found)
  for (const entry of entriesOf(document.keys)) removeEntry(file, number, document, entry)
  file.run('DELETE FROM documents WHERE row = ?', Number(found.row))
}

/** Frees the space of documents whose time is over; reads do not see them anyway. */
export function removeExpired(file: SqliteFile, now: number): void {
  const rows = file.all(
    'SELECT partition, row, id, type, etag, expires, due, ttl, keys, body FROM documents WHERE expires <= ? LIMIT 20',
    now,
  )
  for (const row of rows) remove(file, Number(row.partition), row)
}

function columnsOf(document: Document, etag: string, now: number) {
  const { type, keys, body, dueAt, ttl } = document
  return [
    type,
    shapeOf(keys),
    etag,
    ttl === undefined ? null : now + ttl * 1000,
    dueAt ?? null,
    ttl ?? null,
    keys === undefined ? null : JSON.stringify(keys),
    JSON.stringify(body),
  ] as const
}

/** The names of the scalar keys, each between commas. */
function shapeOf(keys: Record<string, KeyValue> | undefined): string {
  const names = Object.entries(keys ?? {}).filter(([, value]) => typeof value !== 'object')
  return names
    .map(([name]) => `,${name},`)
    .sort()
    .join('')
}

function entriesOf(keys: Record<string, KeyValue> | undefined): Entry[] {
  return Object.entries(keys ?? {}).flatMap(([key, value]): Entry[] => {
    if (typeof value === 'number') return [{ key, kind: entryKinds.number, value }]
    if (typeof value === 'string') return [{ key, kind: entryKinds.text, value }]
    return [...new Set(value)].map((element) => ({ key, kind: entryKinds.element, value: element }))
  })
}

function addEntry(
  file: SqliteFile,
  number: number,
  { type, id }: Document,
  { key, kind, value }: Entry,
): void {
  file.run(
    'INSERT INTO entries (partition, type, key, kind, value, id) VALUES (?, ?, ?, ?, ?, ?)',
    ...[number, type, key, kind, value, id],
  )
}

function removeEntry(
  file: SqliteFile,
  number: number,
  { type, id }: Document,
  { key, kind, value }: Entry,
): void {
  file.run(
    'DELETE FROM entries WHERE partition = ? AND type = ? AND key = ? AND kind = ? AND value = ? AND id = ?',
    ...[number, type, key, kind, value, id],
  )
}

export function hasExpired(row: Row, now: number): boolean {
  return row.expires !== null && Number(row.expires) <= now
}

export function readDocument(row: Row): StoredDocument {
  const keys: Record<string, KeyValue> | undefined =
    row.keys === null ? undefined : JSON.parse(String(row.keys))
  const body: JsonObject = JSON.parse(String(row.body))
  return {
    id: String(row.id),
    type: String(row.type),
    ...(keys && { keys }),
    body,
    ...(row.due !== null && { dueAt: String(row.due) }),
    ...(row.ttl !== null && { ttl: Number(row.ttl) }),
    etag: String(row.etag),
  }
}

function newEtag(): string {
  return randomBytes(12).toString('base64url')
}
