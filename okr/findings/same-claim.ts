import type { Finding } from '../finding.ts'
import type { Okr } from '../okr.ts'
import { parentIds } from '../okr.ts'
import { counted } from '../words.ts'
import type { Claim } from './claims.ts'
import type { Wants } from './competing-keys.ts'
import { makeFinding } from './make-finding.ts'
import { departmentOf, type PlanIndex } from './plan-index.ts'
import { quotedTitle, unitName } from './words.ts'

const toldAtMost = 10

/** The same budget or the same audience, claimed by several departments that do not plan it together. */
export function sameClaim(priority: string, wants: readonly Wants[], plan: PlanIndex): Finding[] {
  const claimed = wants.flatMap(({ okr, claims }) => {
    const claim = claims.find(({ key }) => key === priority)
    return claim === undefined ? [] : [{ okr, claim }]
  })
  const apart = claimed.filter(({ okr }) => claimed.some((other) => areApart(okr, other.okr, plan)))
  const [first] = apart
  if (first === undefined) return []
  const told = apart.slice(0, toldAtMost)
  const percent = apart.reduce((sum, { claim }) => sum + (claim.percent ?? 0), 0)
  const isBudget = priority.startsWith('budget:')
  const departments = new Set(apart.map(({ okr }) => departmentOf(plan, okr.unitId)))
  const label = first.claim.label
  return [
    makeFinding({
      kind: 'competing',
      severity: percent > 100 ? 'warning' : 'notice',
      about: [priority],
      okrIds: told.map(({ okr }) => okr.id),
      unitIds: apart.map(({ okr }) => okr.unitId),
      title: isBudget
        ? `${counted(departments.size, 'department')} plan with ${label}.`
        : `${counted(departments.size, 'department')} plan to speak to the same audience: ${label}.`,
      evidence: [
        ...told.map(({ okr, claim }) => inWords(okr, claim, plan)),
        ...(apart.length > told.length ? [`And ${apart.length - told.length} more.`] : []),
        ...(percent > 100 ? [`Together they plan with ${percent} % of it.`] : []),
      ],
      actions: ['talk', 'share', 'open'],
      restsOn: [apart.map(({ okr }) => [okr.id, okr.title]).sort()],
    }),
  ]
}

function inWords(okr: Okr, { percent, label }: Claim, plan: PlanIndex): string {
  const part = percent === undefined ? label : `${percent} % of ${label}`
  return `${quotedTitle(okr)} (${unitName(plan, okr.unitId)}): ${part}.`
}

function areApart(a: Okr, b: Okr, plan: PlanIndex): boolean {
  if (a.id === b.id || parentIds(a).includes(b.id) || parentIds(b).includes(a.id)) return false
  if (a.sharedId !== undefined && a.sharedId === b.sharedId) return false
  const [first, second] = [a, b].map((okr) => departmentOf(plan, okr.unitId))
  return first !== undefined && second !== undefined && first !== second
}
