import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import type { DirectoryPerson } from '../graph/directory.ts'
import { botName, identities } from '../identities.ts'
import { botId, personChatId, teamGroupId, teamId, threadConversationId } from './chat-ids.ts'
import type { ChatMessage, Conversation, Mention } from './messages.ts'

export type Json = { [key: string]: unknown }

export type Scene = {
  serviceUrl: string
  conversation: Conversation
  root: string | null
  person: DirectoryPerson
  teamName: string
  at: number
}

/** A person's message, as Teams tells the bot. */
export function messageActivity(scene: Scene, message: ChatMessage): Json {
  return {
    ...envelope(scene, 'message', message.id),
    ...body(scene, message),
  }
}

export function editActivity(scene: Scene, message: ChatMessage): Json {
  return {
    ...envelope(scene, 'messageUpdate', message.id, { eventType: 'editMessage' }),
    ...body(scene, message),
  }
}

export function deleteActivity(scene: Scene, message: ChatMessage): Json {
  return envelope(scene, 'messageDelete', message.id, { eventType: 'softDeleteMessage' })
}

export function reactionActivity(
  scene: Scene,
  messageId: string,
  change: { added: string[]; removed: string[] },
): Json {
  const types = (names: string[]) => names.map((type) => ({ type }))
  return {
    ...envelope(scene, 'messageReaction', `f:${randomUUID()}`),
    replyToId: messageId,
    ...(change.added.length > 0 ? { reactionsAdded: types(change.added) } : {}),
    ...(change.removed.length > 0 ? { reactionsRemoved: types(change.removed) } : {}),
  }
}

/** What a click on Action.Submit, imBack or messageBack sends: a message with a value. */
export function submitActivity(
  scene: Scene,
  messageId: string,
  { id, text, value }: { id: string; text: string | undefined; value: unknown },
): Json {
  return {
    ...envelope(scene, 'message', id),
    ...(text === undefined ? {} : { text, textFormat: 'plain' }),
    value,
    replyToId: messageId,
    entities: [clientInfo(scene.person)],
  }
}

export type ExecuteAction = { verb?: string; id?: string; title?: string; data: unknown }

/** A click on Action.Execute, or a card's refresh. */
export function executeActivity(
  scene: Scene,
  messageId: string,
  action: ExecuteAction,
  trigger: 'manual' | 'automatic',
): Json {
  return {
    ...envelope(scene, 'invoke', `f:${randomUUID()}`, {
      source: { name: 'message' },
      legacy: { replyToId: messageId },
    }),
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', ...action }, trigger },
    replyToId: messageId,
    entities: [clientInfo(scene.person)],
  }
}

/** The two activities that tell the bot of its installation; Teams sends both. */
export function installationActivities(scene: Scene): Json[] {
  const { conversation, person } = scene
  const inTeam = conversation.kind === 'channel'
  const added = inTeam
    ? [{ id: botId }]
    : [{ id: botId }, { id: personChatId(person.id), aadObjectId: person.id }]
  return [
    {
      ...envelope(scene, 'conversationUpdate', `f:${randomUUID()}`, {
        ...(inTeam ? { eventType: 'teamMemberAdded' } : {}),
        settings: { selectedChannel: { id: conversation.id } },
      }),
      membersAdded: added,
    },
    {
      ...envelope(scene, 'installationUpdate', `f:${randomUUID()}`, {
        settings: { selectedChannel: { id: conversation.id } },
        source: { name: 'message' },
      }),
      action: 'add',
    },
  ]
}

export function channelCreatedActivity(scene: Scene): Json {
  return {
    ...envelope(scene, 'conversationUpdate', `f:${randomUUID()}`, {
      eventType: 'channelCreated',
      channel: { id: scene.conversation.id, name: scene.conversation.name },
    }),
  }
}

function envelope(scene: Scene, type: string, id: string, channelData: Json = {}): Json {
  const { conversation, person, at } = scene
  const inTeam = conversation.kind === 'channel'
  return {
    type,
    id,
    timestamp: new Date(at).toISOString(),
    localTimestamp: DateTime.fromMillis(at, { zone: person.timeZone }).toISO(),
    localTimezone: person.timeZone,
    serviceUrl: scene.serviceUrl,
    channelId: 'msteams',
    locale: 'en-US',
    from: { id: personChatId(person.id), name: person.displayName, aadObjectId: person.id },
    recipient: { id: botId, name: botName },
    conversation: {
      ...(inTeam ? { isGroup: true } : {}),
      conversationType: conversation.kind,
      tenantId: identities.tenantId,
      id: threadConversationId(conversation.id, scene.root),
      ...(inTeam ? { name: conversation.name } : {}),
    },
    channelData: {
      ...(inTeam
        ? {
            teamsChannelId: conversation.id,
            teamsTeamId: teamId(),
            channel: { id: conversation.id },
            team: { id: teamId(), name: scene.teamName, aadGroupId: teamGroupId() },
          }
        : {}),
      tenant: { id: identities.tenantId },
      ...channelData,
    },
  }
}

function body(scene: Scene, message: ChatMessage): Json {
  return {
    text: message.text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: asHtml(message.text, message.mentions) }],
    entities: [
      ...message.mentions.map(({ id, name, text }) => ({
        type: 'mention',
        mentioned: { id: id === 'bot' ? botId : personChatId(id), name },
        text,
      })),
      clientInfo(scene.person),
    ],
  }
}

function clientInfo(person: DirectoryPerson): Json {
  return { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: person.timeZone }
}

/** Teams sends the message as people see it, too: paragraphs, and each mention as a span. */
function asHtml(text: string, mentions: Mention[]): string {
  let html = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .split('\n')
    .map((line) => `<p>${line || '&nbsp;'}</p>`)
    .join('')
  mentions.forEach((mention, index) => {
    const marker = `&lt;at&gt;${mention.name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}&lt;/at&gt;`
    html = html.replace(
      marker,
      () =>
        `<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="${index}">${marker.slice(10, -11)}</span>`,
    )
  })
  return html
}
