import type { Actor } from '../../../okr/actor.ts'
import type { AnswerDependency, DependencyView } from '../../../okr/contract/dependencies.ts'
import {
  answerDependency as answered,
  type Dependency,
  isAnswerable,
  nameRiskOwner,
} from '../../../okr/dependency.ts'
import { checkPromisedOn } from '../../../okr/dependency-days.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can } from '../../../okr/rights.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import {
  isFrozen,
  lockedDependency,
  type OpenDependency,
  openDependency,
  saveDependency,
  viewDependency,
} from './open-dependency.ts'
import { activePerson } from './provider.ts'
import { checkProviderOkr } from './put-dependency.ts'

/** Confirms or refuses, as the provider. A later answer replaces an earlier one, until the plan is locked. */
export function answerDependency(ports: Ports) {
  return (
    actor: Actor,
    cycleId: string,
    dependencyId: string,
    input: AnswerDependency,
  ): Reply<DependencyView> =>
    change(
      ports,
      actor,
      cycleId,
      dependencyId,
      isOpenToAnswers,
      async ({ dependency, okr, relations, cycle }) => {
        if (!can('answer-dependency', relations)) {
          return refuse(
            refusal(
              'forbidden',
              'Only the provider can answer: the person named, or the leader of the unit.',
            ),
          )
        }
        const next = answered(dependency, input, actor.personId, ports.clock.now())
        if (!next.ok) return next
        const { promisedOn } = input
        const isNew = next.value !== dependency && promisedOn !== undefined
        const problem =
          (isNew ? checkPromisedOn(promisedOn, cycle) : undefined) ??
          (await checkProviderOkr(ports, actor, cycleId, okr, input))
        return problem ? refuse(problem) : accept({ next: next.value, concerned: [actor.personId] })
      },
    )
}

/** Names who carries the risk while it is not confirmed; null: nobody. */
export function putRiskOwner(ports: Ports) {
  return (
    actor: Actor,
    cycleId: string,
    dependencyId: string,
    { personId }: { personId: string | null },
  ): Reply<DependencyView> =>
    change(ports, actor, cycleId, dependencyId, isOpenToChanges, async ({ dependency, relations }) => {
      if (!can('edit-okr', relations)) return refuse(mayNotChange)
      const person =
        personId === null ? undefined : await activePerson(ports, actor.tenantId, personId, 'personId')
      if (person?.ok === false) return person
      const next = nameRiskOwner(dependency, personId)
      return next.ok ? accept({ next: next.value, concerned: personId === null ? [] : [personId] }) : next
    })
}

/** Takes it back: it is not needed any more. */
export function removeDependency(ports: Ports) {
  return async (actor: Actor, cycleId: string, dependencyId: string): Reply<Record<string, never>> =>
    retryWhenStale(async () => {
      const opened = await openDependency(ports, actor, cycleId, dependencyId)
      if (!opened.ok) return opened
      if (!can('edit-okr', opened.value.relations)) return refuse(mayNotChange)
      if (isFrozen(opened.value)) return refuse(lockedDependency)
      const saved = await saveDependency(ports, actor, opened.value, opened.value, undefined, [])
      return saved.ok ? accept({}) : saved
    })
}

const mayNotChange = refusal(
  'forbidden',
  "Only the owner of the OKR, its unit's leader and the program lead can change what it depends on.",
)

const isOpenToAnswers = ({ dependency, unit }: OpenDependency) => isAnswerable(dependency, unit.phase)
const isOpenToChanges = (open: OpenDependency) => !isFrozen(open)

interface Change {
  next: Dependency
  /** Who has to see the OKR from now on. */
  concerned: string[]
}

async function change(
  ports: Ports,
  actor: Actor,
  cycleId: string,
  dependencyId: string,
  isOpen: (open: OpenDependency) => boolean,
  decide: (open: OpenDependency) => Promise<Result<Change, Refusal>>,
): Reply<DependencyView> {
  return retryWhenStale(async () => {
    const opened = await openDependency(ports, actor, cycleId, dependencyId)
    if (!opened.ok) return opened
    const open = opened.value
    const decided = await decide(open)
    if (!decided.ok) return decided
    const { next, concerned } = decided.value
    const view = () => accept(viewDependency(next, open.relations, open.unit.phase))
    if (next === open.dependency) return view()
    if (!isOpen(open)) return refuse(lockedDependency)
    const saved = await saveDependency(ports, actor, open, open, next, concerned)
    return saved.ok ? view() : saved
  })
}
