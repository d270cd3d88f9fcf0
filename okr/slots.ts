/** Instants are milliseconds since 1970, UTC: zones and daylight saving are settled before the search. */
export interface Interval {
  from: number
  /** Not included. */
  to: number
}

export interface BusyInterval extends Interval {
  outOfOffice?: boolean
}

/** When somebody could come. Without `hours` nothing is known of them. */
export interface Availability {
  personId: string
  busy: readonly BusyInterval[]
  hours?: readonly Interval[]
}

export interface SlotSearch extends Interval {
  required: readonly Availability[]
  optional: readonly Availability[]
  minutes: number
  /** Slots begin at whole multiples of this, in UTC. */
  stepMinutes: 15 | 30
  /** How many slots are wanted; they do not overlap. */
  limit: number
}

export type MissingReason = 'unknown' | 'out-of-office' | 'outside-hours' | 'busy'

export interface FoundSlot extends Interval {
  /** Required people who cannot come. */
  missing: { personId: string; why: MissingReason }[]
  optionalMissing: number
}

export interface SlotFindings {
  /** Fewest missing first, then earliest; so the first is the earliest that suits all, where there is one. */
  slots: FoundSlot[]
  /** Where no slot suits all: the part of the best slots that each person misses, worst first. */
  blockers: { personId: string; share: number }[]
}

const minute = 60_000

/** R74: the earliest slot that suits all required people, else the slots that miss the fewest. */
export function findSlots(search: SlotSearch): SlotFindings {
  const step = search.stepMinutes * minute
  const first = Math.ceil(search.from / step) * step
  const length = search.minutes * minute
  const count = Math.max(0, Math.floor((search.to - length - first) / step) + 1)
  const grid: Grid = { first, step, count, length }
  const away = search.required.map((person) => ({ person, starts: unavailableStarts(person, grid) }))
  const missing = sum(
    away.map((one) => one.starts),
    count,
  )
  const optional = sum(
    search.optional.map((person) => unavailableStarts(person, grid)),
    count,
  )

  const usable = (index: number): boolean =>
    search.required.length === 0 || (missing[index] ?? 0) < search.required.length
  const slots = pickApart(ranked(missing, usable), grid, search.limit).map((index): FoundSlot => {
    const from = first + index * step
    return {
      from,
      to: from + length,
      missing: away
        .filter((one) => one.starts[index] === 1)
        .map(({ person }) => ({ personId: person.personId, why: reasonAt(person, from, from + length) })),
      optionalMissing: optional[index] ?? 0,
    }
  })
  return { slots, blockers: blockersOf(away, missing, slots[0]?.missing.length) }
}

interface Grid {
  first: number
  step: number
  count: number
  length: number
}

/** One byte for each start on the grid: 1 where this person could not attend from there to the end. */
function unavailableStarts(person: Availability, { first, step, count, length }: Grid): Uint8Array {
  const starts = new Uint8Array(count).fill(1)
  for (const hours of joined(person.hours ?? [])) {
    const from = Math.max(0, Math.ceil((hours.from - first) / step))
    const to = Math.min(count - 1, Math.floor((hours.to - length - first) / step))
    if (from <= to) starts.fill(0, from, to + 1)
  }
  for (const busy of person.busy) {
    if (busy.to <= busy.from) continue
    // A start s overlaps when s < busy.to and s + length > busy.from.
    const from = Math.max(0, Math.floor((busy.from - length - first) / step) + 1)
    const to = Math.min(count - 1, Math.ceil((busy.to - first) / step) - 1)
    if (from <= to) starts.fill(1, from, to + 1)
  }
  return starts
}

/** Sorted and without seams: two shifts that touch are one. */
function joined(hours: readonly Interval[]): Interval[] {
  const result: Interval[] = []
  for (const next of [...hours].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to)
    else result.push({ from: next.from, to: next.to })
  }
  return result
}

function reasonAt(person: Availability, from: number, to: number): MissingReason {
  if (person.hours === undefined) return 'unknown'
  const overlapping = person.busy.filter((busy) => busy.from < to && busy.to > from && busy.to > busy.from)
  if (overlapping.some((busy) => busy.outOfOffice)) return 'out-of-office'
  if (!joined(person.hours).some((hours) => hours.from <= from && hours.to >= to)) return 'outside-hours'
  return 'busy'
}

function sum(all: readonly Uint8Array[], count: number): Uint16Array {
  const total = new Uint16Array(count)
  for (const one of all) for (let i = 0; i < count; i++) total[i] = (total[i] ?? 0) + (one[i] ?? 0)
  return total
}

/** Starts by number of missing people, then by time. */
function* ranked(missing: Uint16Array, usable: (index: number) => boolean): Generator<number> {
  const buckets = new Map<number, number[]>()
  for (let index = 0; index < missing.length; index++) {
    if (!usable(index)) continue
    const key = missing[index] ?? 0
    const bucket = buckets.get(key)
    if (bucket) bucket.push(index)
    else buckets.set(key, [index])
  }
  for (const key of [...buckets.keys()].sort((a, b) => a - b)) yield* buckets.get(key) ?? []
}

/** The first of each run of overlapping slots, so that a choice is offered and not one slot in many shades. */
function pickApart(order: Iterable<number>, { step, length }: Grid, limit: number): number[] {
  const picked: number[] = []
  for (const index of order) {
    if (picked.length >= limit) break
    if (picked.every((other) => Math.abs(other - index) * step >= length)) picked.push(index)
  }
  return picked
}

function blockersOf(
  away: readonly { person: Availability; starts: Uint8Array }[],
  missing: Uint16Array,
  fewest: number | undefined,
): SlotFindings['blockers'] {
  if (fewest === 0) return []
  // Where nobody at all can come, every slot is as good as the others.
  const best = fewest ?? away.length
  let slots = 0
  const blocked = away.map(() => 0)
  for (let index = 0; index < missing.length; index++) {
    if (missing[index] !== best) continue
    slots++
    away.forEach(({ starts }, i) => {
      blocked[i] = (blocked[i] ?? 0) + (starts[index] ?? 0)
    })
  }
  if (slots === 0) return []
  return away
    .map(({ person }, i) => ({ personId: person.personId, share: (blocked[i] ?? 0) / slots }))
    .filter((blocker) => blocker.share > 0)
    .sort((a, b) => b.share - a.share || (a.personId < b.personId ? -1 : 1))
}
