import type { Message, Person } from '../api.ts'

export type Mentioned = { id: string; name: string }

const bot: Mentioned = { id: 'bot', name: 'OKR Align' }

/** The word after an @ that ends at the caret; undefined when no mention is being typed. */
export function typedMention(text: string, caret: number): { from: number; word: string } | undefined {
  const match = /(^|[\s(])@([^@\n]{0,30})$/u.exec(text.slice(0, caret))
  if (!match) return undefined
  const word = match[2] ?? ''
  return /\s\S*\s/.test(word) ? undefined : { from: caret - word.length - 1, word }
}

/** Who may be meant: the bot first, then people whose name begins so. */
export function mentionChoices(people: Person[], word: string): Mentioned[] {
  const wanted = word.toLowerCase()
  const begins = ({ name }: Mentioned) =>
    name.toLowerCase().startsWith(wanted) ||
    name
      .toLowerCase()
      .split(' ')
      .some((part) => part.startsWith(wanted))
  const named = people.map(({ id, displayName }) => ({ id, name: displayName }))
  return [bot, ...named].filter(begins).slice(0, 6)
}

/** "@Ada" as written -> "<at>Ada</at>" as sent, with who is meant. */
export function toMarkers(text: string, mentioned: Mentioned[]): { text: string; ids: string[] } {
  const ids: string[] = []
  let marked = text
  for (const { id, name } of mentioned) {
    if (ids.includes(id) || !marked.includes(`@${name}`)) continue
    marked = marked.replace(`@${name}`, `<at>${name}</at>`)
    ids.push(id)
  }
  return { text: marked, ids }
}

export function fromMarkers({ text, mentions }: Pick<Message, 'text' | 'mentions'>): {
  text: string
  mentioned: Mentioned[]
} {
  return {
    text: mentions.reduce((now, { text: marker, name }) => now.replace(marker, `@${name}`), text),
    mentioned: mentions.map(({ id, name }) => ({ id, name })),
  }
}
