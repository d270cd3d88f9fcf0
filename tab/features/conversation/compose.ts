import { commentLimits } from '../../../okr/conversation.ts'
import type { Draft } from './drafts.ts'
import { type Mention, mentionedIds } from './mentions.ts'

const nearLimit = 400

export interface ReadyComment {
  text: string
  mentions: Mention[]
}

/** What is sent of what was typed; undefined: there is nothing to send, or too much. */
export function readyComment(draft: Pick<Draft, 'text' | 'mentions'>): ReadyComment | undefined {
  const text = draft.text.trim()
  if (text === '' || text.length > commentLimits.text) return undefined
  const ids = mentionedIds(text, draft.mentions)
  if (ids.length > commentLimits.mentions) return undefined
  return { text, mentions: draft.mentions.filter((mention) => ids.includes(mention.personId)) }
}

/** What to say about the length of a text, only near its limit. */
export function lengthNote(
  draft: Pick<Draft, 'text' | 'mentions'>,
): { text: string; tooMuch: boolean } | undefined {
  const left = commentLimits.text - draft.text.trim().length
  if (left < 0) {
    return {
      text: `${-left} ${-left === 1 ? 'character' : 'characters'} too many: shorten it or send it as two comments.`,
      tooMuch: true,
    }
  }
  if (mentionedIds(draft.text, draft.mentions).length > commentLimits.mentions) {
    return { text: `At most ${commentLimits.mentions} people can be mentioned at once.`, tooMuch: true }
  }
  if (left <= nearLimit) {
    return { text: `${left} ${left === 1 ? 'character' : 'characters'} left`, tooMuch: false }
  }
  return undefined
}

/** Puts text back into the compose box without losing what is there already. */
export function withText(draft: Draft, text: string, mentions: Draft['mentions'] = []): Draft {
  const joined = draft.text.trim() === '' ? text : `${draft.text.trimEnd()}\n${text}`
  const known = new Set(draft.mentions.map((mention) => mention.personId))
  return {
    ...draft,
    text: joined,
    mentions: [...draft.mentions, ...mentions.filter((mention) => !known.has(mention.personId))],
  }
}
