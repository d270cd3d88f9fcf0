import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** JSON values by key, kept in the stand-ins' database; keys sort as plain text. */
export interface Collection<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  delete(key: string): boolean
  entries(prefix?: string): [string, Value][]
}

/** What the stand-ins remember: one SQLite file beside the product's own. */
export interface State {
  /** For stand-ins that need tables and indexes of their own. */
  readonly database: DatabaseSync
  collection<Value>(name: string): Collection<Value>
  /** All or nothing; a transaction inside another one joins it. */
  transaction<Value>(work: () => Value): Value
  close(): void
}

/** Opens (or makes) the durable state; `:memory:` keeps nothing. */
export function openState(file: string): State {
  if (file !== ':memory:') mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  const database = new DatabaseSync(file)
  database.exec(`
    PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS items (
      collection TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
      PRIMARY KEY (collection, key)
    ) WITHOUT ROWID;
  `)
  const read = database.prepare('SELECT value FROM items WHERE collection = ? AND key = ?')
  const write = database.prepare(
    'INSERT INTO items VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  )
  const remove = database.prepare('DELETE FROM items WHERE collection = ? AND key = ?')
  const list = database.prepare(
    'SELECT key, value FROM items WHERE collection = ? AND key >= ? AND key < ? || char(1114111) ORDER BY key',
  )
  let inTransaction = false

  return {
    database,
    collection<Value>(name: string): Collection<Value> {
      const parse = (text: unknown) => JSON.parse(String(text)) as Value
      return {
        get(key) {
          const row = read.get(name, key)
          return row === undefined ? undefined : parse(row.value)
        },
        set(key, value) {
          write.run(name, key, JSON.stringify(value))
        },
        delete: (key) => remove.run(name, key).changes > 0,
        entries: (prefix = '') =>
          list.all(name, prefix, prefix).map((row) => [String(row.key), parse(row.value)]),
      }
    },
    transaction(work) {
      if (inTransaction) return work()
      database.exec('BEGIN IMMEDIATE')
      inTransaction = true
      try {
        const value = work()
        database.exec('COMMIT')
        return value
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      } finally {
        inTransaction = false
      }
    },
    close() {
      database.close()
    },
  }
}
