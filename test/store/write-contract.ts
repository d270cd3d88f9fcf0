/** The part of the contract about writes and transactions: ETags, refusals, all or nothing. */
import type { Document, JsonObject, Operation } from '../../bot/commands/ports/document-store.ts'
import { type ContractContext, codeOf, freshPartition, listAll } from './store-fixture.ts'

const note = (id: string, body: JsonObject = {}): Document => ({ id, type: 'note', body })
const range = (count: number) => Array.from({ length: count }, (_, i) => i)
const create = (document: Document): Operation => ({ op: 'create', document })

export function writeContract({ store, open }: ContractContext): void {
  describe('writes', () => {
    test('are refused by a code that says why', async () => {
      const partition = freshPartition()
      const first = await store().create(partition, note('a'))
      const second = await store().replace(partition, note('a', { v: 2 }), first.etag)
      expect(await codeOf(store().create(partition, note('a')))).toBe('conflict')
      expect(await codeOf(store().replace(partition, note('a'), first.etag))).toBe('stale')
      expect(await codeOf(store().delete(partition, 'a', first.etag))).toBe('stale')
      expect(await codeOf(store().replace(partition, note('b'), first.etag))).toBe('not-found')
      expect(await codeOf(store().delete(partition, 'b', first.etag))).toBe('not-found')
      expect(await codeOf(store().replace(partition, note('a'), 'made up'))).toBe('stale')
      expect(await codeOf(store().replace(partition, note('a'), '*'))).toBe('stale')
      expect(await codeOf(store().delete(partition, 'a', '*'))).toBe('stale')
      expect(await codeOf(store().replace(partition, note('a'), ''))).toBe('invalid')
      expect(await codeOf(store().delete(partition, 'a', ''))).toBe('invalid')
      expect(await store().get(partition, 'a')).toEqual(second)
      await store().delete(partition, 'a', second.etag)
      expect(await codeOf(store().delete(partition, 'a', second.etag))).toBe('not-found')
    })

    test('give a new ETag every time, also to the same content and after a deletion', async () => {
      const partition = freshPartition()
      const seen = new Set<string>()
      let current = await store().create(partition, note('a'))
      for (let i = 0; i < 4; i++) {
        seen.add(current.etag)
        current = await store().replace(partition, note('a'), current.etag)
        expect((await store().get(partition, 'a'))?.etag).toBe(current.etag)
      }
      await store().delete(partition, 'a', current.etag)
      seen.add(current.etag)
      seen.add((await store().create(partition, note('a'))).etag)
      expect(seen.size).toBe(6)
    })

    test('of twenty at once on one ETag one wins, and the nineteen are stale', async () => {
      const partition = freshPartition()
      const other = await open()
      const first = await store().create(partition, note('a'))
      const results = await Promise.all(
        range(20).map((i) =>
          codeOf((i % 2 ? store() : other).replace(partition, note('a', { i }), first.etag)),
        ),
      )
      await other.close()
      expect(results.sort()).toEqual(['done', ...range(19).map(() => 'stale')])
    })

    test('of twenty creations of one id at once one wins', async () => {
      const partition = freshPartition()
      const results = await Promise.all(
        range(20).map((i) => codeOf(store().create(partition, note('a', { i })))),
      )
      expect(results.sort()).toEqual([...range(19).map(() => 'conflict'), 'done'])
    })

    test('that are refused take no other write of the same moment with them', async () => {
      const partition = freshPartition()
      await store().create(partition, note('taken'))
      const results = await Promise.all(
        range(30).map((i) => codeOf(store().create(partition, note(i % 3 ? `n${i}` : 'taken')))),
      )
      expect(results).toEqual(range(30).map((i) => (i % 3 ? 'done' : 'conflict')))
      expect(await listAll(store(), partition, { type: 'note' })).toHaveLength(21)
    })

    test('are seen by the next read of the same instance', async () => {
      const partition = freshPartition()
      for (let i = 0; i < 10; i++) {
        const { etag } = await store().create(partition, { ...note('a', { i }), keys: { i } })
        expect(
          await listAll(store(), partition, { type: 'note', where: [{ key: 'i', equals: i }] }),
        ).toHaveLength(1)
        await store().delete(partition, 'a', etag)
        expect(await store().get(partition, 'a')).toBeUndefined()
      }
    })
  })

  describe('transactions', () => {
    test('change everything and give the ETags in order', async () => {
      const partition = freshPartition()
      const a = await store().create(partition, note('a'))
      const b = await store().create(partition, note('b'))
      const etags = await store().transact(partition, [
        create(note('c')),
        { op: 'delete', id: 'a', etag: a.etag },
        { op: 'replace', document: note('b', { v: 2 }), etag: b.etag },
      ])
      const found = await store().getMany(partition, ['a', 'b', 'c'])
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
      const old = await store().create(partition, note('a', { v: 1 }))
      const current = await store().replace(partition, note('a', { v: 2 }), old.etag)
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
      expect(await codeOf(store().transact(partition, operations))).toBe(problem.split(' ')[0])
      expect(await listAll(store(), partition, { type: 'note' })).toEqual([current])
    })

    test('of 100 operations are done, and of 101 refused', async () => {
      const partition = freshPartition()
      const operations = range(101).map((i) => create(note(`n${i}`)))
      expect(await codeOf(store().transact(partition, operations))).toBe('too-large')
      expect(await listAll(store(), partition, { type: 'note' })).toEqual([])
      expect(await store().transact(partition, operations.slice(1))).toHaveLength(100)
      expect(await listAll(store(), partition, { type: 'note' })).toHaveLength(100)
    })

    test('of nearly 2 MB are done, and larger ones refused', async () => {
      const partition = freshPartition()
      const of = (bytes: number, count: number) =>
        range(count).map((i) => create(note(`n${i}`, { text: 'x'.repeat(bytes) })))
      expect(await codeOf(store().transact(partition, of(21_000, 100)))).toBe('too-large')
      expect(await codeOf(store().transact(partition, of(700_000, 3)))).toBe('too-large')
      expect(await listAll(store(), partition, { type: 'note' })).toEqual([])
      expect(await store().transact(partition, of(18_000, 100))).toHaveLength(100)
    })

    test('with two operations for one document are refused', async () => {
      const partition = freshPartition()
      expect(await codeOf(store().transact(partition, [create(note('a')), create(note('a'))]))).toBe(
        'invalid',
      )
      expect(await store().get(partition, 'a')).toBeUndefined()
    })

    test('exclude each other: of ten that need one ETag one is done, whole', async () => {
      const partition = freshPartition()
      const lock = await store().create(partition, note('lock'))
      const results = await Promise.all(
        range(10).map((i) =>
          codeOf(
            store().transact(partition, [
              create(note(`effect${i}`)),
              { op: 'replace', document: note('lock', { i }), etag: lock.etag },
            ]),
          ),
        ),
      )
      expect(results.filter((result) => result === 'done')).toHaveLength(1)
      const winner = (await store().get(partition, 'lock'))?.body.i
      expect((await listAll(store(), partition, { type: 'note' })).map(({ id }) => id)).toEqual([
        `effect${winner}`,
        'lock',
      ])
    })
  })
}
