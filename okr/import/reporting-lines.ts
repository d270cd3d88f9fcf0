import { at, type ManagerGap, type OrganisationProblem } from './problem.ts'

export interface Reporter {
  id: string
  displayName: string
  managerId?: string
  active: boolean
  line?: number
}

export interface ReportingLines {
  topId?: string
  /** Managers that exist, with cycles cut. */
  managerOf: Map<string, string>
  /** The nearest manager above whose account is not closed. */
  activeManagerOf: Map<string, string>
  /** Every person, managers before their reports. */
  order: string[]
  /** How many people are below a person, at any depth. */
  below: Map<string, number>
  /** The manager first, then theirs, up to the top. */
  chains: Map<string, string[]>
  gaps: ManagerGap[]
  problems: OrganisationProblem[]
}

/** Longer lines are cut: no organisation has them, and a mistake must not cost quadratic memory. */
export const longestReportingLine = 100

/** A problem names a few of the people it is about; thousands would help nobody. */
const shownIds = 20

/** Checks who reports to whom; the ids must be unique. Its cost grows in step with the number of people. */
export function reportingLines(people: readonly Reporter[]): ReportingLines {
  const byId = new Map(people.map((person) => [person.id, person]))
  const gaps: ManagerGap[] = []
  const problems: OrganisationProblem[] = []
  const managerOf = new Map<string, string>()
  const managerless: Reporter[] = []

  for (const person of people) {
    if (person.managerId === undefined) {
      managerless.push(person)
    } else if (byId.has(person.managerId)) {
      managerOf.set(person.id, person.managerId)
    } else {
      const message = `${person.displayName} reports to "${person.managerId}", who is not listed. Correct the manager's id, or add that person.`
      problems.push({ code: 'unknown-manager', message, personIds: [person.id], ...at(person.line) })
      gaps.push({ personId: person.id, reason: 'unknown-manager', message, ...at(person.line) })
    }
  }
  for (const cycle of cutCycles(people, managerOf)) {
    const members = cycle.map((id) => byId.get(id)?.displayName ?? id)
    const [cut] = cycle
    if (cut === undefined) continue
    const line = byId.get(cut)?.line
    const message =
      members.length === 1
        ? `${members[0]} is their own manager. Give them another manager, or none.`
        : `${shortList(members)} report to each other in a circle. Correct one of their managers; until then ${members[0]} counts as having none.`
    problems.push({ code: 'manager-cycle', message, personIds: cycle.slice(0, shownIds), ...at(line) })
    gaps.push({ personId: cut, reason: 'manager-cycle', message, ...at(line) })
  }

  const order = managersFirst(people, managerOf)
  const below = countBelow(order, managerOf)
  const topId = chooseTop(managerless, gaps, byId, below)
  if (people.length > 0 && managerless.length === 0) {
    problems.push({
      code: 'no-top',
      message:
        'Everybody has a manager, so nobody is the top leader. Leave the top leader without a manager.',
      ...(topId === undefined ? {} : { personIds: [topId] }),
    })
  }
  if (managerless.length > 1) {
    const names = shortList(managerless.map((person) => person.displayName))
    problems.push({
      code: 'several-tops',
      message: `${managerless.length} people have no manager (${names}). The one with most people below is taken as the top leader; give the others a manager.`,
      personIds: managerless.slice(0, shownIds).map((person) => person.id),
      ...at(managerless.find((person) => person.id !== topId)?.line),
    })
  }
  for (const person of managerless) {
    if (person.id === topId) continue
    const message = `${person.displayName} has no manager. Give them one, unless they lead the organisation.`
    gaps.push({ personId: person.id, reason: 'no-manager', message, ...at(person.line) })
  }
  const withoutTop = gaps.filter((gap) => gap.personId !== topId)

  const chains = new Map<string, string[]>()
  const cutShort: string[] = []
  for (const id of order) {
    const managerId = managerOf.get(id)
    if (managerId === undefined) {
      chains.set(id, [])
      continue
    }
    const above = chains.get(managerId) ?? []
    if (above.length >= longestReportingLine) cutShort.push(id)
    chains.set(id, [managerId, ...above.slice(0, longestReportingLine - 1)])
  }
  if (cutShort.length > 0) {
    problems.push({
      code: 'reporting-line-too-long',
      message: `${cutShort.length} people have more than ${longestReportingLine} managers above them. Check the managers' ids; only the nearest ${longestReportingLine} are kept.`,
      personIds: cutShort.slice(0, shownIds),
      ...at(byId.get(cutShort[0] ?? '')?.line),
    })
  }
  return {
    ...(topId === undefined ? {} : { topId }),
    managerOf,
    activeManagerOf: activeManagers(order, managerOf, byId),
    order,
    below,
    chains,
    gaps: withoutTop,
    problems,
  }
}

/** Ties go to who has most people below, then by id. */
export function byPeopleBelow(below: ReadonlyMap<string, number>): (a: string, b: string) => number {
  return (a, b) => (below.get(b) ?? 0) - (below.get(a) ?? 0) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Takes one manager out of every circle, always the same one, and tells who stood in it, that person first. */
function cutCycles(people: readonly Reporter[], managerOf: Map<string, string>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  for (const { id } of people) {
    const walk: string[] = []
    const walked = new Set<string>()
    let current: string | undefined = id
    while (current !== undefined && !done.has(current) && !walked.has(current)) {
      walk.push(current)
      walked.add(current)
      current = managerOf.get(current)
    }
    if (current !== undefined && walked.has(current)) {
      const circle = walk.slice(walk.indexOf(current))
      const first = circle.toSorted()[0] ?? current
      const from = circle.indexOf(first)
      cycles.push([...circle.slice(from), ...circle.slice(0, from)])
      managerOf.delete(first)
    }
    for (const walkedId of walk) done.add(walkedId)
  }
  return cycles
}

function managersFirst(people: readonly Reporter[], managerOf: ReadonlyMap<string, string>): string[] {
  const reports = new Map<string, string[]>()
  const order: string[] = []
  for (const { id } of people) {
    const managerId = managerOf.get(id)
    if (managerId === undefined) order.push(id)
    else {
      const siblings = reports.get(managerId)
      if (siblings) siblings.push(id)
      else reports.set(managerId, [id])
    }
  }
  for (const id of order) for (const report of reports.get(id) ?? []) order.push(report)
  return order
}

function activeManagers(
  order: readonly string[],
  managerOf: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, Reporter>,
): Map<string, string> {
  const active = new Map<string, string>()
  for (const id of order) {
    const managerId = managerOf.get(id)
    const nearest =
      managerId !== undefined && byId.get(managerId)?.active ? managerId : active.get(managerId ?? '')
    if (nearest !== undefined) active.set(id, nearest)
  }
  return active
}

function countBelow(order: readonly string[], managerOf: ReadonlyMap<string, string>): Map<string, number> {
  const below = new Map(order.map((id) => [id, 0]))
  for (const id of order.toReversed()) {
    const managerId = managerOf.get(id)
    if (managerId !== undefined) below.set(managerId, (below.get(managerId) ?? 0) + (below.get(id) ?? 0) + 1)
  }
  return below
}

function chooseTop(
  managerless: readonly Reporter[],
  gaps: readonly ManagerGap[],
  byId: ReadonlyMap<string, Reporter>,
  below: ReadonlyMap<string, number>,
): string | undefined {
  const candidates =
    managerless.length > 0 ? managerless : gaps.flatMap((gap) => byId.get(gap.personId) ?? [])
  const active = candidates.filter((person) => person.active)
  return (active.length > 0 ? active : candidates).map((person) => person.id).sort(byPeopleBelow(below))[0]
}

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ')
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown
}
