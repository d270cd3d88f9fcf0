import { Fragment, type ReactNode } from 'react'
import { isSafeLink } from './chat/markdown.ts'

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
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'div',
] as const

/** HTML that somebody else wrote: known tags without their attributes, links that the workbench follows, nothing else. */
export function SafeHtml({ html, onLink }: { html: string; onLink: (href: string) => void }) {
  const body = new DOMParser().parseFromString(html, 'text/html').body
  return <>{nodesOf(body, onLink)}</>
}

function nodesOf(parent: Node, onLink: (href: string) => void): ReactNode[] {
  return [...parent.childNodes].map((node, index) => {
    // The nodes are a fixed sequence, drawn anew as a whole.
    const key = `${index}`
    if (node instanceof Text) return <Fragment key={key}>{node.data}</Fragment>
    if (!(node instanceof HTMLElement)) return null
    const tag = node.tagName.toLowerCase()
    if (tag === 'br') return <br key={key} />
    if (tag === 'hr' || /^_{20,}$/.test(node.textContent?.trim() ?? '')) return <hr key={key} />
    const children = nodesOf(node, onLink)
    if (tag === 'a') return link(key, node.getAttribute('href') ?? '', children, onLink)
    if (tag === 'span' && node.className === 'mention')
      return (
        <span key={key} className="mention">
          {children}
        </span>
      )
    if (/^h[1-6]$/.test(tag))
      return (
        <p key={key} className="written-heading">
          {children}
        </p>
      )
    const Tag = plainTags.find((known) => known === tag)
    if (!Tag) return <Fragment key={key}>{children}</Fragment>
    // Tables know no text between their rows.
    const inTable = tag === 'table' || tag === 'thead' || tag === 'tbody' || tag === 'tr'
    return (
      <Tag key={key}>
        {inTable ? children.filter((_child, at) => !(node.childNodes[at] instanceof Text)) : children}
      </Tag>
    )
  })
}

function link(key: string, href: string, children: ReactNode[], onLink: (href: string) => void): ReactNode {
  if (!isSafeLink(href)) return <Fragment key={key}>{children}</Fragment>
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
}
