import { dateInWords } from '../date-words.ts'
import type { Dependency } from '../dependency.ts'
import type { Finding } from '../finding.ts'
import { counted } from '../words.ts'
import type { FindingLimits } from './limits.ts'
import { makeFinding } from './make-finding.ts'
import type { PlanIndex } from './plan-index.ts'
import { daysBetween, personName, quotedTitle, unitName } from './words.ts'

const toldAtMost = 10

/** R37: one person or unit that OKRs of several units need in the same weeks, and that has not confirmed all of it. */
export function sameProvider(providerId: string, plan: PlanIndex, limits: FindingLimits): Finding[] {
  const asked = (plan.asked.get(providerId) ?? []).filter(
    ({ state, okrId }) => state !== 'refused' && plan.okrs.has(okrId),
  )
  const isPerson = asked.some((dependency) => dependency.providerId === providerId)
  const most = isPerson ? limits.needsOfPerson : limits.needsOfUnit
  const together = fullestWeeks(asked, limits.needsWithinDays)
  const okrs = new Map(
    together
      .map(({ okrId }) => plan.okrs.get(okrId))
      .flatMap((okr) => (okr === undefined ? [] : [[okr.id, okr]])),
  )
  const units = new Set([...okrs.values()].map(({ unitId }) => unitId))
  if (okrs.size < most || units.size < 2 || together.every(({ state }) => state === 'confirmed')) return []
  const told = together.slice(0, toldAtMost)
  const name = isPerson ? personName(plan, providerId) : unitName(plan, providerId)
  return [
    makeFinding({
      kind: 'competing',
      severity: 'warning',
      about: [`provider:${providerId}`],
      okrIds: told.map(({ okrId }) => okrId),
      unitIds: [...(isPerson ? [plan.people.get(providerId)?.unitId] : [providerId]), ...units],
      ...(isPerson ? { personId: providerId } : {}),
      title: `${counted(okrs.size, 'OKR')} need ${name} in the same weeks.`,
      evidence: [
        ...told.map(({ okrId, need, neededBy, state }) => {
          const okr = okrs.get(okrId)
          const who = okr === undefined ? 'An OKR' : `${quotedTitle(okr)} (${unitName(plan, okr.unitId)})`
          return `${who} needs “${need}” by ${dateInWords(neededBy)}${state === 'confirmed' ? ', confirmed' : ''}.`
        }),
        ...(together.length > told.length ? [`And ${together.length - told.length} more.`] : []),
      ],
      actions: ['dependencies', 'talk'],
      restsOn: [together.map(({ id, neededBy }) => [id, neededBy])],
    }),
  ]
}

/** Of all stretches of that many days, the one in which most is needed; of equal ones the earliest. */
function fullestWeeks(dependencies: readonly Dependency[], days: number): Dependency[] {
  const byDate = [...dependencies].sort((a, b) =>
    a.neededBy < b.neededBy ? -1 : a.neededBy > b.neededBy ? 1 : 0,
  )
  let fullest: Dependency[] = []
  for (const [i, first] of byDate.entries()) {
    const within = byDate.slice(i).filter(({ neededBy }) => daysBetween(first.neededBy, neededBy) <= days)
    if (within.length > fullest.length) fullest = within
  }
  return fullest
}
