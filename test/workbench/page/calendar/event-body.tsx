import { useMemo, useRef } from 'react'
import type { CalendarEvent } from '../api.ts'
import { escapeHtml } from '../chat/markdown.ts'

const colours = {
  default: { text: '#242424', link: '#4f52b2', background: 'transparent' },
  dark: { text: '#ffffff', link: '#9299f7', background: 'transparent' },
  contrast: { text: '#ffffff', link: '#ffff00', background: '#000000' },
}

/** The invitation's text, as sent: in a frame without scripts, whose links the workbench follows. */
export function EventBody({
  body,
  theme,
  onLink,
}: {
  body: CalendarEvent['body']
  theme: keyof typeof colours
  onLink: (href: string) => void
}) {
  const frame = useRef<HTMLIFrameElement>(null)
  const document = useMemo(() => {
    const { text, link, background } = colours[theme]
    const content =
      body.contentType === 'html'
        ? body.content
        : `<p>${escapeHtml(body.content).replace(/\r?\n/g, '<br>')}</p>`
    return `<!doctype html><style>
      :root { color-scheme: ${theme === 'default' ? 'light' : 'dark'}; }
      body { font: 14px/1.5 "Segoe UI", "Noto Sans", system-ui, sans-serif; color: ${text}; background: ${background}; margin: 0; overflow-wrap: anywhere; }
      a { color: ${link}; } ol, ul { padding-left: 1.4em; } table { border-collapse: collapse; }
    </style>${content}`
  }, [body, theme])
  const prepare = () => {
    const inside = frame.current?.contentDocument
    if (!inside || !frame.current) return
    frame.current.style.height = `${inside.documentElement.scrollHeight + 8}px`
    inside.addEventListener('click', (event) => {
      const link = event.target instanceof Node ? linkAround(event.target) : null
      if (!link) return
      event.preventDefault()
      onLink(link)
    })
  }
  return (
    <iframe
      ref={frame}
      title="Invitation"
      className="event-body"
      sandbox="allow-same-origin"
      srcDoc={document}
      onLoad={prepare}
    />
  )
}

/** Elements of another document are of that document's own classes, so they are told by name. */
function linkAround(node: Node): string | null {
  for (let at: Node | null = node; at; at = at.parentNode)
    if (at.nodeName === 'A' && 'href' in at && typeof at.href === 'string') return at.href
  return null
}
