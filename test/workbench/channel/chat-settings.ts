import type { State } from '../state.ts'

export type ChatSettings = {
  /** The resource-specific permission ChannelMessage.Read.Group: every channel message reaches the bot. */
  readAllChannelMessages: boolean
  /** Teams' rate limits for the bot. */
  rateLimits: boolean
  /** People who have blocked the bot. */
  blockedBy: string[]
}

const firstSettings: ChatSettings = { readAllChannelMessages: true, rateLimits: true, blockedBy: [] }

export interface ChatSettingsStore {
  current(): ChatSettings
  change(change: Partial<ChatSettings>): ChatSettings
}

export function openChatSettings(state: State): ChatSettingsStore {
  const stored = state.collection<ChatSettings>('chat-settings')
  const current = () => ({ ...firstSettings, ...stored.get('settings') })
  return {
    current,
    change(change) {
      stored.set('settings', { ...current(), ...change })
      return current()
    },
  }
}
