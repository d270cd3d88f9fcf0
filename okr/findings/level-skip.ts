import type { Finding } from '../finding.ts'
import type { Objective } from '../objective.ts'
import type { Okr } from '../okr.ts'
import { rootUnitId } from '../organisation.ts'
import { listed } from '../words.ts'
import { makeFinding } from './make-finding.ts'
import { hasObjectives, type PlanIndex } from './plan-index.ts'
import { quotedTitle, unitName } from './words.ts'

const unitsNamed = 5

/**
 * R30: an objective that contributes only to something far above although units in between have objectives. Where an
 * import could not match an owner, the place in the organisation is a guess and nothing is said about it.
 */
export function levelSkip(okr: Okr, plan: PlanIndex): Finding[] {
  if (okr.kind !== 'objective' || okr.ownerText !== undefined) return []
  const parents = okr.links
    .map((link) => plan.okrs.get(link.parentId))
    .filter((parent) => parent !== undefined)
  const skips = parents.map((parent) => ({ parent, unitIds: skippedUnits(okr, parent, plan) }))
  if (skips.length === 0 || skips.some(({ unitIds }) => unitIds.length === 0)) return []
  // Of several links that all skip, the one that skips least is the nearest to being right.
  const { parent, unitIds } = skips.reduce((least, skip) =>
    skip.unitIds.length < least.unitIds.length ? skip : least,
  )
  const names = unitIds.map((id) => `${unitName(plan, id)} (${plan.units.get(id)?.level ?? 'unit'})`)
  return [
    makeFinding({
      kind: 'level-skip',
      severity: 'notice',
      about: [okr.id],
      okrIds: [okr.id, parent.id],
      unitIds: [okr.unitId],
      title: `${quotedTitle(okr)} passes over ${listed(
        unitIds.map((id) => unitName(plan, id)),
        unitsNamed,
      )}.`,
      evidence: [
        `It is ${okr.level === 'individual' ? 'an individual objective in' : 'an objective of'} ${unitName(plan, okr.unitId)} and contributes straight to ${quotedTitle(parent)} of ${placeOf(parent, plan)}.`,
        `Skipped in between, with objectives of ${unitIds.length === 1 ? 'its' : 'their'} own: ${listed(names, unitsNamed)}.`,
      ],
      actions: ['link', 'open'],
      restsOn: [okr.title, okr.level, okr.unitId, okr.links.map(({ parentId }) => parentId).sort(), unitIds],
    }),
  ]
}

/** Units between the two, the uppermost first, that have objectives; empty where the parent stands beside and not above. */
function skippedUnits(okr: Objective, parent: Okr, plan: PlanIndex): string[] {
  return unitsBetween(okr, parent, plan).filter((unitId) => hasObjectives(plan, unitId))
}

function unitsBetween(okr: Objective, parent: Okr, plan: PlanIndex): string[] {
  const unit = plan.units.get(okr.unitId)
  if (unit === undefined || parent.ownerText !== undefined) return []
  const isVision = parent.kind === 'objective' && parent.level === 'vision'
  const above = isVision ? -1 : unit.path.indexOf(parent.unitId)
  if (above === -1 && !isVision) return []
  // Whoever leads a unit stands above it: their own objectives need not pass through its objectives.
  const isBelowOwnUnit = okr.level === 'individual' && unit.leaderId !== okr.ownerId
  return unit.path.slice(above + 1, isBelowOwnUnit ? undefined : -1)
}

function placeOf(parent: Okr, plan: PlanIndex): string {
  if (parent.kind === 'objective' && parent.level === 'vision') return 'the vision'
  return parent.unitId === rootUnitId ? 'the organisation' : unitName(plan, parent.unitId)
}
