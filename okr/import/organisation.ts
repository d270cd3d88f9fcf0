import { type Person, rootUnitId, type Unit } from '../organisation.ts'
import { type Entries, type Entry, tidy, unknownTimeZone } from './organisation-entry.ts'
import { type CsvTable, entriesFromRows } from './organisation-rows.ts'
import { placeByManagers } from './organisation-teams.ts'
import type { ManagerGap, OrganisationProblem } from './problem.ts'
import { type ReportingLines, reportingLines } from './reporting-lines.ts'
import { isTimeZone } from './time-zone.ts'
import { appointLeaders, type UnitPaths, type UnitRegister, unitRegister } from './units.ts'

export interface ImportedOrganisation {
  people: Person[]
  /** The organisation itself first, then every unit after the one above it. */
  units: Unit[]
  gaps: ManagerGap[]
  problems: OrganisationProblem[]
}

/** A person as the directory (Microsoft Graph) describes them; its department is flat. */
export interface DirectoryUser {
  id: string
  displayName?: string
  jobTitle?: string
  department?: string
  managerId?: string
  mail?: string
  /** IANA name. */
  timeZone?: string
  active?: boolean
}

const unnamed = 'Organisation'

/** From CSV: each prefix of the department path is a unit; who has none belongs to the nearest manager's unit. */
export function organisationFromRows(table: CsvTable, name = unnamed): ImportedOrganisation {
  const read = entriesFromRows(table)
  const lines = reportingLines(read.entries)
  const register = unitRegister(name)
  return assemble(read, lines, register, placeByDepartments(read.entries, lines, register))
}

/** From the directory: each department is a unit, and in it each manager with reports is a team. */
export function organisationFromDirectory(
  users: readonly DirectoryUser[],
  name = unnamed,
): ImportedOrganisation {
  const read = entriesFromUsers(users)
  const lines = reportingLines(read.entries)
  const register = unitRegister(name)
  return assemble(read, lines, register, placeByManagers(read.entries, lines, register))
}

function placeByDepartments(
  entries: readonly Entry[],
  lines: ReportingLines,
  register: UnitRegister,
): UnitPaths {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const paths = new Map<string, readonly string[]>()
  for (const id of lines.order) {
    const departments = byId.get(id)?.departments ?? []
    let path: readonly string[] = paths.get(lines.managerOf.get(id) ?? '') ?? register.root.path
    let identity = ''
    if (departments.length > 0) path = register.root.path
    for (const [depth, department] of departments.entries()) {
      identity += `${department}\n`
      path = register.below(path, department, identity, depth === 0 ? 'department' : 'team')
    }
    paths.set(id, path)
  }
  return paths
}

function entriesFromUsers(users: readonly DirectoryUser[]): Entries {
  const problems: OrganisationProblem[] = []
  const entries = new Map<string, Entry>()
  for (const user of users) {
    if (entries.has(user.id)) {
      const message = `The directory lists ${user.displayName ?? user.id} twice; the first entry is taken.`
      problems.push({ code: 'duplicate-id', message, personIds: [user.id] })
      continue
    }
    const displayName = tidy(user.displayName)
    if (displayName === '') {
      const message = `The directory has no name for ${user.id}; the id is shown instead. Enter a name there.`
      problems.push({ code: 'missing-name', message, personIds: [user.id] })
    }
    const entry: Entry = {
      id: user.id,
      displayName: displayName || user.id,
      active: user.active ?? true,
      departments: [],
    }
    const jobTitle = tidy(user.jobTitle)
    const department = tidy(user.department)
    const timeZone = tidy(user.timeZone)
    if (jobTitle) entry.jobTitle = jobTitle
    if (user.managerId) entry.managerId = user.managerId
    if (user.mail) entry.mail = user.mail
    if (department) entry.departments = [department]
    if (timeZone && isTimeZone(timeZone)) entry.timeZone = timeZone
    else if (timeZone) problems.push(unknownTimeZone(entry.displayName, timeZone, user.id))
    entries.set(user.id, entry)
  }
  return { entries: [...entries.values()], problems }
}

function assemble(
  read: Entries,
  lines: ReportingLines,
  register: UnitRegister,
  paths: UnitPaths,
): ImportedOrganisation {
  const active = new Set(read.entries.filter((entry) => entry.active).map((entry) => entry.id))
  appointLeaders(register, lines, paths, (id) => active.has(id))
  const people = read.entries.map((entry): Person => {
    const { departments: _, line: __, managerId: ___, ...told } = entry
    const managerId = lines.managerOf.get(entry.id)
    return {
      ...told,
      ...(managerId === undefined ? {} : { managerId }),
      unitId: paths.get(entry.id)?.at(-1) ?? rootUnitId,
      managerChain: lines.chains.get(entry.id) ?? [],
    }
  })
  return {
    people,
    units: [...register.units.values()],
    gaps: lines.gaps,
    problems: [...read.problems, ...lines.problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}
