/** What the Cosmos adapter sends: tenant and partition on every request, one request where one is enough, sizes as counted. */
import * as fc from 'fast-check'
import type {
  Document,
  DocumentStore,
  Operation,
  Partition,
} from '../../bot/commands/ports/document-store.ts'
import { cosmosContainers, createCosmosContainers } from '../../bot/store/cosmos-containers.ts'
import { openCosmosStore } from '../../bot/store/cosmos-store.ts'
import { measure } from '../../bot/store/document-checks.ts'
import { type CosmosDouble, type RecordedRequest, startCosmosDouble } from './cosmos-double.ts'
import { codeOf, freshPartition, listAll } from './store-fixture.ts'

const note = (id: string): Document => ({ id, type: 'note', keys: { k: id, n: 1, list: ['x'] }, body: {} })
const range = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('the Cosmos store on the wire', () => {
  let double: CosmosDouble
  let store: DocumentStore

  beforeAll(async () => {
    double = await startCosmosDouble()
    const account = { endpoint: double.endpoint, key: double.key, database: 'okr-align' }
    await createCosmosContainers(account)
    store = openCosmosStore(account)
  })

  beforeEach(() => {
    double.requests.length = 0
  })

  afterAll(async () => {
    await store.close()
    await double.close()
  })

  const parameter = ({ query }: RecordedRequest, name: string) =>
    query?.parameters?.find((one) => one.name === name)?.value
  const requestsFor = (...kinds: RecordedRequest['kind'][]) =>
    double.requests.filter(({ kind }) => kinds.includes(kind))

  async function callEverything(partition: Partition): Promise<void> {
    const operations = range(12).map((i): Operation => ({ op: 'create', document: note(`d${i}`) }))
    await store.transact(partition, operations)
    const first = await store.create(partition, { ...note('a'), dueAt: '2020-01-01T00:00:00.000Z' })
    const second = await store.replace(partition, note('a'), first.etag)
    await store.get(partition, 'a')
    await store.getMany(partition, ['a', 'd1', 'none'])
    for (const query of [
      {},
      { descending: true },
      { orderBy: 'k' },
      { orderBy: 'n', descending: true },
      { orderBy: 'none' },
      { orderBy: 'k', where: [{ key: 'k', from: 'd' }] },
      {
        where: [
          { key: 'n', equals: 1 },
          { key: 'list', contains: 'x' },
        ],
      },
    ])
      await listAll(store, partition, { type: 'note', ...query }, 5)
    await store.delete(partition, 'a', second.etag)
  }

  test('every request for documents names its whole partition, and every query its tenant and scope as well', async () => {
    for (const container of ['plan', 'conversation', 'directory'] as const) {
      const partition = freshPartition(container)
      double.requests.length = 0
      await callEverything(partition)
      const queries = requestsFor('query')
      const others = requestsFor('read', 'create', 'replace', 'delete', 'batch')
      expect(queries.length).toBeGreaterThan(15)
      expect(others).toHaveLength(5)
      for (const request of [...queries, ...others]) {
        expect(request.container).toBe(container)
        expect(request.partitionKey).toEqual([partition.tenantId, partition.scope])
      }
      for (const request of queries) {
        expect(request.query?.query).toMatch(
          / WHERE c\.tenantId = @tenantId AND c\.scope = @scope AND (?!.* OR )/,
        )
        expect(parameter(request, '@tenantId')).toBe(partition.tenantId)
        expect(parameter(request, '@scope')).toBe(partition.scope)
        if (request.query?.query.includes('ORDER BY'))
          expect(request.query.query).toContain(' AND c.type = @')
      }
    }
  })

  test('only due asks without a partition, one query for each container, and reads every range', async () => {
    for (const container of ['plan', 'conversation', 'directory'] as const)
      for (const i of range(6))
        await store.create(freshPartition(container), {
          ...note(`e${i}`),
          dueAt: `2020-01-01T00:00:00.00${i}Z`,
        })
    double.requests.length = 0
    const found = await store.due('2020-01-01T00:00:00.003Z', 10)
    expect(found.map(({ document }) => document.dueAt?.at(-2))).toEqual([...'000111222', '3'])
    const queries = requestsFor('query')
    expect(queries.filter(({ partitionKey }) => partitionKey !== undefined)).toEqual([])
    expect(new Set(queries.map(({ container, rangeId }) => `${container} ${rangeId}`)).size).toBe(6)
    for (const request of queries) expect(request.query?.query).toContain('c.dueAt <= @now')
  })

  test('values never become part of a query', async () => {
    const partition = freshPartition()
    const hostile = `x" OR c.tenantId != "`
    await store.create(partition, {
      id: hostile,
      type: hostile,
      keys: { k: hostile, list: [hostile] },
      body: {},
    })
    const where = [
      { key: 'k', equals: hostile },
      { key: 'k', from: hostile },
      { key: 'list', contains: hostile },
    ]
    expect(await listAll(store, partition, { type: hostile, where, orderBy: 'k' })).toHaveLength(1)
    expect(await store.getMany(partition, [hostile])).toHaveLength(1)
    expect(requestsFor('query')).toHaveLength(2)
    for (const { query } of requestsFor('query')) expect(query?.query).not.toContain(hostile.slice(0, 4))
  })

  test('what is refused by its size or number is refused before the wire', async () => {
    const partition = freshPartition()
    const many = range(101).map((i): Operation => ({ op: 'create', document: note(`d${i}`) }))
    const large = { ...note('a'), body: { text: 'x'.repeat(2_000_001) } }
    const half = { text: 'x'.repeat(1_000_000) }
    const two = ['a', 'b'].map((id): Operation => ({ op: 'create', document: { ...note(id), body: half } }))
    expect(await codeOf(store.transact(partition, many))).toBe('too-large')
    expect(await codeOf(store.transact(partition, two))).toBe('too-large')
    expect(await codeOf(store.create(partition, large))).toBe('too-large')
    expect(await codeOf(store.replace(partition, large, '"e"'))).toBe('too-large')
    expect(await codeOf(store.getMany(partition, range(101).map(String)))).toBe('too-large')
    expect(double.requests).toEqual([])
  })

  test('reading and writing one document takes one request', async () => {
    const partition = freshPartition()
    const first = await store.create(partition, note('a'))
    await store.get(partition, 'a')
    await store.replace(partition, note('a'), first.etag)
    await store.transact(partition, [{ op: 'create', document: note('b') }])
    expect(requestsFor('create', 'read', 'replace', 'batch')).toHaveLength(4)
    double.requests.length = 0
    await store.getMany(partition, ['a', 'b'])
    expect(requestsFor('query')).toHaveLength(1)
  })

  test('no document needs more bytes than were counted for it', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', '\\', '\u0000', '\u0001', '\u2028', 'ä', '漢', '🙂'),
      maxLength: 80,
    })
    const document = fc.record({
      id: fc.string({ unit: fc.constantFrom('a', '\u0000', '漢'), minLength: 1, maxLength: 60 }),
      type: fc.constantFrom('note', 'x'.repeat(60)),
      keys: fc.dictionary(
        fc.stringMatching(/^[a-z]{1,20}$/),
        fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(text, { maxLength: 5 })),
        { maxKeys: 12, noNullPrototype: true },
      ),
      body: fc.dictionary(text, fc.oneof(text, fc.constant(null), fc.boolean()), { noNullPrototype: true }),
    })
    await fc.assert(
      fc.asyncProperty(document, async (one) => {
        double.requests.length = 0
        await store.create(freshPartition('conversation'), one)
        expect(requestsFor('create')[0]?.bytes).toBeLessThanOrEqual(measure(one))
      }),
      { numRuns: 60 },
    )
  })

  test('the containers are keyed by tenant and scope, keep time to live, and index no body', () => {
    expect(cosmosContainers.map(({ id }) => id)).toEqual(['plan', 'conversation', 'directory'])
    for (const { partitionKey, defaultTtl, indexingPolicy } of cosmosContainers) {
      expect(partitionKey).toEqual({ paths: ['/tenantId', '/scope'], kind: 'MultiHash', version: 2 })
      expect(defaultTtl).toBe(-1)
      expect(indexingPolicy.excludedPaths).toEqual([{ path: '/*' }])
      expect(indexingPolicy.includedPaths.filter(({ path }) => path.startsWith('/body'))).toEqual([])
    }
  })
})
