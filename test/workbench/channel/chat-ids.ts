import { createHash, randomBytes } from 'node:crypto'
import { identities } from '../identities.ts'

/** Ids in the shapes that Teams gives them. The product must treat them as opaque, so they are. */
export const botId = `28:${identities.botAppId}`

export function personChatId(person: string): string {
  return `29:1${digest(`person/${person}`).slice(0, 54)}`
}

export function personalConversationId(person: string): string {
  return `a:1${digest(`personal/${person}`).slice(0, 60)}`
}

/** The team's id is also the id of its General channel. */
export function teamId(): string {
  return `19:${createHash('sha256').update(`team/${identities.tenantId}`).digest('hex').slice(0, 32)}@thread.tacv2`
}

/** The Entra group behind the team. */
export function teamGroupId(): string {
  const hex = createHash('sha256').update(`group/${identities.tenantId}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export function newChannelId(): string {
  return `19:${randomBytes(16).toString('hex')}@thread.tacv2`
}

export type ConversationAddress = { conversation: string; root: string | null }

/** Splits `19:…@thread.tacv2;messageid=<root>` into the channel and the thread's first message. */
export function parseConversationId(id: string): ConversationAddress {
  const [conversation = '', suffix] = id.split(';messageid=')
  return { conversation, root: suffix || null }
}

export function threadConversationId(conversation: string, root: string | null): string {
  return root === null ? conversation : `${conversation};messageid=${root}`
}

function digest(text: string): string {
  return createHash('sha256').update(`${identities.tenantId}/${text}`).digest('base64url').padEnd(64, 'w')
}
