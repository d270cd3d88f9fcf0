import { createHash } from 'node:crypto'

/** A message of a channel is the same comment however often the channel tells of it. */
export function commentIdOfMessage(conversationId: string, messageId: string): string {
  return idOf('message', conversationId, messageId)
}

/** Pressing a card's button twice is one comment; writing the same words again later is another. */
export function commentIdOfCard(parts: {
  cycleId: string
  okrId: string
  personId: string
  seen: number
  replyTo: string
  text: string
}): string {
  const { cycleId, okrId, personId, seen, replyTo, text } = parts
  return idOf('card', cycleId, okrId, personId, String(seen), replyTo, text)
}

function idOf(...parts: string[]): string {
  return `t${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)}`
}
