import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import type { ListQuery, Partition } from '../../bot/commands/ports/document-store.ts'
import { decodeCursor, encodeCursor, type Position } from '../../bot/store/positions.ts'
import { applyOperation, partitionNumber } from '../../bot/store/sqlite-documents.ts'
import { openSqliteFile, type SqliteFile } from '../../bot/store/sqlite-file.ts'
import { findPage } from '../../bot/store/sqlite-list.ts'
import { expectedIds, histories, play, queries } from './list-model.ts'

const partition: Partition = { container: 'plan', tenantId: 'tenant', scope: 'scope' }
const size = 12_000
const children = 1000

/** Counts the rows that SQLite hands over and keeps the statements, so that cost is seen without a clock. */
function watched(file: SqliteFile) {
  const seen = { rows: 0, statements: new Set<string>() }
  const watchedStatement = (sql: string) => {
    seen.statements.add(sql)
    const statement = file.prepare(sql)
    const iterate = statement.iterate.bind(statement)
    Object.defineProperty(statement, 'iterate', {
      value: function* (...values: Parameters<typeof iterate>) {
        for (const row of iterate(...values)) {
          seen.rows += 1
          yield row
        }
      },
    })
    return statement
  }
  const view: SqliteFile = {
    ...file,
    statement: watchedStatement,
    prepare: watchedStatement,
    first: (sql, ...values) => {
      seen.statements.add(sql)
      return file.first(sql, ...values)
    },
    all: (sql, ...values) => {
      seen.statements.add(sql)
      const rows = file.all(sql, ...values)
      seen.rows += rows.length
      return rows
    },
  }
  return { view, seen }
}

describe('a SQLite list in a partition of 12,000 documents', () => {
  let folder: string
  let file: SqliteFile
  let number: number

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'okr-store-'))
    file = openSqliteFile(join(folder, 'store.sqlite'))
    file.database.exec('BEGIN')
    for (let i = 0; i < size; i++) {
      const keys = {
        parents: [`p${Math.floor(i / children)}`],
        state: i % 10 ? 'open' : 'closed',
        place: String((i * 7919) % size).padStart(6, '0'),
        owner: `o${i % 600}`,
        ...(i % 2000 === 5 ? {} : { rare: i }),
      }
      const document = { id: `d${i}`, type: 'okr', keys, body: { i } }
      applyOperation(file, partition, { op: 'create', document }, 0)
    }
    file.database.exec('COMMIT')
    number = partitionNumber(file, partition) ?? -1
  })

  afterAll(() => {
    file.database.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const cases: [title: string, rows: number, ask: Partial<ListQuery>][] = [
    [
      'children of one parent, in order',
      children,
      { where: [{ key: 'parents', contains: 'p5' }], orderBy: 'place' },
    ],
    ['children of one parent, by id', children, { where: [{ key: 'parents', contains: 'p5' }] }],
    ['what one person owns', 20, { where: [{ key: 'owner', equals: 'o7' }], orderBy: 'place' }],
    [
      'what one person owns of what is open',
      20,
      {
        where: [
          { key: 'state', equals: 'open' },
          { key: 'owner', equals: 'o7' },
        ],
        orderBy: 'place',
      },
    ],
    ['nothing', 0, { where: [{ key: 'owner', equals: 'nobody' }], orderBy: 'place' }],
    ['what is open, in order', 200, { where: [{ key: 'state', equals: 'open' }], orderBy: 'place' }],
    [
      'what is open, downwards',
      200,
      { where: [{ key: 'state', equals: 'open' }], orderBy: 'place', descending: true },
    ],
    ['what is open, by id', 200, { where: [{ key: 'state', equals: 'open' }] }],
    ['all by id', 110, {}],
    ['all in order', 110, { orderBy: 'place' }],
    ['all in an order that some documents lack', 110, { orderBy: 'rare' }],
    ['all in an order that no document has', 110, { orderBy: 'none' }],
    [
      'a wide range of the order',
      110,
      { where: [{ key: 'place', from: '004000', before: '009000' }], orderBy: 'place' },
    ],
    [
      'a narrow range in another order',
      50,
      { where: [{ key: 'place', from: '004000', before: '004050' }], orderBy: 'rare' },
    ],
  ]

  test.each(cases)(
    'reads no more rows than it must for %s, on the first page and later',
    (_title, rows, ask) => {
      const query: ListQuery = { type: 'okr', limit: 50, ...ask }
      let cursor: string | undefined
      for (let page = 0; page < 3; page++) {
        const { view, seen } = watched(file)
        const asked = cursor === undefined ? query : { ...query, cursor }
        const found = findPage(view, number, asked, decodeCursor(partition, asked), 0)
        expect(seen.rows).toBeLessThanOrEqual(rows + 15)
        const last = found[query.limit - 1]
        if (!last) return
        cursor = encodeCursor(partition, query, last.position)
      }
    },
  )

  test.each(cases)('uses an index and no sorting for %s', (_title, _rows, ask) => {
    const { view, seen } = watched(file)
    findPage(view, number, { type: 'okr', limit: 50, ...ask }, undefined, 0)
    const plans = [...seen.statements].flatMap((sql) =>
      file
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => String(detail)),
    )
    const allowed =
      /^SEARCH (d|e|documents) USING |^(SCAN|CO-ROUTINE|MATERIALIZE) (shapes|\(subquery-\d+\))$|^SETUP$|^RECURSIVE STEP$|^SCALAR SUBQUERY|^CORRELATED SCALAR SUBQUERY/
    expect(plans.filter((detail) => !allowed.test(detail))).toEqual([])
    expect(plans.length).toBeGreaterThan(0)
  })
})

describe('a SQLite list that reads the order from its index', () => {
  test('finds the same as one that sorts what matches', async () => {
    const file = openSqliteFile(':memory:')
    let count = 0
    await fc.assert(
      fc.asyncProperty(histories, queries, fc.integer({ min: 1, max: 6 }), async (all, asked, limit) => {
        const place: Partition = { ...partition, scope: `scope${count++}` }
        const documents = await play(all, async (operation) => applyOperation(file, place, operation, 0))
        const number = partitionNumber(file, place) ?? -1
        for (const one of asked) {
          const query = { ...one, limit }
          const ids: string[] = []
          let after: Position | undefined
          for (;;) {
            const found = findPage(file, number, query, after, 0, 0)
            ids.push(...found.slice(0, limit).map(({ position }) => position.id))
            if (found.length <= limit) break
            after = found[limit - 1]?.position
          }
          expect(ids).toEqual(expectedIds(documents, one))
        }
      }),
      { numRuns: 60 },
    )
    file.database.close()
  })
})
