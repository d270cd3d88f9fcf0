import type { Actor } from '../../../okr/actor.ts'
import type { ChangeRequestView } from '../../../okr/contract/readiness.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { namePeople } from '../../commands/directory/name-people.ts'
import { changeCard, changeText } from '../cards/change-card.ts'
import type { Bot, Said } from '../turn.ts'
import { seenOf } from './seen.ts'

export interface ChangePlace {
  cycleId: string
  okrId: string
  changeRequestId: string
}

export interface ShownChange {
  said: Said & Required<Pick<Said, 'card'>>
  change: ChangeRequestView
  seen: string
}

const noSuchChange = refusal('not-found', 'There is no such change request any more.')

/** The card of a change of a locked OKR for one person, as it stands now. */
export async function showChange(
  bot: Bot,
  actor: Actor,
  { cycleId, okrId, changeRequestId }: ChangePlace,
  note?: string,
): Promise<Result<ShownChange, Refusal>> {
  const found = await bot.commands.listChangeRequests(actor, cycleId, { okrId })
  if (!found.ok) return found
  const change = found.value.changeRequests.find(({ id }) => id === changeRequestId)
  if (change === undefined) return refuse(noSuchChange)
  const okrTitle = found.value.okrs[okrId]?.title ?? ''
  const seen = seenOf(change.state, change.decidedAt)
  const input = {
    cycleId,
    reader: actor.personId,
    change,
    okrTitle,
    people: { ...found.value.people, ...(await peopleIn(bot, actor, change)) },
    unitNames: await unitsIn(bot, actor, change),
    link: bot.linkTo(cycleId, okrId, okrTitle),
    seen,
    ...(note === undefined ? {} : { note }),
  }
  return accept({
    said: { text: changeText(input), card: changeCard(input), topic: { cycleId, okrId } },
    change,
    seen,
  })
}

function valuesOf({ changes }: ChangeRequestView, fields: readonly string[]): string[] {
  return changes
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ from, to }) => [from, to].flat())
    .filter((one) => typeof one === 'string')
}

function peopleIn({ ports }: Bot, actor: Actor, change: ChangeRequestView) {
  return namePeople(ports.directory, actor.tenantId, valuesOf(change, ['ownerId', 'contributorIds']))
}

async function unitsIn({ ports }: Bot, actor: Actor, change: ChangeRequestView) {
  const units = await ports.directory.units(actor.tenantId, valuesOf(change, ['unitId']))
  return Object.fromEntries([...units].map(([id, unit]) => [id, unit.name]))
}
