export type Person = {
  id: string
  displayName: string
  mail: string
  jobTitle: string | null
  department: string | null
  timeZone: string
}

export type Info = {
  organisation: string
  topLeader: string
  tenantId: string
  appId: string
  team: { id: string; name: string; groupId: string }
  entityId: string
  contentPath: string
  configurationPath: string
}

export type TabConfig = {
  contentUrl: string
  websiteUrl: string | null
  entityId: string
  suggestedDisplayName: string
}

export type Conversation = {
  id: string
  kind: 'personal' | 'channel'
  name: string
  team?: { id: string; name: string }
  installed: boolean
  lastMessageAt: number | null
}

export type Attachment = { contentType: string; content?: unknown; contentUrl?: string; name?: string }

export type Message = {
  id: string
  conversation: string
  root: string | null
  author: { id: string; name: string; isBot: boolean }
  createdAt: number
  editedAt: number | null
  deletedAt: number | null
  text: string
  textFormat: 'plain' | 'markdown' | 'xml'
  attachments: Attachment[]
  attachmentLayout: 'list' | 'carousel'
  suggestedActions: { type: string; title: string; value: unknown }[]
  mentions: { id: string; name: string; text: string }[]
  reactions: { type: string; people: { id: string; name: string }[] }[]
  delivery: { state: 'sending' | 'delivered' } | { state: 'failed'; reason: string } | null
  refresh: CardAction | null
  version: number
}

export type CardAction = { type: string; verb?: string; id?: string; title?: string; data?: unknown }

export type Thread = { message: Message; replies: Message[] }
export type MessagePage = { version: number; more: boolean; threads: Thread[] }

export type ActionResult =
  | { outcome: 'card' | 'sent' }
  | { outcome: 'message'; text: string }
  | { outcome: 'failed'; reason: string }

export type CalendarEvent = {
  id: string
  iCalUId: string
  subject: string
  start: string
  end: string
  timeZone: string
  isAllDay: boolean
  location: string
  showAs: string
  isOrganizer: boolean
  isCancelled: boolean
  isPrivate: boolean
  organizer: { name: string; address: string }
  response: string
  attendees: { type: string; name: string; address: string; response: string }[]
  joinUrl: string | null
  body: { contentType: 'html' | 'text'; content: string }
}

export type Calendar = { person: string; displayName: string; timeZone: string; events: CalendarEvent[] }

const base = '/workbench'
const query = (values: Record<string, string>) => new URLSearchParams(values).toString()

export const getInfo = () => ask<Info>('GET', '/info')
export const getPeople = () => ask<Person[]>('GET', '/people')
export const getTab = (channel: string) =>
  ask<TabConfig | null>('GET', `/tabs/${encodeURIComponent(channel)}`)
export const removeTab = (channel: string) =>
  ask<{ removed: boolean }>('DELETE', `/tabs/${encodeURIComponent(channel)}`)
export const getCalendar = (person: string, from: string, to: string) =>
  ask<Calendar>('GET', `/calendar?${query({ person, from, to })}`)
export const respond = (person: string, event: string, response: string) =>
  ask<null>('POST', '/calendar/respond', { person, event, response })

export const getConversations = (person: string) =>
  ask<Conversation[]>('GET', `/chat/conversations?${query({ person })}`)
export const getMessages = (person: string, conversation: string, before?: string) =>
  ask<MessagePage>('GET', `/chat/messages?${query({ person, conversation, ...(before ? { before } : {}) })}`)
export const sendMessage = (message: {
  person: string
  conversation: string
  text: string
  thread?: string
  mentions?: string[]
}) => ask<Message>('POST', '/chat/messages', message)

export type Place = { person: string; conversation: string }
const messagePath = (id: string) => `/chat/messages/${encodeURIComponent(id)}`
export const editMessage = (place: Place, id: string, text: string) =>
  ask<Message>('PATCH', messagePath(id), { ...place, text })
export const deleteMessage = (place: Place, id: string) => ask<Message>('DELETE', messagePath(id), place)
export const redeliver = (place: Place, id: string) =>
  ask<Message>('POST', `${messagePath(id)}/delivery`, place)
export const react = (place: Place, id: string, type: string | null) =>
  ask<Message>('PUT', `${messagePath(id)}/reaction`, { ...place, type })
export const act = (place: Place, message: string, action: CardAction, trigger: 'manual' | 'automatic') =>
  ask<ActionResult>('POST', '/chat/actions', { ...place, message, action, trigger })
export const createChannel = (person: string, name: string) =>
  ask<Conversation>('POST', '/chat/channels', { person, name })
export const install = (person: string) => ask<{ installed: boolean }>('POST', '/chat/install', { person })

async function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${base}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const answer = text ? JSON.parse(text) : null
  if (!response.ok)
    throw new Error(answer?.error ?? answer?.message ?? `The workbench answered ${response.status}.`)
  return answer
}
