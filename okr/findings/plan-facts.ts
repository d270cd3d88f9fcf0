import type { Dependency } from '../dependency.ts'
import type { Okr } from '../okr.ts'
import type { Person, Unit } from '../organisation.ts'

export type PersonFacts = Pick<Person, 'id' | 'displayName' | 'unitId'>

/**
 * What findings are computed from: a whole plan, or the neighbourhood of some subjects. A neighbourhood is a small plan
 * that holds all that their findings rest on, read by keys; more in it changes nothing.
 */
export interface PlanFacts {
  okrs: readonly Okr[]
  units: readonly Unit[]
  people: readonly PersonFacts[]
  dependencies: readonly Dependency[]
  /** Units known to have objectives although none of them is in `okrs`. */
  unitsWithObjectives?: readonly string[]
}
