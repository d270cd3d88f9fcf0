import type { Dependency } from '../../../okr/dependency.ts'
import type { Finding } from '../../../okr/finding.ts'
import type { PlanFacts } from '../../../okr/findings/plan-facts.ts'
import { indexPlan, type PlanIndex } from '../../../okr/findings/plan-index.ts'
import type { KeyResult } from '../../../okr/key-result.ts'
import type { Level, Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Unit, UnitLevel } from '../../../okr/organisation.ts'

function unit(id: string, name: string, level: UnitLevel, path: string[], leaderId: string): Unit {
  const parentId = path.at(-1)
  return { id, name, level, leaderId, path: [...path, id], ...(parentId === undefined ? {} : { parentId }) }
}

/** A small company: Sales with Field Sales and its Southern team, Marketing, and Finance. */
export const units: Unit[] = [
  unit('organisation', 'Contoso', 'organisation', [], 'olga'),
  unit('sales', 'Sales', 'department', ['organisation'], 'sam'),
  unit('field', 'Field Sales', 'team', ['organisation', 'sales'], 'fred'),
  unit('south', 'Field Sales South', 'team', ['organisation', 'sales', 'field'], 'sue'),
  unit('marketing', 'Marketing', 'department', ['organisation'], 'mia'),
  unit('finance', 'Finance', 'department', ['organisation'], 'finn'),
]

const homes: Record<string, string> = {
  olga: 'organisation',
  sam: 'sales',
  fred: 'field',
  sue: 'south',
  ida: 'south',
  mia: 'marketing',
  max: 'marketing',
  finn: 'finance',
}
export const people = Object.entries(homes).map(([id, unitId]) => ({
  id,
  displayName: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  unitId,
}))

type Links = Record<string, number> | string

function linksOf(links: Links = {}) {
  const weights = typeof links === 'string' ? { [links]: 100 } : links
  return Object.entries(weights).map(([parentId, weight]) => ({ parentId, weight }))
}

const shared: Pick<Okr, 'priority' | 'contributorIds' | 'visibility' | 'createdBy' | 'createdAt' | 'stamps'> =
  {
    priority: 5,
    contributorIds: [],
    visibility: 'published',
    createdBy: 'olga',
    createdAt: '2027-01-04T09:00:00.000Z',
    stamps: {},
  }

type Fields<Of> = Partial<Omit<Of, 'links'>> & { links?: Links }

export function goal(id: string, unitId: string, fields: Fields<Objective> = {}): Objective {
  const level: Level = units.find((one) => one.id === unitId)?.level ?? 'team'
  const { links, ...rest } = fields
  return {
    kind: 'objective',
    id,
    unitId,
    title: `Goal ${id}`,
    level,
    ...shared,
    ...rest,
    links: linksOf(links),
  }
}

export function result(
  id: string,
  objective: Pick<Objective, 'id' | 'unitId'>,
  fields: Fields<KeyResult> = {},
): KeyResult {
  const { links, ...rest } = fields
  return {
    kind: 'key-result',
    id,
    objectiveId: objective.id,
    unitId: objective.unitId,
    title: `Result ${id}`,
    direction: 'increase',
    ambition: 'committed',
    weight: 1,
    ...shared,
    ...rest,
    links: linksOf(links),
  }
}

export function dependency(id: string, okrId: string, fields: Partial<Dependency> = {}): Dependency {
  return {
    id,
    okrId,
    need: `need ${id}`,
    neededBy: '2027-03-01',
    state: 'proposed',
    createdBy: 'olga',
    createdAt: '2027-01-04T09:00:00.000Z',
    ...fields,
  }
}

export function facts(okrs: readonly Okr[], dependencies: readonly Dependency[] = []): PlanFacts {
  return { okrs, units, people, dependencies }
}

export function plan(okrs: readonly Okr[], dependencies: readonly Dependency[] = []): PlanIndex {
  return indexPlan(facts(okrs, dependencies))
}

/** Everything that a person reads of a finding. */
export function wordsOf(finding: Finding | undefined): string {
  return finding === undefined ? '' : [finding.title, ...finding.evidence].join('\n')
}
