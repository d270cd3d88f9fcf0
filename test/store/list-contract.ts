/** The part of the contract about `list`: filters, order and cursors, held against a plain model. */
import * as fc from 'fast-check'
import type {
  Condition,
  Document,
  DocumentStore,
  KeyValue,
  ListQuery,
  Partition,
} from '../../bot/commands/ports/document-store.ts'
import { expectedIds, histories, keyed, play, queries } from './list-model.ts'
import { type ContractContext, codeOf, freshPartition, listAll } from './store-fixture.ts'

const range = (count: number) => Array.from({ length: count }, (_, i) => i)

async function fill(store: DocumentStore, partition: Partition, documents: Document[]): Promise<void> {
  const operations = documents.map((document) => ({ op: 'create' as const, document }))
  await store.transact(partition, operations)
}

export function listContract({ store, open }: ContractContext): void {
  describe('list', () => {
    test('finds, orders and pages as a plain model does, after changes and deletions', async () => {
      await fc.assert(
        fc.asyncProperty(histories, queries, fc.integer({ min: 1, max: 6 }), async (all, asked, limit) => {
          const partition = freshPartition()
          const documents = await play(
            all,
            async (operation) => (await store().transact(partition, [operation]))[0],
          )
          for (const query of asked) {
            const found = await listAll(store(), partition, query, limit)
            expect(found.map(({ id }) => id)).toEqual(expectedIds(documents, query))
          }
        }),
        { numRuns: 15 },
      )
    })

    test('never mixes types: the text 5 is not the number 5, and a list is not its element', async () => {
      const partition = freshPartition()
      const documents = [
        keyed('text', { k: '5' }),
        keyed('number', { k: 5 }),
        keyed('list', { k: ['5'] }),
        keyed('none', {}),
        { id: 'bare', type: 'note', body: {} },
      ]
      await fill(store(), partition, documents)
      const find = async (condition: Condition) =>
        (await listAll(store(), partition, { type: 'note', where: [condition] })).map(({ id }) => id)
      expect(await find({ key: 'k', equals: '5' })).toEqual(['text'])
      expect(await find({ key: 'k', equals: 5 })).toEqual(['number'])
      expect(await find({ key: 'k', contains: '5' })).toEqual(['list'])
      expect(await find({ key: 'k', from: 0 })).toEqual(['number'])
      expect(await find({ key: 'k', from: '' })).toEqual(['text'])
      expect(await find({ key: 'k', before: 6 })).toEqual(['number'])
      expect(await find({ key: 'k', before: '6' })).toEqual(['text'])
      expect(await find({ key: 'k', from: 0, before: '9' })).toEqual([])
      expect(await find({ key: 'missing', equals: 'undefined' })).toEqual([])
    })

    test('finds by exact text: case, wildcards and accents are what they are', async () => {
      const partition = freshPartition()
      const names = ['a', 'A', 'a%', 'a_', 'ab', '%', '_', '*', 'ä', 'a\u0308', 'a ', ' a']
      await fill(
        store(),
        partition,
        names.flatMap((name, i) => [keyed(`s${i}`, { k: name }), keyed(`l${i}`, { k: [name, 'x'] })]),
      )
      for (const [i, name] of names.entries()) {
        const equal = await listAll(store(), partition, { type: 'note', where: [{ key: 'k', equals: name }] })
        const holding = await listAll(store(), partition, {
          type: 'note',
          where: [{ key: 'k', contains: name }],
        })
        expect([...equal, ...holding].map(({ id }) => id)).toEqual([`s${i}`, `l${i}`])
      }
    })

    test('orders by code point, numbers by size, and keeps what has no such key', async () => {
      const partition = freshPartition()
      const order: (KeyValue | undefined)[] = [
        undefined, ['z'], -1e9, -1, 0, 5e-324, 1, 1.5, 10, 2 ** 53 - 1,
        '', '\u0000', '\u0000\u0000', '\u0001', '\u0002', ' ', '10', '9', 'A', 'Z', 'a', 'a\u0000', 'aa', 'b',
        'é', '漢', '\ue000', '\uffff', '\u{10000}', '🙂', '\u{10ffff}',
      ] // biome-ignore format: one line for each kind
      const documents = order.map((value, i) =>
        keyed(`d${String(i).padStart(2, '0')}`, value === undefined ? {} : { k: value }),
      )
      await fill(store(), partition, [...documents].reverse())
      for (const limit of [1, 4, 100]) {
        const upward = await listAll(store(), partition, { type: 'note', orderBy: 'k' }, limit)
        expect(upward.map(({ id }) => id)).toEqual(documents.map(({ id }) => id))
        const downward = await listAll(
          store(),
          partition,
          { type: 'note', orderBy: 'k', descending: true },
          limit,
        )
        expect(downward.map(({ id }) => id)).toEqual(documents.map(({ id }) => id).reverse())
      }
    })

    test('gives a cursor only when there is more', async () => {
      const partition = freshPartition()
      await fill(
        store(),
        partition,
        range(6).map((i) => keyed(`d${i}`, { k: i })),
      )
      for (const orderBy of [{}, { orderBy: 'k' }, { orderBy: 'none' }]) {
        expect((await store().list(partition, { type: 'note', limit: 6, ...orderBy })).cursor).toBeUndefined()
        const first = await store().list(partition, { type: 'note', limit: 3, ...orderBy })
        if (first.cursor === undefined) throw new Error('Three more follow.')
        const second = await store().list(partition, {
          type: 'note',
          limit: 3,
          cursor: first.cursor,
          ...orderBy,
        })
        expect(second.documents.map(({ id }) => id)).toEqual(['d3', 'd4', 'd5'])
        expect(second.cursor).toBeUndefined()
      }
    })

    test('continues where it was after writes before and behind the cursor', async () => {
      const partition = freshPartition()
      await fill(
        store(),
        partition,
        range(10).map((i) => keyed(`d${i}`, { k: i })),
      )
      const ask = { type: 'note', orderBy: 'k', limit: 4 }
      const first = await store().list(partition, ask)
      const [, , , last] = first.documents
      if (first.cursor === undefined || !last) throw new Error('Six more follow.')
      await store().delete(partition, last.id, last.etag)
      await fill(store(), partition, [keyed('before', { k: 1.5 }), keyed('behind', { k: 4.5 })])
      const rest = await store().list(partition, { ...ask, limit: 100, cursor: first.cursor })
      expect(rest.documents.map(({ id }) => id)).toEqual(['d4', 'behind', 'd5', 'd6', 'd7', 'd8', 'd9'])
    })

    test('continues from a cursor in another instance', async () => {
      const partition = freshPartition()
      await fill(
        store(),
        partition,
        range(5).map((i) => keyed(`d${i}`, { k: 'same' })),
      )
      const { cursor } = await store().list(partition, { type: 'note', orderBy: 'k', limit: 2 })
      if (cursor === undefined) throw new Error('Three more follow.')
      const other = await open()
      const rest = await other.list(partition, { type: 'note', orderBy: 'k', limit: 5, cursor })
      await other.close()
      expect(rest.documents.map(({ id }) => id)).toEqual(['d2', 'd3', 'd4'])
    })

    test('holds nothing back that later writes need, whoever else writes meanwhile', async () => {
      const partition = freshPartition()
      await fill(
        store(),
        partition,
        range(6).map((i) => keyed(`d${i}`, i % 2 ? { k: i } : { j: i })),
      )
      const other = await open()
      for (const [i, orderBy] of [undefined, 'k', 'none'].entries()) {
        await store().list(partition, { type: 'note', limit: 1, ...(orderBy && { orderBy }) })
        await other.create(partition, keyed(`other${i}`, {}))
        await store().create(partition, keyed(`own${i}`, {}))
      }
      await other.close()
      expect(await listAll(store(), partition, { type: 'note' })).toHaveLength(12)
    })

    test('refuses a cursor of another query or partition, and one that it never gave', async () => {
      const partition = freshPartition()
      await fill(
        store(),
        partition,
        range(3).map((i) => keyed(`d${i}`, { k: i })),
      )
      const where: Condition[] = [{ key: 'k', from: 0 }]
      const ask: ListQuery = { type: 'note', where, orderBy: 'k', limit: 1 }
      const { cursor } = await store().list(partition, ask)
      if (cursor === undefined) throw new Error('Two more follow.')
      const others: [Partition, ListQuery][] = [
        [freshPartition(), { ...ask, cursor }],
        [
          { ...partition, container: 'directory' },
          { ...ask, cursor },
        ],
        [partition, { ...ask, type: 'other', cursor }],
        [partition, { ...ask, descending: true, cursor }],
        [partition, { ...ask, orderBy: 'j', cursor }],
        [partition, { ...ask, where: [{ key: 'k', from: 1 }], cursor }],
        [partition, { ...ask, cursor: `${cursor.slice(0, -6)}AAAAAA` }],
        [partition, { ...ask, cursor: '' }],
        [partition, { ...ask, cursor: 'bnVsbA' }],
        [partition, { ...ask, cursor: '🙂' }],
      ]
      for (const [place, other] of others) expect(await codeOf(store().list(place, other))).toBe('invalid')
      expect((await store().list(partition, { ...ask, limit: 2, cursor })).documents).toHaveLength(2)
    })

    test.each<[string, object]>([
      ['a limit of 0', { limit: 0 }],
      ['a limit of 1.5', { limit: 1.5 }],
      ['a limit of 101', { limit: 101 }],
      ['no type', { type: '' }],
      ['a key name with a quote', { where: [{ key: 'k" OR 1=1', equals: 1 }] }],
      ['an order by a name with a quote', { orderBy: 'k"] DESC' }],
      ['a condition without a comparison', { where: [{ key: 'k' }] }],
      ['a comparison with null', { where: [{ key: 'k', equals: null }] }],
      ['a comparison with an object', { where: [{ key: 'k', equals: { $ne: 1 } }] }],
      ['a comparison with NaN', { where: [{ key: 'k', from: Number.NaN }] }],
      ['a number that a list should contain', { where: [{ key: 'k', contains: 5 }] }],
    ])('refuses %s', async (_title, wrong) => {
      const ask: ListQuery = Object.assign({ type: 'note', limit: 5 }, wrong)
      expect(await codeOf(store().list(freshPartition(), ask))).toBe('invalid')
    })
  })
}
