import * as fc from 'fast-check'
import { checkLinks, evenWeights } from '../../okr/alignment.ts'

const code = (links: { parentId: string; weight: number }[]) => {
  const result = checkLinks('own', links)
  return result.ok ? 'accepted' : result.refusal.code
}

describe('alignment links', () => {
  it('refuse weights of 60 and 50, and take 60 and 40', () => {
    expect(
      code([
        { parentId: 'a', weight: 60 },
        { parentId: 'b', weight: 50 },
      ]),
    ).toBe('link-weights')
    expect(
      code([
        { parentId: 'a', weight: 60 },
        { parentId: 'b', weight: 40 },
      ]),
    ).toBe('accepted')
  })

  it('refuse themselves, the same parent twice, no whole percent, and too many', () => {
    expect(code([{ parentId: 'own', weight: 100 }])).toBe('link-cycle')
    expect(
      code([
        { parentId: 'a', weight: 50 },
        { parentId: 'a', weight: 50 },
      ]),
    ).toBe('invalid')
    expect(
      code([
        { parentId: 'a', weight: 99.5 },
        { parentId: 'b', weight: 0.5 },
      ]),
    ).toBe('link-weights')
    expect(
      code([
        { parentId: 'a', weight: 101 },
        { parentId: 'b', weight: -1 },
      ]),
    ).toBe('link-weights')
    expect(code(Array.from({ length: 11 }, (_, i) => ({ parentId: `p${i}`, weight: 9 })))).toBe('invalid')
  })

  it('are acceptable whenever 100 percent is split evenly', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 10 }), (parents) => {
        expect(code(evenWeights(parents))).toBe('accepted')
      }),
    )
  })
})
