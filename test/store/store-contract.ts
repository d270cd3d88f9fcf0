/** What every adapter of the document port must do. Run by each adapter's own test file. */
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
import { listContract } from './list-contract.ts'
import { codeOf, freshPartition, listAll, type StoreFixture } from './store-fixture.ts'
import { tenantContract } from './tenant-contract.ts'

const note = (id: string, body: JsonObject = {}): Document => ({ id, type: 'note', body })
const create = (document: Document): Operation => ({ op: 'create', document })
const range = (count: number) => Array.from({ length: count }, (_, i) => i)
const early = '2026-01-01T00:00:00.000Z'

export function storeContract(name: string, setUp: () => Promise<StoreFixture>): void {
  describe(`the document store contract on ${name}`, () => {
    let fixture: StoreFixture
    let store: DocumentStore
    const context = { store: () => store, open: () => fixture.open() }

    beforeAll(async () => {
      fixture = await setUp()
      store = await fixture.open()
    })

    afterAll(async () => {
      await store.close()
      await fixture.remove()
    })

    /** Runs on an instance of its own, so that nothing a client remembers can stand in for the database. */
    async function elsewhere<T>(work: (other: DocumentStore) => Promise<T>): Promise<T> {
      const other = await fixture.open()
      try {
        return await work(other)
      } finally {
        await other.close()
      }
    }

    describe('round trips', () => {
      const bodies: Record<string, JsonObject> = {
        'text of every script and a NUL': {
          text: 'ä€漢字🙂\u0000\u0001\u2028"\\\u007f﷽',
          'näme 🙂': '\u0000',
        },
        'numbers at the edges': {
          numbers: [2 ** 53 - 1, -(2 ** 53 - 1), 0.1 + 0.2, 5e-324, 1.7976931348623157e308, -1.5, 1e21],
        },
        'null, empty and nested values': {
          none: null,
          list: [[], {}, [null]],
          deep: { a: { b: [{ c: false }] } },
        },
        'names that mean something elsewhere': JSON.parse(
          '{"__proto__":{"x":1},"constructor":1,"id":"no","_etag":"no","ttl":5,"":0,"$ref":"#","a.b":1,"a[0]":2}',
        ),
        'text that means something elsewhere': {
          text: `'; DROP TABLE documents; -- " @p1 %_ [0] {"$type":"x"} \\u0041 </script> ${'x'.repeat(5000)}`,
        },
        'the deepest nesting': JSON.parse(`${'{"a":'.repeat(99)}{}${'}'.repeat(99)}`),
      }

      test.each(Object.keys(bodies))('%s come back exactly, also in another process', async (title) => {
        const partition = freshPartition()
        const body = bodies[title] ?? {}
        await store.create(partition, note('a', body))
        const found = await elsewhere((other) => other.get(partition, 'a'))
        expect(JSON.stringify(found?.body)).toBe(JSON.stringify(body))
      })

      test('a document comes back with exactly the fields that it was given', async () => {
        const partition = freshPartition('conversation')
        const full: Document = {
          id: 'full',
          type: 'note',
          keys: { n: 1.5, t: 'x', list: ['b', 'a', 'b'], none: [], empty: '' },
          body: { a: 1 },
          dueAt: '2999-01-01T00:00:00.000Z',
          ttl: 86_400,
        }
        const bare: Document = { id: 'bare', type: 'note', body: {} }
        const written = [await store.create(partition, full), await store.create(partition, bare)]
        expect(await store.get(partition, 'full')).toEqual({ ...full, etag: expect.stringMatching(/./) })
        expect(Object.keys((await store.get(partition, 'bare')) ?? {}).sort()).toEqual([
          'body',
          'etag',
          'id',
          'type',
        ])
        expect(await store.getMany(partition, ['full', 'bare'])).toEqual(written)
        expect((await store.list(partition, { type: 'note', limit: 10 })).documents).toEqual(
          written.reverse(),
        )
      })

      test('replacing takes away what the new version does not have', async () => {
        const partition = freshPartition()
        const first = await store.create(partition, {
          ...note('a', { old: 1 }),
          keys: { k: 'old' },
          dueAt: early,
          ttl: 60,
        })
        await store.replace(partition, note('a', { new: 1 }), first.etag)
        const found = await store.get(partition, 'a')
        expect(found).toEqual({ id: 'a', type: 'note', body: { new: 1 }, etag: expect.any(String) })
        expect(
          await listAll(store, partition, { type: 'note', where: [{ key: 'k', equals: 'old' }] }),
        ).toEqual([])
      })

      test('a document that was read can be written back with its ETag in it', async () => {
        const partition = freshPartition()
        const first = await store.create(partition, note('a'))
        const second = await store.replace(partition, { ...first, body: { b: 2 } }, first.etag)
        expect(await store.get(partition, 'a')).toEqual({ ...note('a', { b: 2 }), etag: second.etag })
      })

      test('what is written is what the document was at the time of the call', async () => {
        const partition = freshPartition()
        const body: JsonObject = { value: 'before' }
        const pending = store.create(partition, note('a', body))
        body.value = 'after'
        expect((await pending).body).toEqual({ value: 'before' })
        expect((await store.get(partition, 'a'))?.body).toEqual({ value: 'before' })
      })

      test('reading what is not there gives nothing', async () => {
        expect(await store.get(freshPartition(), 'a')).toBeUndefined()
        expect(await store.getMany(freshPartition(), ['a', 'b'])).toEqual([])
        expect(await store.getMany(freshPartition(), [])).toEqual([])
        expect(await store.list(freshPartition(), { type: 'note', limit: 5 })).toEqual({ documents: [] })
      })

      test('many are read in the order asked for, each once, the missing left out', async () => {
        const partition = freshPartition()
        await store.transact(
          partition,
          range(100).map((i) => create(note(`n${i}`))),
        )
        const ids = range(100).map((i) => `n${99 - i}`)
        expect((await store.getMany(partition, ids)).map(({ id }) => id)).toEqual(ids)
        const found = await store.getMany(partition, ['n7', 'x', 'n3', 'n7'])
        expect(found.map(({ id }) => id)).toEqual(['n7', 'n3'])
      })

      test('an empty transaction does nothing', async () => {
        expect(await store.transact(freshPartition(), [])).toEqual([])
      })

      test('ping answers', async () => {
        await expect(store.ping()).resolves.toBeUndefined()
      })
    })

    describe('ids', () => {
      const ids = [
        'plain-Id_1.2:3',
        'PLAIN-ID_1.2:3',
        'a/b',
        'a\\b',
        'a?b',
        'a#b',
        'a b',
        ' a',
        'a ',
        '.',
        '..',
        '../a',
        '%2F',
        '%',
        '_',
        '~',
        '🙂',
        'ä',
        'a\u0308',
        '\u0000',
        'a\u0000b',
        '\n',
        '"',
        "'",
        '1',
        'null',
        '__proto__',
        'x'.repeat(1023),
        '漢'.repeat(341),
        `${'x'.repeat(1022)}y`,
      ]

      test('of any text up to 1,023 bytes are kept apart and come back as they are', async () => {
        const partition = freshPartition()
        for (const id of ids) await store.create(partition, note(id, { id }))
        for (const id of ids) expect((await store.get(partition, id))?.body).toEqual({ id })
        expect((await store.getMany(partition, ids)).map(({ id }) => id)).toEqual(ids)
        const listed = await listAll(store, partition, { type: 'note' }, 7)
        expect(listed.map(({ id }) => id)).toEqual(
          [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
        )
        for (const { id, etag } of listed) {
          const next = await store.replace(partition, note(id, { again: id }), etag)
          expect(await codeOf(store.create(partition, note(id)))).toBe('conflict')
          await store.transact(partition, [{ op: 'delete', id, etag: next.etag }])
        }
        expect(await listAll(store, partition, { type: 'note' })).toEqual([])
      })

      test.each([
        ['an empty one', ''],
        ['one of 1,024 bytes', 'x'.repeat(1024)],
        ['one of 1,026 bytes in 342 characters', '漢'.repeat(342)],
        ['half a surrogate pair', 'a\ud800'],
      ])('%s is refused', async (_title, id) => {
        const partition = freshPartition()
        expect(await codeOf(store.create(partition, note(id)))).toBe('invalid')
        expect(await codeOf(store.get(partition, id))).toBe('invalid')
        expect(await codeOf(store.getMany(partition, [id]))).toBe('invalid')
        expect(await codeOf(store.delete(partition, id, 'e'))).toBe('invalid')
        expect(await codeOf(store.transact(partition, [{ op: 'delete', id, etag: 'e' }]))).toBe('invalid')
      })
    })

    describe('partitions', () => {
      test('keep the same id apart by every level of the key, whatever the key looks like', async () => {
        const tenant = randomUUID()
        const names = [
          'a',
          'A',
          'ä',
          'a%',
          'a_',
          'a/b',
          'a|b',
          'a","b',
          'a]["b',
          '"',
          "'",
          'a\u0000',
          '%',
          '_',
          'ab',
          '🙂',
        ]
        const partitions: Partition[] = [
          ...names.map((scope): Partition => ({ container: 'plan', tenantId: tenant, scope })),
          ...names.map(
            (part): Partition => ({ container: 'plan', tenantId: `${tenant}${part}`, scope: 'a' }),
          ),
          { container: 'conversation', tenantId: tenant, scope: 'a' },
          { container: 'directory', tenantId: tenant, scope: 'a' },
          { container: 'plan', tenantId: 'a', scope: tenant },
          { container: 'plan', tenantId: tenant.toUpperCase(), scope: 'a' },
        ]
        const own = (i: number): Document => ({
          id: 'same',
          type: 'note',
          keys: { k: 'v' },
          body: { partition: i },
        })
        for (const [i, partition] of partitions.entries()) await store.create(partition, own(i))
        for (const [i, partition] of partitions.entries()) {
          const bodies = [
            [await store.get(partition, 'same')],
            await store.getMany(partition, ['same']),
            await listAll(store, partition, { type: 'note' }),
            await listAll(store, partition, {
              type: 'note',
              where: [{ key: 'k', equals: 'v' }],
              orderBy: 'k',
            }),
          ].map((documents) => documents.map((document) => document?.body))
          expect(bodies).toEqual(range(4).map(() => [{ partition: i }]))
        }
        const [first, ...others] = partitions
        if (!first) throw new Error('There are partitions.')
        const etag = (await store.get(first, 'same'))?.etag ?? ''
        await store.delete(first, 'same', etag)
        expect(await store.get(first, 'same')).toBeUndefined()
        for (const partition of others) expect(await store.get(partition, 'same')).toBeDefined()
      })

      test.each<[string, Partition]>([
        ['no tenant', { container: 'plan', tenantId: '', scope: 'a' }],
        ['no scope', { container: 'plan', tenantId: 'a', scope: '' }],
        ['a scope of 501 bytes', { container: 'plan', tenantId: 'a', scope: 'x'.repeat(501) }],
        ['half a surrogate pair', { container: 'plan', tenantId: '\udc00', scope: 'a' }],
      ])('with %s are refused by every call', async (_title, partition) => {
        const calls = [
          store.get(partition, 'a'),
          store.getMany(partition, ['a']),
          store.create(partition, note('a')),
          store.replace(partition, note('a'), 'e'),
          store.delete(partition, 'a', 'e'),
          store.transact(partition, [create(note('a'))]),
          store.list(partition, { type: 'note', limit: 1 }),
        ]
        expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => 'invalid'))
      })
    })

    describe('writes', () => {
      test('are refused by a code that says why', async () => {
        const partition = freshPartition()
        const first = await store.create(partition, note('a'))
        const second = await store.replace(partition, note('a', { v: 2 }), first.etag)
        expect(await codeOf(store.create(partition, note('a')))).toBe('conflict')
        expect(await codeOf(store.replace(partition, note('a'), first.etag))).toBe('stale')
        expect(await codeOf(store.delete(partition, 'a', first.etag))).toBe('stale')
        expect(await codeOf(store.replace(partition, note('b'), first.etag))).toBe('not-found')
        expect(await codeOf(store.delete(partition, 'b', first.etag))).toBe('not-found')
        expect(await codeOf(store.replace(partition, note('a'), 'made up'))).toBe('stale')
        expect(await codeOf(store.replace(partition, note('a'), '*'))).toBe('stale')
        expect(await codeOf(store.delete(partition, 'a', '*'))).toBe('stale')
        expect(await codeOf(store.replace(partition, note('a'), ''))).toBe('invalid')
        expect(await codeOf(store.delete(partition, 'a', ''))).toBe('invalid')
        expect(await store.get(partition, 'a')).toEqual(second)
        await store.delete(partition, 'a', second.etag)
        expect(await codeOf(store.delete(partition, 'a', second.etag))).toBe('not-found')
      })

      test('give a new ETag every time, also to the same content and after a deletion', async () => {
        const partition = freshPartition()
        const seen = new Set<string>()
        let current = await store.create(partition, note('a'))
        for (let i = 0; i < 4; i++) {
          seen.add(current.etag)
          current = await store.replace(partition, note('a'), current.etag)
          expect((await store.get(partition, 'a'))?.etag).toBe(current.etag)
        }
        await store.delete(partition, 'a', current.etag)
        seen.add(current.etag)
        seen.add((await store.create(partition, note('a'))).etag)
        expect(seen.size).toBe(6)
      })

      test('of twenty at once on one ETag one wins, and the nineteen are stale', async () => {
        const partition = freshPartition()
        const other = await fixture.open()
        const first = await store.create(partition, note('a'))
        const results = await Promise.all(
          range(20).map((i) =>
            codeOf((i % 2 ? store : other).replace(partition, note('a', { i }), first.etag)),
          ),
        )
        await other.close()
        expect(results.sort()).toEqual(['done', ...range(19).map(() => 'stale')])
      })

      test('of twenty creations of one id at once one wins', async () => {
        const partition = freshPartition()
        const results = await Promise.all(
          range(20).map((i) => codeOf(store.create(partition, note('a', { i })))),
        )
        expect(results.sort()).toEqual([...range(19).map(() => 'conflict'), 'done'])
      })

      test('that are refused take no other write of the same moment with them', async () => {
        const partition = freshPartition()
        await store.create(partition, note('taken'))
        const results = await Promise.all(
          range(30).map((i) => codeOf(store.create(partition, note(i % 3 ? `n${i}` : 'taken')))),
        )
        expect(results).toEqual(range(30).map((i) => (i % 3 ? 'done' : 'conflict')))
        expect(await listAll(store, partition, { type: 'note' })).toHaveLength(21)
      })

      test('are seen by the next read of the same instance', async () => {
        const partition = freshPartition()
        for (let i = 0; i < 10; i++) {
          const { etag } = await store.create(partition, { ...note('a', { i }), keys: { i } })
          expect(
            await listAll(store, partition, { type: 'note', where: [{ key: 'i', equals: i }] }),
          ).toHaveLength(1)
          await store.delete(partition, 'a', etag)
          expect(await store.get(partition, 'a')).toBeUndefined()
        }
      })
    })

    describe('transactions', () => {
      test('change everything and give the ETags in order', async () => {
        const partition = freshPartition()
        const a = await store.create(partition, note('a'))
        const b = await store.create(partition, note('b'))
        const etags = await store.transact(partition, [
          create(note('c')),
          { op: 'delete', id: 'a', etag: a.etag },
          { op: 'replace', document: note('b', { v: 2 }), etag: b.etag },
        ])
        const found = await store.getMany(partition, ['a', 'b', 'c'])
        expect(found.map(({ id, body }) => [id, body])).toEqual([
          ['b', { v: 2 }],
          ['c', {}],
        ])
        expect(etags).toEqual([found[1]?.etag, undefined, found[0]?.etag])
      })

      test.each([
        ['conflict', 0],
        ['conflict', 2],
        ['stale', 0],
        ['stale', 1],
        ['stale delete', 2],
        ['not-found', 1],
        ['not-found delete', 2],
      ])('that meet %s at operation %i change nothing', async (problem, at) => {
        const partition = freshPartition()
        const old = await store.create(partition, note('a', { v: 1 }))
        const current = await store.replace(partition, note('a', { v: 2 }), old.etag)
        const bad: Record<string, Operation> = {
          conflict: create(note('a')),
          stale: { op: 'replace', document: note('a'), etag: old.etag },
          'stale delete': { op: 'delete', id: 'a', etag: old.etag },
          'not-found': { op: 'replace', document: note('x'), etag: old.etag },
          'not-found delete': { op: 'delete', id: 'x', etag: old.etag },
        }
        const operation = bad[problem]
        if (!operation) throw new Error(problem)
        const operations = [create(note('b')), create(note('c'))]
        operations.splice(at, 0, operation)
        expect(await codeOf(store.transact(partition, operations))).toBe(problem.split(' ')[0])
        expect(await listAll(store, partition, { type: 'note' })).toEqual([current])
      })

      test('of 100 operations are done, and of 101 refused', async () => {
        const partition = freshPartition()
        const operations = range(101).map((i) => create(note(`n${i}`)))
        expect(await codeOf(store.transact(partition, operations))).toBe('too-large')
        expect(await listAll(store, partition, { type: 'note' })).toEqual([])
        expect(await store.transact(partition, operations.slice(1))).toHaveLength(100)
        expect(await listAll(store, partition, { type: 'note' })).toHaveLength(100)
      })

      test('of nearly 2 MB are done, and larger ones refused', async () => {
        const partition = freshPartition()
        const of = (bytes: number, count: number) =>
          range(count).map((i) => create(note(`n${i}`, { text: 'x'.repeat(bytes) })))
        expect(await codeOf(store.transact(partition, of(21_000, 100)))).toBe('too-large')
        expect(await codeOf(store.transact(partition, of(700_000, 3)))).toBe('too-large')
        expect(await listAll(store, partition, { type: 'note' })).toEqual([])
        expect(await store.transact(partition, of(18_000, 100))).toHaveLength(100)
      })

      test('with two operations for one document are refused', async () => {
        const partition = freshPartition()
        expect(await codeOf(store.transact(partition, [create(note('a')), create(note('a'))]))).toBe(
          'invalid',
        )
        expect(await store.get(partition, 'a')).toBeUndefined()
      })

      test('exclude each other: of ten that need one ETag one is done, whole', async () => {
        const partition = freshPartition()
        const lock = await store.create(partition, note('lock'))
        const results = await Promise.all(
          range(10).map((i) =>
            codeOf(
              store.transact(partition, [
                create(note(`effect${i}`)),
                { op: 'replace', document: note('lock', { i }), etag: lock.etag },
              ]),
            ),
          ),
        )
        expect(results.filter((result) => result === 'done')).toHaveLength(1)
        const winner = (await store.get(partition, 'lock'))?.body.i
        expect((await listAll(store, partition, { type: 'note' })).map(({ id }) => id)).toEqual([
          `effect${winner}`,
          'lock',
        ])
      })
    })

    describe('documents', () => {
      test('of nearly 2 MB are kept, and larger ones refused', async () => {
        const partition = freshPartition()
        const of = (bytes: number) => note('a', { text: 'x'.repeat(bytes) })
        expect(await codeOf(store.create(partition, of(2_000_001)))).toBe('too-large')
        expect(await codeOf(store.create(partition, note('a', { text: '漢'.repeat(700_000) })))).toBe(
          'too-large',
        )
        const first = await store.create(partition, of(1_990_000))
        expect(await codeOf(store.replace(partition, of(2_000_001), first.etag))).toBe('too-large')
        expect((await store.get(partition, 'a'))?.body).toEqual(of(1_990_000).body)
      })

      const circular: JsonObject = {}
      circular.self = circular
      const broken = (extra: object): Document => Object.assign(note('a'), extra)
      test.each<[string, Document]>([
        ['a body that is a list', broken({ body: [] })],
        ['a body that is null', broken({ body: null })],
        ['no body', broken({ body: undefined })],
        ['NaN', broken({ body: { a: Number.NaN } })],
        ['Infinity', broken({ body: { a: [Number.POSITIVE_INFINITY] } })],
        ['undefined', broken({ body: { a: undefined } })],
        ['a hole in a list', broken({ body: { a: new Array(3) } })],
        ['a bigint', broken({ body: { a: 1n } })],
        ['a date', broken({ body: { a: new Date(0) } })],
        ['a map', broken({ body: { a: new Map() } })],
        ['a function', broken({ body: { a: () => 1 } })],
        ['a toJSON of its own', broken({ body: { a: { toJSON: () => 1 } } })],
        ['half a surrogate pair', broken({ body: { a: 'x\udc00' } })],
        ['half a surrogate pair in a name', broken({ body: { 'x\ud800': 1 } })],
        ['a circle', broken({ body: circular })],
        ['101 levels', broken({ body: JSON.parse(`${'{"a":'.repeat(100)}{}${'}'.repeat(100)}`) })],
        ['no type', broken({ type: '' })],
        ['a type of 101 bytes', broken({ type: 'x'.repeat(101) })],
        ['a key that is null', broken({ keys: { k: null } })],
        ['a key that is a boolean', broken({ keys: { k: true } })],
        ['a key that is NaN', broken({ keys: { k: Number.NaN } })],
        ['a key that is an object', broken({ keys: { k: {} } })],
        ['a key that holds a number in a list', broken({ keys: { k: [1] } })],
        ['a key of 1,025 bytes', broken({ keys: { k: 'x'.repeat(1025) } })],
        ['a key with half a surrogate pair', broken({ keys: { k: '\ud800' } })],
        ['a key name with a quote', broken({ keys: { 'a"]': 1 } })],
        ['a key name with a dot', broken({ keys: { 'a.b': 1 } })],
        ['an empty key name', broken({ keys: { '': 1 } })],
        ['a key name from the prototype', broken({ keys: JSON.parse('{"__proto__":1}') })],
        ['a ttl of 0', broken({ ttl: 0 })],
        ['a ttl of -1', broken({ ttl: -1 })],
        ['a ttl of half a second', broken({ ttl: 0.5 })],
        ['a dueAt that is a date only', broken({ dueAt: '2026-01-01' })],
        ['a dueAt with an offset', broken({ dueAt: '2026-01-01T00:00:00.000+01:00' })],
        ['a dueAt that is no date', broken({ dueAt: '2026-99-01T00:00:00.000Z' })],
      ])('with %s are refused by every way of writing', async (_title, document) => {
        const partition = freshPartition()
        expect(await codeOf(store.create(partition, document))).toBe('invalid')
        expect(await codeOf(store.replace(partition, document, 'e'))).toBe('invalid')
        expect(await codeOf(store.transact(partition, [create(note('b')), create(document)]))).toBe('invalid')
        expect(await store.getMany(partition, ['a', 'b'])).toEqual([])
      })
    })

    describe('what is refused without asking the database', () => {
      test('is refused by a closed store with the same code', async () => {
        const closed = await fixture.open()
        await closed.close()
        const partition = freshPartition()
        const many = range(101).map((i) => create(note(`n${i}`)))
        const large = note('a', { text: 'x'.repeat(2_000_001) })
        expect(await codeOf(closed.transact(partition, many))).toBe('too-large')
        expect(await codeOf(closed.transact(partition, [create(large)]))).toBe('too-large')
        expect(await codeOf(closed.create(partition, large))).toBe('too-large')
        expect(await codeOf(closed.getMany(partition, range(101).map(String)))).toBe('too-large')
        expect(await codeOf(closed.list(partition, { type: 'note', limit: 101 }))).toBe('invalid')
        expect(await codeOf(closed.list(partition, { type: 'note', limit: 0 }))).toBe('invalid')
        expect(await codeOf(closed.list(partition, { type: 'note', limit: 1, cursor: 'x' }))).toBe('invalid')
        expect(await codeOf(closed.due(early, 101))).toBe('invalid')
        expect(await codeOf(closed.due('now', 1))).toBe('invalid')
      })

      test('and what is not is unavailable once the store is closed', async () => {
        const closed = await fixture.open()
        await closed.close()
        await closed.close()
        const partition = freshPartition()
        const calls = [
          closed.get(partition, 'a'),
          closed.getMany(partition, ['a']),
          closed.create(partition, note('a')),
          closed.replace(partition, note('a'), 'e'),
          closed.delete(partition, 'a', 'e'),
          closed.transact(partition, [create(note('a'))]),
          closed.list(partition, { type: 'note', limit: 1 }),
          closed.due(early, 1),
          closed.ping(),
        ]
        expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => 'unavailable'))
      })

      test('closing waits for what was already asked', async () => {
        const closing = await fixture.open()
        const partition = freshPartition()
        const pending = range(5).map((i) => closing.create(partition, note(`n${i}`)))
        await closing.close()
        const results = await Promise.all(pending.map(codeOf))
        const found = await listAll(store, partition, { type: 'note' })
        expect(results).toEqual(range(5).map(() => 'done'))
        expect(found).toHaveLength(5)
      })
    })

    describe('time to live', () => {
      test('takes a document out of every read and lets its id be used again', async () => {
        const partition = freshPartition()
        const short: Document = { ...note('short'), keys: { k: 'v' }, dueAt: early, ttl: 2 }
        const gone = await store.create(partition, short)
        await store.create(partition, { ...note('long'), keys: { k: 'v' }, ttl: 3600 })
        await store.create(partition, { ...note('forever'), keys: { k: 'v' } })
        expect((await listAll(store, partition, { type: 'note' })).map(({ id }) => id)).toEqual([
          'forever',
          'long',
          'short',
        ])
        await fixture.advance(3)
        expect(await store.get(partition, 'short')).toBeUndefined()
        expect((await store.getMany(partition, ['long', 'short'])).map(({ id }) => id)).toEqual(['long'])
        for (const query of [
          {},
          { where: [{ key: 'k', equals: 'v' }] },
          { orderBy: 'k' },
          { orderBy: 'none' },
        ])
          expect((await listAll(store, partition, { type: 'note', ...query })).map(({ id }) => id)).toEqual([
            'forever',
            'long',
          ])
        expect(await dueIn(store, partition, early)).toEqual([])
        expect(await codeOf(store.replace(partition, short, gone.etag))).toBe('not-found')
        expect(await codeOf(store.delete(partition, 'short', gone.etag))).toBe('not-found')
        await store.create(partition, { ...note('short'), keys: { k: 'w' } })
        expect(
          await listAll(store, partition, { type: 'note', where: [{ key: 'k', equals: 'v' }] }),
        ).toHaveLength(2)
        await fixture.advance(3)
        expect(await store.get(partition, 'short')).toBeDefined()
      })

      test('ends before anything cleans up: the id can be created again at once, in a transaction, too', async () => {
        const partition = freshPartition()
        await store.create(partition, { ...note('a'), keys: { k: 'old' }, ttl: 1 })
        await store.create(partition, { ...note('b'), keys: { k: 'old' }, ttl: 1 })
        await fixture.advance(2)
        expect(await codeOf(store.create(partition, note('a', { again: 1 })))).toBe('done')
        await store.create(freshPartition(), { ...note('x'), ttl: 1 })
        await fixture.advance(2)
        expect(await codeOf(store.transact(partition, [create(note('b', { again: 1 }))]))).toBe('done')
        expect(
          await listAll(store, partition, { type: 'note', where: [{ key: 'k', equals: 'old' }] }),
        ).toEqual([])
        expect(await listAll(store, partition, { type: 'note' })).toHaveLength(2)
      })

      test('counts from the last write', async () => {
        const partition = freshPartition()
        const first = await store.create(partition, { ...note('a'), ttl: 3 })
        await fixture.advance(2)
        await store.replace(partition, { ...note('a'), ttl: 3 }, first.etag)
        await fixture.advance(2)
        expect(await store.get(partition, 'a')).toBeDefined()
        await fixture.advance(2)
        expect(await store.get(partition, 'a')).toBeUndefined()
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
        await store.create(plan, at('c', '2020-01-01T00:00:00.003Z'))
        await store.create(conversation, at('a', '2020-01-01T00:00:00.001Z'))
        await store.create(directory, at('b', '2020-01-01T00:00:00.002Z'))
        await store.create(other, at('d', '2020-01-01T00:00:00.004Z'))
        await store.create(plan, at('late', '2020-01-01T00:00:00.006Z'))
        await store.create(plan, note('never'))
        const mine = (found: DueDocument[]) =>
          found.filter(
            ({ partition }) => partition.tenantId === tenant || partition.tenantId === other.tenantId,
          )
        const found = mine(await store.due('2020-01-01T00:00:00.005Z', 100))
        expect(found.map(({ document }) => document.id)).toEqual(['a', 'b', 'c', 'd'])
        expect(found.map(({ partition }) => partition)).toEqual([conversation, directory, plan, other])
        expect(found[2]?.document).toEqual(await store.get(plan, 'c'))
        expect((await store.due('2020-01-01T00:00:00.005Z', 2)).map(({ document }) => document.id)).toEqual([
          'a',
          'b',
        ])
        expect(mine(await store.due('2020-01-01T00:00:00.001Z', 100))).toHaveLength(1)
        for (const { partition, document } of found) {
          const { dueAt: _, etag, ...parked } = document
          await store.replace(partition, parked, etag)
        }
        expect(mine(await store.due('2020-01-01T00:00:00.005Z', 100))).toEqual([])
      })

      test('lets one of many workers claim an entry by its ETag', async () => {
        const partition = freshPartition()
        await store.create(partition, { ...note('effect'), dueAt: early })
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
        const [kept] = await dueIn(store, partition, '2026-01-01T00:01:00.000Z')
        if (!kept) throw new Error('The claimed entry is due again after its lease.')
        await store.delete(partition, 'effect', kept.document.etag)
      })
    })

    listContract(context)
    tenantContract(context)
  })
}

async function dueIn(store: DocumentStore, partition: Partition, now: string): Promise<DueDocument[]> {
  const found = await store.due(now, limits.page)
  return found.filter((entry) => entry.partition.tenantId === partition.tenantId)
}
