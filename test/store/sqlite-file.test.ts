import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Document, StoreError } from '../../bot/commands/ports/document-store.ts'
import { applyOperation } from '../../bot/store/sqlite-documents.ts'
import { openSqliteFile } from '../../bot/store/sqlite-file.ts'
import { openSqliteStore } from '../../bot/store/sqlite-store.ts'
import { createSqliteWriter } from '../../bot/store/sqlite-writer.ts'
import { codeOf, freshPartition, listAll } from './store-fixture.ts'

describe('the SQLite file', () => {
  let folder: string
  let file: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'okr-store-'))
    file = join(folder, 'deep', 'er', 'store.sqlite')
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const open = () => openSqliteStore({ file, now: () => 0 })

  function refusal(work: () => unknown): StoreError {
    try {
      work()
    } catch (error) {
      if (error instanceof StoreError) return error
      throw error
    }
    throw new Error('It was not refused.')
  }

  test('is made with its folders, and syncs every commit to the disk', async () => {
    await open().close()
    const { database } = openSqliteFile(file)
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
    database.close()
  })

  test('of another program is refused and left as it is', () => {
    file = join(folder, 'other.sqlite')
    const other = new DatabaseSync(file)
    other.exec('CREATE TABLE theirs (a)')
    other.close()
    const before = readFileSync(file)
    expect(refusal(open)).toMatchObject({ code: 'invalid', message: expect.stringContaining(file) })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('of a newer version is refused', async () => {
    await open().close()
    const { database } = openSqliteFile(file)
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(refusal(open)).toMatchObject({ code: 'invalid', message: expect.stringContaining('99') })
  })

  test.each([
    ['holds something else', 'this is not a database, and long enough to be read as one'.repeat(100)],
    ['is a folder', undefined],
  ])('that %s is refused with its name', (_title, content) => {
    file = content === undefined ? folder : join(folder, 'broken.sqlite')
    if (content !== undefined) writeFileSync(file, content)
    expect(refusal(open)).toMatchObject({ code: 'unavailable', message: expect.stringContaining(file) })
  })

  test('that another process holds too long is busy, and nothing has been written', async () => {
    const partition = freshPartition()
    const held = openSqliteFile(file)
    const impatient = openSqliteFile(file)
    impatient.database.exec('PRAGMA busy_timeout = 1')
    const writer = createSqliteWriter(impatient, () => {})
    held.database.exec('BEGIN IMMEDIATE')
    const document: Document = { id: 'a', type: 'note', body: {} }
    const work = () => applyOperation(impatient, partition, { op: 'create', document }, 0)
    expect(await codeOf(writer.submit(work))).toBe('throttled')
    held.database.exec('COMMIT')
    expect(await codeOf(writer.submit(work))).toBe('done')
    held.database.close()
    impatient.database.close()
  })

  test('that is full refuses the whole moment, keeps what it had, and goes on once there is space', async () => {
    const partition = freshPartition()
    const opened = openSqliteFile(file)
    const writer = createSqliteWriter(opened, () => {})
    const create = (id: string, bytes: number) =>
      writer.submit(() => {
        const document: Document = { id, type: 'note', keys: { k: id }, body: { text: 'x'.repeat(bytes) } }
        return applyOperation(opened, partition, { op: 'create', document }, 0)
      })
    await create('first', 10)
    opened.database.exec('PRAGMA max_page_count = 30')
    const results = [create('small', 10), create('large', 500_000), create('after', 10)]
    expect(await Promise.all(results.map(codeOf))).toContain('unavailable')
    opened.database.exec('PRAGMA max_page_count = 100000')
    const outcomes = await Promise.all(results.map(codeOf))
    await create('later', 10)
    opened.database.close()
    const store = open()
    const kept = (await listAll(store, partition, { type: 'note', orderBy: 'k' })).map(({ id }) => id)
    await store.close()
    const acknowledged = ['small', 'large', 'after'].filter((_, i) => outcomes[i] === 'done')
    expect(kept).toEqual([...acknowledged, 'first', 'later'].sort())
  })

  test('indexes the keys that a document has, and none that it had', async () => {
    const partition = freshPartition()
    const store = open()
    const first = await store.create(partition, {
      id: 'a',
      type: 'note',
      keys: { k: 1, t: 'x', l: ['p', 'q', 'p'] },
      body: {},
    })
    await store.replace(partition, { id: 'a', type: 'other', keys: { k: 2, l: ['q'] }, body: {} }, first.etag)
    await store.close()
    const { database } = openSqliteFile(file)
    const entries = database.prepare('SELECT type, key, kind, value FROM entries ORDER BY key').all()
    expect(entries).toEqual([
      { type: 'other', key: 'k', kind: 1, value: 2 },
      { type: 'other', key: 'l', kind: 3, value: 'q' },
    ])
    database.close()
  })

  test('frees what has expired when something is written', async () => {
    let now = 0
    const partition = freshPartition()
    const store = openSqliteStore({ file, now: () => now })
    const short: Document = {
      id: 'short',
      type: 'note',
      keys: { k: 'v', list: ['a', 'b'] },
      body: {},
      ttl: 1,
    }
    await store.create(partition, short)
    now = 5000
    await store.create(partition, { id: 'other', type: 'note', body: {} })
    await store.close()
    const { database } = openSqliteFile(file)
    expect(database.prepare('SELECT count(*) AS n FROM documents').get()).toEqual({ n: 1 })
    expect(database.prepare('SELECT count(*) AS n FROM entries').get()).toEqual({ n: 0 })
    database.close()
  })
})
