import type { Actor } from '../../../okr/actor.ts'
import type { DependencyView, PutDependency } from '../../../okr/contract/dependencies.ts'
import { declare, declareAgain } from '../../../okr/dependency.ts'
import { checkNeededBy } from '../../../okr/dependency-days.ts'
import type { Okr } from '../../../okr/okr.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import { planOf } from '../partitions.ts'
import { findOkr, noSuchOkr } from '../plan/access.ts'
import { readCycle } from '../plan/phase.ts'
import { holdUnit } from '../plan/unit-guard.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { dependencyDocumentId, dependencyOf, dependencyType } from './documents.ts'
import {
  isFrozen,
  lockedDependency,
  noSuchCycle,
  relationsToDependency,
  saveDependency,
  viewDependency,
} from './open-dependency.ts'
import { checkProvider } from './provider.ts'

/** More would be no plan; it also keeps a reply and a removal small. */
const perOkrAtMost = 30

const idTaken = refusal('already-exists', 'This id is taken; declare the dependency again with a new id.')

/**
 * Declares what an OKR needs from somebody else (R34), or changes it: then it is proposed again. The id is the client's:
 * the same request twice is one dependency.
 */
export function putDependency(ports: Ports) {
  return async (
    actor: Actor,
    cycleId: string,
    dependencyId: string,
    input: PutDependency,
  ): Reply<DependencyView> => {
    const { store, clock } = ports
    const cycle = await readCycle(store, actor.tenantId, cycleId)
    if (cycle === undefined) return refuse(noSuchCycle)
    const plan = planOf(actor.tenantId, cycleId)
    return retryWhenStale(async () => {
      const found = await findOkr(ports, actor, cycleId, input.okrId)
      if (found === undefined) return refuse(noSuchOkr)
      const { okr, relations } = found
      if (!can('edit-okr', relations)) {
        return refuse(
          refusal(
            'forbidden',
            "Only the owner, the unit's leader and the program lead can say what this OKR depends on.",
          ),
        )
      }
      const stored = await store.get(plan, dependencyDocumentId(dependencyId))
      const before = stored === undefined ? undefined : { dependency: dependencyOf(stored), stored }
      if (before !== undefined && before.dependency.okrId !== okr.id) return refuse(idTaken)
      const unit = await holdUnit(store, actor.tenantId, cycle, okr.unitId, okr.id)
      const about = { id: dependencyId, okrId: okr.id, createdBy: actor.personId, createdAt: clock.now() }
      const need = { ...input, need: input.need.trim() }
      const after = before === undefined ? declare(about, need) : declareAgain(before.dependency, need)
      const view = async () =>
        accept(viewDependency(after, await relationsToDependency(ports, actor, after, relations), unit.phase))
      if (before !== undefined && after === before.dependency) return view()
      if (isFrozen({ unit })) return refuse(lockedDependency)

      if (need.need === '') {
        return refuse(refusal('invalid', 'Say what is needed, in a few words.', { field: 'need' }))
      }
      const wrongDay = checkNeededBy(need.neededBy, cycle)
      if (wrongDay) return refuse(wrongDay)
      const provider = await checkProvider(ports, actor, okr, input)
      if (!provider.ok) return provider
      const problem =
        (await checkProviderOkr(ports, actor, cycleId, okr, after)) ??
        (before === undefined ? await checkNumber(ports, plan, okr) : undefined)
      if (problem) return refuse(problem)
      const open = { cycle, okr, okrStored: found.document, unit }
      const saved = await saveDependency(ports, actor, open, before, after, [provider.value])
      return saved.ok ? view() : saved
    })
  }
}

/** The provider's OKR exists, may be seen by who names it, and is another one. */
export async function checkProviderOkr(
  ports: Pick<Ports, 'store' | 'directory'>,
  actor: Actor,
  cycleId: string,
  okr: Okr,
  { providerOkrId }: { providerOkrId?: string | undefined },
): Promise<Refusal | undefined> {
  if (providerOkrId === undefined) return undefined
  const field = 'providerOkrId'
  if (providerOkrId === okr.id) return refusal('invalid', 'An OKR cannot depend on itself.', { field })
  const found = await findOkr(ports, actor, cycleId, providerOkrId)
  return found === undefined
    ? refusal('invalid', 'The OKR that should provide it does not exist any more; choose another.', { field })
    : undefined
}

async function checkNumber(
  { store }: Pick<Ports, 'store'>,
  plan: ReturnType<typeof planOf>,
  okr: Okr,
): Promise<Refusal | undefined> {
  const where = [{ key: 'okr', equals: okr.id }]
  const page = await store.list(plan, { type: dependencyType, where, limit: perOkrAtMost })
  return page.documents.length < perOkrAtMost
    ? undefined
    : refusal(
        'too-large',
        `An OKR has at most ${perOkrAtMost} dependencies; put together what one provider gives.`,
      )
}
