/** The part of the contract about what comes back: documents, ids and partitions. */
import { randomUUID } from 'node:crypto'
import type { Document, JsonObject, Operation, Partition } from '../../bot/commands/ports/document-store.ts'
import { type ContractContext, codeOf, freshPartition, listAll } from './store-fixture.ts'

const note = (id: string, body: JsonObject = {}): Document => ({ id, type: 'note', body })
const range = (count: number) => Array.from({ length: count }, (_, i) => i)
const create = (document: Document): Operation => ({ op: 'create', document })
const early = '2026-01-01T00:00:00.000Z'

export function roundTripContract({ store, elsewhere }: ContractContext): void {
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
      await store().create(partition, note('a', body))
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
      const written = [await store().create(partition, full), await store().create(partition, bare)]
      expect(await store().get(partition, 'full')).toEqual({ ...full, etag: expect.stringMatching(/./) })
      expect(Object.keys((await store().get(partition, 'bare')) ?? {}).sort()).toEqual([
        'body',
        'etag',
        'id',
        'type',
      ])
      expect(await store().getMany(partition, ['full', 'bare'])).toEqual(written)
      expect((await store().list(partition, { type: 'note', limit: 10 })).documents).toEqual(
        written.reverse(),
      )
    })

    test('replacing takes away what the new version does not have', async () => {
      const partition = freshPartition()
      const first = await store().create(partition, {
        ...note('a', { old: 1 }),
        keys: { k: 'old' },
        dueAt: early,
        ttl: 60,
      })
      await store().replace(partition, note('a', { new: 1 }), first.etag)
      const found = await store().get(partition, 'a')
      expect(found).toEqual({ id: 'a', type: 'note', body: { new: 1 }, etag: expect.any(String) })
      expect(
        await listAll(store(), partition, { type: 'note', where: [{ key: 'k', equals: 'old' }] }),
      ).toEqual([])
    })

    test('a document that was read can be written back with its ETag in it', async () => {
      const partition = freshPartition()
      const first = await store().create(partition, note('a'))
      const second = await store().replace(partition, { ...first, body: { b: 2 } }, first.etag)
      expect(await store().get(partition, 'a')).toEqual({ ...note('a', { b: 2 }), etag: second.etag })
    })

    test('what is written is what the document was at the time of the call', async () => {
      const partition = freshPartition()
      const body: JsonObject = { value: 'before' }
      const pending = store().create(partition, note('a', body))
      body.value = 'after'
      expect((await pending).body).toEqual({ value: 'before' })
      expect((await store().get(partition, 'a'))?.body).toEqual({ value: 'before' })
    })

    test('reading what is not there gives nothing', async () => {
      expect(await store().get(freshPartition(), 'a')).toBeUndefined()
      expect(await store().getMany(freshPartition(), ['a', 'b'])).toEqual([])
      expect(await store().getMany(freshPartition(), [])).toEqual([])
      expect(await store().list(freshPartition(), { type: 'note', limit: 5 })).toEqual({ documents: [] })
    })

    test('many are read in the order asked for, each once, the missing left out', async () => {
      const partition = freshPartition()
      await store().transact(
        partition,
        range(100).map((i) => create(note(`n${i}`))),
      )
      const ids = range(100).map((i) => `n${99 - i}`)
      expect((await store().getMany(partition, ids)).map(({ id }) => id)).toEqual(ids)
      const found = await store().getMany(partition, ['n7', 'x', 'n3', 'n7'])
      expect(found.map(({ id }) => id)).toEqual(['n7', 'n3'])
    })

    test('an empty transaction does nothing', async () => {
      expect(await store().transact(freshPartition(), [])).toEqual([])
    })

    test('ping answers', async () => {
      await expect(store().ping()).resolves.toBeUndefined()
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
      for (const id of ids) await store().create(partition, note(id, { id }))
      for (const id of ids) expect((await store().get(partition, id))?.body).toEqual({ id })
      expect((await store().getMany(partition, ids)).map(({ id }) => id)).toEqual(ids)
      const listed = await listAll(store(), partition, { type: 'note' }, 7)
      expect(listed.map(({ id }) => id)).toEqual(
        [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
      )
      for (const { id, etag } of listed) {
        const next = await store().replace(partition, note(id, { again: id }), etag)
        expect(await codeOf(store().create(partition, note(id)))).toBe('conflict')
        await store().transact(partition, [{ op: 'delete', id, etag: next.etag }])
      }
      expect(await listAll(store(), partition, { type: 'note' })).toEqual([])
    })

    test.each([
      ['an empty one', ''],
      ['one of 1,024 bytes', 'x'.repeat(1024)],
      ['one of 1,026 bytes in 342 characters', '漢'.repeat(342)],
      ['half a surrogate pair', 'a\ud800'],
    ])('%s is refused', async (_title, id) => {
      const partition = freshPartition()
      expect(await codeOf(store().create(partition, note(id)))).toBe('invalid')
      expect(await codeOf(store().get(partition, id))).toBe('invalid')
      expect(await codeOf(store().getMany(partition, [id]))).toBe('invalid')
      expect(await codeOf(store().delete(partition, id, 'e'))).toBe('invalid')
      expect(await codeOf(store().transact(partition, [{ op: 'delete', id, etag: 'e' }]))).toBe('invalid')
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
        ...names.map((part): Partition => ({ container: 'plan', tenantId: `${tenant}${part}`, scope: 'a' })),
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
      for (const [i, partition] of partitions.entries()) await store().create(partition, own(i))
      for (const [i, partition] of partitions.entries()) {
        const bodies = [
          [await store().get(partition, 'same')],
          await store().getMany(partition, ['same']),
          await listAll(store(), partition, { type: 'note' }),
          await listAll(store(), partition, {
            type: 'note',
            where: [{ key: 'k', equals: 'v' }],
            orderBy: 'k',
          }),
        ].map((documents) => documents.map((document) => document?.body))
        expect(bodies).toEqual(range(4).map(() => [{ partition: i }]))
      }
      const [first, ...others] = partitions
      if (!first) throw new Error('There are partitions.')
      const etag = (await store().get(first, 'same'))?.etag ?? ''
      await store().delete(first, 'same', etag)
      expect(await store().get(first, 'same')).toBeUndefined()
      for (const partition of others) expect(await store().get(partition, 'same')).toBeDefined()
    })

    test.each<[string, Partition]>([
      ['no tenant', { container: 'plan', tenantId: '', scope: 'a' }],
      ['no scope', { container: 'plan', tenantId: 'a', scope: '' }],
      ['a scope of 501 bytes', { container: 'plan', tenantId: 'a', scope: 'x'.repeat(501) }],
      ['half a surrogate pair', { container: 'plan', tenantId: '\udc00', scope: 'a' }],
    ])('with %s are refused by every call', async (_title, partition) => {
      const calls = [
        store().get(partition, 'a'),
        store().getMany(partition, ['a']),
        store().create(partition, note('a')),
        store().replace(partition, note('a'), 'e'),
        store().delete(partition, 'a', 'e'),
        store().transact(partition, [create(note('a'))]),
        store().list(partition, { type: 'note', limit: 1 }),
      ]
      expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => 'invalid'))
    })
  })
}
