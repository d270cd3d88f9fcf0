import type { Dependency } from '../dependency.ts'
import type { Okr } from '../okr.ts'
import { departmentOf, type PlanIndex } from './plan-index.ts'

/** Kept per department, its teams included: how much it plans, and how often that meets another department (R36). */
export interface DepartmentSummary {
  okrs: number
  horizontalLinks: number
}

export type DepartmentShares = Record<string, DepartmentSummary>

/**
 * What one OKR adds to the summaries. A link across counts for both departments: one that the OKR contributes to, one
 * that it needs something from, one whose people work on it.
 */
export function departmentShares(okr: Okr, plan: PlanIndex): DepartmentShares {
  const own = departmentOf(plan, okr.unitId)
  const shares: DepartmentShares = own === undefined ? {} : { [own]: { okrs: 1, horizontalLinks: 0 } }
  const meet = (departments: readonly (string | undefined)[]) => {
    const distinct = new Set(departments.filter((id) => id !== undefined))
    if (distinct.size < 2) return
    for (const id of distinct) {
      shares[id] ??= { okrs: 0, horizontalLinks: 0 }
      shares[id].horizontalLinks += 1
    }
  }
  for (const { parentId } of okr.links) meet([own, departmentOf(plan, plan.okrs.get(parentId)?.unitId)])
  meet([own, ...[okr.ownerId, ...okr.contributorIds].map((id) => departmentOfPerson(plan, id))])
  const sharing = okr.sharedId === undefined ? [] : (plan.shared.get(okr.sharedId) ?? [])
  if (own !== undefined && shares[own] !== undefined) {
    // Each of those that share counts for its own department; where one joins, the others are to be counted again.
    const others = sharing.map((other) => departmentOf(plan, other.unitId))
    if (others.some((id) => id !== undefined && id !== own)) shares[own].horizontalLinks += 1
  }
  for (const dependency of plan.needs.get(okr.id) ?? []) {
    if (dependency.state !== 'refused') meet([own, providerDepartment(dependency, plan)])
  }
  return shares
}

/** Adds up what OKRs add: of a department, all of them. */
export function summaryOf(shares: Iterable<Readonly<DepartmentShares>>): DepartmentShares {
  const summaries: DepartmentShares = {}
  for (const share of shares) {
    for (const [id, { okrs, horizontalLinks }] of Object.entries(share)) {
      summaries[id] ??= { okrs: 0, horizontalLinks: 0 }
      summaries[id].okrs += okrs
      summaries[id].horizontalLinks += horizontalLinks
    }
  }
  return summaries
}

/** The summaries of a whole plan. */
export function departmentSummaries(plan: PlanIndex): DepartmentShares {
  return summaryOf([...plan.okrs.values()].map((okr) => departmentShares(okr, plan)))
}

function departmentOfPerson(plan: PlanIndex, personId: string | undefined): string | undefined {
  return personId === undefined ? undefined : departmentOf(plan, plan.people.get(personId)?.unitId)
}

function providerDepartment(dependency: Dependency, plan: PlanIndex): string | undefined {
  const { providerUnitId, providerId } = dependency
  return providerUnitId === undefined
    ? departmentOfPerson(plan, providerId)
    : departmentOf(plan, providerUnitId)
}
