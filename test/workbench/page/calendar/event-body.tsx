import type { CalendarEvent } from '../api.ts'
import { escapeHtml } from '../chat/markdown.ts'
import { SafeHtml } from '../safe-html.tsx'

/** The invitation's text as it was sent, drawn in the theme's own type and colours. */
export function EventBody({ body, onLink }: { body: CalendarEvent['body']; onLink: (href: string) => void }) {
  const html =
    body.contentType === 'html'
      ? body.content
      : `<p>${escapeHtml(body.content).replace(/\r?\n/g, '<br>')}</p>`
  return (
    <section className="event-body" aria-label="Invitation">
      <SafeHtml html={html} onLink={onLink} />
    </section>
  )
}
