/** Where the parts of a document end that are passed over as a whole: each gives the index of the line after it. */

export const itemPattern = /^([ \t]*)(?:[-*+•]|(\d{1,9})[.)])(?:[ \t]+(.*))?$/
export const fencePattern = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/
export const rawHtmlPattern = /^[ \t]*<(script|style|pre)\b/i
const tableRulePattern = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/

export function frontMatterEnd(lines: readonly string[]): number {
  const mark = lines[0]?.trimEnd().replace(/^\uFEFF/, '')
  if (mark !== '---' && mark !== '+++') return 0
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === mark)
  return end + 1
}

/** An unclosed fence goes on to the end, as it does for readers. */
export function fenceEnd(lines: readonly string[], index: number, fence: string): number {
  for (let end = index + 1; end < lines.length; end += 1) {
    const line = (lines[end] ?? '').trim()
    if (line.startsWith(fence) && line.replaceAll(fence[0] ?? '`', '') === '') return end + 1
  }
  return lines.length
}

/** An element that is never closed ends in its first line; looking for its end once is enough. */
export function closingTagFinder(lines: readonly string[]): (index: number, tag: string) => number {
  const unclosed = new Set<string>()
  return (index, tag) => {
    const closing = `</${tag.toLowerCase()}`
    if (unclosed.has(closing)) return index + 1
    for (let end = index; end < lines.length; end += 1) {
      if (lines[end]?.toLowerCase().includes(closing)) return end + 1
    }
    unclosed.add(closing)
    return index + 1
  }
}

export function tableEnd(lines: readonly string[], index: number, line: string): number {
  const next = lines[index + 1] ?? ''
  const ruled = line.includes('|') && next.includes('|') && tableRulePattern.test(next.trim())
  if (!line.trimStart().startsWith('|') && (!ruled || itemPattern.test(line))) return index
  let end = index + (ruled ? 2 : 1)
  while (lines[end]?.includes('|') && !itemPattern.test(lines[end] ?? '')) end += 1
  return end
}
