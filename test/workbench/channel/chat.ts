import type { Directory, DirectoryPerson } from '../graph/directory.ts'
import { botName, identities } from '../identities.ts'
import type { State } from '../state.ts'
import {
  channelCreatedActivity,
  deleteActivity,
  editActivity,
  installationActivities,
  type Json,
  messageActivity,
  reactionActivity,
  type Scene,
} from './activities.ts'
import { newChannelId, personalConversationId, teamId } from './chat-ids.ts'
import { ChatRefusal } from './chat-refusal.ts'
import { type ChatSettingsStore, openChatSettings } from './chat-settings.ts'
import type { ChatStore } from './chat-store.ts'
import type { BotDelivery } from './delivery.ts'
import { type Installations, openInstallations, personalScope, teamScope } from './installations.ts'
import { type ChatMessage, type Conversation, emptyContent, type Mention, reactionTypes } from './messages.ts'

export type ChatDependencies = {
  state: State
  directory: Directory
  store: ChatStore
  delivery: BotDelivery
  serviceUrl: string
  teamName: string
  now: () => number
}

export type Target = { person: string; conversation: string; message: string }

export class Chat {
  readonly #parts: ChatDependencies
  readonly installations: Installations
  readonly settings: ChatSettingsStore

  constructor(parts: ChatDependencies) {
    this.#parts = parts
    this.settings = openChatSettings(parts.state)
    this.installations = openInstallations(parts.state)
    const { store, teamName } = parts
    if (!store.conversation(teamId()))
      store.addConversation({ id: teamId(), kind: 'channel', name: 'General', person: null })
    parts.state.collection<string>('chat-team').set('name', teamName)
  }

  person(id: string): DirectoryPerson {
    const person = this.#parts.directory.find(identities.tenantId, id)
    if (!person) throw new ChatRefusal(404, `Nobody in the directory has the id "${id}".`)
    return person
  }

  /** The person's chat with the bot, then the team's channels. */
  conversationsOf(personId: string): Conversation[] {
    const { store } = this.#parts
    const own = this.personalChat(personId)
    return [own, ...store.conversations().filter(({ kind }) => kind === 'channel')]
  }

  personalChat(personId: string): Conversation {
    const { store } = this.#parts
    const person = this.person(personId)
    const id = personalConversationId(person.id)
    return (
      store.conversation(id) ??
      store.addConversation({ id, kind: 'personal', name: botName, person: person.id })
    )
  }

  /** A conversation as this person may see it. */
  conversation(id: string, personId: string): Conversation {
    const found =
      id === personalConversationId(personId)
        ? this.personalChat(personId)
        : this.#parts.store.conversation(id)
    if (!found || (found.person !== null && found.person !== personId))
      throw new ChatRefusal(404, `${this.person(personId).displayName} has no conversation "${id}".`)
    return found
  }

  async createChannel(name: string, byPerson: string): Promise<Conversation> {
    const { store } = this.#parts
    const wanted = name.trim()
    if (!wanted || wanted.length > 50) throw new ChatRefusal(400, 'A channel name has 1 to 50 characters.')
    const same = store
      .conversations()
      .find((other) => other.kind === 'channel' && other.name.toLowerCase() === wanted.toLowerCase())
    if (same) return same
    const channel = store.addConversation({
      id: newChannelId(),
      kind: 'channel',
      name: wanted,
      person: null,
    })
    if (await this.installInTeam(byPerson))
      await this.#tell(channel, null, byPerson, (scene) => channelCreatedActivity(scene))
    return channel
  }

  /** Adds the app for this person, as opening it for the first time does. */
  installFor(personId: string): Promise<boolean> {
    return this.#install(personalScope(personId), this.personalChat(personId), personId)
  }

  /** Adds the app to the team; somebody has to do it. */
  installInTeam(byPerson: string): Promise<boolean> {
    const general = this.#parts.store.conversation(teamId())
    if (!general) throw new Error('The team has no General channel.')
    return this.#install(teamScope, general, byPerson)
  }

  async send(
    personId: string,
    conversationId: string,
    text: string,
    { root = null, mentions = [] }: { root?: string | null; mentions?: string[] } = {},
  ): Promise<ChatMessage> {
    const { store } = this.#parts
    const conversation = this.conversation(conversationId, personId)
    if (!text.trim()) throw new ChatRefusal(400, 'A message needs text.')
    if (root !== null) this.#threadOf(conversation, root)
    const named = mentions.map((id) => this.#mention(id))
    const content = { ...emptyContent, text: withMarkers(text.trim(), named), mentions: named }
    const reaches = this.#reachesBot(conversation, named)
    await (conversation.kind === 'personal' ? this.installFor(personId) : this.installInTeam(personId))
    const message = store.add(
      {
        conversation: conversation.id,
        root,
        author: personId,
        delivery: reaches ? { state: 'sending' } : null,
      },
      content,
    )
    if (!reaches) return message
    return this.#deliverMessage(conversation, message)
  }

  /** Sends a message to the bot again, after it failed or to try a duplicate. */
  async redeliver({ person, conversation, message }: Target): Promise<ChatMessage> {
    const place = this.conversation(conversation, person)
    const found = this.#own(place, message, person)
    if (place.kind === 'personal') await this.installFor(person)
    return this.#deliverMessage(place, found)
  }

  async edit(target: Target, text: string): Promise<ChatMessage> {
    const { store } = this.#parts
    const conversation = this.conversation(target.conversation, target.person)
    const before = this.#own(conversation, target.message, target.person)
    if (!text.trim()) throw new ChatRefusal(400, 'A message needs text.')
    const mentions = before.mentions.filter(({ text: marker }) => text.includes(marker))
    const message = store.change(conversation.id, before.id, (old) => ({
      ...old,
      text: text.trim(),
      mentions,
      editedAt: this.#parts.now(),
    }))
    if (this.#reachesBot(conversation, [...before.mentions, ...mentions]))
      await this.#tell(conversation, threadOf(conversation, message), target.person, (scene) =>
        editActivity(scene, message),
      )
    return message
  }

  async remove(target: Target): Promise<ChatMessage> {
    const { store } = this.#parts
    const conversation = this.conversation(target.conversation, target.person)
    const before = this.#own(conversation, target.message, target.person)
    const message = store.change(conversation.id, before.id, (old) => ({
      ...old,
      deletedAt: this.#parts.now(),
    }))
    if (this.#reachesBot(conversation, before.mentions))
      await this.#tell(conversation, threadOf(conversation, message), target.person, (scene) =>
        deleteActivity(scene, message),
      )
    return message
  }

  /** A person has at most one reaction on a message: a new one takes the place of the old. */
  async react(target: Target, type: string | null): Promise<ChatMessage> {
    const { store, now } = this.#parts
    if (type !== null && !reactionTypes.some((known) => known === type))
      throw new ChatRefusal(400, `A reaction is one of ${reactionTypes.join(', ')}.`)
    const conversation = this.conversation(target.conversation, target.person)
    const before = this.message(conversation, target.message)
    if (before.deletedAt !== null) throw new ChatRefusal(409, 'This message was deleted.')
    const old = before.reactions.find(({ person }) => person === target.person)?.type ?? null
    if (old === type) return before
    const message = store.change(conversation.id, before.id, (current) => ({
      ...current,
      reactions: [
        ...current.reactions.filter(({ person }) => person !== target.person),
        ...(type === null ? [] : [{ type, person: target.person, at: now() }]),
      ],
    }))
    // Teams tells a bot of reactions to its own messages only.
    if (message.author === 'bot')
      await this.#tell(conversation, threadOf(conversation, message), target.person, (scene) =>
        reactionActivity(scene, message.id, {
          added: type === null ? [] : [type],
          removed: old === null ? [] : [old],
        }),
      )
    return message
  }

  message(conversation: Conversation, id: string): ChatMessage {
    const message = this.#parts.store.message(conversation.id, id)
    if (!message) throw new ChatRefusal(404, `There is no message "${id}" in this conversation.`)
    return message
  }

  scene(conversation: Conversation, root: string | null, personId: string): Scene {
    const { serviceUrl, teamName, now } = this.#parts
    return { serviceUrl, teamName, conversation, root, person: this.person(personId), at: now() }
  }

  #install(scope: string, conversation: Conversation, personId: string): Promise<boolean> {
    return this.installations.install(scope, async () => {
      for (const activity of installationActivities(this.scene(conversation, null, personId))) {
        const { ok } = await this.#parts.delivery.deliver(conversation.id, activity)
        // Not told: the next message tries again, so that the bot never works without its welcome.
        if (!ok) return false
      }
      return true
    })
  }

  async #deliverMessage(conversation: Conversation, message: ChatMessage): Promise<ChatMessage> {
    const { store } = this.#parts
    const delivered = await this.#tell(
      conversation,
      threadOf(conversation, message),
      message.author,
      (scene) => messageActivity(scene, message),
    )
    return store.change(conversation.id, message.id, (current) => ({
      ...current,
      delivery: delivered.ok ? { state: 'delivered' } : { state: 'failed', reason: delivered.reason },
    }))
  }

  #tell(conversation: Conversation, root: string | null, personId: string, activity: (scene: Scene) => Json) {
    return this.#parts.delivery.deliver(conversation.id, activity(this.scene(conversation, root, personId)))
  }

  #own(conversation: Conversation, id: string, personId: string): ChatMessage {
    const message = this.message(conversation, id)
    if (message.author !== personId)
      throw new ChatRefusal(403, 'Only who wrote a message can change, delete or send it again.')
    if (message.deletedAt !== null) throw new ChatRefusal(409, 'This message was deleted.')
    return message
  }

  #threadOf(conversation: Conversation, root: string): void {
    if (conversation.kind !== 'channel') throw new ChatRefusal(400, 'Only channels have threads.')
    if (this.message(conversation, root).root !== null)
      throw new ChatRefusal(400, `"${root}" is an answer itself: name the first message of its thread.`)
  }

  #mention(id: string): Mention {
    const name = id === 'bot' ? botName : this.person(id).displayName
    return { id, name, text: `<at>${name}</at>` }
  }

  #reachesBot(conversation: Conversation, mentions: Mention[]): boolean {
    return (
      conversation.kind === 'personal' ||
      this.settings.current().readAllChannelMessages ||
      mentions.some(({ id }) => id === 'bot')
    )
  }
}

/** The thread that a channel message belongs to: its own, when it begins one. */
export function threadOf(conversation: Conversation, message: ChatMessage): string | null {
  return conversation.kind === 'channel' ? (message.root ?? message.id) : null
}

function withMarkers(text: string, mentions: Mention[]): string {
  const missing = mentions.filter(({ text: marker }) => !text.includes(marker))
  return [...missing.map(({ text: marker }) => marker), text].join(' ')
}
