import { Badge, Button } from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import { Video20Regular } from '@fluentui/react-icons/svg/video'
import { useState } from 'react'
import { go } from '../address.ts'
import { type CalendarEvent, type Person, respond } from '../api.ts'
import { formatDay, formatTime } from '../format.ts'
import { openLink } from '../links.ts'
import { EventBody } from './event-body.tsx'

const answers = [
  { answer: 'accept', label: 'Accept', response: 'accepted' },
  { answer: 'tentativelyAccept', label: 'Tentative', response: 'tentativelyAccepted' },
  { answer: 'decline', label: 'Decline', response: 'declined' },
] as const

const responses: Record<string, string> = {
  accepted: 'Accepted',
  tentativelyAccepted: 'Tentative',
  declined: 'Declined',
  organizer: 'Organiser',
  none: 'No answer yet',
  notResponded: 'No answer yet',
}

/** Everything that Outlook shows of an event, and the answers to an invitation. */
export function EventDetails({
  event,
  person,
  appId,
  onChanged,
}: {
  event: CalendarEvent
  person: Person
  appId: string
  onChanged: () => void
}) {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const answer = async (response: string) => {
    setBusy(true)
    setProblem('')
    try {
      await respond(person.id, event.id, response)
      onChanged()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <aside className="event-details" aria-label={`Event: ${event.subject}`}>
      <header className="event-details-head">
        <h3>{event.subject}</h3>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label="Close"
          onClick={() => go({ event: '' }, { replace: true })}
        />
      </header>
      {event.isCancelled && (
        <Badge appearance="tint" color="danger">
          Cancelled by {event.organizer.name}
        </Badge>
      )}
      <p className="event-when">
        {formatDay(event.start, event.timeZone)}
        <br />
        <strong>
          {event.isAllDay
            ? 'All day'
            : `${formatTime(event.start, event.timeZone)} – ${formatTime(event.end, event.timeZone)}`}
        </strong>{' '}
        <span className="quiet">{event.timeZone}</span>
      </p>
      {event.location && <p className="quiet">{event.location}</p>}
      <div className="event-actions">
        {event.joinUrl && !event.isCancelled && (
          <Button
            appearance="primary"
            icon={<Video20Regular />}
            onClick={() => openLink(event.joinUrl ?? '', appId)}
          >
            Join the Teams meeting
          </Button>
        )}
        {!event.isOrganizer && !event.isCancelled && (
          <fieldset className="event-answers" aria-label="Your answer" disabled={busy}>
            {answers.map(({ answer: value, label, response }) => (
              <Button
                key={value}
                size="small"
                aria-pressed={event.response === response}
                appearance={event.response === response ? 'primary' : 'secondary'}
                onClick={() => void answer(value)}
              >
                {label}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
      {problem && <p role="alert">{problem}</p>}
      {event.attendees.length > 0 && (
        <details className="event-people" open={event.attendees.length <= 8}>
          <summary>
            {event.attendees.length} invited, organised by {event.organizer.name}
          </summary>
          <ul aria-label="Attendees">
            {event.attendees.map(({ address, name, type, response }) => (
              <li key={address}>
                <span>
                  {name || address}
                  {type === 'optional' && <span className="quiet"> (optional)</span>}
                </span>
                <span className="quiet small">
                  {responses[address === person.mail ? event.response : response] ?? response}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {event.body.content && <EventBody body={event.body} onLink={(href) => openLink(href, appId)} />}
    </aside>
  )
}
