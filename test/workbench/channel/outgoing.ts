import { z } from 'zod'
import { botId } from './chat-ids.ts'
import { ConnectorError } from './connector-error.ts'
import type { MessageContent } from './messages.ts'
import type { Roster } from './roster.ts'

/** Teams' limit for one message of a bot. */
const maxBytes = 28 * 1024

const attachment = z.looseObject({
  contentType: z.string(),
  content: z.unknown().optional(),
  contentUrl: z.string().optional(),
  name: z.string().optional(),
})

const cardAction = z.looseObject({ type: z.string(), title: z.string().optional(), value: z.unknown() })

const outgoing = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).nullish(),
  attachments: z.array(attachment).nullish(),
  attachmentLayout: z.string().nullish(),
  suggestedActions: z.looseObject({ actions: z.array(cardAction) }).nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
})

const mentionEntity = z.looseObject({
  type: z.literal('mention'),
  text: z.string(),
  mentioned: z.looseObject({ id: z.string(), name: z.string().optional() }),
})

const cardTypes = [
  'application/vnd.microsoft.card.adaptive',
  'application/vnd.microsoft.card.hero',
  'application/vnd.microsoft.card.thumbnail',
  'application/vnd.microsoft.teams.card.o365connector',
  'application/vnd.microsoft.card.receipt',
  'application/vnd.microsoft.card.signin',
  'application/vnd.microsoft.card.oauth',
]

/** Reads what the bot sends; undefined for activities that leave nothing behind (typing). */
export function readOutgoing(body: unknown, roster: Roster): MessageContent | undefined {
  if (Buffer.byteLength(JSON.stringify(body ?? null)) > maxBytes)
    throw new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.')
  const parsed = outgoing.safeParse(body)
  if (!parsed.success) throw badSyntax(`The activity is malformed: ${z.prettifyError(parsed.error)}`)
  const activity = parsed.data
  if (activity.type === 'typing') return undefined
  if (activity.type !== 'message') throw badSyntax(`Unknown activity type: ${activity.type}`)
  const text = activity.text ?? ''
  const attachments = activity.attachments ?? []
  if (!text.trim() && attachments.length === 0) throw badSyntax('Activity must have text or an attachment.')
  for (const { contentType, content } of attachments) checkAttachment(contentType, content)
  return {
    text,
    textFormat: activity.textFormat ?? 'markdown',
    attachments: attachments.map(({ contentType, content, contentUrl, name }) => ({
      contentType,
      ...(content === undefined ? {} : { content }),
      ...(contentUrl === undefined ? {} : { contentUrl }),
      ...(name === undefined ? {} : { name }),
    })),
    attachmentLayout: activity.attachmentLayout === 'carousel' ? 'carousel' : 'list',
    suggestedActions: (activity.suggestedActions?.actions ?? []).map(({ type, title, value }) => ({
      type,
      title: title ?? String(value),
      value,
    })),
    mentions: readMentions(activity.entities ?? [], text, roster),
  }
}

function checkAttachment(contentType: string, content: unknown): void {
  if (contentType.startsWith('image/')) return
  if (!cardTypes.includes(contentType)) throw badSyntax(`Unknown attachment type: ${contentType}`)
  if (contentType !== cardTypes[0]) return
  const card = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.string() }).safeParse(content)
  if (!card.success) throw badSyntax('An adaptive card needs "type": "AdaptiveCard" and a version.')
  const [major = 0, minor = 0] = card.data.version.split('.').map(Number)
  if (major > 1 || (major === 1 && minor > 5))
    throw badSyntax(`Teams renders adaptive cards up to version 1.5, not ${card.data.version}.`)
}

function readMentions(
  entities: { type: string }[],
  text: string,
  roster: Roster,
): MessageContent['mentions'] {
  return entities
    .filter(({ type }) => type === 'mention')
    .map((entity) => {
      const parsed = mentionEntity.safeParse(entity)
      if (!parsed.success || !text.includes(parsed.data.text))
        throw badSyntax('Each mention entity needs mentioned.id and a text that the message contains.')
      const { mentioned, text: marker } = parsed.data
      const person = roster.byChatId(mentioned.id) ?? roster.byObjectId(mentioned.id)
      if (!person && mentioned.id !== botId)
        throw badSyntax(`Nobody in this conversation has the id ${mentioned.id}.`)
      return { id: person?.id ?? 'bot', name: mentioned.name ?? person?.displayName ?? '', text: marker }
    })
}

function badSyntax(message: string): ConnectorError {
  return new ConnectorError(400, 'BadSyntax', message)
}
