/** The part of the contract about time: documents that disappear, and effects that are due. */
import { randomUUID } from 'node:crypto'
import {
  type Document,
  type DocumentStore,
  type DueDocument,
  type JsonObject,
  limits,
  type Operation,
  type Partition,
} from '../../bot/commands/ports/document-store.ts'
import { type ContractContext, codeOf, freshPartition, listAll } from './store-fixture.ts'

const note = (id: string, body: JsonObject = {}): Document => ({ id, type: 'note', body })
const range = (count: number) => Array.from({ length: count }, (_, i) => i)
const create = (document: Document): Operation => ({ op: 'create', document })
const early = '2026-01-01T00:00:00.000Z'

export function timeContract({ store, advance, elsewhere }: ContractContext): void {
  describe('time to live', () => {
    test('takes a document out of every read and lets its id be used again', async () => {
      const partition = freshPartition()
      const short: Document = { ...note('short'), keys: { k: 'v' }, dueAt: early, ttl: 2 }
      const gone = await store().create(partition, short)
      await store().create(partition, { ...note('long'), keys: { k: 'v' }, ttl: 3600 })
      await store().create(partition, { ...note('forever'), keys: { k: 'v' } })
      expect((await listAll(store(), partition, { type: 'note' })).map(({ id }) => id)).toEqual([
        'forever',
        'long',
        'short',
      ])
      await advance(3)
      expect(await store().get(partition, 'short')).toBeUndefined()
      expect((await store().getMany(partition, ['long', 'short'])).map(({ id }) => id)).toEqual(['long'])
      for (const query of [{}, { where: [{ key: 'k', equals: 'v' }] }, { orderBy: 'k' }, { orderBy: 'none' }])
        expect((await listAll(store(), partition, { type: 'note', ...query })).map(({ id }) => id)).toEqual([
          'forever',
          'long',
        ])
      expect(await dueIn(store(), partition, early)).toEqual([])
      expect(await codeOf(store().replace(partition, short, gone.etag))).toBe('not-found')
      expect(await codeOf(store().delete(partition, 'short', gone.etag))).toBe('not-found')
      await store().create(partition, { ...note('short'), keys: { k: 'w' } })
      expect(
        await listAll(store(), partition, { type: 'note', where: [{ key: 'k', equals: 'v' }] }),
      ).toHaveLength(2)
      await advance(3)
      expect(await store().get(partition, 'short')).toBeDefined()
    })

    test('ends before anything cleans up: the id can be created again at once, in a transaction, too', async () => {
      const partition = freshPartition()
      await store().create(partition, { ...note('a'), keys: { k: 'old' }, ttl: 1 })
      await store().create(partition, { ...note('b'), keys: { k: 'old' }, ttl: 1 })
      await advance(2)
      expect(await codeOf(store().create(partition, note('a', { again: 1 })))).toBe('done')
      await store().create(freshPartition(), { ...note('x'), ttl: 1 })
      await advance(2)
      expect(await codeOf(store().transact(partition, [create(note('b', { again: 1 }))]))).toBe('done')
      expect(
        await listAll(store(), partition, { type: 'note', where: [{ key: 'k', equals: 'old' }] }),
      ).toEqual([])
      expect(await listAll(store(), partition, { type: 'note' })).toHaveLength(2)
    })

    test('counts from the last write', async () => {
      const partition = freshPartition()
      const first = await store().create(partition, { ...note('a'), ttl: 3 })
      await advance(2)
      await store().replace(partition, { ...note('a'), ttl: 3 }, first.etag)
      await advance(2)
      expect(await store().get(partition, 'a')).toBeDefined()
      await advance(2)
      expect(await store().get(partition, 'a')).toBeUndefined()
    })
  })

  describe('due', () => {
    test('finds what is due in every partition, earliest first, and nothing else', async () => {
      const tenant = randomUUID()
      const places = (['plan', 'conversation', 'directory'] as const).map(
        (container): Partition => ({ container, tenantId: tenant, scope: randomUUID() }),
      )
      const [plan, conversation, directory] = places
      if (!plan || !conversation || !directory) throw new Error('There are three containers.')
      const other: Partition = { ...plan, tenantId: randomUUID() }
      const at = (id: string, dueAt: string): Document => ({ ...note(id, { id }), keys: { k: id }, dueAt })
      await store().create(plan, at('c', '2020-01-01T00:00:00.003Z'))
      await store().create(conversation, at('a', '2020-01-01T00:00:00.001Z'))
      await store().create(directory, at('b', '2020-01-01T00:00:00.002Z'))
      await store().create(other, at('d', '2020-01-01T00:00:00.004Z'))
      await store().create(plan, at('late', '2020-01-01T00:00:00.006Z'))
      await store().create(plan, note('never'))
      const mine = (found: DueDocument[]) =>
        found.filter(
          ({ partition }) => partition.tenantId === tenant || partition.tenantId === other.tenantId,
        )
      const found = mine(await store().due('2020-01-01T00:00:00.005Z', 100))
      expect(found.map(({ document }) => document.id)).toEqual(['a', 'b', 'c', 'd'])
      expect(found.map(({ partition }) => partition)).toEqual([conversation, directory, plan, other])
      expect(found[2]?.document).toEqual(await store().get(plan, 'c'))
      expect((await store().due('2020-01-01T00:00:00.005Z', 2)).map(({ document }) => document.id)).toEqual([
        'a',
        'b',
      ])
      expect(mine(await store().due('2020-01-01T00:00:00.001Z', 100))).toHaveLength(1)
      for (const { partition, document } of found) {
        const { dueAt: _, etag, ...parked } = document
        await store().replace(partition, parked, etag)
      }
      expect(mine(await store().due('2020-01-01T00:00:00.005Z', 100))).toEqual([])
    })

    test('lets one of many workers claim an entry by its ETag', async () => {
      const partition = freshPartition()
      await store().create(partition, { ...note('effect'), dueAt: early })
      const claims = await Promise.all(
        range(8).map(() =>
          elsewhere(async (worker) => {
            const [entry] = await dueIn(worker, partition, early)
            if (!entry) return 'nothing'
            const lease = { ...entry.document, dueAt: '2026-01-01T00:01:00.000Z' }
            return codeOf(worker.replace(partition, lease, entry.document.etag))
          }),
        ),
      )
      expect(claims.filter((claim) => claim === 'done')).toHaveLength(1)
      const [kept] = await dueIn(store(), partition, '2026-01-01T00:01:00.000Z')
      if (!kept) throw new Error('The claimed entry is due again after its lease.')
      await store().delete(partition, 'effect', kept.document.etag)
    })
  })
}

async function dueIn(store: DocumentStore, partition: Partition, now: string): Promise<DueDocument[]> {
  const found = await store.due(now, limits.page)
  return found.filter((entry) => entry.partition.tenantId === partition.tenantId)
}
