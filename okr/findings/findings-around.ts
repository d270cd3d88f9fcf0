import { sameJson } from '../edit.ts'
import type { Finding } from '../finding.ts'
import { competing } from './competing.ts'
import { type Wants, wantsByKey } from './competing-keys.ts'
import type { DepartmentShares } from './departments.ts'
import { dependencyCycles } from './dependency-cycle.ts'
import { sortFindings } from './find-structure.ts'
import { lateProvider } from './late-provider.ts'
import { type FindingLimits, findingLimits } from './limits.ts'
import { linkCycles } from './link-cycle.ts'
import { noTop } from './no-top.ts'
import { overClaimed } from './over-claimed.ts'
import { ownFindings } from './own-findings.ts'
import type { PlanFacts } from './plan-facts.ts'
import { indexPlan, type PlanIndex } from './plan-index.ts'
import { sameProvider } from './same-provider.ts'
import { silo } from './silo.ts'
import { decides, distinct, type Subject, subjectsOf } from './subjects.ts'

/** What was read by keys around the subjects, as one small plan; `departments`: the summaries of those asked for. */
export interface Neighbourhood extends PlanFacts {
  departments?: Readonly<DepartmentShares>
}

/** The findings of these subjects alone: what `findStructure` says of them, at a cost that the plan's size does not change. */
export function findingsAround(
  subjects: readonly Subject[],
  neighbourhood: Neighbourhood,
  limits: FindingLimits = findingLimits,
): Finding[] {
  const plan = indexPlan(neighbourhood)
  const found = new Map<string, Finding>()
  const isAboutPriorities = subjects.some(({ about }) => about === 'priority')
  const byKey = isAboutPriorities ? wantsByKey(plan.okrs.values()) : noWants
  for (const subject of distinct(subjects)) {
    for (const finding of findingsOf(subject, plan, byKey, neighbourhood, limits)) {
      found.set(finding.id, finding)
    }
  }
  return sortFindings([...found.values()])
}

export interface FindingsChange {
  /** New ones, and known ones whose words or fingerprint changed. */
  put: Finding[]
  /** Settled: ids of known ones that are no longer true. */
  remove: string[]
  /** Of a circle that came apart or is new, the members: a smaller circle may be left among them, or is part of it now. */
  lookAgain: Subject[]
}

/** What to write after `subjects` were looked at and gave `found`; `known`: the findings kept that may be concerned. */
export function changeOfFindings(
  subjects: readonly Subject[],
  known: readonly Finding[],
  found: readonly Finding[],
): FindingsChange {
  const now = new Map(found.map((finding) => [finding.id, finding]))
  const before = new Map(known.map((finding) => [finding.id, finding]))
  const gone = known.filter(
    (finding) => !now.has(finding.id) && subjects.some((subject) => decides(subject, finding)),
  )
  const looked = new Set(distinct(subjects).map((subject) => JSON.stringify(subject)))
  const newCircles = found.filter(
    ({ id, kind }) => (kind === 'link-cycle' || kind === 'dependency-cycle') && !before.has(id),
  )
  return {
    put: found.filter((finding) => !sameJson(finding, before.get(finding.id))),
    remove: gone.map(({ id }) => id),
    lookAgain: distinct([...gone, ...newCircles].flatMap(subjectsOf)).filter(
      (subject) => !looked.has(JSON.stringify(subject)),
    ),
  }
}

const noWants: ReadonlyMap<string, readonly Wants[]> = new Map()

function findingsOf(
  subject: Subject,
  plan: PlanIndex,
  byKey: ReadonlyMap<string, readonly Wants[]>,
  { departments, dependencies }: Neighbourhood,
  limits: FindingLimits,
): Finding[] {
  switch (subject.about) {
    case 'okr':
      return findingsOfOkr(subject.id, plan)
    case 'person':
      return overClaimed(subject.id, plan, limits)
    case 'priority':
      return competing(subject.id, byKey, plan)
    case 'provider':
      return sameProvider(subject.id, plan, limits)
    case 'department': {
      const summary = departments?.[subject.id]
      return summary === undefined ? [] : silo(subject.id, summary, plan, limits)
    }
    case 'dependency':
      return dependencies.filter(({ id }) => id === subject.id).flatMap((one) => lateProvider(one, plan))
    case 'top':
      return noTop(plan)
  }
}

function findingsOfOkr(id: string, plan: PlanIndex): Finding[] {
  const okr = plan.okrs.get(id)
  if (okr === undefined) return []
  const circles = [...linkCycles(plan, [id]), ...dependencyCycles(plan, [id])]
  return [...ownFindings(okr, plan), ...circles.filter(({ okrIds }) => okrIds.includes(id))]
}
