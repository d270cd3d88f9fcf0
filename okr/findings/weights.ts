import { checkLinks } from '../alignment.ts'
import type { Finding } from '../finding.ts'
import type { Okr } from '../okr.ts'
import { makeFinding } from './make-finding.ts'
import type { PlanIndex } from './plan-index.ts'
import { quotedId, quotedTitle } from './words.ts'

/** R27: weights that an edit would refuse, as an import or older data can bring them. */
export function weights(okr: Okr, plan: PlanIndex): Finding[] {
  const checked = checkLinks(okr.id, okr.links)
  if (checked.ok || checked.refusal.code !== 'link-weights') return []
  const sum = okr.links.reduce((total, link) => total + link.weight, 0)
  return [
    makeFinding({
      kind: 'weights',
      severity: 'blocking',
      about: [okr.id],
      okrIds: [okr.id, ...okr.links.map((link) => link.parentId).filter((id) => plan.okrs.has(id))],
      unitIds: [okr.unitId],
      title:
        sum === 100
          ? `A weight of ${quotedTitle(okr)} is not a whole percentage of 1 to 100.`
          : `The weights of ${quotedTitle(okr)} add up to ${sum} %, not to 100 %.`,
      evidence: okr.links.map((link) => `${link.weight} % to ${quotedId(plan, link.parentId)}.`),
      actions: ['link'],
      restsOn: [okr.links.map(({ parentId, weight }) => [parentId, weight])],
    }),
  ]
}
