import * as fc from 'fast-check'
import type { Partition } from '../../bot/commands/ports/document-store.ts'
import { afterSortTerms, itemIdOf, sortPrefix, sortTerm } from '../../bot/store/cosmos-items.ts'
import { createSessionTokens } from '../../bot/store/cosmos-sessions.ts'
import { comparePositions, type Position } from '../../bot/store/positions.ts'

const partition: Partition = { container: 'plan', tenantId: 't', scope: 's' }
const text = fc.string({
  unit: fc.constantFrom('a', 'b', '~', '!', '\u0000', '\u0001', '\u0002', '\uffff', '🙂'),
  maxLength: 4,
})
const id = text.filter((one) => one !== '')
const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const keyed = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: number, id }),
  fc.record({ kind: fc.constant('text' as const), value: text, id }),
)
const absent = fc.record({ kind: fc.constant('absent' as const), value: fc.constant(''), id })

test('sort terms order as the positions do that they stand for', () => {
  const prefix = sortPrefix(partition, 'note')
  const order = (a: Position, b: Position) => {
    const [left, right] = [a, b].map((one) => Buffer.from(sortTerm(prefix, one)))
    expect(left && right && Buffer.compare(left, right)).toBe(Math.sign(comparePositions(a, b)))
  }
  fc.assert(fc.property(keyed, keyed, order), { numRuns: 500 })
  fc.assert(fc.property(absent, absent, order), { numRuns: 200 })
})

test('sort terms stand between their prefix and its end, and hold no NUL', () => {
  const prefix = sortPrefix(partition, 'note')
  fc.assert(
    fc.property(fc.oneof(keyed, absent), (position) => {
      const term = sortTerm(prefix, position)
      expect(Buffer.compare(Buffer.from(term), Buffer.from(prefix))).toBe(1)
      expect(Buffer.compare(Buffer.from(term), Buffer.from(afterSortTerms(prefix)))).toBe(-1)
      expect(term).not.toContain('\u0000')
    }),
  )
})

test('zero and minus zero are one place in the order', () => {
  const at = (value: number) => sortTerm('p', { kind: 'number', value, id: 'x' })
  expect(at(-0)).toBe(at(0))
})

test('item ids are what Cosmos DB takes, and differ for different ids', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
      (a, b) => {
        expect(itemIdOf(a)).toMatch(/^[A-Za-z0-9~][A-Za-z0-9_.:-]{0,254}$/)
        expect(itemIdOf(a) === itemIdOf(b)).toBe(a === b)
      },
    ),
  )
  expect(itemIdOf('okr:1.a_B-c')).toBe('okr:1.a_B-c')
})

describe('session tokens', () => {
  test('keep the latest of each range, whatever order they come in', () => {
    const tokens = createSessionTokens()
    for (const token of ['0:-1#5', '0:-1#12', '0:-1#9', '1:2#7#1=3', '1:1#99', '0:-1#11,2:-1#1'])
      tokens.note('plan', token)
    expect(tokens.of('plan')).toBe('0:-1#12,1:2#7#1=3,2:-1#1')
    expect(tokens.of('directory')).toBeUndefined()
  })

  test('ignore what is no token', () => {
    const tokens = createSessionTokens()
    for (const token of [undefined, null, 5, '', 'x', ':', '0:', ':1', '0:1:2']) tokens.note('plan', token)
    expect(tokens.of('plan') ?? '').toBe('')
  })

  test('are carried from one client to another', () => {
    const from = createSessionTokens()
    from.note('plan', '0:-1#5')
    from.note('directory', '1:-1#6')
    const to = createSessionTokens()
    to.note('plan', '0:-1#9')
    to.take(from.export())
    expect([to.of('plan'), to.of('directory')]).toEqual(['0:-1#9', '1:-1#6'])
  })
})
