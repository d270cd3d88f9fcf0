const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}

/** The Markdown that Teams knows in cards and messages: bold, italic, code, links, lists, line breaks. Gives safe HTML. */
export function markdownToHtml(text: string): string {
  const blocks: string[] = []
  let list: { tag: 'ul' | 'ol'; items: string[] } | undefined
  let paragraph: string[] = []
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push(`<p>${paragraph.join('<br>')}</p>`)
    paragraph = []
  }
  const endList = () => {
    if (list)
      blocks.push(`<${list.tag}>${list.items.map((item) => `<li>${item}</li>`).join('')}</${list.tag}>`)
    list = undefined
  }
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const bullet = /^\s*[-*•]\s+(.+)$/.exec(line)
    const numbered = /^\s*\d+[.)]\s+(.+)$/.exec(line)
    const item = bullet?.[1] ?? numbered?.[1]
    if (item !== undefined) {
      const tag = bullet ? 'ul' : 'ol'
      endParagraph()
      if (list?.tag !== tag) endList()
      list ??= { tag, items: [] }
      list.items.push(inline(item))
    } else if (!line.trim()) {
      endParagraph()
      endList()
    } else {
      endList()
      paragraph.push(inline(line))
    }
  }
  endParagraph()
  endList()
  return blocks.join('')
}

function inline(text: string): string {
  const kept: string[] = []
  // A character of private use marks what is finished and must not be read again.
  const keep = (html: string) => `\ue000${kept.push(html) - 1}\ue000`
  const withoutCode = text
    .replaceAll('\ue000', '')
    .replace(/`([^`]+)`/g, (_all, code: string) => keep(`<code>${escapeHtml(code)}</code>`))
    .replace(/\[([^\]]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g, (all, label: string, href: string) =>
      isSafeLink(href) ? keep(`<a href="${escapeHtml(href)}">${inline(label)}</a>`) : all,
    )
    .replace(/\\([\\`*_[\]()#+\-.!])/g, (_all, sign: string) => keep(escapeHtml(sign)))
  return escapeHtml(withoutCode)
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\p{L}\p{N}_])_(\S(?:.*?\S)?)_(?![\p{L}\p{N}_])/gu, '$1<em>$2</em>')
    .replace(/(^|[^\p{L}\p{N}*])\*(\S(?:.*?\S)?)\*(?![\p{L}\p{N}*])/gu, '$1<em>$2</em>')
    .replace(/\ue000(\d+)\ue000/g, (_all, index: string) => kept[Number(index)] ?? '')
}

export function isSafeLink(href: string): boolean {
  return /^(https?:|mailto:|tel:)/i.test(href)
}
