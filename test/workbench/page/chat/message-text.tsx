import { Fragment, type ReactNode } from 'react'
import type { Message } from '../api.ts'
import { escapeHtml, isSafeLink, markdownToHtml } from './markdown.ts'

type Content = Pick<Message, 'text' | 'textFormat' | 'mentions'>

/** A message's text as Teams draws it: Markdown, simple HTML or plain, with its mentions. */
export function MessageText({ message, onLink }: { message: Content; onLink: (href: string) => void }) {
  const html = withMentions(asHtml(message), message.mentions)
  const body = new DOMParser().parseFromString(html, 'text/html').body
  return <div className="message-text">{nodesOf(body, onLink)}</div>
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

const plainTags = [
  'p',
  'strong',
  'b',
  'em',
  'i',
  'u',
  's',
  'code',
  'pre',
  'ul',
  'ol',
  'li',
  'blockquote',
] as const

/** Only known tags come through, without their attributes. */
function nodesOf(parent: Node, onLink: (href: string) => void): ReactNode[] {
  return [...parent.childNodes].map((node, index) => {
    // The nodes are a fixed sequence, drawn anew as a whole.
    const key = `${index}`
    if (node instanceof Text) return <Fragment key={key}>{node.data}</Fragment>
    if (!(node instanceof HTMLElement)) return null
    const children = nodesOf(node, onLink)
    const tag = node.tagName.toLowerCase()
    if (tag === 'br') return <br key={key} />
    const href = node.getAttribute('href') ?? ''
    if (tag === 'a' && isSafeLink(href))
      return (
        <a
          key={key}
          href={href}
          onClick={(event) => {
            event.preventDefault()
            onLink(href)
          }}
        >
          {children}
        </a>
      )
    if (tag === 'span' && node.className === 'mention')
      return (
        <span key={key} className="mention">
          {children}
        </span>
      )
    const Tag = plainTags.find((known) => known === tag)
    if (Tag) return <Tag key={key}>{children}</Tag>
    return <Fragment key={key}>{children}</Fragment>
  })
}
