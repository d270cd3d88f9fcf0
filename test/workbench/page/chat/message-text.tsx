import type { Message } from '../api.ts'
import { SafeHtml } from '../safe-html.tsx'
import { escapeHtml, markdownToHtml } from './markdown.ts'

type Content = Pick<Message, 'text' | 'textFormat' | 'mentions'>

/** A message's text as Teams draws it: Markdown, simple HTML or plain, with its mentions. */
export function MessageText({ message, onLink }: { message: Content; onLink: (href: string) => void }) {
  return (
    <div className="message-text">
      <SafeHtml html={withMentions(asHtml(message), message.mentions)} onLink={onLink} />
    </div>
  )
}

function asHtml({ text, textFormat }: Content): string {
  if (textFormat === 'xml') return text
  if (textFormat === 'markdown') return markdownToHtml(text)
  return escapeHtml(text)
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
}

function withMentions(html: string, mentions: Content['mentions']): string {
  return mentions.reduce((text, { name, text: marker }) => {
    const span = `<span class="mention">${escapeHtml(name)}</span>`
    return text.replace(escapeHtml(marker), () => span).replace(marker, () => span)
  }, html)
}
