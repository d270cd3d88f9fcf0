import fc from 'fast-check'
import { type Availability, findSlots, type SlotSearch } from '../../okr/slots.ts'

const hour = 3_600_000
const monday = Date.UTC(2027, 0, 4)
const at = (day: number, hours: number): number => monday + day * 24 * hour + hours * hour
const nineToFive = [0, 1, 2].map((day) => ({ from: at(day, 9), to: at(day, 17) }))
const free = (personId: string): Availability => ({ personId, busy: [], hours: nineToFive })
const search = (rest: Partial<SlotSearch>): SlotSearch => ({
  from: at(0, 0),
  to: at(3, 0),
  minutes: 60,
  stepMinutes: 30,
  limit: 3,
  required: [],
  optional: [],
  ...rest,
})

describe('finding a slot', () => {
  it('gives the earliest time that suits all, and further ones that do not overlap it', () => {
    const required = [free('ann'), { ...free('bob'), busy: [{ from: at(0, 9), to: at(0, 10.5) }] }]
    const { slots, blockers } = findSlots(search({ required }))
    expect(slots).toEqual([
      { from: at(0, 10.5), to: at(0, 11.5), missing: [], optionalMissing: 0 },
      { from: at(0, 11.5), to: at(0, 12.5), missing: [], optionalMissing: 0 },
      { from: at(0, 12.5), to: at(0, 13.5), missing: [], optionalMissing: 0 },
    ])
    expect(blockers).toEqual([])
  })

  it('lets a meeting begin when another ends, and end when another begins', () => {
    const required = [
      {
        ...free('ann'),
        busy: [
          { from: at(0, 0), to: at(0, 10) },
          { from: at(0, 11), to: at(3, 0) },
        ],
      },
    ]
    expect(findSlots(search({ required })).slots[0]).toMatchObject({ from: at(0, 10), missing: [] })
  })

  it('never splits a session over two working days, but joins hours that touch', () => {
    const required = [
      {
        personId: 'ann',
        busy: [],
        hours: [
          { from: at(0, 9), to: at(0, 9.5) },
          { from: at(0, 9.5), to: at(0, 10) },
        ],
      },
    ]
    expect(findSlots(search({ required })).slots[0]).toMatchObject({ from: at(0, 9), missing: [] })
  })

  it('offers the slots with the fewest missing where none suits all, says why, and names who is in the way', () => {
    const required = [
      free('ann'),
      { ...free('bob'), busy: [{ from: at(0, 0), to: at(3, 0), outOfOffice: true }] },
      { ...free('cem'), hours: [{ from: at(1, 9), to: at(1, 10) }] },
      { ...free('dee'), busy: [{ from: at(0, 9), to: at(2, 9) }] },
    ]
    const { slots, blockers } = findSlots(search({ required, limit: 2 }))
    expect(slots).toEqual([
      {
        from: at(1, 9),
        to: at(1, 10),
        missing: [
          { personId: 'bob', why: 'out-of-office' },
          { personId: 'dee', why: 'busy' },
        ],
        optionalMissing: 0,
      },
      {
        from: at(2, 9),
        to: at(2, 10),
        missing: [
          { personId: 'bob', why: 'out-of-office' },
          { personId: 'cem', why: 'outside-hours' },
        ],
        optionalMissing: 0,
      },
    ])
    expect(blockers[0]).toEqual({ personId: 'bob', share: 1 })
    expect(blockers.map((blocker) => blocker.personId)).toEqual(['bob', 'cem', 'dee'])
  })

  it('counts a person of whom nothing is known as missing everywhere, and still finds the best for the others', () => {
    const required = [{ personId: 'ann', busy: [] }, free('bob')]
    expect(findSlots(search({ required })).slots[0]).toMatchObject({
      from: at(0, 9),
      missing: [{ personId: 'ann', why: 'unknown' }],
    })
  })

  it('counts optional people who cannot come without moving the slot for them', () => {
    const optional = [{ ...free('opt'), busy: [{ from: at(0, 9), to: at(0, 10) }] }]
    expect(findSlots(search({ required: [free('ann')], optional })).slots[0]).toMatchObject({
      from: at(0, 9),
      optionalMissing: 1,
    })
  })

  it('offers nothing where nobody at all can come, and names everybody', () => {
    const required = [
      { ...free('ann'), hours: [] },
      { ...free('bob'), hours: [] },
    ]
    expect(findSlots(search({ required }))).toEqual({
      slots: [],
      blockers: [
        { personId: 'ann', share: 1 },
        { personId: 'bob', share: 1 },
      ],
    })
  })

  it('offers nothing in a window that is shorter than the session', () => {
    const { slots } = findSlots(search({ required: [free('ann')], from: at(0, 9), to: at(0, 9.75) }))
    expect(slots).toEqual([])
  })

  it('begins on the grid also where the window does not', () => {
    const { slots } = findSlots(search({ required: [free('ann')], from: at(0, 9) + 1, stepMinutes: 15 }))
    expect(slots[0]?.from).toBe(at(0, 9.25))
  })

  const minute = 60_000
  const span = fc
    .tuple(fc.integer({ min: -60, max: 1500 }), fc.integer({ min: 0, max: 600 }))
    .map(([from, length]) => ({ from: monday + from * minute, to: monday + (from + length) * minute }))
  const person = fc.record(
    {
      busy: fc.array(fc.record({ span, outOfOffice: fc.boolean() }), { maxLength: 5 }),
      hours: fc.array(span, { maxLength: 4 }),
    },
    { requiredKeys: ['busy'] },
  )
  const people = (prefix: string, maxLength: number) =>
    fc.array(person, { maxLength }).map((all) =>
      all.map(
        ({ busy, hours }, i): Availability => ({
          personId: `${prefix}${i}`,
          busy: busy.map(({ span, outOfOffice }) => ({ ...span, outOfOffice })),
          ...(hours === undefined ? {} : { hours }),
        }),
      ),
    )

  /** Whether somebody can sit there for each single minute: slow, and with nothing in common with the search. */
  function canCome(one: Availability, from: number, to: number): boolean {
    for (let minuteAt = from; minuteAt < to; minuteAt += minute) {
      const inside = (span: { from: number; to: number }): boolean =>
        span.from <= minuteAt && minuteAt < span.to
      if (!one.hours?.some(inside) || one.busy.some(inside)) return false
    }
    return true
  }

  it('equals brute force over random calendars', () => {
    fc.assert(
      fc.property(
        people('r', 5),
        people('o', 3),
        fc.integer({ min: 1, max: 12 }).map((quarters) => quarters * 15),
        fc.constantFrom(15 as const, 30 as const),
        fc.integer({ min: -20, max: 60 }),
        fc.integer({ min: 0, max: 1440 }),
        (required, optional, minutes, stepMinutes, fromMinute, windowMinutes) => {
          const from = monday + fromMinute * minute
          const to = from + windowMinutes * minute
          const found = findSlots({ required, optional, minutes, stepMinutes, from, to, limit: 4 })
          const all: { from: number; missing: string[]; optionalMissing: number }[] = []
          for (let start = from; start + minutes * minute <= to; start += minute) {
            if (start % (stepMinutes * minute) !== 0) continue
            const end = start + minutes * minute
            all.push({
              from: start,
              missing: required.filter((one) => !canCome(one, start, end)).map((one) => one.personId),
              optionalMissing: optional.filter((one) => !canCome(one, start, end)).length,
            })
          }
          const expected: typeof all = []
          const best = all
            .filter((slot) => required.length === 0 || slot.missing.length < required.length)
            .sort((a, b) => a.missing.length - b.missing.length || a.from - b.from)
          for (const slot of best) {
            if (
              expected.length < 4 &&
              expected.every((other) => Math.abs(other.from - slot.from) >= minutes * minute)
            )
              expected.push(slot)
          }
          expect(
            found.slots.map((slot) => ({
              from: slot.from,
              missing: slot.missing.map((one) => one.personId),
              optionalMissing: slot.optionalMissing,
            })),
          ).toEqual(expected)
        },
      ),
      { numRuns: 300 },
    )
  })
})
