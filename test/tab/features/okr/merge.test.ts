import fc from 'fast-check'
import { mergeChanges } from '../../../../okr/edit.ts'
import { type Resolution, settled } from '../../../../tab/features/okr/merge.ts'

describe('settling a conflict', () => {
  const changes = [
    { field: 'title', seen: 'old', value: 'mine' },
    { field: 'why', seen: null, value: 'because' },
  ]
  const conflicts = [{ field: 'title', seen: 'old', current: 'theirs', yours: 'mine', by: 'bo' }]

  test('for mine sends my text over what I have seen now, with the changes that nobody disputed', () => {
    expect(settled(changes, conflicts, new Map([['title', { take: 'mine', value: 'both' }]]))).toEqual([
      { field: 'title', seen: 'theirs', value: 'both' },
      { field: 'why', seen: null, value: 'because' },
    ])
  })

  test('for theirs, or undecided, leaves the field alone', () => {
    expect(settled(changes, conflicts, new Map([['title', { take: 'theirs' }]]))).toEqual([changes[1]])
    expect(settled(changes, conflicts, new Map())).toEqual([changes[1]])
  })

  test('is always taken by the server when nobody changes anything more', () => {
    const value = fc.constantFrom('a', 'b', 'c', null)
    const field = fc.constantFrom('title', 'why', 'metric')
    fc.assert(
      fc.property(
        fc.dictionary(field, value),
        fc.uniqueArray(fc.record({ field, seen: value, value }), { selector: (one) => one.field }),
        fc.dictionary(field, fc.boolean()),
        (stored, wanted, keepMine) => {
          const first = mergeChanges(stored, wanted)
          const resolutions = new Map(
            first.conflicts.map((conflict): [string, Resolution] => [
              conflict.field,
              keepMine[conflict.field] ? { take: 'mine', value: conflict.yours } : { take: 'theirs' },
            ]),
          )
          const second = mergeChanges(stored, settled(wanted, first.conflicts, resolutions))
          expect(second.conflicts).toEqual([])
          for (const conflict of first.conflicts) {
            const now = Object.entries(second.value).find(([name]) => name === conflict.field)?.[1] ?? null
            expect(now).toEqual((keepMine[conflict.field] ? conflict.yours : conflict.current) ?? null)
          }
        },
      ),
    )
  })
})
