import { dateInWords } from '../date-words.ts'
import type { Dependency } from '../dependency.ts'
import type { Finding } from '../finding.ts'
import type { Okr } from '../okr.ts'
import { counted } from '../words.ts'
import { makeFinding } from './make-finding.ts'
import type { PlanIndex } from './plan-index.ts'
import { daysBetween, personName, quotedTitle, unitName } from './words.ts'

/** R35: what is needed comes after it is needed, by the provider's promise or, without one, by its OKR's due date. */
export function lateProvider(dependency: Dependency, plan: PlanIndex): Finding[] {
  const waiting = plan.okrs.get(dependency.okrId)
  if (waiting === undefined || dependency.state === 'refused') return []
  const delivers =
    dependency.providerOkrId === undefined ? undefined : plan.okrs.get(dependency.providerOkrId)
  const comes = dependency.promisedOn ?? (delivers === undefined ? undefined : dueDate(delivers, plan))
  if (comes === undefined) return []
  const ownDue = dueDate(waiting, plan)
  const isDueEarlier = ownDue !== undefined && ownDue < dependency.neededBy
  const limit = isDueEarlier ? ownDue : dependency.neededBy
  if (comes <= limit) return []
  const provider = providerName(dependency, plan)
  return [
    makeFinding({
      kind: 'late-provider',
      severity: 'warning',
      about: [dependency.id],
      okrIds: [waiting.id, ...(delivers === undefined ? [] : [delivers.id])],
      unitIds: [waiting.unitId, dependency.providerUnitId, delivers?.unitId],
      title: `What ${quotedTitle(waiting)} waits for comes ${counted(daysBetween(limit, comes), 'day')} too late.`,
      evidence: [
        `It needs “${dependency.need}” from ${provider} by ${dateInWords(dependency.neededBy)}.`,
        ...(isDueEarlier ? [`It is itself due on ${dateInWords(ownDue)}.`] : []),
        dependency.promisedOn !== undefined || delivers === undefined
          ? `${provider} promises it for ${dateInWords(comes)}.`
          : `${quotedTitle(delivers)}, which delivers it, is due on ${dateInWords(comes)}.`,
      ],
      actions: ['dependencies', 'talk'],
      restsOn: [limit, comes, dependency.need],
    }),
  ]
}

/** A key result's own date; an objective is done when the last of its dated key results is due. */
function dueDate(okr: Okr, plan: PlanIndex): string | undefined {
  if (okr.kind === 'key-result') return okr.dueOn
  let last: string | undefined
  for (const below of plan.below.get(okr.id) ?? []) {
    if (below.kind !== 'key-result' || below.objectiveId !== okr.id || below.dueOn === undefined) continue
    if (last === undefined || below.dueOn > last) last = below.dueOn
  }
  return last
}

function providerName({ providerUnitId, providerId }: Dependency, plan: PlanIndex): string {
  if (providerUnitId !== undefined) return unitName(plan, providerUnitId)
  return providerId === undefined ? 'its provider' : personName(plan, providerId)
}
