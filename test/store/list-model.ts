/** What `list` must find, written down as plainly as possible, and documents and queries to try it with. */
import * as fc from 'fast-check'
import type {
  Condition,
  Document,
  KeyValue,
  ListQuery,
  Operation,
} from '../../bot/commands/ports/document-store.ts'

export type Keys = Record<string, KeyValue>

export const keyed = (id: string, keys: Keys, type = 'note'): Document => ({ id, type, keys, body: { id } })

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

export function expectedIds(documents: Document[], query: Omit<ListQuery, 'limit'>): string[] {
  const holds = (keys: Keys, condition: Condition): boolean => {
    const value = keys[condition.key]
    if ('contains' in condition) return Array.isArray(value) && value.includes(condition.contains)
    if (Array.isArray(value) || value === undefined) return false
    if ('equals' in condition) return value === condition.equals
    const compare = (bound: string | number) =>
      typeof bound === 'number' && typeof value === 'number'
        ? value - bound
        : typeof bound === 'string' && typeof value === 'string'
          ? byBytes(value, bound)
          : undefined
    const lower = condition.from === undefined ? 0 : compare(condition.from)
    const upper = condition.before === undefined ? -1 : compare(condition.before)
    return lower !== undefined && lower >= 0 && upper !== undefined && upper < 0
  }
  const rank = (value: KeyValue | undefined) =>
    typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 0
  const found = documents.filter(
    ({ type, keys = {} }) =>
      type === query.type && (query.where ?? []).every((condition) => holds(keys, condition)),
  )
  found.sort((a, b) => {
    const left = query.orderBy === undefined ? undefined : a.keys?.[query.orderBy]
    const right = query.orderBy === undefined ? undefined : b.keys?.[query.orderBy]
    if (rank(left) !== rank(right)) return rank(left) - rank(right)
    if (typeof left === 'number' && typeof right === 'number' && left !== right) return left - right
    if (typeof left === 'string' && typeof right === 'string' && left !== right) return byBytes(left, right)
    return byBytes(a.id, b.id)
  })
  return (query.descending ? found.reverse() : found).map(({ id }) => id)
}

/** A document as it was created and changed, and whether it was deleted in the end. */
interface History {
  id: string
  versions: { type: string; keys: Keys }[]
  deleted: boolean
}

/** Few values, so that random queries match, tie and page. */
const texts = ['', 'a', 'A', 'a\u0000', '\uffff', '🙂', "'"]
const scalar = fc.constantFrom<(string | number)[]>(...texts, 0, 5, -1, 1.5)
const value = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...texts), { maxLength: 3 }) },
)
const version = fc.record({
  type: fc.constantFrom('note', 'note', 'note', 'other'),
  keys: fc.dictionary(fc.constantFrom('a', 'b'), value, { noNullPrototype: true }),
})

export const histories: fc.Arbitrary<History[]> = fc.uniqueArray(
  fc.record({
    id: fc.oneof(
      fc.constantFrom(...texts.slice(1)),
      fc.nat({ max: 30 }).map((i) => `d${i}`),
    ),
    versions: fc.array(version, { minLength: 1, maxLength: 3 }),
    deleted: fc.nat({ max: 5 }).map((one) => one === 0),
  }),
  { minLength: 8, maxLength: 20, selector: ({ id }) => id },
)

const key = fc.constantFrom('a', 'a', 'b', 'none')
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ key, equals: scalar }),
  fc.record({ key, contains: fc.constantFrom(...texts) }),
  fc.record({ key, from: scalar }),
  fc.record({ key, before: scalar }),
  fc.record({ key, from: scalar, before: scalar }),
)

export const queries: fc.Arbitrary<Omit<ListQuery, 'limit' | 'cursor'>[]> = fc.array(
  fc.record(
    {
      type: fc.constantFrom('note', 'note', 'note', 'other', "note' OR '1'='1"),
      where: fc.array(condition, { maxLength: 2 }),
      orderBy: key,
      descending: fc.boolean(),
    },
    { requiredKeys: ['type'], noNullPrototype: true },
  ),
  { minLength: 8, maxLength: 8 },
)

/** Performs the histories one after the other; `write` gives the ETag of what it wrote. Returns what is left. */
export async function play(
  all: History[],
  write: (operation: Operation) => Promise<string | undefined>,
): Promise<Document[]> {
  const left: Document[] = []
  for (const { id, versions, deleted } of all) {
    let etag: string | undefined
    for (const { type, keys } of versions) {
      const document = keyed(id, keys, type)
      etag = await write(etag === undefined ? { op: 'create', document } : { op: 'replace', document, etag })
    }
    const last = versions.at(-1)
    if (deleted) await write({ op: 'delete', id, etag: etag ?? '' })
    else if (last) left.push(keyed(id, last.keys, last.type))
  }
  return left
}
