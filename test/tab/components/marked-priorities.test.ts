import fc from 'fast-check'
import { putPriorities } from '../../../okr/contract/alignment.ts'
import { candidates, prioritiesLimit, toggled } from '../../../tab/components/marked-priorities.ts'

const row = (id: string, kind: 'objective' | 'key-result') => ({ id, title: id, kind })

describe('topmost priorities', () => {
  test('are marked one after the other, and keep their order when one is taken away', () => {
    const three = ['a', 'b', 'c'].reduce<string[]>((chosen, id) => toggled(chosen, id), [])
    expect(three).toEqual(['a', 'b', 'c'])
    expect(toggled(three, 'd')).toEqual(three)
    expect(toggled(three, 'b')).toEqual(['a', 'c'])
  })

  test('are never more than the contract takes, whatever is clicked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (clicks) => {
        const okrIds = clicks.reduce<string[]>((chosen, id) => toggled(chosen, id), [])
        expect(okrIds.length).toBeLessThanOrEqual(prioritiesLimit)
        expect(new Set(okrIds).size).toBe(okrIds.length)
        expect(putPriorities.parse({ okrIds })).toEqual({ okrIds })
      }),
    )
  })

  test('are chosen among what is marked, then objectives, then key results; a search shows what it found', () => {
    const found = [row('kr', 'key-result'), row('b', 'objective'), row('a', 'objective')]
    const marked = [row('top', 'objective'), row('a', 'objective')]
    expect(candidates(marked, found, false).map(({ id }) => id)).toEqual(['top', 'a', 'b', 'kr'])
    expect(candidates(marked, found, true).map(({ id }) => id)).toEqual(['b', 'a', 'kr'])
  })
})
