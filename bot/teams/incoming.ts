import * as z from 'zod/mini'

/** Who and where, of anything that the channel tells. */
export interface Scene {
  /** The activity's id: the message's own, for messages and what happens to them. */
  activityId: string
  tenantId: string
  serviceUrl: string
  conversationId: string
  place: 'personal' | 'channel' | 'group-chat'
  /** The sender's id in the channel, and in Entra ID. */
  fromId: string
  personId: string | undefined
  botId: string
  /** In a channel only. */
  team?: { teamId: string; channelId: string; name?: string; groupId?: string }
}

export interface Mention {
  /** What stands for it in the text. */
  text: string
  name: string
  /** The mentioned member's id in the channel. */
  id: string
}

export interface Words {
  text: string
  mentions: Mention[]
  mentionsBot: boolean
  /** Messages that this one quotes, and the one it answers. */
  quotes: string[]
}

/** What the channel tells, as plain data: the only thing that the bot's own code sees of an activity. */
export type Incoming = Scene &
  (
    | ({ kind: 'message' } & Words)
    | ({ kind: 'edited' } & Words)
    | { kind: 'deleted' }
    | { kind: 'reacted'; messageId: string; added: string[]; removed: string[] }
    | { kind: 'card-action'; verb: string; data: Record<string, unknown>; messageId: string | undefined }
    | { kind: 'installed' }
    | { kind: 'uninstalled' }
    | { kind: 'channel-deleted'; channelId: string }
    | { kind: 'nothing-of-ours'; invoke: boolean }
  )

const optionalText = z.optional(z.nullable(z.string()))
const account = z.object({ id: z.string(), name: optionalText, aadObjectId: optionalText })
const reactionList = z.optional(z.nullable(z.array(z.object({ type: z.string() }))))

/** What is read of an activity, as the channel sends it. Everything else is ignored. */
const activitySchema = z.object({
  type: z.string().check(z.minLength(1)),
  id: optionalText,
  name: optionalText,
  action: optionalText,
  serviceUrl: z.string(),
  channelId: z.string(),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().check(z.minLength(1)),
    conversationType: optionalText,
    tenantId: optionalText,
  }),
  channelData: z.optional(
    z.nullable(
      z.object({
        eventType: optionalText,
        tenant: z.optional(z.nullable(z.object({ id: z.string() }))),
        team: z.optional(
          z.nullable(z.object({ id: optionalText, name: optionalText, aadGroupId: optionalText })),
        ),
        channel: z.optional(z.nullable(z.object({ id: optionalText }))),
      }),
    ),
  ),
  text: optionalText,
  replyToId: optionalText,
  attachments: z.optional(
    z.nullable(z.array(z.object({ contentType: optionalText, content: z.optional(z.unknown()) }))),
  ),
  entities: z.optional(z.nullable(z.array(z.looseObject({ type: optionalText })))),
  membersAdded: z.optional(z.nullable(z.array(account))),
  membersRemoved: z.optional(z.nullable(z.array(account))),
  reactionsAdded: reactionList,
  reactionsRemoved: reactionList,
  value: z.optional(z.unknown()),
})
export type RawActivity = z.infer<typeof activitySchema>

const mentionSchema = z.object({ mentioned: account, text: z.string() })
const executeSchema = z.object({
  action: z.object({ verb: z.string(), data: z.optional(z.nullable(z.record(z.string(), z.unknown()))) }),
})

/** The activity in a request's body; undefined when it is none. */
export function readActivity(body: unknown): RawActivity | undefined {
  const parsed = activitySchema.safeParse(body)
  return parsed.success ? parsed.data : undefined
}

/** The tenant that the channel vouches for; undefined when it names none, or two. */
export function tenantOf(activity: RawActivity): string | undefined {
  const named = [activity.channelData?.tenant?.id, activity.conversation.tenantId].filter(
    (id): id is string => typeof id === 'string' && id !== '',
  )
  return new Set(named).size === 1 ? named[0] : undefined
}

export function readIncoming(activity: RawActivity, tenantId: string): Incoming {
  const scene = sceneOf(activity, tenantId)
  const eventType = activity.channelData?.eventType
  switch (activity.type) {
    case 'message':
      return { ...scene, kind: 'message', ...wordsOf(activity) }
    case 'messageUpdate':
      return eventType === 'editMessage' || eventType === 'undeleteMessage'
        ? { ...scene, kind: 'edited', ...wordsOf(activity) }
        : { ...scene, kind: 'nothing-of-ours', invoke: false }
    case 'messageDelete':
      return { ...scene, kind: 'deleted' }
    case 'messageReaction':
      return {
        ...scene,
        kind: 'reacted',
        messageId: activity.replyToId ?? '',
        added: (activity.reactionsAdded ?? []).map((reaction) => reaction.type),
        removed: (activity.reactionsRemoved ?? []).map((reaction) => reaction.type),
      }
    case 'installationUpdate':
      return { ...scene, kind: activity.action?.startsWith('remove') ? 'uninstalled' : 'installed' }
    case 'conversationUpdate':
      return conversationUpdate(scene, activity)
    case 'invoke':
      return invoke(scene, activity)
    default:
      return { ...scene, kind: 'nothing-of-ours', invoke: false }
  }
}

function conversationUpdate(scene: Scene, activity: RawActivity): Incoming {
  const isBot = (member: { id: string }) => member.id === scene.botId
  if (activity.membersRemoved?.some(isBot)) return { ...scene, kind: 'uninstalled' }
  if (activity.membersAdded?.some(isBot)) return { ...scene, kind: 'installed' }
  const channelId = activity.channelData?.channel?.id
  if (activity.channelData?.eventType === 'channelDeleted' && channelId)
    return { ...scene, kind: 'channel-deleted', channelId }
  return { ...scene, kind: 'nothing-of-ours', invoke: false }
}

function invoke(scene: Scene, activity: RawActivity): Incoming {
  const execute =
    activity.name === 'adaptiveCard/action' ? executeSchema.safeParse(activity.value) : undefined
  if (!execute?.success) return { ...scene, kind: 'nothing-of-ours', invoke: true }
  const { verb, data } = execute.data.action
  return { ...scene, kind: 'card-action', verb, data: data ?? {}, messageId: activity.replyToId ?? undefined }
}

function sceneOf(activity: RawActivity, tenantId: string): Scene {
  const { conversation, channelData } = activity
  const kind = conversation.conversationType
  const place = kind === 'channel' ? 'channel' : kind === 'personal' ? 'personal' : 'group-chat'
  const team = channelData?.team
  const channelId = channelData?.channel?.id ?? conversation.id.split(';')[0] ?? ''
  return {
    activityId: activity.id ?? '',
    tenantId,
    serviceUrl: activity.serviceUrl,
    conversationId: conversation.id,
    place,
    fromId: activity.from.id,
    personId: activity.from.aadObjectId ?? undefined,
    botId: activity.recipient.id,
    ...(place === 'channel' && team?.id
      ? {
          team: {
            teamId: team.id,
            channelId,
            ...(team.name ? { name: team.name } : {}),
            ...(team.aadGroupId ? { groupId: team.aadGroupId } : {}),
          },
        }
      : {}),
  }
}

function wordsOf(activity: RawActivity): Words {
  const mentions: Mention[] = []
  let text = activity.text ?? ''
  let mentionsBot = false
  for (const entity of activity.entities ?? []) {
    if (entity.type !== 'mention') continue
    const parsed = mentionSchema.safeParse(entity)
    if (!parsed.success || parsed.data.text === '') continue
    const { mentioned, text: marker } = parsed.data
    if (mentioned.id === activity.recipient.id) {
      mentionsBot = true
      text = text.replaceAll(marker, ' ')
      continue
    }
    const name = mentioned.name ?? marker.replace(/<\/?at[^>]*>/g, '')
    // Only what the channel itself marked as a mention becomes one; a typed "<at>" stays text.
    text = text.replaceAll(marker, `@${name}`)
    mentions.push({ text: marker, name, id: mentioned.aadObjectId ?? mentioned.id })
  }
  const quotes = quotedIn(activity)
  return { text: tidy(text), mentions, mentionsBot, quotes }
}

/** Teams' answer to a message in a chat quotes it as HTML that names its id. */
function quotedIn(activity: RawActivity): string[] {
  const ids = new Set<string>()
  for (const { contentType, content } of activity.attachments ?? []) {
    if (contentType === 'text/html' && typeof content === 'string') {
      const reply = /itemtype="http:\/\/schema\.skype\.com\/Reply"[^>]*?itemid="([^"]{1,200})"/g
      for (const match of content.matchAll(reply)) if (match[1]) ids.add(match[1])
    }
    if (contentType === 'messageReference') {
      const id = messageReference(content)
      if (id !== undefined) ids.add(id)
    }
  }
  if (activity.replyToId) ids.add(activity.replyToId)
  return [...ids]
}

function messageReference(content: unknown): string | undefined {
  try {
    const value: unknown = typeof content === 'string' ? JSON.parse(content) : content
    if (typeof value !== 'object' || value === null || !('messageId' in value)) return undefined
    return typeof value.messageId === 'string' ? value.messageId : undefined
  } catch {
    return undefined
  }
}

/** Teams puts no-break spaces around mentions and at line ends. */
function tidy(text: string): string {
  return text
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+\n/g, '\n')
    .trim()
    .toWellFormed()
}
