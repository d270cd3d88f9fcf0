import type { Actor } from '../../../okr/actor.ts'
import { type Refusal, refusal } from '../../../okr/refusal.ts'
import { accept, type Result, refuse } from '../../../okr/result.ts'
import { can, relationsToUnit } from '../../../okr/rights.ts'
import { asBody } from '../bodies.ts'
import { unitPathFor } from '../directory/unit-path-for.ts'
import { type Chat, ChatError } from '../ports/chat.ts'
import type { Ports, Reply } from '../ports/ports.ts'
import { retryWhenStale } from '../store-errors.ts'
import { chatIds, chatsOf, chatTypes, type TeamChat, type UnitChannel } from './documents.ts'
import { findTeam } from './team-chats.ts'

type Needs = Pick<Ports, 'store' | 'clock' | 'directory'> & { chat: Chat }

/**
 * Connects a Teams channel to a unit: from then on the conversations of its published OKRs, and of units below without a
 * channel of their own, run there. It takes the place of the unit's former channel.
 */
export function connectChannel(ports: Needs) {
  return async (
    actor: Actor,
    unitId: string,
    { teamId, channelId }: { teamId: string; channelId: string },
  ): Reply<Record<string, never>> => {
    const { store, directory, clock } = ports
    const path = await unitPathFor(directory, actor, unitId)
    const unit = path.at(-1)
    if (unit === undefined)
      return refuse(
        refusal('not-found', 'There is no such unit; choose one from the list.', { field: 'unitId' }),
      )
    if (!can('connect-channel', relationsToUnit(actor, path))) {
      return refuse(
        refusal(
          'forbidden',
          `Only the leader of ${unit.name} and the program lead can connect a channel to it.`,
        ),
      )
    }
    const team = await findTeam(ports)(actor.tenantId, teamId)
    if (team === undefined) return refuse(notInstalled)
    const checked = await checkPlace(ports.chat, actor, team, channelId)
    if (!checked.ok) return checked
    const channel: UnitChannel = {
      unitId,
      teamId,
      channelId,
      serviceUrl: team.serviceUrl,
      connectedBy: actor.personId,
      connectedAt: clock.now(),
    }
    await retryWhenStale(async () => {
      const partition = chatsOf(actor.tenantId)
      const document = {
        id: chatIds.unitChannel(unitId),
        type: chatTypes.unitChannel,
        keys: { team: teamId, channel: channelId },
        body: asBody(channel),
      }
      const known = await store.get(partition, document.id)
      if (known === undefined) await store.create(partition, document)
      else if (known.body.channelId !== channelId || known.body.teamId !== teamId)
        await store.replace(partition, document, known.etag)
    })
    return accept({})
  }
}

const notInstalled = refusal(
  'invalid',
  'OKR Align is not in this team yet. Add the app to the team in Teams ("…" next to the team, Manage team, Apps), then connect the channel again.',
  { field: 'teamId' },
)

/** The channel is one of the team, and the actor is in the team: nobody can have OKRs posted where they cannot read. */
async function checkPlace(
  chat: Chat,
  actor: Actor,
  { serviceUrl, teamId }: TeamChat,
  channelId: string,
): Promise<Result<void, Refusal>> {
  try {
    const [channels, member] = await Promise.all([
      chat.channelsOf({ serviceUrl, teamId }),
      chat.memberOf({ serviceUrl, conversationId: teamId }, actor.personId),
    ])
    if (member === undefined)
      return refuse(
        refusal('forbidden', 'You are not a member of this team, so you cannot connect its channels.'),
      )
    if (!channels.includes(channelId)) {
      return refuse(
        refusal('not-found', 'The team has no such channel; choose one of its standard channels.', {
          field: 'channelId',
        }),
      )
    }
    return accept(undefined)
  } catch (error) {
    if (!(error instanceof ChatError)) throw error
    return refuse(
      error.code === 'gone'
        ? notInstalled
        : refusal('try-again', 'Teams did not answer; try it again in a minute.'),
    )
  }
}
