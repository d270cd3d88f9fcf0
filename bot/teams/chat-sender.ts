import { type Activity, ActivityTypes, CardFactory, TeamsInfo } from 'botbuilder'
import { type Chat, ChatError, type ChatMessage } from '../commands/ports/chat.ts'
import type { TeamsAdapter } from './teams-adapter.ts'

/** A message as the channel takes it. */
export function toActivity({ text, card }: ChatMessage): Partial<Activity> {
  return card === undefined
    ? // Plain, so that people's words are never read as Markdown or HTML.
      { type: ActivityTypes.Message, text, textFormat: 'plain' }
    : { type: ActivityTypes.Message, summary: text, attachments: [CardFactory.adaptiveCard(card)] }
}

/** The Chat port over the channel's REST API. */
export function chatSender(adapter: TeamsAdapter, appId: string): Chat {
  const bot = { id: `28:${appId}`, name: '' }
  return {
    async send({ serviceUrl, conversationId }, message) {
      const { conversations } = await adapter.connector(serviceUrl)
      const { id } = await conversations.sendToConversation(conversationId, toActivity(message))
      return { messageId: named(id) }
    },

    async update({ serviceUrl, conversationId }, messageId, message) {
      const { conversations } = await adapter.connector(serviceUrl)
      await conversations.updateActivity(conversationId, messageId, { ...toActivity(message), id: messageId })
    },

    async remove({ serviceUrl, conversationId }, messageId) {
      const { conversations } = await adapter.connector(serviceUrl)
      await conversations.deleteActivity(conversationId, messageId)
    },

    async startThread({ serviceUrl, channelId }, message) {
      const { conversations } = await adapter.connector(serviceUrl)
      const { id, activityId } = await conversations.createConversation({
        isGroup: true,
        bot,
        channelData: { channel: { id: channelId } },
        activity: toActivity(message) as Activity,
      })
      return { conversationId: named(id), messageId: named(activityId) }
    },

    async channelsOf({ serviceUrl, teamId }) {
      const reference = { serviceUrl, channelId: 'msteams', conversation: { id: teamId }, bot }
      let ids: string[] = []
      try {
        await adapter.continueConversationAsync(appId, reference as never, async (context) => {
          const channels = await TeamsInfo.getTeamChannels(context, teamId)
          // The General channel comes without a name; its id is the team's.
          ids = channels.flatMap((channel) => channel.id ?? [])
        })
      } catch (error) {
        throw asChatError(error)
      }
      return ids
    },

    async memberOf({ serviceUrl, conversationId }, anyId) {
      const { conversations } = await adapter.connector(serviceUrl)
      try {
        const member = await conversations.getConversationMember(conversationId, anyId)
        return member.aadObjectId ?? undefined
      } catch (error) {
        if (error instanceof ChatError && error.code === 'gone') return undefined
        throw error
      }
    },
  }
}

function named(id: string | undefined): string {
  if (id === undefined || id === '')
    throw new ChatError('unknown', 'The channel took the message and gave it no id.')
  return id
}

/** The client for teams is the Bot Framework's own and throws its own errors. */
function asChatError(error: unknown): unknown {
  if (!(error instanceof Error) || !('statusCode' in error)) return error
  const { statusCode } = error
  const options = { cause: error }
  if (statusCode === 403 || statusCode === 404)
    return new ChatError('gone', 'The bot is not a member of the team.', options)
  if (statusCode === 429) return new ChatError('throttled', 'The channel asks to slow down.', options)
  return new ChatError('unavailable', `The channel answered ${String(statusCode)}.`, options)
}
