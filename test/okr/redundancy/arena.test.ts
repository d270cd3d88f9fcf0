import { Arena } from '../../../okr/redundancy/arena.ts'
import { profileOf } from '../../../okr/redundancy/profile.ts'

const codedOf = (title: string) => profileOf({ title }).coded

describe('the arena', () => {
  it('keeps every aim in its slot, however many there are', () => {
    const arena = new Arena()
    const titles = Array.from(
      { length: 3000 },
      (_, i) => `Launch the Aurora${i} campaign for resellers to ${i + 3000} sites`,
    )
    const slots = titles.map((title) => arena.add(codedOf(title)))
    expect(slots).toEqual(titles.map((_, i) => i))
    for (const i of [0, 1, 1499, 2998, 2999]) {
      const own = arena.add(codedOf(titles[i] ?? ''))
      expect(slots.filter((slot) => arena.canBeOneAim(own, slot))).toEqual([i])
      arena.dropLast()
    }
  })

  it('puts the next aim where the last one was taken back', () => {
    const arena = new Arena()
    const first = arena.add(codedOf('Customers stay longer'))
    arena.add(codedOf('Hire two nurses'))
    arena.dropLast()
    const second = arena.add(codedOf('Keep more customers'))
    expect([first, second]).toEqual([0, 1])
    expect(arena.canBeOneAim(first, second)).toBe(true)
    expect(arena.canBeOneAim(second, first)).toBe(true)
  })
})
