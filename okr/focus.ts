import { type Okr, parentIds } from './okr.ts'

export interface Focus {
  /** OKRs looked at. */
  okrs: number
  /** Those that are a topmost priority or lead to one. */
  serving: number
  /** 0–1; absent while no priority is marked or there is no OKR. */
  share?: number
  /** Ids of those that serve none: what their owners are told (R21). */
  servingNone: string[]
}

/**
 * R41: how much of what is planned serves what the leaders marked as topmost (R21), along any of its paths upwards.
 * `above` finds what stands on those paths; what it does not find ends a path.
 */
export function focusOf(
  okrs: readonly Okr[],
  priorityIds: ReadonlySet<string>,
  above: (id: string) => Okr | undefined,
): Focus {
  if (priorityIds.size === 0) return { okrs: okrs.length, serving: 0, servingNone: [] }
  const known = new Map<string, boolean>()
  const servingNone: string[] = []
  for (const okr of okrs) if (!serves(okr, priorityIds, above, known)) servingNone.push(okr.id)
  const serving = okrs.length - servingNone.length
  return {
    okrs: okrs.length,
    serving,
    ...(okrs.length === 0 ? {} : { share: serving / okrs.length }),
    servingNone,
  }
}

/** R21: the priorities that an OKR is or leads to, along any of its paths upwards. */
export function prioritiesServed(
  okr: Okr,
  priorityIds: ReadonlySet<string>,
  above: (id: string) => Okr | undefined,
): string[] {
  const reached = new Set([okr.id])
  const open = [okr]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const id of parentIds(at)) {
      if (reached.has(id)) continue
      reached.add(id)
      const parent = above(id)
      if (parent !== undefined) open.push(parent)
    }
  }
  return [...priorityIds].filter((id) => reached.has(id))
}

/** Walks up until a priority is met; remembers what it learned of every OKR on the way, so that a plan is walked once. */
function serves(
  okr: Okr,
  priorityIds: ReadonlySet<string>,
  above: (id: string) => Okr | undefined,
  known: Map<string, boolean>,
): boolean {
  const reached = new Set<string>([okr.id])
  const cameFrom = new Map<string, string>()
  const open: Okr[] = [okr]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (priorityIds.has(at.id) || known.get(at.id) === true) {
      for (let id: string | undefined = at.id; id !== undefined; id = cameFrom.get(id)) known.set(id, true)
      return true
    }
    if (known.get(at.id) === false) continue
    for (const id of parentIds(at)) {
      if (reached.has(id)) continue
      reached.add(id)
      cameFrom.set(id, at.id)
      // A priority counts even where its own document cannot be read.
      const parent = above(id)
      if (parent !== undefined) open.push(parent)
      else if (priorityIds.has(id)) {
        for (let on: string | undefined = id; on !== undefined; on = cameFrom.get(on)) known.set(on, true)
        return true
      }
    }
  }
  for (const id of reached) known.set(id, false)
  return false
}
