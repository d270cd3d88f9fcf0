import type { Okr } from '../okr.ts'
import { audiencesOf, budgetsOf, type Claim } from './claims.ts'
import { comparedAtMost } from './limits.ts'
import { byId } from './plan-index.ts'
import { type Pull, pullsOf } from './pulls.ts'

/** What one OKR wants that others may want differently, or as well. */
export interface Wants {
  okr: Okr
  pulls: readonly Pull[]
  claims: readonly Claim[]
}

function wantsOf(okr: Okr): Wants {
  return { okr, pulls: pullsOf(okr), claims: [...budgetsOf(okr), ...audiencesOf(okr)] }
}

/**
 * What an OKR is looked up by when priorities are compared (R37): `up:<metric>` and `down:<metric>` for what it moves,
 * `budget:<name>` and `audience:<who>` for what it claims. Few, and none for most.
 */
export function competingKeys(okr: Okr): string[] {
  return keysOf(wantsOf(okr))
}

/** The priority that a key belongs to: of a metric, both directions together. */
export function priorityOf(key: string): string {
  return key.replace(/^(?:up|down):/, 'metric:')
}

/** The keys under which the OKRs of a priority are found; each list is read by itself, a page of each. */
export function keysOfPriority(priority: string): string[] {
  const metric = /^metric:(?<id>.+)$/.exec(priority)?.groups?.id
  return metric === undefined ? [priority] : [`up:${metric}`, `down:${metric}`]
}

/** The OKRs by their keys, each list by id and one page at most. */
export function wantsByKey(okrs: Iterable<Okr>): ReadonlyMap<string, readonly Wants[]> {
  const byKey = new Map<string, Wants[]>()
  for (const okr of [...okrs].sort(byId)) {
    const wants = wantsOf(okr)
    for (const key of keysOf(wants)) {
      const list = byKey.get(key)
      if (list === undefined) byKey.set(key, [wants])
      else if (list.length < comparedAtMost) list.push(wants)
    }
  }
  return byKey
}

function keysOf({ pulls, claims }: Wants): string[] {
  const keys = [
    ...pulls.map(({ metric, direction }) => `${direction}:${metric}`),
    ...claims.map(({ key }) => key),
  ]
  return [...new Set(keys)].slice(0, keysAtMost)
}

const keysAtMost = 12
