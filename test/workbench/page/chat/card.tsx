import { Spinner } from '@fluentui/react-components'
import * as AdaptiveCards from 'adaptivecards'
import { useEffect, useRef, useState } from 'react'
import type { ActionResult, CardAction } from '../api.ts'
import { teamsHostConfig } from './card-host-config.ts'
import { markdownToHtml } from './markdown.ts'

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text)
  result.didProcess = true
}

/** An adaptive card, drawn by Microsoft's own renderer. */
export function Card({
  card,
  onAction,
  onLink,
}: {
  card: unknown
  onAction: (action: CardAction) => Promise<ActionResult>
  onLink: (href: string) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<{ text: string; isProblem: boolean }>()
  // The same card read again is the same card: what somebody has typed into it stays.
  const text = JSON.stringify(card)
  const handlers = useRef({ onAction, onLink })
  handlers.current = { onAction, onLink }

  useEffect(() => {
    const target = place.current
    if (!target) return
    const run = async (action: CardAction) => {
      setBusy(true)
      setTold(undefined)
      try {
        const result = await handlers.current.onAction(action)
        if (result.outcome === 'failed') setTold({ text: result.reason, isProblem: true })
        if (result.outcome === 'message' && result.text) setTold({ text: result.text, isProblem: false })
      } catch (error) {
        setTold({ text: error instanceof Error ? error.message : String(error), isProblem: true })
      } finally {
        setBusy(false)
      }
    }
    const drawn = new AdaptiveCards.AdaptiveCard()
    drawn.hostConfig = teamsHostConfig
    drawn.onExecuteAction = (action) => {
      if (action instanceof AdaptiveCards.OpenUrlAction) {
        if (action.url) handlers.current.onLink(action.url)
      } else if (action instanceof AdaptiveCards.ExecuteAction)
        void run({
          ...describe(action),
          type: 'Action.Execute',
          ...(action.verb ? { verb: action.verb } : {}),
        })
      else if (action instanceof AdaptiveCards.SubmitAction)
        void run({ ...describe(action), type: 'Action.Submit' })
    }
    drawn.onAnchorClicked = (_element, anchor, event) => {
      event?.preventDefault()
      handlers.current.onLink(anchor.href)
      return true
    }
    drawn.parse(JSON.parse(text))
    const element = drawn.render()
    if (element) target.replaceChildren(element)
    else target.replaceChildren('This card cannot be shown.')
    return () => target.replaceChildren()
  }, [text])

  return (
    <div className="card" aria-busy={busy}>
      <div ref={place} inert={busy} className={busy ? 'card-place busy' : 'card-place'} />
      {busy && <Spinner size="tiny" label="Sending…" className="card-busy" />}
      {told && (
        <p
          className={told.isProblem ? 'card-told problem' : 'card-told'}
          role={told.isProblem ? 'alert' : 'status'}
        >
          {told.text}
        </p>
      )}
    </div>
  )
}

function describe(action: AdaptiveCards.SubmitAction): Pick<CardAction, 'id' | 'title' | 'data'> {
  return {
    ...(action.id ? { id: action.id } : {}),
    ...(action.title ? { title: action.title } : {}),
    // The renderer has put the inputs' values into the data.
    data: action.data,
  }
}
