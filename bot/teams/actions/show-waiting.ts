import type { Actor } from '../../../okr/actor.ts'
import type { RequestView } from '../../../okr/contract/alignment.ts'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { Refusal } from '../../../okr/refusal.ts'
import { accept, type Result } from '../../../okr/result.ts'
import { day } from '../cards/elements.ts'
import { nameOf } from '../cards/okr-facts.ts'
import { type WaitingRow, waitingCard, waitingText } from '../cards/waiting-card.ts'
import type { Bot, Said } from '../turn.ts'
import { cycleFor } from './show.ts'

export interface Waiting {
  said: Said & Required<Pick<Said, 'card'>>
  count: number
}

/** What waits for a person's answer or decision, the longest waiting first. */
export async function showWaiting(bot: Bot, actor: Actor): Promise<Result<Waiting, Refusal>> {
  const cycle = await cycleFor(bot, actor)
  if (!cycle.ok) return cycle
  const cycleId = cycle.value.id
  const [requests, dependencies, changes] = await Promise.all([
    bot.commands.listRequests(actor, cycleId, { box: 'waiting' }),
    bot.commands.listDependencies(actor, cycleId, { box: 'to-answer' }),
    bot.commands.listChangeRequests(actor, cycleId, { box: 'to-decide' }),
  ])
  if (!requests.ok) return requests
  if (!dependencies.ok) return dependencies
  if (!changes.ok) return changes
  const rows: WaitingRow[] = [
    ...requests.value.requests.map(
      (request): WaitingRow => ({
        title: requests.value.okrs[request.okrId]?.title ?? '',
        about: aboutRequest(request, actor, requests.value.people),
        since: request.answeredAt ?? request.askedAt,
        verb: 'open-request',
        data: { cycleId, okrId: request.okrId, requestId: request.id },
      }),
    ),
    ...dependencies.value.dependencies
      .filter(({ can }) => can.answer)
      .map(
        ({ id, need, neededBy, createdBy, createdAt }): WaitingRow => ({
          title: need,
          about: `${nameOf(createdBy, dependencies.value.people)} needs this from you by ${day(neededBy)}: say whether you can provide it`,
          since: createdAt,
          verb: 'open-dependency',
          data: { cycleId, dependencyId: id },
        }),
      ),
    ...changes.value.changeRequests.map(
      ({ id, okrId, by, at }): WaitingRow => ({
        title: changes.value.okrs[okrId]?.title ?? '',
        about: `${nameOf(by, changes.value.people)} asks for a change of a locked plan: decide on it`,
        since: at,
        verb: 'open-change',
        data: { cycleId, okrId, changeRequestId: id },
      }),
    ),
  ].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  const more = requests.value.cursor !== undefined || dependencies.value.cursor !== undefined
  return accept({
    said: { text: waitingText(rows), card: waitingCard({ cycleName: cycle.value.name, rows, more }) },
    count: rows.length,
  })
}

function aboutRequest({ personId, askedBy, state }: RequestView, actor: Actor, people: PeopleById): string {
  if (personId === actor.personId) {
    return state === 'outdated'
      ? 'It changed since you agreed: say whether it still fits'
      : `${nameOf(askedBy, people)} asks whether it is aligned with what you answer for`
  }
  const name = nameOf(personId, people)
  return state === 'declined'
    ? `${name} does not agree: decide what becomes of it`
    : `${name} proposes an edit: take it over, or keep it as it is`
}
