import type { Dependency } from '../../../okr/dependency.ts'
import type { Finding } from '../../../okr/finding.ts'
import { competingKeys, keysOfPriority } from '../../../okr/findings/competing-keys.ts'
import { type DepartmentShares, departmentShares, summaryOf } from '../../../okr/findings/departments.ts'
import {
  changeOfFindings,
  findingsAround,
  type Neighbourhood,
} from '../../../okr/findings/findings-around.ts'
import type { FindingLimits } from '../../../okr/findings/limits.ts'
import type { PlanFacts } from '../../../okr/findings/plan-facts.ts'
import { indexPlan, isUnitObjective } from '../../../okr/findings/plan-index.ts'
import {
  distinct,
  possibleIds,
  type Subject,
  subjectsOf,
  subjectsOfDependency,
  touchedBy,
} from '../../../okr/findings/subjects.ts'
import type { Objective } from '../../../okr/objective.ts'
import { type Okr, parentIds } from '../../../okr/okr.ts'
import { rootUnitId } from '../../../okr/organisation.ts'
import { people, units } from './company.ts'

const page = 100

/**
 * A plan whose findings are kept up to date edit by edit, from nothing but reads by key. Written as the store would be
 * used; compared with the findings of the whole plan.
 */
export class KeptPlan {
  readonly okrs = new Map<string, Okr>()
  readonly dependencies = new Map<string, Dependency>()
  readonly findings = new Map<string, Finding>()
  readonly #shares = new Map<string, DepartmentShares>()
  readonly #limits: FindingLimits

  constructor(limits: FindingLimits) {
    this.#limits = limits
  }

  facts(): PlanFacts {
    return { okrs: [...this.okrs.values()], units, people, dependencies: [...this.dependencies.values()] }
  }

  putOkr(id: string, after: Okr | undefined): void {
    const before = this.okrs.get(id)
    const unitsBefore = this.#homes()
    if (after === undefined) this.okrs.delete(id)
    else this.okrs.set(id, after)
    const objectiveIds = [before, after].flatMap((okr) =>
      okr?.kind === 'key-result' ? [okr.objectiveId] : [],
    )
    const concerned = this.#dependencies(({ okrId, providerOkrId }) =>
      [id, ...objectiveIds].some((one) => one === okrId || one === providerOkrId),
    )
    const children = this.#below(id)
    const { subjects, units: homes } = touchedBy(before, after, children, concerned)
    const unitsAfter = this.#homes()
    const swept = homes.filter((home) => unitsBefore.get(home) !== unitsAfter.get(home))
    const sharing = this.#okrs(
      ({ sharedId }) => sharedId !== undefined && [before, after].some((one) => one?.sharedId === sharedId),
    )
    const recounted = this.#recount([
      id,
      ...children.map((child) => child.id),
      ...sharing.map((one) => one.id),
    ])
    this.#check(id, [...subjects, ...swept.flatMap((unitId) => this.#objectivesBelow(unitId)), ...recounted])
  }

  putDependency(id: string, after: Dependency | undefined): void {
    const before = this.dependencies.get(id)
    if (after === undefined) this.dependencies.delete(id)
    else this.dependencies.set(id, after)
    const versions = [before, after].filter((one) => one !== undefined)
    const recounted = this.#recount(versions.map(({ okrId }) => okrId))
    const subjects = [...versions.flatMap(subjectsOfDependency), ...recounted]
    for (const { okrId } of versions) this.#check(okrId, subjects)
  }

  #check(changedId: string, touched: readonly Subject[]): void {
    const naming = [...this.findings.values()].filter(({ okrIds }) => okrIds.includes(changedId))
    let subjects = distinct([...touched, ...naming.flatMap(subjectsOf)])
    while (subjects.length > 0) {
      const ids = new Set(possibleIds(subjects))
      const known = [...this.findings.values()].filter(
        ({ id, okrIds }) =>
          ids.has(id) || subjects.some((subject) => subject.about === 'okr' && okrIds.includes(subject.id)),
      )
      const found = findingsAround(subjects, this.#around(subjects), this.#limits)
      const { put, remove, lookAgain } = changeOfFindings(subjects, known, found)
      for (const id of remove) this.findings.delete(id)
      for (const finding of put) this.findings.set(finding.id, finding)
      subjects = lookAgain
    }
  }

  /** What each OKR adds to the departments is kept with it, and written anew where it changes. */
  #recount(ids: readonly string[]): Subject[] {
    const changed = new Set<string>()
    for (const id of new Set(ids)) {
      const okr = this.okrs.get(id)
      const before = this.#shares.get(id) ?? {}
      const after =
        okr === undefined ? {} : departmentShares(okr, indexPlan(this.#around([{ about: 'okr', id }])))
      this.#shares.set(id, after)
      for (const department of [...Object.keys(before), ...Object.keys(after)]) changed.add(department)
    }
    return [...changed].map((id) => ({ about: 'department', id }))
  }

  #around(subjects: readonly Subject[]): Neighbourhood {
    const okrs = new Map<string, Okr>()
    const dependencies = new Map<string, Dependency>()
    const take = (found: readonly Okr[]) => {
      for (const okr of found) okrs.set(okr.id, okr)
      return found
    }
    const takeDependencies = (found: readonly Dependency[]) => {
      for (const one of found) dependencies.set(one.id, one)
      return found
    }
    take(this.#okrs((okr) => isLevel(okr, 'vision')).slice(0, 1))
    take(this.#okrs((okr) => isLevel(okr, 'organisation')).slice(0, 1))
    for (const subject of subjects) {
      switch (subject.about) {
        case 'okr':
          this.#takeUpwards(subject.id, take)
          this.#takeProviders(subject.id, take, takeDependencies)
          break
        case 'person':
          take(this.#okrs((okr) => [okr.ownerId, ...okr.contributorIds].includes(subject.id)))
          break
        case 'priority':
          for (const key of keysOfPriority(subject.id))
            take(this.#okrs((okr) => competingKeys(okr).includes(key)))
          break
        case 'provider': {
          const asked = this.#dependencies(({ providerId, providerUnitId }) =>
            [providerId, providerUnitId].includes(subject.id),
          )
          take(this.#get(takeDependencies(asked).map(({ okrId }) => okrId)))
          break
        }
        case 'dependency': {
          const one = this.dependencies.get(subject.id)
          if (one === undefined) break
          takeDependencies([one])
          const ends = take(
            this.#get([one.okrId, ...(one.providerOkrId === undefined ? [] : [one.providerOkrId])]),
          )
          for (const end of ends) take(this.#below(end.id))
          break
        }
        case 'top':
          take(this.#okrs((okr) => isLevel(okr, 'organisation') && okr.links.length === 0))
          take(this.#okrs(() => true).slice(0, 1))
      }
    }
    return {
      okrs: [...okrs.values()],
      units,
      people,
      dependencies: [...dependencies.values()],
      unitsWithObjectives: [...this.#unitsWithObjectives()],
      departments: summaryOf(this.#shares.values()),
    }
  }

  /** The OKR, what contributes to it, what it contributes to up to the top, and who shares its aim. */
  #takeUpwards(id: string, take: (found: readonly Okr[]) => readonly Okr[]): void {
    take(this.#below(id))
    const seen = new Set<string>()
    let frontier = [id]
    for (let step = 0; step < 30 && frontier.length > 0; step += 1) {
      for (const one of frontier) seen.add(one)
      const found = take(this.#get(frontier))
      frontier = [...new Set(found.flatMap(parentIds))].filter((parent) => !seen.has(parent))
    }
    const sharedId = this.okrs.get(id)?.sharedId
    if (sharedId !== undefined) take(this.#okrs((okr) => okr.sharedId === sharedId))
  }

  /** What the OKR waits for, and what that waits for, its key results' needs included. */
  #takeProviders(
    id: string,
    take: (found: readonly Okr[]) => readonly Okr[],
    takeDependencies: (found: readonly Dependency[]) => readonly Dependency[],
  ): void {
    const seen = new Set<string>()
    let frontier = [id]
    for (let step = 0; step < 30 && frontier.length > 0; step += 1) {
      for (const one of frontier) seen.add(one)
      const results = frontier.flatMap((one) =>
        take(this.#below(one)).filter((okr) => okr.kind === 'key-result'),
      )
      const waiting = [...frontier, ...results.map((okr) => okr.id)]
      const needs = takeDependencies(this.#dependencies(({ okrId }) => waiting.includes(okrId)))
      take(this.#get(waiting))
      frontier = needs.flatMap(({ providerOkrId }) =>
        providerOkrId === undefined || seen.has(providerOkrId) ? [] : [providerOkrId],
      )
    }
    take(this.#get(frontier))
  }

  #get(ids: readonly string[]): Okr[] {
    return ids.map((id) => this.okrs.get(id)).filter((okr) => okr !== undefined)
  }

  #below(id: string): Okr[] {
    return this.#okrs((okr) => parentIds(okr).includes(id))
  }

  #okrs(fits: (okr: Okr) => boolean): Okr[] {
    return [...this.okrs.values()].filter(fits).sort(byId).slice(0, page)
  }

  #dependencies(fits: (dependency: Dependency) => boolean): Dependency[] {
    return [...this.dependencies.values()].filter(fits).sort(byId).slice(0, page)
  }

  /** By unit, whether it has objectives; the organisation's answer tells of the vision as well. */
  #homes(): Map<string, string> {
    const homes = new Map([...this.#unitsWithObjectives()].map((id) => [id, 'objectives']))
    const hasVision = this.#okrs((okr) => isLevel(okr, 'vision')).length > 0
    return hasVision ? homes.set(rootUnitId, `${homes.get(rootUnitId) ?? ''} and a vision`) : homes
  }

  #unitsWithObjectives(): Set<string> {
    const found = new Set<string>()
    for (const okr of this.okrs.values()) {
      if (okr.kind !== 'objective') continue
      if (okr.level === 'organisation') found.add(rootUnitId)
      else if (isUnitObjective(okr) && okr.unitId !== rootUnitId) found.add(okr.unitId)
    }
    return found
  }

  #objectivesBelow(unitId: string): Subject[] {
    const inside = new Set(units.filter(({ path }) => path.includes(unitId)).map(({ id }) => id))
    return this.#okrs((okr) => okr.kind === 'objective' && inside.has(okr.unitId)).map(({ id }) => ({
      about: 'okr',
      id,
    }))
  }
}

function isLevel(okr: Okr, level: Objective['level']): okr is Objective {
  return okr.kind === 'objective' && okr.level === level
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
