import fc from 'fast-check'
import { checkLinks } from '../../../../okr/alignment.ts'
import {
  isEven,
  type LinkDraft,
  linksOf,
  linksProblem,
  splitEvenly,
  sumOf,
  withParent,
  withRemoved,
  withWeight,
} from '../../../../tab/features/okr/links.ts'

const parent = (id: string) => ({ id, title: id.toUpperCase() })
const three = ['a', 'b', 'c'].reduce<LinkDraft[]>((links, id) => withParent(links, parent(id)), [])

describe('editing links', () => {
  test('a first parent gets everything, further ones an even share', () => {
    expect(linksOf(withParent([], parent('a')))).toEqual([{ parentId: 'a', weight: 100 }])
    expect(linksOf(three).map((link) => link.weight)).toEqual([34, 33, 33])
  })

  test('weights set by hand stay when a parent is added; the new one gets what is left', () => {
    const set = withWeight(withWeight(three, 'a', 20), 'b', 20)
    expect(linksOf(withParent(set, parent('d'))).map((link) => link.weight)).toEqual([20, 20, 33, 27])
    const full = withWeight(withWeight(three, 'a', 90), 'b', 20)
    expect(linksOf(withParent(full, parent('d'))).at(-1)?.weight).toBe(1)
  })

  test('a parent that is there already is not added twice; a removed one comes back', () => {
    expect(withParent(three, parent('b'))).toEqual(three)
    const removed = withRemoved(three, 'b', true)
    expect(linksOf(withParent(removed, parent('b'))).map((link) => link.parentId)).toEqual(['a', 'c', 'b'])
  })

  test('a removed parent stays to be kept after all, and even weights stay even', () => {
    const removed = withRemoved(three, 'b', true)
    expect(linksOf(removed)).toEqual([
      { parentId: 'a', weight: 50 },
      { parentId: 'c', weight: 50 },
    ])
    expect(linksOf(withRemoved(removed, 'b', false))).toEqual(linksOf(three))
  })

  test('weights that are not 100 together cannot be saved, and say so as the server would', () => {
    const wrong = withWeight(three, 'a', 40)
    expect(sumOf(wrong)).toBe(106)
    expect(linksProblem('me', wrong)).toContain('106')
    expect(linksProblem('me', withWeight(three, 'a', Number.NaN))).toContain('whole number')
    expect(linksProblem('a', three)).toContain('itself')
    expect(linksProblem('me', splitEvenly(wrong))).toBeUndefined()
  })

  test('whatever is added and removed, an even split can always be saved', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      remove: fc.boolean(),
      weight: fc.nat(120),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let links: LinkDraft[] = []
        for (const { id, remove, weight } of steps) {
          links = remove
            ? withRemoved(links, id, true)
            : withWeight(withParent(links, parent(id)), id, weight)
        }
        const even = splitEvenly(links)
        expect(isEven(even)).toBe(true)
        expect(checkLinks('me', linksOf(even)).ok).toBe(true)
      }),
    )
  })
})
