import type { KeyResult } from '../../../okr/key-result.ts'
import type { Objective } from '../../../okr/objective.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { Unit } from '../../../okr/organisation.ts'
import type { PersonPlace, Surroundings } from '../../../okr/redundancy/standing.ts'

/** Two departments with teams; the teams of Engineering have leaders who report to its own. */
export const units: Unit[] = [
  { id: 'organisation', name: 'Contoso', level: 'organisation', leaderId: 'ceo', path: ['organisation'] },
  unit('engineering', 'Engineering', ['organisation'], 'cto'),
  unit('verify', 'Verify', ['organisation', 'engineering'], 'vera'),
  unit('release', 'Release', ['organisation', 'engineering'], 'rolf'),
  unit('release-tools', 'Release Tools', ['organisation', 'engineering', 'release'], 'tom'),
  unit('support', 'Support', ['organisation'], 'sue'),
  unit('support-emea', 'Support EMEA', ['organisation', 'support'], 'emil'),
  unit('support-apac', 'Support APAC', ['organisation', 'support'], 'anna'),
]

export const people: PersonPlace[] = [
  person('ceo', []),
  person('cto', ['ceo']),
  person('vera', ['cto', 'ceo']),
  person('rolf', ['cto', 'ceo']),
  person('tom', ['rolf', 'cto', 'ceo']),
  person('sue', ['ceo']),
  person('emil', ['sue', 'ceo']),
  person('anna', ['sue', 'ceo']),
  person('vic', ['vera', 'cto', 'ceo']),
]

export function around(okrs: readonly Okr[]): Surroundings {
  return {
    okrs: new Map(okrs.map((okr) => [okr.id, okr])),
    units: new Map(units.map((one) => [one.id, one])),
    people: new Map(people.map((one) => [one.id, one])),
  }
}

const made = {
  priority: 1,
  contributorIds: [],
  visibility: 'published',
  createdBy: 'ceo',
  createdAt: '2026-11-21T10:00:00.000Z',
  stamps: {},
} as const

export function objective(
  id: string,
  unitId: string,
  title: string,
  more: Partial<Objective> = {},
): Objective {
  return {
    kind: 'objective',
    id,
    unitId,
    title,
    level: 'team',
    links: [],
    ...made,
    contributorIds: [],
    ...more,
  }
}

export function keyResult(
  id: string,
  of: Objective,
  title: string,
  more: Partial<KeyResult> = {},
): KeyResult {
  return {
    kind: 'key-result',
    id,
    objectiveId: of.id,
    unitId: of.unitId,
    title,
    links: [],
    direction: 'increase',
    ambition: 'committed',
    weight: 1,
    ...made,
    contributorIds: [],
    ...more,
  }
}

export function below(...parents: Okr[]): Pick<Objective, 'links'> {
  return { links: parents.map(({ id }) => ({ parentId: id, weight: Math.floor(100 / parents.length) })) }
}

function unit(id: string, name: string, above: string[], leaderId: string): Unit {
  const level = above.length === 1 ? 'department' : 'team'
  return { id, name, level, parentId: above.at(-1) ?? 'organisation', leaderId, path: [...above, id] }
}

function person(id: string, managerChain: string[]): PersonPlace {
  return { id, displayName: `${id[0]?.toUpperCase()}${id.slice(1)}`, managerChain }
}
