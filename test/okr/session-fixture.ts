import type { KeyResult } from '../../okr/key-result.ts'
import type { Level, Objective } from '../../okr/objective.ts'
import type { SessionFacts, SessionUnit } from '../../okr/session-facts.ts'

/** An objective in one line: the fields that sessions look at, the rest plain. */
export function objective(
  id: string,
  fields: Partial<Objective> & { unitId: string; level: Level; parents?: string[] },
): Objective {
  const { parents = [], ...rest } = fields
  return {
    kind: 'objective',
    id,
    title: `Objective ${id}`,
    priority: 5,
    contributorIds: [],
    links: parents.map((parentId) => ({ parentId, weight: Math.floor(100 / parents.length) })),
    visibility: 'published',
    createdBy: 'import',
    createdAt: '2027-01-04T09:00:00.000Z',
    stamps: {},
    ...rest,
  }
}

export function keyResult(
  id: string,
  fields: Partial<KeyResult> & { unitId: string; objectiveId: string; parents?: string[] },
): KeyResult {
  const { parents = [], ...rest } = fields
  return {
    kind: 'key-result',
    id,
    title: `Key result ${id}`,
    priority: 5,
    contributorIds: [],
    links: parents.map((parentId) => ({ parentId, weight: Math.floor(100 / parents.length) })),
    visibility: 'published',
    direction: 'increase',
    ambition: 'committed',
    weight: 1,
    createdBy: 'import',
    createdAt: '2027-01-04T09:00:00.000Z',
    stamps: {},
    ...rest,
  }
}

/** Names are the ids with a capital, so that a fixture reads as a story. */
export function facts(unit: SessionUnit, rest: Partial<SessionFacts>): SessionFacts {
  const given = { unit, unitsBelow: [], memberIds: [], memberIdsBelow: [], okrs: [], okrsAbove: [], ...rest }
  const ids = [
    unit.leaderId ?? [],
    given.unitsBelow.map((below) => below.leaderId ?? []),
    given.memberIds,
    given.memberIdsBelow,
  ].flat(2)
  return {
    linked: [],
    dependencyProviderIds: [],
    personIdsWithOkr: [],
    names: Object.fromEntries(ids.map((id) => [id, id.charAt(0).toUpperCase() + id.slice(1)])),
    ...given,
  }
}
