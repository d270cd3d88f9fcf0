import type { Actor } from '../../../okr/actor.ts'
import type { DependencyView } from '../../../okr/contract/dependencies.ts'
import type { Refusal } from '../../../okr/refusal.ts'
import { accept, type Result } from '../../../okr/result.ts'
import { dependencyCard, dependencyText } from '../cards/dependency-card.ts'
import type { Bot, Said } from '../turn.ts'
import { seenOf } from './seen.ts'

export interface ShownDependency {
  said: Said & Required<Pick<Said, 'card'>>
  dependency: DependencyView
  /** The reader is to answer it now. */
  waits: boolean
  seen: string
}

/** A dependency's card for one person, as it stands now. */
export async function showDependency(
  bot: Bot,
  actor: Actor,
  { cycleId, dependencyId }: { cycleId: string; dependencyId: string },
  note?: string,
): Promise<Result<ShownDependency, Refusal>> {
  const found = await bot.commands.getDependency(actor, cycleId, dependencyId)
  if (!found.ok) return found
  const { dependency, okr, providerUnitName, people, promise, closed } = found.value
  const { okrId, need, neededBy, providerId, providerUnitId, state, answeredAt } = dependency
  const waits = dependency.can.answer && state === 'proposed'
  const seen = seenOf(need, neededBy, providerId, providerUnitId, state, answeredAt)
  const input = {
    cycleId,
    reader: actor.personId,
    dependency,
    ...(okr === undefined ? {} : { okrTitle: okr.title }),
    ...(providerUnitName === undefined ? {} : { providerUnitName }),
    people,
    link: bot.linkTo(cycleId, okrId, okr?.title ?? ''),
    waits,
    promise,
    closed,
    seen,
    ...(note === undefined ? {} : { note }),
  }
  return accept({
    said: {
      text: dependencyText(input),
      card: dependencyCard(input),
      ...(okr === undefined ? {} : { topic: { cycleId, okrId } }),
    },
    dependency,
    waits,
    seen,
  })
}
