import type { Dependency } from '../dependency.ts'
import type { Finding } from '../finding.ts'
import { type Okr, parentIds } from '../okr.ts'
import { rootUnitId } from '../organisation.ts'
import { competingKeys, priorityOf } from './competing-keys.ts'
import { findingId } from './make-finding.ts'
import { noTopAbout } from './no-top.ts'
import { carriersOf, isUnitObjective } from './plan-index.ts'

/** What findings are computed for, one at a time: every finding belongs to exactly one subject (a circle to each member). */
export type Subject =
  /** What an OKR's own links say, and the circles that it stands in. */
  | { about: 'okr'; id: string }
  /** What one person carries. */
  | { about: 'person'; id: string }
  /** Who wants one metric, budget or audience: `priorityOf` a key of `competingKeys`. */
  | { about: 'priority'; id: string }
  /** Who needs one person or unit. */
  | { about: 'provider'; id: string }
  | { about: 'department'; id: string }
  | { about: 'dependency'; id: string }
  /** The top of the plan. */
  | { about: 'top' }

export interface Touched {
  subjects: Subject[]
  /**
   * Units that gained or lost an objective. Where it was the first, or was the last, the objectives of the unit and of
   * all units below may skip a level, or be orphans, that did not before; the organisation stands for the whole plan.
   */
  units: string[]
}

/**
 * What a change of an OKR can make true or untrue. `children`: what contributes to it, at most a page; `dependencies`:
 * those of it and on it, and on the objective of a key result. Departments are left to `departmentShares`.
 */
export function touchedBy(
  before: Okr | undefined,
  after: Okr | undefined,
  children: readonly Okr[],
  dependencies: readonly Dependency[],
): Touched {
  const versions = [before, after].filter((okr) => okr !== undefined)
  const subjects = versions.flatMap((okr): Subject[] => [
    { about: 'okr', id: okr.id },
    // A loose end tells who leads to it.
    ...parentIds(okr).map((id): Subject => ({ about: 'okr', id })),
    ...carriersOf(okr).map((id): Subject => ({ about: 'person', id })),
    ...competingKeys(okr).map((key): Subject => ({ about: 'priority', id: priorityOf(key) })),
    ...(isTop(okr) ? [{ about: 'top' } as const] : []),
  ])
  if (placeOf(before) !== placeOf(after)) {
    subjects.push(...children.map(({ id }): Subject => ({ about: 'okr', id })))
  }
  if (before === undefined || after === undefined) subjects.push({ about: 'top' })
  for (const dependency of dependencies) subjects.push(...subjectsOfDependency(dependency))
  const moved = placeOf(before) === placeOf(after) ? [] : versions
  return { subjects: distinct(subjects), units: [...new Set(moved.flatMap(homesOf))] }
}

/** What a new, changed or removed dependency can make true or untrue. */
export function subjectsOfDependency(dependency: Dependency): Subject[] {
  const provider = dependency.providerId ?? dependency.providerUnitId
  return [
    { about: 'dependency', id: dependency.id },
    { about: 'okr', id: dependency.okrId },
    ...(provider === undefined ? [] : [{ about: 'provider', id: provider } as const]),
  ]
}

/** The subjects to look at again because a finding names an OKR that changed, or because a circle came apart. */
export function subjectsOf(finding: Finding): Subject[] {
  const { kind, okrIds, personId } = finding
  if (kind === 'link-cycle' || kind === 'dependency-cycle') return okrIds.map((id) => ({ about: 'okr', id }))
  if (kind === 'over-claimed' && personId !== undefined) return [{ about: 'person', id: personId }]
  if (finding.id === topId) return [{ about: 'top' }]
  const [first] = okrIds
  return ownKinds.has(kind) && first !== undefined ? [{ about: 'okr', id: first }] : []
}

/** Whether computing this subject decides about this finding: if it does not come out again, it is settled. */
export function decides(subject: Subject, finding: Finding): boolean {
  const { kind, okrIds, id } = finding
  switch (subject.about) {
    case 'okr':
      if (kind === 'link-cycle' || kind === 'dependency-cycle') return okrIds.includes(subject.id)
      return ownKinds.has(kind) && id !== topId && okrIds[0] === subject.id
    case 'top':
      return id === topId
    default:
      return id === possibleId(subject)
  }
}

/** The ids under which findings of these subjects are kept; circles are found by the OKRs that they name. */
export function possibleIds(subjects: readonly Subject[]): string[] {
  return [
    ...new Set(
      subjects.flatMap((subject) =>
        subject.about === 'okr'
          ? [...ownKinds].map((kind) => findingId(kind, [subject.id]))
          : [possibleId(subject)],
      ),
    ),
  ]
}

export function distinct(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()]
}

const ownKinds: ReadonlySet<Finding['kind']> = new Set([
  'orphan',
  'level-skip',
  'no-path',
  'weights',
] as const)

const topId = findingId('no-path', noTopAbout)

function possibleId(subject: Exclude<Subject, { about: 'okr' }>): string {
  switch (subject.about) {
    case 'top':
      return topId
    case 'person':
      return findingId('over-claimed', [subject.id])
    case 'priority':
      return findingId('competing', [subject.id])
    case 'provider':
      return findingId('competing', [`provider:${subject.id}`])
    case 'department':
      return findingId('silo', [subject.id])
    case 'dependency':
      return findingId('late-provider', [subject.id])
  }
}

function isTop(okr: Okr): boolean {
  return okr.kind === 'objective' && (okr.level === 'vision' || okr.level === 'organisation')
}

/** The units for which an objective counts as one of theirs. */
function homesOf(okr: Okr): string[] {
  if (okr.kind !== 'objective') return []
  return isTop(okr) ? [rootUnitId, okr.unitId] : isUnitObjective(okr) ? [okr.unitId] : []
}

/** What the objectives that contribute to it look at: whether it is there, where, and for whom. */
function placeOf(okr: Okr | undefined): string {
  if (okr === undefined) return ''
  const level = okr.kind === 'objective' ? [okr.level, isUnitObjective(okr)] : []
  return JSON.stringify([okr.kind, level, okr.unitId, okr.ownerText, okr.visibility])
}
