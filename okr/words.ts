/** How sentences are put together that people read: in findings, gates, quality and what is mine to do. */

/** In quotation marks; of a longer text its beginning. */
export function quoted(text: string, most = Number.POSITIVE_INFINITY): string {
  return `“${clipped(text, most)}”`
}

/** Within a sentence that says something about it: of a title as long as a paragraph its beginning. */
export function named(title: string): string {
  return quoted(title, 120)
}

export function clipped(text: string, most: number): string {
  const trimmed = text.trim()
  return trimmed.length <= most ? trimmed : `${trimmed.slice(0, most - 1).toWellFormed()}…`
}

/** "a", "a and b", "a, b and c"; of more than `most` the first, and how many more. */
export function listed(words: readonly string[], most = words.length): string {
  const shown =
    words.length <= most ? [...words] : [...words.slice(0, most - 1), `${words.length - most + 1} more`]
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

/** "1 result", "2 results". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Orders by code units: the same on every machine, in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
