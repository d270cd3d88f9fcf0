import type { Dependency } from '../dependency.ts'
import type { Objective } from '../objective.ts'
import { type Okr, parentIds } from '../okr.ts'
import { rootUnitId, type Unit } from '../organisation.ts'
import { compareText } from '../words.ts'
import { pageSize } from './limits.ts'
import type { PersonFacts, PlanFacts } from './plan-facts.ts'

/** The facts by what they are asked for. Lists go by id and hold one page at most, as the store gives them. */
export interface PlanIndex {
  okrs: ReadonlyMap<string, Okr>
  units: ReadonlyMap<string, Unit>
  people: ReadonlyMap<string, PersonFacts>
  /** By what they contribute to, an objective's own key results included. */
  below: ReadonlyMap<string, readonly Okr[]>
  /** By who owns them or contributes to them. */
  carried: ReadonlyMap<string, readonly Okr[]>
  /** By the aim that they are declared to carry together. */
  shared: ReadonlyMap<string, readonly Okr[]>
  /** By the OKR that waits. */
  needs: ReadonlyMap<string, readonly Dependency[]>
  /** By the person or unit that is to provide. */
  asked: ReadonlyMap<string, readonly Dependency[]>
  unitsWithObjectives: ReadonlySet<string>
  vision: Objective | undefined
  /** The organisation's objectives that link to nothing. */
  organisationRoots: readonly Objective[]
  hasOrganisationObjective: boolean
}

export function indexPlan(facts: PlanFacts): PlanIndex {
  const okrs = [...facts.okrs].sort(byId)
  const below = new Map<string, Okr[]>()
  const carried = new Map<string, Okr[]>()
  const unitsWithObjectives = new Set(facts.unitsWithObjectives)
  const shared = new Map<string, Okr[]>()
  const organisationRoots: Objective[] = []
  let vision: Objective | undefined
  let hasOrganisationObjective = false
  for (const okr of okrs) {
    for (const id of parentIds(okr)) push(below, id, okr)
    for (const id of carriersOf(okr)) push(carried, id, okr)
    if (okr.sharedId !== undefined) push(shared, okr.sharedId, okr)
    if (okr.kind !== 'objective') continue
    if (okr.level === 'vision') vision ??= okr
    else if (isUnitObjective(okr)) unitsWithObjectives.add(okr.unitId)
    if (okr.level !== 'organisation') continue
    hasOrganisationObjective = true
    if (okr.links.length === 0 && organisationRoots.length < pageSize) organisationRoots.push(okr)
  }
  const needs = new Map<string, Dependency[]>()
  const asked = new Map<string, Dependency[]>()
  for (const dependency of [...facts.dependencies].sort(byId)) {
    push(needs, dependency.okrId, dependency)
    const provider = dependency.providerId ?? dependency.providerUnitId
    if (provider !== undefined) push(asked, provider, dependency)
  }
  return {
    okrs: new Map(okrs.map((okr) => [okr.id, okr])),
    units: new Map(facts.units.map((unit) => [unit.id, unit])),
    people: new Map(facts.people.map((person) => [person.id, person])),
    below,
    carried,
    shared,
    needs,
    asked,
    unitsWithObjectives,
    vision,
    organisationRoots,
    hasOrganisationObjective,
  }
}

/** Who answers for an OKR or works on it, the owner first. */
export function carriersOf(okr: Okr): string[] {
  return [...new Set([...(okr.ownerId === undefined ? [] : [okr.ownerId]), ...okr.contributorIds])]
}

/** Stands with its unit and not with a person: as the organisation view shows it. */
export function isUnitObjective(okr: Objective): boolean {
  return okr.level !== 'vision' && (okr.level !== 'individual' || okr.ownerId === undefined)
}

/** Whether somebody of this unit could be asked to contribute to an objective of the unit itself. */
export function hasObjectives(plan: PlanIndex, unitId: string): boolean {
  return unitId === rootUnitId ? plan.hasOrganisationObjective : plan.unitsWithObjectives.has(unitId)
}

/** The department that a unit belongs to; the organisation itself belongs to none. */
export function departmentOf(plan: PlanIndex, unitId: string | undefined): string | undefined {
  return unitId === undefined ? undefined : plan.units.get(unitId)?.path[1]
}

export function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id)
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else if (list.length < pageSize) list.push(item)
}
