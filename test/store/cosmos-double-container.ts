import { createHash } from 'node:crypto'
import { compareValues, isIndexed, type ParsedQuery, QueryRefused, valueAt } from './cosmos-double-query.ts'

export class Refused extends Error {
  readonly status: number
  readonly substatus: number | undefined
  constructor(status: number, message: string, substatus?: number) {
    super(message)
    this.status = status
    this.substatus = substatus
  }
}

export interface Item {
  [name: string]: unknown
  id: string
  _rid: string
  _etag: string
  _ts: number
}

interface QueryOptions {
  partitionKey?: unknown
  rangeId?: string
  sessionToken: string | undefined
  continuation: string | undefined
  emptyFirst: boolean
  count: number
}

interface Replica {
  partitions: Map<string, Map<string, Item>>
  sequences: Map<string, number>
}

const megabytes = 2 * 1024 * 1024

/** One container of the double: its documents by whole partition key, spread over two partition key ranges. */
export class CosmosDoubleContainer {
  readonly definition: {
    id: string
    partitionKey: { paths: string[] }
    defaultTtl?: number
    indexingPolicy: Policy
    _rid: string
  }
  readonly ranges = [
    {
      id: '0',
      _rid: 'AAAAAAAAAAA=',
      minInclusive: '',
      maxExclusive: '1FFFFFFF',
      status: 'online',
      parents: [],
    },
    {
      id: '1',
      _rid: 'AAAAAAAAAAE=',
      minInclusive: '1FFFFFFF',
      maxExclusive: 'FF',
      status: 'online',
      parents: [],
    },
  ]
  private readonly now: () => number
  private current: Replica = { partitions: new Map(), sequences: new Map() }
  private held: { replica: Replica; refusals: number } | undefined
  private written = 0

  constructor(definition: object, now: () => number) {
    const partitionKey: unknown = Reflect.get(definition, 'partitionKey')
    const paths: unknown = Reflect.get(Object(partitionKey), 'paths')
    const policy: unknown = Reflect.get(definition, 'indexingPolicy')
    const included: unknown = Reflect.get(Object(policy), 'includedPaths')
    const ttl: unknown = Reflect.get(definition, 'defaultTtl')
    if (!Array.isArray(paths) || !Array.isArray(included))
      throw new Refused(400, 'The container is not complete.')
    this.definition = {
      ...definition,
      id: String(Reflect.get(definition, 'id')),
      partitionKey: { ...Object(partitionKey), paths },
      indexingPolicy: { includedPaths: included },
      ...(typeof ttl === 'number' && { defaultTtl: ttl }),
      _rid: 'AAAAAAAAAAA=',
    }
    this.now = now
  }

  rangeOf(place: unknown): string {
    return String((createHash('sha256').update(JSON.stringify(place)).digest()[0] ?? 0) % 2)
  }

  /** What a response says about the session: how far the replica is that answered, or the write went. */
  headers(rangeId: string, kind: 'read' | 'write'): Record<string, string> {
    const replica = kind === 'read' && this.held ? this.held.replica : this.current
    return {
      'x-ms-session-token': `${rangeId}:-1#${replica.sequences.get(rangeId) ?? 1}`,
      'x-ms-request-charge': '1',
    }
  }

  holdReplica(refusals: number): void {
    const partitions = new Map([...this.current.partitions].map(([place, items]) => [place, new Map(items)]))
    this.held = { replica: { partitions, sequences: new Map(this.current.sequences) }, refusals }
  }

  catchUp(): void {
    this.held = undefined
  }

  read(place: unknown, id: string, sessionToken: string | undefined): Item {
    const item = this.live(this.replicaFor(this.rangeOf(place), sessionToken), place, id)
    if (!item) throw new Refused(404, 'Entity with the specified id does not exist in the system.')
    return item
  }

  create(place: unknown, body: unknown): Item {
    const item = this.checked(place, body)
    if (this.live(this.current, place, item.id))
      throw new Refused(409, 'Entity with the specified id already exists.')
    return this.put(place, item)
  }

  replace(place: unknown, id: string, body: unknown, ifMatch: string | undefined): Item {
    const item = this.checked(place, body)
    if (item.id !== id) throw new Refused(400, 'The id of the body is not the id of the path.')
    this.match(place, id, ifMatch)
    return this.put(place, item)
  }

  delete(place: unknown, id: string, ifMatch: string | undefined): undefined {
    this.match(place, id, ifMatch)
    this.step(place).delete(id)
  }

  /** All operations, or none and the reason: 207, the failing one with its code and the others with 424. */
  batch(place: unknown, operations: unknown): { status: number; results: object[] } {
    if (!Array.isArray(operations) || operations.length === 0 || operations.length > 100)
      throw new Refused(400, 'A batch has 1 to 100 operations.')
    const before = new Map(this.items(this.current, place))
    const results: { statusCode: number; eTag?: string; requestCharge: number }[] = []
    for (const [i, operation] of operations.entries()) {
      try {
        const { operationType, id, resourceBody, ifMatch } = operation
        const done =
          operationType === 'Create'
            ? this.create(place, resourceBody)
            : operationType === 'Replace'
              ? this.replace(place, String(id), resourceBody, ifMatch)
              : operationType === 'Delete'
                ? this.delete(place, String(id), ifMatch)
                : this.unexpected(String(operationType))
        const statusCode = operationType === 'Create' ? 201 : operationType === 'Delete' ? 204 : 200
        results.push({ statusCode, requestCharge: 1, ...(done && { eTag: done._etag }) })
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        this.current.partitions.set(JSON.stringify(place), before)
        const statuses = operations.map((_, j) => ({
          statusCode: j === i ? error.status : 424,
          requestCharge: 0,
        }))
        return { status: 207, results: statuses }
      }
    }
    return { status: 200, results }
  }

  /** The service scans, or refuses, when a path is not indexed: the double always refuses. */
  checkIndexes({ paths }: ParsedQuery): void {
    for (const path of paths)
      if (!isIndexed(path, this.definition.indexingPolicy.includedPaths))
        throw new QueryRefused(`The path /${path.join('/')} is excluded from indexing.`)
  }

  query(parsed: ParsedQuery, options: QueryOptions) {
    const { orderBy } = parsed
    const rangeId =
      options.partitionKey === undefined ? (options.rangeId ?? '') : this.rangeOf(options.partitionKey)
    const replica = this.replicaFor(rangeId, options.sessionToken)
    const places =
      options.partitionKey === undefined
        ? [...replica.partitions.keys()].filter((place) => this.rangeOf(JSON.parse(place)) === rangeId)
        : [JSON.stringify(options.partitionKey)]
    const orderValue = (item: Item) => (orderBy ? valueAt(item, orderBy.path) : undefined)
    const direction = orderBy?.descending ? -1 : 1
    const compare = (a: Place, b: Place) =>
      direction * (compareValues(a[0], b[0]) ?? 0) || (compareValues(a[1], b[1]) ?? 0)
    const after = startOf(options.continuation)
    const found = places
      .flatMap((place) => [...(replica.partitions.get(place)?.values() ?? [])])
      .filter((item) => this.isLive(item) && parsed.matches(item))
      .filter((item) => !after || compare([orderValue(item), item._rid], after) > 0)
      .sort((a, b) => compare([orderValue(a), a._rid], [orderValue(b), b._rid]))
    const items =
      options.emptyFirst && options.continuation === undefined ? [] : found.slice(0, options.count)
    const last = items.at(-1)
    return {
      items,
      orderValue,
      rangeId,
      continuation:
        found.length > items.length ? continuationAfter(last && [orderValue(last), last._rid]) : undefined,
    }
  }

  private unexpected(operationType: string): never {
    throw new Refused(400, `Unexpected operation ${operationType}`)
  }

  private replicaFor(rangeId: string, sessionToken: string | undefined): Replica {
    if (!this.held) return this.current
    const wanted = sessionToken
      ?.split(',')
      .map((part) => part.split(':'))
      .find(([range]) => range === rangeId)?.[1]
    if (Number(wanted?.split('#')[1] ?? 0) <= (this.held.replica.sequences.get(rangeId) ?? 1))
      return this.held.replica
    if (this.held.refusals-- > 0)
      throw new Refused(404, 'The read session is not available for the input session token.', 1002)
    this.held = undefined
    return this.current
  }

  private items(replica: Replica, place: unknown): Map<string, Item> {
    return replica.partitions.get(JSON.stringify(place)) ?? new Map()
  }

  /** The partition, for a write, which moves the sequence of its range on. */
  private step(place: unknown): Map<string, Item> {
    const items = this.items(this.current, place)
    this.current.partitions.set(JSON.stringify(place), items)
    const rangeId = this.rangeOf(place)
    this.current.sequences.set(rangeId, (this.current.sequences.get(rangeId) ?? 1) + 1)
    return items
  }

  private isLive(item: Item): boolean {
    return (
      typeof item.ttl !== 'number' ||
      this.definition.defaultTtl === undefined ||
      this.now() < item._ts + item.ttl
    )
  }

  private live(replica: Replica, place: unknown, id: string): Item | undefined {
    const item = this.items(replica, place).get(id)
    return item && this.isLive(item) ? item : undefined
  }

  private match(place: unknown, id: string, ifMatch: string | undefined): void {
    const item = this.live(this.current, place, id)
    if (!item) throw new Refused(404, 'Entity with the specified id does not exist in the system.')
    if (ifMatch === undefined)
      throw new Refused(400, 'Every write of an existing document is expected to be conditional.')
    if (ifMatch !== '*' && ifMatch !== item._etag)
      throw new Refused(412, 'One of the specified pre-condition is not met')
  }

  private checked(place: unknown, body: unknown): { id: string } {
    const id: unknown = Reflect.get(Object(body), 'id')
    if (typeof id !== 'string' || id === '' || /[/\\?#]|[ \t\n]$/.test(id) || Buffer.byteLength(id) > 1023)
      throw new Refused(400, 'The id is not one that the service takes.')
    const values = this.definition.partitionKey.paths.map((path) =>
      valueAt(Object(body), path.split('/').slice(1)),
    )
    if (JSON.stringify(values) !== JSON.stringify(place))
      throw new Refused(
        400,
        'PartitionKey extracted from document does not match the one specified in the header.',
        1001,
      )
    if (Buffer.byteLength(JSON.stringify(body)) > megabytes)
      throw new Refused(413, 'Request size is too large')
    return { ...Object(body), id }
  }

  private put(place: unknown, body: { id: string }): Item {
    const items = this.step(place)
    this.written += 1
    const item: Item = {
      ...body,
      _rid: items.get(body.id)?._rid ?? `rid${String(this.written).padStart(9, '0')}`,
      _self: `dbs/db/colls/${this.definition.id}/docs/${body.id}/`,
      _etag: `"${this.written.toString(16).padStart(8, '0')}-0000-0100-0000-000000000000"`,
      _attachments: 'attachments/',
      _ts: this.now(),
    }
    items.set(body.id, item)
    return item
  }
}

type Place = [orderValue: unknown, rid: string]

function continuationAfter(last: Place | undefined): string {
  return Buffer.from(JSON.stringify(last ?? 'start')).toString('base64')
}

function startOf(continuation: string | undefined): Place | undefined {
  const place =
    continuation === undefined ? 'start' : JSON.parse(Buffer.from(continuation, 'base64').toString())
  return place === 'start' ? undefined : place
}

interface Policy {
  includedPaths: { path: string }[]
}
