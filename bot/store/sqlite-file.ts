import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { StoreError } from '../commands/ports/document-store.ts'

/** Marks the file as ours ("OKRa"), so that another program's database is refused and not changed. */
const applicationId = 0x4f_4b_52_61
const version = 1

/**
 * `entries` is the index of keys: one row for each scalar (kind 1 number, 2 text) and for each element of
 * a list (3). Its columns have no affinity, so a number never equals a text, and its primary key is at
 * once the index for equality, ranges and order. `shape` names the scalar keys that a document has, so
 * that the documents without a key are found without looking at the others.
 */
const schema = `
  CREATE TABLE partitions (
    number INTEGER PRIMARY KEY,
    container TEXT NOT NULL,
    tenant TEXT NOT NULL,
    scope TEXT NOT NULL,
    UNIQUE (container, tenant, scope)
  ) STRICT;
  CREATE TABLE documents (
    row INTEGER PRIMARY KEY,
    partition INTEGER NOT NULL REFERENCES partitions (number),
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    shape TEXT NOT NULL,
    etag TEXT NOT NULL,
    expires INTEGER,
    due TEXT,
    ttl INTEGER,
    keys TEXT,
    body TEXT NOT NULL,
    UNIQUE (partition, id)
  ) STRICT;
  CREATE INDEX documents_by_shape ON documents (partition, type, shape, id);
  CREATE INDEX documents_by_due ON documents (due) WHERE due IS NOT NULL;
  CREATE INDEX documents_by_expiry ON documents (expires) WHERE expires IS NOT NULL;
  CREATE TABLE entries (
    partition INTEGER NOT NULL,
    type TEXT NOT NULL,
    key TEXT NOT NULL,
    kind INTEGER NOT NULL,
    value ANY NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (partition, type, key, kind, value, id)
  ) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${version};
`

export type Row = ReturnType<StatementSync['all']>[number]

/** One connection, with each statement prepared once. */
export interface SqliteFile {
  readonly database: DatabaseSync
  /** The one prepared statement of this text. Only one reader may be iterating over it. */
  statement(sql: string): StatementSync
  prepare(sql: string): StatementSync
  run(sql: string, ...values: SQLInputValue[]): void
  first(sql: string, ...values: SQLInputValue[]): Row | undefined
  all(sql: string, ...values: SQLInputValue[]): Row[]
}

export function openSqliteFile(file: string): SqliteFile {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const database = new DatabaseSync(file, { timeout: 10_000, allowExtension: false })
    try {
      prepareFile(database, file)
    } catch (error) {
      database.close()
      throw error
    }
    return withStatements(database)
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError(
      'unavailable',
      `The database file ${file} cannot be opened: ${messageOf(error)}. Check that its folder can be written and has space.`,
      { cause: error },
    )
  }
}

function prepareFile(database: DatabaseSync, file: string): void {
  const tables = Number(database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n)
  if (tables > 0) checkOwner(database, file)
  // FULL makes every acknowledged commit survive a power cut, which WAL alone does not.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;')
  if (tables > 0) return
  database.exec('BEGIN IMMEDIATE')
  try {
    // Another process may have created the tables while this one waited for the lock.
    const { user_version: found } = database.prepare('PRAGMA user_version').get() ?? {}
    if (found === 0) database.exec(schema)
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
  checkOwner(database, file)
}

function checkOwner(database: DatabaseSync, file: string): void {
  const owner = database.prepare('PRAGMA application_id').get()?.application_id
  const found = database.prepare('PRAGMA user_version').get()?.user_version
  if (owner !== applicationId)
    throw new StoreError(
      'invalid',
      `${file} is not a database of this product; choose another folder for its data.`,
    )
  if (found !== version)
    throw new StoreError(
      'invalid',
      `${file} has the layout ${found}; this version of the product reads ${version}. Use the version that wrote it.`,
    )
}

function withStatements(database: DatabaseSync): SqliteFile {
  const statements = new Map<string, StatementSync>()
  const statement = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const prepared = database.prepare(sql)
    statements.set(sql, prepared)
    return prepared
  }
  return {
    database,
    statement,
    prepare: (sql) => database.prepare(sql),
    run: (sql, ...values) => {
      statement(sql).run(...values)
    },
    first: (sql, ...values) => statement(sql).get(...values),
    all: (sql, ...values) => statement(sql).all(...values),
  }
}

/** SQLite's BUSY and LOCKED: another process held the file too long, and nothing was written. */
const busyCodes: ReadonlySet<number> = new Set([5, 6])

export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const code =
    typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  return busyCodes.has(code)
    ? new StoreError('throttled', 'The database is busy; try again in a moment.', { cause: error })
    : new StoreError('unavailable', `The database cannot be used: ${messageOf(error)}.`, { cause: error })
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error)
}
