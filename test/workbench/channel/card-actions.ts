import { executeActivity, type Json, submitActivity } from './activities.ts'
import { type Chat, type Target, threadOf } from './chat.ts'
import { ChatRefusal } from './chat-refusal.ts'
import type { ChatStore } from './chat-store.ts'
import type { BotDelivery } from './delivery.ts'
import { emptyContent } from './messages.ts'

export type CardActionInput = {
  type: string
  verb?: string | undefined
  id?: string | undefined
  title?: string | undefined
  data?: unknown
}

export type ActionResult =
  | { outcome: 'card'; card: unknown }
  | { outcome: 'message'; text: string }
  | { outcome: 'sent' }
  | { outcome: 'failed'; reason: string }

const adaptiveCard = 'application/vnd.microsoft.card.adaptive'

/** Does what Teams does when a person presses a card's button. */
export async function actOnCard(
  { chat, store, delivery }: { chat: Chat; store: ChatStore; delivery: BotDelivery },
  target: Target,
  action: CardActionInput,
  inputs: Json,
  trigger: 'manual' | 'automatic' = 'manual',
): Promise<ActionResult> {
  const conversation = chat.conversation(target.conversation, target.person)
  const message = chat.message(conversation, target.message)
  if (message.author !== 'bot' || message.deletedAt !== null)
    throw new ChatRefusal(409, 'This message has no card to act on any more.')
  if (conversation.kind === 'personal') await chat.installFor(target.person)
  const scene = chat.scene(conversation, threadOf(conversation, message), target.person)
  const data = isRecord(action.data) ? { ...action.data, ...inputs } : (action.data ?? inputs)
  if (action.type === 'Action.Submit') {
    const root = threadOf(conversation, message)
    const msteams = isRecord(data) && isRecord(data.msteams) ? data.msteams : {}
    if (msteams.type === 'imBack') {
      const sent = await chat.send(target.person, conversation.id, String(msteams.value ?? ''), { root })
      return sent.delivery?.state === 'failed'
        ? { outcome: 'failed', reason: sent.delivery.reason }
        : { outcome: 'sent' }
    }
    const back = msteams.type === 'messageBack' ? msteams : undefined
    // What a messageBack shows as said by the person is no second message to the bot.
    const shown =
      typeof back?.displayText === 'string'
        ? store.add(
            { conversation: conversation.id, root, author: target.person, delivery: null },
            { ...emptyContent, text: back.displayText },
          )
        : undefined
    const delivered = await delivery.deliver(
      conversation.id,
      submitActivity(scene, message.id, {
        id: shown?.id ?? String(scene.at),
        text: typeof back?.text === 'string' ? back.text : undefined,
        value: back ? back.value : data,
      }),
    )
    return delivered.ok ? { outcome: 'sent' } : { outcome: 'failed', reason: delivered.reason }
  }
  if (action.type !== 'Action.Execute')
    throw new ChatRefusal(400, `Teams sends ${action.type} to nobody; use Action.Execute or Action.Submit.`)
  const { verb, id, title } = action
  const delivered = await delivery.deliver(
    conversation.id,
    executeActivity(
      scene,
      message.id,
      {
        ...(verb === undefined ? {} : { verb }),
        ...(id === undefined ? {} : { id }),
        ...(title === undefined ? {} : { title }),
        data,
      },
      trigger,
    ),
  )
  if (!delivered.ok) return { outcome: 'failed', reason: delivered.reason }
  const result = readInvokeResponse(delivered.body)
  if (result.outcome === 'card') store.setCardView(conversation.id, message.id, target.person, result.card)
  return result
}

/** Reads the bot's answer to `adaptiveCard/action`: a new card, a message, or an error. */
function readInvokeResponse(body: unknown): ActionResult {
  if (!isRecord(body) || typeof body.statusCode !== 'number')
    return { outcome: 'failed', reason: 'The bot gave no answer that a card understands.' }
  const { statusCode, type, value } = body
  if (statusCode >= 400 || type === 'application/vnd.microsoft.error') {
    const text = isRecord(value) && typeof value.message === 'string' ? value.message : `Error ${statusCode}.`
    return { outcome: 'failed', reason: text }
  }
  if (type === adaptiveCard && isRecord(value)) return { outcome: 'card', card: value }
  if (type === 'application/vnd.microsoft.activity.message')
    return { outcome: 'message', text: typeof value === 'string' ? value : '' }
  return { outcome: 'failed', reason: `The bot answered with "${String(type)}", which a card does not know.` }
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
