export interface Mention {
  personId: string
  name: string
}

/** A part of a comment as it is shown. `text` joined over all parts is the comment again. */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'mention'; text: string; personId: string }
  | { kind: 'link'; text: string; href: string }

export interface MentionQuery {
  /** Where the "@" stands. */
  start: number
  /** What was typed after it. */
  text: string
}

const longestName = 60
const mostWords = 4
const opensMention = /[\s([{"'„“‘«»/\-–—]/u
const continuesName = /[\p{L}\p{M}\p{N}_]/u

/** The name that is being typed after an "@" at the caret; undefined where the "@" is part of an address or already picked. */
export function mentionQueryAt(
  text: string,
  caret: number,
  picked: readonly Mention[] = [],
): MentionQuery | undefined {
  const before = text.slice(0, caret)
  const start = before.lastIndexOf('@')
  if (start < 0) return undefined
  const previous = before[start - 1]
  if (previous !== undefined && !opensMention.test(previous)) return undefined
  const typed = before.slice(start + 1)
  if (typed.length > longestName || /\n|^\s/.test(typed) || typed.split(' ').length > mostWords)
    return undefined
  if (picked.some((mention) => mentionAt(text, start, [mention]) && typed.length >= mention.name.length)) {
    return undefined
  }
  return { start, text: typed }
}

/** Puts a picked person in the place of what was typed; the caret goes behind the name and its space. */
export function insertMention(
  text: string,
  query: MentionQuery,
  name: string,
): { text: string; caret: number } {
  const before = text.slice(0, query.start)
  const after = text.slice(query.start + 1 + query.text.length)
  const inserted = `@${name}`
  if (/^\s/.test(after)) {
    return { text: before + inserted + after, caret: before.length + inserted.length + 1 }
  }
  return { text: `${before}${inserted} ${after}`, caret: before.length + inserted.length + 1 }
}

function mentionAt(text: string, at: number, mentions: readonly Mention[]): Mention | undefined {
  const previous = text[at - 1]
  if (text[at] !== '@' || (previous !== undefined && continuesName.test(previous))) return undefined
  let longest: Mention | undefined
  for (const mention of mentions) {
    if (mention.name === '' || !text.startsWith(mention.name, at + 1)) continue
    const next = text[at + 1 + mention.name.length]
    if (next !== undefined && continuesName.test(next)) continue
    if (!longest || mention.name.length > longest.name.length) longest = mention
  }
  return longest
}

/** A bracket around the link belongs to the sentence, one inside of it to the link. */
function endsWithStrayBracket(link: string): boolean {
  const at = ')]}'.indexOf(link.at(-1) ?? ' ')
  if (at < 0) return false
  const count = (bracket: string) => link.split(bracket).length
  return count(')]}'.charAt(at)) > count('([{'.charAt(at))
}

function linkAt(text: string, at: number): string | undefined {
  const found = /^https?:\/\/[^\s<>"]+/i.exec(text.slice(at, at + 2000))?.[0]
  if (!found) return undefined
  let link = found
  while (/[.,;:!?'*_]$/.test(link) || endsWithStrayBracket(link)) link = link.slice(0, -1)
  return URL.canParse(link) ? link : undefined
}

/** Splits a comment into plain text, mentions and web links; what is none of these stays as it was written. */
export function segmentsOf(text: string, mentions: readonly Mention[]): Segment[] {
  const segments: Segment[] = []
  let plainFrom = 0
  const take = (at: number, segment: Segment): void => {
    if (at > plainFrom) segments.push({ kind: 'text', text: text.slice(plainFrom, at) })
    segments.push(segment)
    plainFrom = at + segment.text.length
  }
  for (const { index } of text.matchAll(/@|https?:\/\//gi)) {
    if (index < plainFrom) continue
    const mention = mentionAt(text, index, mentions)
    if (mention) {
      take(index, { kind: 'mention', text: `@${mention.name}`, personId: mention.personId })
      continue
    }
    const link = linkAt(text, index)
    if (link) take(index, { kind: 'link', text: link, href: link })
  }
  if (plainFrom < text.length) segments.push({ kind: 'text', text: text.slice(plainFrom) })
  return segments
}

/** The picked people whose "@name" is still in the text, each once, in the order of the text. */
export function mentionedIds(text: string, picked: readonly Mention[]): string[] {
  const ids = segmentsOf(text, picked).flatMap((segment) =>
    segment.kind === 'mention' ? [segment.personId] : [],
  )
  return [...new Set(ids)]
}
