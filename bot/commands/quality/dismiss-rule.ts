import type { Actor } from '../../../okr/actor.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import type { DismissRule } from '../../../okr/contract/quality.ts'
import { isLocked } from '../../../okr/cycle.ts'
import type { HistoryAction } from '../../../okr/history.ts'
import type { Okr } from '../../../okr/okr.ts'
import type { RuleDismissal } from '../../../okr/quality/rule-dismissals.ts'
import { isRuleId, type RuleId } from '../../../okr/quality/rule-names.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { getOkr, readable } from '../okrs/get-okr.ts'
import { planOf } from '../partitions.ts'
import { findOkr, noSuchOkr } from '../plan/access.ts'
import { recordHistory } from '../plan/commit.ts'
import { okrDocument } from '../plan/documents.ts'
import { readCycle } from '../plan/phase.ts'
import { holdUnit } from '../plan/unit-guard.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { readQuality } from './okr-quality.ts'

const noSuchRule = refusal('not-found', 'There is no such rule of quality.')

interface Change {
  dismissal: RuleDismissal | undefined
  action: HistoryAction
  reason?: string
}

/**
 * Says, with a reason, that a rule of quality is wrong for an OKR (R23). It holds as long as what the rule looks at is the
 * same. Refuses `edit-conflict` when that is no longer what the person saw.
 */
export function dismissRule(ports: Ports) {
  return (
    actor: Actor,
    cycleId: string,
    okrId: string,
    rule: string,
    { reason, about }: DismissRule,
  ): Reply<OkrDetails> =>
    changeDismissal(ports, actor, cycleId, okrId, rule, async (okr, id, found) => {
      const problem = (await found()).find((one) => one.rule === id)
      if (problem === undefined) {
        return refuse(refusal('invalid', 'This rule finds nothing here any more; there is nothing to argue.'))
      }
      if (problem.about !== about) {
        return refuse(
          refusal(
            'edit-conflict',
            'Somebody changed it in the meantime; look at it again before you argue the rule.',
          ),
        )
      }
      const given = reason.trim()
      const before = okr.dismissedRules?.[id]
      if (before?.about === about && before.reason === given) return accept(undefined)
      const dismissal = { reason: given, by: actor.personId, at: ports.clock.now(), about }
      return accept({ dismissal, action: 'dismissed', reason: given })
    })
}

/** Takes back that a rule was argued: what it finds counts again. */
export function restoreRule(ports: Ports) {
  return (actor: Actor, cycleId: string, okrId: string, rule: string): Reply<OkrDetails> =>
    changeDismissal(ports, actor, cycleId, okrId, rule, async (okr, id) =>
      accept(
        okr.dismissedRules?.[id] === undefined ? undefined : { dismissal: undefined, action: 'reopened' },
      ),
    )
}

function changeDismissal(
  ports: Ports,
  actor: Actor,
  cycleId: string,
  okrId: string,
  rule: string,
  decide: (
    okr: Okr,
    rule: RuleId,
    found: () => ReturnType<typeof readQuality>,
  ) => Promise<Result<Change | undefined, Refusal>>,
): Reply<OkrDetails> {
  const { store, clock, ids } = ports
  const plan = planOf(actor.tenantId, cycleId)
  return retryWhenStale(async () => {
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    const known = cycle && (await findOkr(ports, actor, cycleId, okrId))
    if (cycle === undefined || known === undefined) return refuse(noSuchOkr)
    if (!can('edit-okr', known.relations)) {
      return refuse(
        refusal('forbidden', "Only the owner, the unit's leader and the program lead can argue a rule here."),
      )
    }
    if (!isRuleId(rule)) return refuse(noSuchRule)
    const { okr, document } = known
    const { phase, guard } = await holdUnit(store, actor.tenantId, cycle, okr.unitId, okrId)
    if (isLocked(phase)) {
      return refuse(refusal('locked', `The plan is locked; the ${phase} phase has begun.`))
    }
    const decided = await decide(okr, rule, () =>
      // As the person saw it.
      readQuality(store, plan, cycle, okr, { see: (okrs) => readable(ports, actor, cycleId, okrs) }),
    )
    if (!decided.ok) return decided
    if (decided.value === undefined) return getOkr(ports)(actor, cycleId, okrId)
    const { dismissal, action, reason } = decided.value
    const { [rule]: before, ...others } = okr.dismissedRules ?? {}
    const next: Okr = {
      ...okr,
      dismissedRules: dismissal === undefined ? others : { ...others, [rule]: dismissal },
    }
    const change = {
      field: 'quality',
      from: dismissal === undefined ? rule : null,
      to: dismissal === undefined ? null : rule,
    }
    const note = reason === undefined ? {} : { reason }
    await store.transact(plan, [
      { op: 'replace', document: okrDocument(next), etag: document.etag },
      ...guard,
      recordHistory(ids.next(), next, actor.personId, clock.now(), action, [change], phase, note),
    ])
    return getOkr(ports)(actor, cycleId, okrId)
  })
}
