import type { SqlParameter, SqlQuerySpec } from '@azure/cosmos'
import type { Condition, ListQuery, Partition } from '../commands/ports/document-store.ts'
import { afterSortTerms, idSort, itemIdOf, sortPrefix, sortTerm } from './cosmos-items.ts'
import type { Position } from './positions.ts'

type Query = SqlQuerySpec & { parameters: SqlParameter[] }

/**
 * Every query names the tenant and the scope, although the partition key option names them too: the option
 * routes the request, and the SDK drops it when the service asks for a query plan.
 */
function scoped(partition: Partition): Query {
  return {
    query: 'SELECT * FROM c WHERE c.tenantId = @tenantId AND c.scope = @scope',
    parameters: [
      { name: '@tenantId', value: partition.tenantId },
      { name: '@scope', value: partition.scope },
    ],
  }
}

export function idsQuery(partition: Partition, ids: readonly string[]): Query {
  const query = scoped(partition)
  const names = ids.map((id, i) => {
    query.parameters.push({ name: `@id${i}`, value: itemIdOf(id) })
    return `@id${i}`
  })
  query.query += ` AND c.id IN (${names.join(', ')})`
  return query
}

export function dueQuery(now: string): Query {
  return {
    query: 'SELECT * FROM c WHERE c.dueAt <= @now ORDER BY c.dueAt ASC',
    parameters: [{ name: '@now', value: now }],
  }
}

/**
 * The queries that together give a page, in order: documents that have the key that is ordered by, and
 * those that lack it. Both read one sort path from the cursor on, or from the beginning.
 */
export function listQueries(partition: Partition, list: ListQuery, after: Position | undefined): Query[] {
  const { orderBy, descending, where = [] } = list
  const absent = () => part(partition, list, idSort, after?.kind === 'absent' ? after : undefined)
  if (orderBy === undefined) return [absent()]
  const keyed = () => part(partition, list, orderBy, after?.kind === 'absent' ? undefined : after)
  // A condition on a value of the key leaves no document without it.
  const noneAbsent = where.some((condition) => condition.key === orderBy && !('contains' in condition))
  if (noneAbsent) return [keyed()]
  if (descending) return after?.kind === 'absent' ? [absent()] : [keyed(), absent()]
  return after && after.kind !== 'absent' ? [keyed()] : [absent(), keyed()]
}

function part(partition: Partition, list: ListQuery, path: string, after: Position | undefined): Query {
  const query = scoped(partition)
  const bind = (value: string | number) => {
    const name = `@p${query.parameters.length}`
    query.parameters.push({ name, value })
    return name
  }
  const prefix = sortPrefix(partition, list.type)
  const start = after && sortTerm(prefix, after)
  const sort = `c.sort["${path}"]`
  const clauses = [
    `c.type = ${bind(list.type)}`,
    ...(list.where ?? []).flatMap((condition) => conditionClauses(condition, bind)),
    ...(path === idSort && list.orderBy !== undefined ? [`NOT IS_DEFINED(c.sort["${list.orderBy}"])`] : []),
    `${sort} > ${bind(!list.descending && start !== undefined ? start : prefix)}`,
    `${sort} < ${bind(list.descending && start !== undefined ? start : afterSortTerms(prefix))}`,
  ]
  query.query += ` AND ${clauses.join(' AND ')} ORDER BY ${sort} ${list.descending ? 'DESC' : 'ASC'}`
  return query
}

/** Key names are checked to be plain words before they come here. */
function conditionClauses(condition: Condition, bind: (value: string | number) => string): string[] {
  const path = `c.keys["${condition.key}"]`
  if ('contains' in condition) return [`ARRAY_CONTAINS(${path}, ${bind(condition.contains)})`]
  if ('equals' in condition) return [`${path} = ${bind(condition.equals)}`]
  return [
    ...(condition.from === undefined ? [] : [`${path} >= ${bind(condition.from)}`]),
    ...(condition.before === undefined ? [] : [`${path} < ${bind(condition.before)}`]),
  ]
}
