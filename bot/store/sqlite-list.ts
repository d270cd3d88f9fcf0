import type { SQLInputValue } from 'node:sqlite'
import type { Condition, KeyValue, ListQuery } from '../commands/ports/document-store.ts'
import { compareCodePoints } from './code-point-order.ts'
import { comparePositions, meets, type Position, positionOf } from './positions.ts'
import { entryKinds, hasExpired } from './sqlite-documents.ts'
import type { Row, SqliteFile } from './sqlite-file.ts'

/** A document that may belong to the page, with what decides it. */
interface Candidate {
  row: number
  position: Position
}

interface Filter {
  sql: string
  values: SQLInputValue[]
}

interface Driver {
  filter: Filter
  matches: number
  /** For one value: the index has its matches by id. */
  isExact: boolean
}

/** So many candidates are sorted in memory; when more match, the order's index finds a page sooner. */
const sortableCandidates = 2000

/**
 * Finds the rows of a page, in order, beginning after a position. The cost follows the number of matches
 * of the most selective condition or, when all match many, the number of rows that the page needs.
 */
export function findPage(
  file: SqliteFile,
  partition: number,
  query: ListQuery,
  after: Position | undefined,
  now: number,
  sortable = sortableCandidates,
): Candidate[] {
  const conditions = query.where ?? []
  const { orderBy, descending = false } = query
  const direction = descending ? -1 : 1

  function candidate(row: Row): Candidate | undefined {
    if (hasExpired(row, now)) return undefined
    const keys: Record<string, KeyValue> | undefined =
      row.keys === null ? undefined : JSON.parse(String(row.keys))
    if (!conditions.every((condition) => meets(keys, condition))) return undefined
    const position = positionOf({ id: String(row.id), ...(keys && { keys }) }, orderBy)
    if (after && direction * comparePositions(position, after) <= 0) return undefined
    return { row: Number(row.row), position }
  }

  function take(rows: Iterable<Row>, found: Candidate[]): Candidate[] {
    for (const row of rows) {
      if (found.length > query.limit) break
      const next = candidate(row)
      if (next) found.push(next)
    }
    return found
  }

  const driver = chooseDriver(file, partition, query, sortable)
  if (driver?.isExact && orderBy === undefined)
    return take(scanMatches(file, driver.filter, query, after), [])
  if (driver && driver.matches <= sortable) {
    const rows = file.all(
      `SELECT d.row, d.id, d.expires, d.keys FROM entries e CROSS JOIN documents d ON d.partition = e.partition AND d.id = e.id
       WHERE ${driver.filter.sql}`,
      ...driver.filter.values,
    )
    const found = rows.flatMap((row) => candidate(row) ?? [])
    return found
      .sort((a, b) => direction * comparePositions(a.position, b.position))
      .slice(0, query.limit + 1)
  }
  const found: Candidate[] = []
  for (const kind of descending ? (['keyed', 'absent'] as const) : (['absent', 'keyed'] as const)) {
    if (found.length > query.limit) break
    if (kind === 'keyed') take(scanByKey(file, partition, query, after), found)
    else if (!conditions.some((condition) => condition.key === orderBy && !('contains' in condition)))
      take(scanById(file, partition, query, after), found)
  }
  return found
}

/** The condition with the fewest matches, as far as counting up to the sortable number tells. */
function chooseDriver(
  file: SqliteFile,
  partition: number,
  query: ListQuery,
  sortable: number,
): Driver | undefined {
  const drivers = (query.where ?? []).map((condition) => ({
    filter: entryFilter(partition, query.type, condition),
    isExact: 'contains' in condition || 'equals' in condition,
  }))
  const [only] = drivers
  if (only?.isExact && drivers.length === 1 && query.orderBy === undefined) return { ...only, matches: 0 }
  const counted = drivers.map((driver) => {
    const { sql, values } = driver.filter
    const count = `SELECT count(*) AS n FROM (SELECT 1 FROM entries e WHERE ${sql} LIMIT ${sortable + 1})`
    return { ...driver, matches: Number(file.first(count, ...values)?.n) }
  })
  return counted.sort((a, b) => a.matches - b.matches)[0]
}

/** What meets one condition, by id, as far as the page needs it. */
function* scanMatches(
  file: SqliteFile,
  { sql, values }: Filter,
  { descending }: ListQuery,
  after: Position | undefined,
) {
  const way = descending ? 'DESC' : 'ASC'
  const start = after === undefined ? '' : ` AND e.id ${descending ? '<' : '>'} ?`
  yield* file
    .statement(
      `SELECT d.row, d.id, d.expires, d.keys FROM entries e CROSS JOIN documents d ON d.partition = e.partition AND d.id = e.id
       WHERE ${sql}${start} ORDER BY e.id ${way}`,
    )
    .iterate(...values, ...(after === undefined ? [] : [after.id]))
}

function entryFilter(partition: number, type: string, condition: Condition): Filter {
  const start = 'e.partition = ? AND e.type = ? AND e.key = ? AND e.kind = ?'
  const values: SQLInputValue[] = [partition, type, condition.key]
  if ('contains' in condition)
    return { sql: `${start} AND e.value = ?`, values: [...values, entryKinds.element, condition.contains] }
  if ('equals' in condition)
    return {
      sql: `${start} AND e.value = ?`,
      values: [...values, kindOf(condition.equals), condition.equals],
    }
  const { from, before } = condition
  const bound = from ?? before
  if (bound === undefined) return { sql: '0', values: [] }
  return {
    sql: `${start}${from === undefined ? '' : ' AND e.value >= ?'}${before === undefined ? '' : ' AND e.value < ?'}`,
    values: [
      ...values,
      kindOf(bound),
      ...(from === undefined ? [] : [from]),
      ...(before === undefined ? [] : [before]),
    ],
  }
}

function kindOf(value: string | number): number {
  return typeof value === 'number' ? entryKinds.number : entryKinds.text
}

/** Documents that have the key that is ordered by, in its order, read from the index as the page needs them. */
function* scanByKey(file: SqliteFile, partition: number, query: ListQuery, after: Position | undefined) {
  const { type, orderBy, descending } = query
  if (orderBy === undefined) return
  if (after?.kind === 'absent' && descending) return
  const range = (query.where ?? []).find(
    (condition) => condition.key === orderBy && !('contains' in condition),
  )
  const bounds = range
    ? entryFilter(partition, type, range)
    : {
        sql: 'e.partition = ? AND e.type = ? AND e.key = ? AND e.kind BETWEEN 1 AND 2',
        values: [partition, type, orderBy],
      }
  const filter = { sql: bounds.sql, values: [...bounds.values] }
  if (after && after.kind !== 'absent') {
    filter.sql += ` AND (e.kind, e.value, e.id) ${descending ? '<' : '>'} (?, ?, ?)`
    filter.values.push(entryKinds[after.kind], after.value, after.id)
  }
  const way = descending ? 'DESC' : 'ASC'
  yield* file
    .statement(
      `SELECT d.row, d.id, d.expires, d.keys FROM entries e CROSS JOIN documents d ON d.partition = e.partition AND d.id = e.id
       WHERE ${filter.sql} ORDER BY e.kind ${way}, e.value ${way}, e.id ${way}`,
    )
    .iterate(...filter.values)
}

/** Documents without the key that is ordered by (all, when there is none), by id: one index range for each shape, merged. */
function* scanById(file: SqliteFile, partition: number, query: ListQuery, after: Position | undefined) {
  const { type, orderBy, descending } = query
  if (after && after.kind !== 'absent' && !descending) return
  const shapes = file
    .all(
      `WITH RECURSIVE shapes (shape) AS (
         SELECT min(shape) FROM documents WHERE partition = ?1 AND type = ?2
         UNION ALL
         SELECT (SELECT min(shape) FROM documents WHERE partition = ?1 AND type = ?2 AND shape > shapes.shape)
         FROM shapes WHERE shapes.shape IS NOT NULL
       ) SELECT shape FROM shapes WHERE shape IS NOT NULL`,
      partition,
      type,
    )
    .map(({ shape }) => String(shape))
    .filter((shape) => orderBy === undefined || !shape.includes(`,${orderBy},`))
  const start = after?.kind === 'absent' ? ` AND id ${descending ? '<' : '>'} ?` : ''
  const sql = `SELECT row, id, expires, keys FROM documents WHERE partition = ? AND type = ? AND shape = ?${start}
               ORDER BY id ${descending ? 'DESC' : 'ASC'}`
  const rest = after?.kind === 'absent' ? [after.id] : []
  const sources = shapes.map((shape) => file.prepare(sql).iterate(partition, type, shape, ...rest))
  try {
    yield* mergeById(sources, descending === true)
  } finally {
    // An unfinished statement would hold its snapshot, and this connection could not write any more.
    for (const source of sources) source.return?.()
  }
}

function* mergeById(sources: Iterator<Row>[], descending: boolean): Generator<Row> {
  const heads = sources.flatMap((source) => {
    const { done, value } = source.next()
    return done ? [] : [{ source, row: value, id: String(value.id) }]
  })
  while (heads.length > 0) {
    heads.sort((a, b) => (descending ? -1 : 1) * compareCodePoints(a.id, b.id))
    const [first] = heads
    if (!first) return
    yield first.row
    const { done, value } = first.source.next()
    if (done) heads.shift()
    else heads[0] = { source: first.source, row: value, id: String(value.id) }
  }
}
