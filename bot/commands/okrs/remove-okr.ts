import type { Actor } from '../../../okr/actor.ts'
import { isLocked } from '../../../okr/cycle.ts'
import { refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { followMeaning, removeRequests } from '../alignment/follow-meaning.ts'
import { removeDependencies } from '../dependencies/follow-okr.ts'
import { planOf } from '../partitions.ts'
import { findOkr, noSuchOkr } from '../plan/access.ts'
import { askForCheckOf } from '../plan/ask-for-checks.ts'
import { recordHistory } from '../plan/commit.ts'
import { okrOf, okrType } from '../plan/documents.ts'
import { guardLinks } from '../plan/link-guard.ts'
import { readCycle } from '../plan/phase.ts'
import { askForRollUps, rollUpId, rollUpTargets } from '../plan/roll-up.ts'
import { holdUnit } from '../plan/unit-guard.ts'
import { limits, type Operation } from '../ports/document-store.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { tooManyKeyResults } from './edit-okr.ts'

/** Removes an objective with its key results, or one key result. What contributes to it has to be linked elsewhere first. */
export function removeOkr(ports: Ports) {
  return async (actor: Actor, cycleId: string, okrId: string): Reply<Record<string, never>> => {
    const { store, clock, ids } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(refusal('not-found', 'There is no such cycle.'))
    const plan = planOf(actor.tenantId, cycleId)
    return retryWhenStale(async () => {
      const guard = await guardLinks(store, plan)
      const found = await findOkr(ports, actor, cycleId, okrId)
      if (found === undefined) return refuse(noSuchOkr)
      const { okr, document, relations } = found
      if (!can('remove-okr', relations)) {
        return refuse(
          refusal('forbidden', "Only the owner, the unit's leader and the program lead can remove this OKR."),
        )
      }
      const { phase, guard: unitGuard } = await holdUnit(store, actor.tenantId, cycle, okr.unitId, okrId)
      if (isLocked(phase))
        return refuse(
          refusal(
            'locked',
            `The plan is locked; the ${phase} phase has begun. Ask for a change of the OKR, or for its unit to go back to the share phase.`,
          ),
        )
      const below = await store.list(plan, {
        type: okrType,
        where: [{ key: 'parents', contains: okrId }],
        limit: 100,
      })
      const own = below.documents.filter((child) => child.body.objectiveId === okrId)
      if (own.length === below.documents.length && below.cursor !== undefined)
        return refuse(tooManyKeyResults)
      if (own.length < below.documents.length) {
        return refuse(
          refusal('invalid', 'Other OKRs contribute to this one; link them elsewhere first, then remove it.'),
        )
      }
      const under = await Promise.all(
        own.map((child) =>
          store.list(plan, { type: okrType, where: [{ key: 'parents', contains: child.id }], limit: 1 }),
        ),
      )
      if (under.some((page) => page.documents.length > 0)) {
        return refuse(
          refusal(
            'invalid',
            'Other OKRs contribute to one of its key results; link them elsewhere first, then remove it.',
          ),
        )
      }
      const rollUps = await store.getMany(
        plan,
        [okr, ...own].map((one) => rollUpId(`okr:${one.id}`)),
      )
      const changeId = ids.next()
      const now = clock.now()
      const goneIds = [okrId, ...own.map((child) => child.id)]
      const gone = new Set(goneIds.map((id) => `okr:${id}`))
      const targets = rollUpTargets(okr, ...own.map(okrOf)).filter((target) => !gone.has(target))
      const change = { by: actor.personId, occasion: changeId, now, phase }
      const operations: Operation[] = [
        guard,
        ...unitGuard,
        { op: 'delete', id: okrId, etag: document.etag },
        ...own.map((child): Operation => ({ op: 'delete', id: child.id, etag: child.etag })),
        ...(await removeDependencies(store, plan, goneIds)),
        ...(await removeRequests(store, plan, goneIds)),
        ...(await followMeaning(ports, plan, change, okr, undefined)),
        ...rollUps.map((rollUp): Operation => ({ op: 'delete', id: rollUp.id, etag: rollUp.etag })),
        recordHistory(
          changeId,
          okr,
          actor.personId,
          now,
          'removed',
          [{ field: 'title', from: okr.title, to: null }],
          phase,
        ),
        ...askForRollUps(targets, changeId, now),
        askForCheckOf(
          [okr, ...own.map(okrOf)].map((before) => ({ before })),
          changeId,
          now,
        ),
      ]
      if (operations.length > limits.operations) return refuse(tooManyKeyResults)
      await store.transact(plan, operations)
      return accept({})
    })
  }
}
