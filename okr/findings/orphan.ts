import type { Finding } from '../finding.ts'
import type { Objective } from '../objective.ts'
import type { Okr } from '../okr.ts'
import { contributorsTo, leadingInWords } from './below.ts'
import { makeFinding } from './make-finding.ts'
import { hasObjectives, type PlanIndex } from './plan-index.ts'
import { namesOf, quotedTitle, unitName } from './words.ts'

/**
 * R27: below the organisation, an objective contributes to something or says why not. Where nothing above exists yet,
 * that is one finding about the plan (no-top.ts) and none about each objective.
 */
export function orphan(okr: Okr, plan: PlanIndex): Finding[] {
  if (!isUnexplained(okr) || !canLinkUp(okr, plan)) return []
  const leading = contributorsTo(okr, plan)
  const named = namesOf(leading, 3)
  return [
    makeFinding({
      kind: 'orphan',
      severity: 'warning',
      about: [okr.id],
      okrIds: [okr.id, ...named.ids],
      unitIds: [okr.unitId],
      title: `${quotedTitle(okr)} contributes to nothing and does not say why.`,
      evidence: [
        `It is ${okr.level === 'individual' ? 'an individual objective in' : 'an objective of'} ${unitName(plan, okr.unitId)}, has no link upwards and gives no reason for having none.`,
        ...(leading.length === 0
          ? []
          : [`${leadingInWords(okr, leading, plan)} to it, and so no further: ${named.text}.`]),
      ],
      actions: ['link', 'edit'],
      restsOn: [okr.title, okr.level, okr.unitId],
    }),
  ]
}

/** Of a department, a team or a person, without any link upwards. */
export function isLoose(okr: Okr): okr is Objective {
  return (
    okr.kind === 'objective' &&
    okr.level !== 'vision' &&
    okr.level !== 'organisation' &&
    okr.links.length === 0
  )
}

/** Without any link upwards, and without a reason for having none. */
export function isUnexplained(okr: Okr): okr is Objective {
  return isLoose(okr) && !okr.noLinkReason?.trim()
}

function canLinkUp(okr: Objective, plan: PlanIndex): boolean {
  return (
    plan.vision !== undefined ||
    plan.hasOrganisationObjective ||
    unitsAbove(okr, plan).some((unitId) => hasObjectives(plan, unitId))
  )
}

/** Units whose objectives this one could contribute to: for an individual objective, that of the person's own unit too. */
function unitsAbove(okr: Objective, plan: PlanIndex): string[] {
  const path = plan.units.get(okr.unitId)?.path ?? [okr.unitId]
  return okr.level === 'individual' ? path : path.slice(0, -1)
}
