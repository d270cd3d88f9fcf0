import type { Finding } from '../finding.ts'
import type { Okr } from '../okr.ts'
import { counted, listed } from '../words.ts'
import { type FindingLimits, pageSize } from './limits.ts'
import { makeFinding } from './make-finding.ts'
import type { PlanIndex } from './plan-index.ts'
import { namesOf, personName } from './words.ts'

const namedAtMost = 12

/** R37: more on one person than one person can carry, by R22's measure of a unit and an objective. */
export function overClaimed(personId: string, plan: PlanIndex, limits: FindingLimits): Finding[] {
  const carried = plan.carried.get(personId) ?? []
  const owned = carried.filter((okr) => okr.ownerId === personId)
  const claims = [
    claim(
      'owns',
      owned.filter((okr) => okr.kind === 'objective'),
      limits.ownedObjectives,
      'objective',
    ),
    claim(
      'owns',
      owned.filter((okr) => okr.kind === 'key-result'),
      limits.ownedKeyResults,
      'key result',
    ),
    claim(
      'contributes to',
      carried.filter((okr) => okr.ownerId !== personId),
      limits.contributions,
      'OKR',
    ),
  ].filter(({ okrs, limit }) => okrs.length > limit)
  if (claims.length === 0) return []
  const okrs = claims.flatMap((one) => one.okrs)
  const name = personName(plan, personId)
  const atLeast = carried.length < pageSize ? '' : 'at least '
  return [
    makeFinding({
      kind: 'over-claimed',
      severity: 'warning',
      about: [personId],
      okrIds: claims.flatMap(({ named }) => named.ids),
      unitIds: [plan.people.get(personId)?.unitId, ...okrs.map(({ unitId }) => unitId)],
      personId,
      title: `${name} ${listed(claims.map(({ how, okrs, one }) => `${how} ${atLeast}${counted(okrs.length, one)}`))}.`,
      evidence: claims.map(
        ({ how, okrs, one, limit, named }) =>
          `${name} ${how} ${atLeast}${counted(okrs.length, one)}; ${limit} is the most that is planned for one person: ${named.text}.`,
      ),
      actions: ['open', 'edit', 'talk'],
      restsOn: [claims.map((one) => [one.how, one.one, one.okrs.map(({ id }) => id)])],
    }),
  ]
}

function claim(how: string, okrs: readonly Okr[], limit: number, one: string) {
  return { how, okrs, limit, one, named: namesOf(okrs, namedAtMost) }
}
