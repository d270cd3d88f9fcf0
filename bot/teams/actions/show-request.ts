import type { Actor } from '../../../okr/actor.ts'
import type { OkrAlignment, RequestView } from '../../../okr/contract/alignment.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { namePeople } from '../../commands/directory/name-people.ts'
import { type RequestTurn, requestCard, requestText } from '../cards/request-card.ts'
import type { Bot, Said } from '../turn.ts'
import { seenOf } from './seen.ts'

export interface RequestPlace {
  cycleId: string
  okrId: string
  requestId: string
}

export interface ShownRequest {
  said: Said & Required<Pick<Said, 'card'>>
  request: RequestView
  details: OkrDetails
  meaning: string
  turn: RequestTurn
  seen: string
}

const noSuchRequest = refusal('not-found', 'There is no such request any more.')

/** The card of a request to align for one person, as it stands now. */
export async function showRequest(
  bot: Bot,
  actor: Actor,
  { cycleId, okrId, requestId }: RequestPlace,
  note?: string,
): Promise<Result<ShownRequest, Refusal>> {
  const [found, aligned, path] = await Promise.all([
    bot.commands.getOkr(actor, cycleId, okrId),
    bot.commands.getAlignment(actor, cycleId, okrId),
    bot.commands.describePath(actor, cycleId, okrId),
  ])
  if (!found.ok) return found
  if (!path.ok) return path
  if (!aligned.ok) return aligned
  const details = found.value
  const alignment = aligned.value
  const request = alignment.requests.find(({ id }) => id === requestId)
  if (request === undefined) return refuse(noSuchRequest)
  const { state, round, answeredAt, proposal, overruled } = request
  const seen = seenOf(state, round, answeredAt, proposal?.state, overruled?.at)
  const turn = turnOf(actor, alignment, request)
  const input = {
    cycleId,
    reader: actor.personId,
    details,
    sentence: path.value,
    alignment,
    request,
    people: await peopleIn(bot, actor, alignment, request),
    link: bot.linkTo(cycleId, okrId, details.okr.title),
    turn,
    seen,
    locked: alignment.planning === 'committed',
    ...(note === undefined ? {} : { note }),
  }
  return accept({
    said: { text: requestText(input), card: requestCard(input), topic: { cycleId, okrId } },
    request,
    details,
    meaning: alignment.meaning,
    turn,
    seen,
  })
}

function turnOf(actor: Actor, { can }: OkrAlignment, request: RequestView): RequestTurn {
  const { state, personId, kind, proposal, overruled } = request
  if (personId === actor.personId) {
    return can.answer === request.id && (state === 'open' || state === 'outdated') ? 'answer' : 'nothing'
  }
  if (state === 'adapt' && proposal?.state === 'open' && can.decide) return 'decide-proposal'
  const mayKeep = kind === 'leader' ? can.overrule : can.decide
  return state === 'declined' && overruled === undefined && mayKeep ? 'decide-decline' : 'nothing'
}

/** A proposal can name people whom nobody asked. */
async function peopleIn({ ports }: Bot, actor: Actor, { people }: OkrAlignment, { proposal }: RequestView) {
  const named = (proposal?.changes ?? [])
    .filter(({ field }) => field === 'ownerId' || field === 'contributorIds')
    .flatMap(({ seen, value }) => [seen, value].flat())
    .filter((one) => typeof one === 'string')
  return named.length === 0
    ? people
    : { ...(await namePeople(ports.directory, actor.tenantId, named)), ...people }
}
