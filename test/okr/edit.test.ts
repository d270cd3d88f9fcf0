import * as fc from 'fast-check'
import { mergeChanges, sameJson } from '../../okr/edit.ts'

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
)
const fields = ['a', 'b', 'c', 'd']
const document = fc.record({ a: value, b: value, c: value, d: value })

describe('merging edits', () => {
  it('lets two people who change different fields both win, in either order', () => {
    fc.assert(
      fc.property(document, value, value, (start, mine, theirs) => {
        const first = { field: 'a', seen: start.a, value: mine }
        const second = { field: 'b', seen: start.b, value: theirs }
        const oneWay = mergeChanges(mergeChanges(start, [first]).value, [second])
        const otherWay = mergeChanges(mergeChanges(start, [second]).value, [first])
        expect(oneWay.conflicts).toEqual([])
        expect(sameJson(oneWay.value, otherWay.value)).toBe(true)
      }),
    )
  })

  it('never overwrites a value that its author has not seen', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...fields), value, value, (start, field, seen, wanted) => {
        const now = (start as Record<string, unknown>)[field]
        const { value: next, conflicts } = mergeChanges(start, [{ field, seen, value: wanted }])
        const after = (next as Record<string, unknown>)[field]
        if (sameJson(now, seen) || sameJson(now, wanted)) expect(sameJson(after, wanted)).toBe(true)
        else {
          expect(next).toBe(start)
          expect(conflicts).toMatchObject([{ field, seen, current: now, yours: wanted }])
        }
      }),
    )
  })

  it('applies nothing of an edit of which one field is in conflict, and says who changed it and when', () => {
    const stamps = { title: { by: 'ola', at: '2026-11-21T10:00:00.000Z' } }
    const merge = mergeChanges(
      { title: 'Theirs', why: 'Old' },
      [
        { field: 'why', seen: 'Old', value: 'New' },
        { field: 'title', seen: 'Old', value: 'Mine' },
      ],
      stamps,
    )
    expect(merge.value).toEqual({ title: 'Theirs', why: 'Old' })
    expect(merge.applied).toEqual([])
    expect(merge.conflicts).toEqual([
      {
        field: 'title',
        seen: 'Old',
        current: 'Theirs',
        yours: 'Mine',
        by: 'ola',
        at: '2026-11-21T10:00:00.000Z',
      },
    ])
  })

  it('takes an edit that changes nothing as done', () => {
    expect(mergeChanges({ title: 'Same' }, [{ field: 'title', seen: 'Old', value: 'Same' }])).toEqual({
      value: { title: 'Same' },
      applied: [],
      conflicts: [],
    })
  })
})
