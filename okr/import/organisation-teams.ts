import type { Entry } from './organisation-entry.ts'
import { byPeopleBelow, longestReportingLine, type ReportingLines } from './reporting-lines.ts'
import type { UnitPaths, UnitRegister } from './units.ts'

/**
 * Places people by the flat department and the reporting lines: each department is a unit, and in it each
 * manager with reports is a team. Who leads a department or the organisation has that as their team.
 */
export function placeByManagers(
  entries: readonly Entry[],
  lines: ReportingLines,
  register: UnitRegister,
): UnitPaths {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const departments = effectiveDepartments(byId, lines)
  const heads = new Set(departmentHeads(byId, departments, lines).values())
  const withReports = new Set<string>()
  for (const [id, managerId] of lines.activeManagerOf) {
    if (byId.get(id)?.active && departments.get(id) === departments.get(managerId)) withReports.add(managerId)
  }

  const paths = new Map<string, readonly string[]>()
  for (const id of lines.order) {
    const department = departments.get(id)
    const managerId = lines.managerOf.get(id)
    const ownDepartment =
      department === undefined
        ? register.root.path
        : register.below(register.root.path, department, `department\n${department}`, 'department')
    const staysWithManager = managerId !== undefined && departments.get(managerId) === department
    const base = staysWithManager ? (paths.get(managerId) ?? ownDepartment) : ownDepartment
    const leadsTeam =
      withReports.has(id) && !heads.has(id) && id !== lines.topId && base.length <= longestReportingLine
    const entry = byId.get(id)
    paths.set(
      id,
      leadsTeam && entry ? register.below(base, `${entry.displayName}'s team`, `team\n${id}`, 'team') : base,
    )
  }
  return paths
}

/** A person without a department has the nearest manager's. */
function effectiveDepartments(byId: ReadonlyMap<string, Entry>, lines: ReportingLines): Map<string, string> {
  const departments = new Map<string, string>()
  for (const id of lines.order) {
    const department = byId.get(id)?.departments[0] ?? departments.get(lines.managerOf.get(id) ?? '')
    if (department !== undefined) departments.set(id, department)
  }
  return departments
}

function departmentHeads(
  byId: ReadonlyMap<string, Entry>,
  departments: ReadonlyMap<string, string>,
  lines: ReportingLines,
): Map<string, string> {
  const before = byPeopleBelow(lines.below)
  const heads = new Map<string, string>()
  for (const [id, department] of departments) {
    if (!byId.get(id)?.active || departments.get(lines.activeManagerOf.get(id) ?? '') === department) continue
    const head = heads.get(department)
    if (head === undefined || before(id, head) < 0) heads.set(department, id)
  }
  return heads
}
