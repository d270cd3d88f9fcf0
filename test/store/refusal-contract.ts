/** The part of the contract about what is refused before the database is asked. */
import type { Document, JsonObject, Operation } from '../../bot/commands/ports/document-store.ts'
import { type ContractContext, codeOf, freshPartition, listAll } from './store-fixture.ts'

const note = (id: string, body: JsonObject = {}): Document => ({ id, type: 'note', body })
const range = (count: number) => Array.from({ length: count }, (_, i) => i)
const create = (document: Document): Operation => ({ op: 'create', document })
const early = '2026-01-01T00:00:00.000Z'

export function refusalContract({ store, open }: ContractContext): void {
  describe('documents', () => {
    test('of nearly 2 MB are kept, and larger ones refused', async () => {
      const partition = freshPartition()
      const of = (bytes: number) => note('a', { text: 'x'.repeat(bytes) })
      expect(await codeOf(store().create(partition, of(2_000_001)))).toBe('too-large')
      expect(await codeOf(store().create(partition, note('a', { text: '漢'.repeat(700_000) })))).toBe(
        'too-large',
      )
      const first = await store().create(partition, of(1_990_000))
      expect(await codeOf(store().replace(partition, of(2_000_001), first.etag))).toBe('too-large')
      expect((await store().get(partition, 'a'))?.body).toEqual(of(1_990_000).body)
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
      expect(await codeOf(store().create(partition, document))).toBe('invalid')
      expect(await codeOf(store().replace(partition, document, 'e'))).toBe('invalid')
      expect(await codeOf(store().transact(partition, [create(note('b')), create(document)]))).toBe('invalid')
      expect(await store().getMany(partition, ['a', 'b'])).toEqual([])
    })
  })

  describe('what is refused without asking the database', () => {
    test('is refused by a closed store with the same code', async () => {
      const closed = await open()
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
      const closed = await open()
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
      const closing = await open()
      const partition = freshPartition()
      const pending = range(5).map((i) => closing.create(partition, note(`n${i}`)))
      await closing.close()
      const results = await Promise.all(pending.map(codeOf))
      const found = await listAll(store(), partition, { type: 'note' })
      expect(results).toEqual(range(5).map(() => 'done'))
      expect(found).toHaveLength(5)
    })
  })
}
