/** Splits a text at the beginnings of words that were searched for; the parts joined are the text again. */
export function marked(text: string, search: string): { part: string; isMatch: boolean }[] {
  const words = search
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return [{ part: text, isMatch: false }]
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
    'giu',
  )
  const parts: { part: string; isMatch: boolean }[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) parts.push({ part: text.slice(from, match.index), isMatch: false })
    parts.push({ part: match[0], isMatch: true })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ part: text.slice(from), isMatch: false })
  return parts
}
