import type { Finding } from '../finding.ts'
import { type Okr, parentIds } from '../okr.ts'
import { counted } from '../words.ts'
import { contributorsTo, leadingInWords } from './below.ts'
import { makeFinding } from './make-finding.ts'
import { isLoose } from './orphan.ts'
import type { PlanIndex } from './plan-index.ts'
import { namesOf, quotedTitle, unitName } from './words.ts'

/**
 * R28: a path that ends before the top, found at the OKR where it ends, so that one cause is one finding however many
 * OKRs lead there. A loose end that gives no reason is an orphan; what the organisation's own goals lack is in no-top.ts.
 */
export function noPath(okr: Okr, plan: PlanIndex): Finding[] {
  const parents = parentIds(okr)
  if (parents.length > 0) return parents.some((id) => plan.okrs.has(id)) ? [] : [broken(okr, parents, plan)]
  const reason = isLoose(okr) ? okr.noLinkReason?.trim() : undefined
  const leading = reason === undefined ? [] : contributorsTo(okr, plan)
  if (reason === undefined || reason === '' || leading.length === 0) return []
  const named = namesOf(leading, 3)
  return [
    makeFinding({
      kind: 'no-path',
      severity: 'notice',
      about: [okr.id],
      okrIds: [okr.id, ...named.ids],
      unitIds: [okr.unitId],
      title: `What leads to ${quotedTitle(okr)} has no path to the overarching goal.`,
      evidence: [
        `${leadingInWords(okr, leading, plan)} to it: ${named.text}.`,
        `${quotedTitle(okr)} contributes to nothing above; the reason given: “${reason}”`,
      ],
      actions: ['link', 'open'],
      restsOn: [okr.title, reason],
    }),
  ]
}

function broken(okr: Okr, missing: readonly string[], plan: PlanIndex): Finding {
  const what = okr.kind === 'key-result' ? 'belongs to an objective' : 'contributes to an OKR'
  return makeFinding({
    kind: 'no-path',
    severity: 'warning',
    about: [okr.id],
    okrIds: [okr.id],
    unitIds: [okr.unitId],
    title: `${quotedTitle(okr)} ${what} that does not exist any more.`,
    evidence: [
      `${counted(missing.length, 'link', 'links')} upwards, of ${unitName(plan, okr.unitId)}'s ${okr.kind === 'key-result' ? 'key result' : 'objective'}, and nothing at the other end; so it has no path to the overarching goal.`,
    ],
    actions: ['link', 'open'],
    restsOn: [missing],
  })
}
