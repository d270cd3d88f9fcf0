import type { Finding } from '../finding.ts'
import { byPriority } from '../okr.ts'
import { rootUnitId } from '../organisation.ts'
import { counted } from '../words.ts'
import { pageSize } from './limits.ts'
import { type FindingParts, makeFinding } from './make-finding.ts'
import type { PlanIndex } from './plan-index.ts'
import { quotedTitle } from './words.ts'

const namedAtMost = 5

/**
 * R28: the top of the plan, judged once: goals of the organisation beside the vision, several of them without anything
 * above, or no goal of the organisation at all. A single goal at the top is the overarching goal itself.
 */
export function noTop(plan: PlanIndex): Finding[] {
  if (plan.okrs.size === 0) return []
  const { vision } = plan
  const roots = plan.organisationRoots.filter((okr) => !okr.noLinkReason?.trim())
  const named = [...roots].sort(byPriority).slice(0, namedAtMost)
  const count = roots.length < pageSize ? counted(roots.length, 'goal') : `More than ${pageSize - 1} goals`
  const names = [
    ...named.map((okr) => `${quotedTitle(okr)} leads no further.`),
    ...(roots.length > named.length ? [`And ${roots.length - named.length} more.`] : []),
  ]
  if (vision !== undefined) {
    if (roots.length === 0) return []
    return [
      finding({
        severity: 'warning',
        okrIds: [vision, ...named].map(({ id }) => id),
        title: `${count} of the organisation ${roots.length === 1 ? 'does' : 'do'} not contribute to the vision.`,
        evidence: [`The vision is ${quotedTitle(vision)}.`, ...names],
        actions: ['link', 'open'],
        restsOn: ['vision', vision.id, roots.map(({ id }) => id)],
      }),
    ]
  }
  if (plan.hasOrganisationObjective) {
    if (roots.length < 2) return []
    return [
      finding({
        severity: 'notice',
        okrIds: named.map(({ id }) => id),
        title: `${count} of the organisation stand side by side, with no vision above them.`,
        evidence: [
          ...names,
          'One vision, or one overarching goal, that they contribute to would give every path the same end.',
        ],
        actions: ['edit', 'link'],
        restsOn: ['goals', roots.map(({ id }) => id)],
      }),
    ]
  }
  return [
    finding({
      severity: 'warning',
      okrIds: [],
      title: 'There is neither a vision nor a goal of the organisation.',
      evidence: ['What departments and teams plan has nothing to contribute to.'],
      actions: ['edit'],
      restsOn: ['nothing'],
    }),
  ]
}

/** There is one at most in a plan, so that its id is the same whichever it is. */
export const noTopAbout = [rootUnitId]

function finding(parts: Omit<FindingParts, 'kind' | 'about' | 'unitIds'>): Finding {
  return makeFinding({ kind: 'no-path', about: noTopAbout, unitIds: [rootUnitId], ...parts })
}
