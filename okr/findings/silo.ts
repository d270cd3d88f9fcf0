import type { Finding } from '../finding.ts'
import { rootUnitId } from '../organisation.ts'
import { counted } from '../words.ts'
import type { DepartmentSummary } from './departments.ts'
import type { FindingLimits } from './limits.ts'
import { makeFinding } from './make-finding.ts'
import type { PlanIndex } from './plan-index.ts'
import { unitName } from './words.ts'

/** R36: a department, its teams included, that plans without any link to another one. */
export function silo(
  departmentId: string,
  summary: DepartmentSummary,
  plan: PlanIndex,
  limits: FindingLimits,
): Finding[] {
  if (summary.okrs < limits.siloOkrs || summary.horizontalLinks > 0) return []
  if (!hasOtherDepartment(departmentId, plan)) return []
  const name = unitName(plan, departmentId)
  return [
    makeFinding({
      kind: 'silo',
      severity: 'warning',
      about: [departmentId],
      okrIds: [],
      unitIds: [departmentId],
      title: `${name} plans alone: ${counted(summary.okrs, 'OKR')} and no link to another department.`,
      evidence: [
        `None of the ${counted(summary.okrs, 'OKR')} of ${name} and its teams contributes to an OKR of another department, and none of another department's contributes to theirs.`,
        'No dependency leads across, in either direction, and nobody of another department works on one of them.',
      ],
      actions: ['link', 'dependencies', 'talk'],
      restsOn: [],
    }),
  ]
}

function hasOtherDepartment(departmentId: string, plan: PlanIndex): boolean {
  for (const unit of plan.units.values()) {
    if (unit.parentId === rootUnitId && unit.id !== departmentId) return true
  }
  return false
}
