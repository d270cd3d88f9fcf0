/**
 * The part of Cosmos DB's query language that the store uses, read strictly: anything else is refused, so that a new
 * kind of query has to be looked at before it passes. Values compare as in Cosmos DB: only within a type, texts by
 * code point, and what is undefined meets no condition.
 */

export interface QuerySpec {
  query: string
  parameters?: { name: string; value: unknown }[]
}

export interface ParsedQuery {
  matches: (item: object) => boolean
  orderBy?: { path: string[]; text: string; descending: boolean }
  /** Every path that the query filters or orders by. */
  paths: string[][]
  where: string
}

export class QueryRefused extends Error {}

type Predicate = (item: object) => boolean

const tokenPattern =
  /\s*(?:(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<parameter>@[A-Za-z0-9_]+)|(?<text>"(?:[^"\\]|\\.)*")|(?<sign><=|>=|[=<>.,()[\]*]))/y

function tokensOf(query: string): string[] {
  const tokens: string[] = []
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < query.trimEnd().length) {
    const at = tokenPattern.lastIndex
    const match = tokenPattern.exec(query)
    if (!match) throw new QueryRefused(`Syntax error near ${query.slice(at, at + 20)}`)
    tokens.push(match[0].trim())
  }
  return tokens
}

export function parseQuery({ query, parameters = [] }: QuerySpec): ParsedQuery {
  const values = new Map(parameters.map(({ name, value }) => [name, value]))
  const tokens = tokensOf(query)
  const paths: string[][] = []
  let next = 0

  const take = (...expected: string[]) => {
    for (const token of expected) {
      if (tokens[next] !== token)
        throw new QueryRefused(`Expected ${token}, found ${tokens[next] ?? 'the end'}: ${query}`)
      next += 1
    }
  }
  const accept = (token: string) => tokens[next] === token && next++ >= 0

  function path(): string[] {
    take('c')
    const steps: string[] = []
    for (;;) {
      if (accept('.')) steps.push(tokens[next++] ?? '')
      else if (accept('[')) {
        steps.push(JSON.parse(tokens[next++] ?? ''))
        take(']')
      } else break
    }
    if (steps.length === 0) throw new QueryRefused(`A path names a property: ${query}`)
    paths.push(steps)
    return steps
  }

  function parameter(): unknown {
    const name = tokens[next++] ?? ''
    if (!values.has(name)) throw new QueryRefused(`There is no parameter ${name}: ${query}`)
    return values.get(name)
  }

  function predicate(): Predicate {
    if (accept('NOT')) {
      take('IS_DEFINED', '(')
      const at = path()
      take(')')
      return (item) => valueAt(item, at) === undefined
    }
    if (accept('ARRAY_CONTAINS')) {
      take('(')
      const at = path()
      take(',')
      const wanted = parameter()
      take(')')
      return (item) => {
        const list = valueAt(item, at)
        return Array.isArray(list) && list.some((element) => compareValues(element, wanted) === 0)
      }
    }
    const at = path()
    if (accept('IN')) {
      take('(')
      const wanted = [parameter()]
      while (accept(',')) wanted.push(parameter())
      take(')')
      return (item) => wanted.some((value) => compareValues(valueAt(item, at), value) === 0)
    }
    const sign = tokens[next++] ?? ''
    const test = signs[sign]
    if (!test) throw new QueryRefused(`Unknown comparison ${sign}: ${query}`)
    const wanted = parameter()
    return (item) => {
      const order = compareValues(valueAt(item, at), wanted)
      return order !== undefined && test(order)
    }
  }

  take('SELECT', '*', 'FROM', 'c', 'WHERE')
  const predicates = [predicate()]
  while (accept('AND')) predicates.push(predicate())
  let orderBy: ParsedQuery['orderBy']
  if (accept('ORDER')) {
    take('BY')
    const start = next
    const at = path()
    const text = tokens.slice(start, next).join('')
    const descending = accept('DESC')
    if (!descending) take('ASC')
    orderBy = { path: at, text, descending }
  }
  if (next !== tokens.length) throw new QueryRefused(`Unexpected ${tokens[next]}: ${query}`)
  return {
    matches: (item) => predicates.every((one) => one(item)),
    ...(orderBy && { orderBy }),
    paths,
    where: query.slice(query.indexOf('WHERE ') + 6).split(' ORDER BY ')[0] ?? '',
  }
}

const signs: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
}

export function valueAt(item: object, path: readonly string[]): unknown {
  let value: unknown = item
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

/** Undefined when the two are of different types, or of a type that has no order. */
export function compareValues(a: unknown, b: unknown): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return Math.sign(a - b)
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a === b && a !== undefined ? 0 : undefined
}

/** Whether an indexing policy of included and excluded paths covers a property. */
export function isIndexed(path: readonly string[], included: readonly { path: string }[]): boolean {
  if (path.length === 1 && path[0] === 'id') return true
  return included.some(({ path: pattern }) => {
    const steps = pattern.split('/').slice(1)
    const last = steps.pop()
    return (
      steps.every((step, i) => step === path[i]) &&
      (last === '*' || (last === '?' && path.length === steps.length))
    )
  })
}

const placeholder = '{documentdb-formattableorderbyquery-filter}'

/** What the service answers when it is asked how to run a query over all partitions. */
export function planOf({ orderBy, where }: ParsedQuery): object {
  const rewrittenQuery = orderBy
    ? `SELECT c._rid, [{"item": ${orderBy.text}}] AS orderByItems, c AS payload FROM c WHERE (${where}) AND (${placeholder}) ORDER BY ${orderBy.text} ${orderBy.descending ? 'DESC' : 'ASC'}`
    : ''
  return {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: 'None',
      groupByExpressions: [],
      groupByAliases: [],
      orderBy: orderBy ? [orderBy.descending ? 'Descending' : 'Ascending'] : [],
      orderByExpressions: orderBy ? [orderBy.text] : [],
      aggregates: [],
      groupByAliasToAggregateType: {},
      hasSelectValue: false,
      hasNonStreamingOrderBy: false,
      rewrittenQuery,
    },
    queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
  }
}

/** Turns a rewritten query back into the query that it came from; undefined when it is not one. */
export function originalOf(query: string): string | undefined {
  const match =
    /^SELECT c\._rid, \[\{"item": .+?\}\] AS orderByItems, c AS payload FROM c WHERE \((.*)\) AND \(true\) ORDER BY (.*)$/s.exec(
      query,
    )
  return match ? `SELECT * FROM c WHERE ${match[1]} ORDER BY ${match[2]}` : undefined
}
