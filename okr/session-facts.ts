import type { Okr } from './okr.ts'
import { compareText } from './words.ts'

/** A unit as far as sessions need it. */
export interface SessionUnit {
  id: string
  name: string
  level: 'organisation' | 'department' | 'team'
  leaderId?: string
}

/** What has to be known of a unit to say who meets and what is on the agenda. */
export interface SessionFacts {
  unit: SessionUnit
  /** Units directly below. */
  unitsBelow: SessionUnit[]
  /** People whose own unit this is. */
  memberIds: string[]
  /** People of all units below; needed for a department's share session only. */
  memberIdsBelow: string[]
  /**
   * The unit's own OKRs with its people's individual ones, the unit-level OKRs of the units directly below, and
   * everything that contributes to a heading of the agenda.
   */
  okrs: Okr[]
  /** OKRs of the nearest unit above that has any, with their key results: the headings where the unit has none (R60). */
  okrsAbove: Okr[]
  /** OKRs of other units that the unit's OKRs contribute to. */
  linked: Okr[]
  /** People on whom the unit's OKRs depend (R34). */
  dependencyProviderIds: string[]
  /** People who own an OKR somewhere in the cycle, as far as that was looked up. */
  personIdsWithOkr: string[]
  /** Display names of the people above, by id. */
  names: Record<string, string>
}

/** Orders people by name, then id, everywhere in sessions. */
export function byName(names: Record<string, string>): (a: string, b: string) => number {
  return (a, b) => compareText(names[a] ?? a, names[b] ?? b) || compareText(a, b)
}
