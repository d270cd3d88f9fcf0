import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { act, editMessage, type Message, type Person, type Place, react, redeliver } from '../api.ts'
import { formatSent } from '../format.ts'
import { Face } from '../people/face.tsx'
import { Card } from './card.tsx'
import { Compose } from './compose.tsx'
import { fromMarkers } from './mentions.ts'
import { MessageText } from './message-text.tsx'
import { MessageTools, reactionFaces } from './message-tools.tsx'

const adaptiveCard = 'application/vnd.microsoft.card.adaptive'
/** Cards that asked for their reader's own version already, by message and version. */
const refreshed = new Set<string>()

export function MessageItem({
  message,
  person,
  people,
  place,
  isChat = false,
  onLink,
  onChanged,
}: {
  message: Message
  person: Person
  people: Person[]
  place: Place
  /** One of two sides of a chat, not a post. */
  isChat?: boolean
  onLink: (href: string) => void
  onChanged: (message: Message) => void
}) {
  const [editing, setEditing] = useState(false)
  const [problem, setProblem] = useState('')
  const isMine = message.author.id === person.id
  const attempt = async (work: () => Promise<Message>) => {
    setProblem('')
    try {
      onChanged(await work())
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  const { refresh, id, version } = message
  const refreshKey = `${person.id} ${id} ${version}`
  useEffect(() => {
    if (!refresh || refreshed.has(refreshKey)) return
    refreshed.add(refreshKey)
    void act(place, id, refresh, 'automatic').catch(() => undefined)
  }, [refresh, refreshKey, place, id])

  const sent = formatSent(message.createdAt, person.timeZone, Date.now())
  const classes = ['message', isChat ? 'chat-message' : 'post', isMine && isChat ? 'mine' : ''].join(' ')
  if (message.deletedAt !== null)
    return (
      <article
        className={`${classes} deleted`}
        aria-label={`Deleted message by ${message.author.name}, ${sent}`}
      >
        <p className="quiet">This message was deleted.</p>
      </article>
    )
  return (
    <article className={classes} aria-label={`${message.author.name}, ${sent}`}>
      {!(isMine && isChat) && <Face name={message.author.name} size={32} isBot={message.author.isBot} />}
      <div className="message-body">
        <header className="message-head">
          {!(isMine && isChat) && <strong>{message.author.name}</strong>}
          <time className="quiet small" dateTime={new Date(message.createdAt).toISOString()}>
            {sent}
          </time>
          {message.editedAt !== null && <span className="quiet small">Edited</span>}
        </header>
        {editing ? (
          <Compose
            label="Edit message"
            people={people}
            canMention={!isChat}
            autoFocus
            initial={fromMarkers(message)}
            sendLabel="Save"
            onCancel={() => setEditing(false)}
            onSend={async (text) => {
              await attempt(() => editMessage(place, id, text))
              setEditing(false)
            }}
          />
        ) : (
          <div className="bubble">
            {message.text && <MessageText message={message} onLink={onLink} />}
            <div className={message.attachmentLayout === 'carousel' ? 'attachments carousel' : 'attachments'}>
              {message.attachments.map((attachment, index) => (
                <AttachmentView
                  // biome-ignore lint/suspicious/noArrayIndexKey: attachments have no ids and keep their order.
                  key={index}
                  attachment={attachment}
                  message={message}
                  place={place}
                  onLink={onLink}
                />
              ))}
            </div>
          </div>
        )}
        {message.reactions.length > 0 && (
          <ul className="reactions" aria-label="Reactions">
            {message.reactions.map(({ type, people: who }) => (
              <li key={type}>
                <button
                  type="button"
                  className="reaction"
                  aria-pressed={who.some((one) => one.id === person.id)}
                  aria-label={`${type}: ${who.map(({ name }) => name).join(', ')}`}
                  title={who.map(({ name }) => name).join(', ')}
                  onClick={() =>
                    void attempt(() =>
                      react(place, id, who.some((one) => one.id === person.id) ? null : type),
                    )
                  }
                >
                  <span aria-hidden>{reactionFaces[type] ?? type}</span> {who.length}
                </button>
              </li>
            ))}
          </ul>
        )}
        {message.delivery?.state === 'failed' && isMine && (
          <p className="not-delivered" role="alert">
            OKR Align did not get this message. {message.delivery.reason}{' '}
            <Button size="small" onClick={() => void attempt(() => redeliver(place, id))}>
              Send again
            </Button>
          </p>
        )}
        {problem && <p role="alert">{problem}</p>}
      </div>
      {!editing && (
        <MessageTools
          message={message}
          person={person}
          place={place}
          attempt={attempt}
          onEdit={isMine ? () => setEditing(true) : undefined}
        />
      )}
    </article>
  )
}

function AttachmentView({
  attachment,
  message,
  place,
  onLink,
}: {
  attachment: Message['attachments'][number]
  message: Message
  place: Place
  onLink: (href: string) => void
}) {
  if (attachment.contentType === adaptiveCard)
    return (
      <Card
        card={attachment.content}
        onLink={onLink}
        onAction={(action) => act(place, message.id, action, 'manual')}
      />
    )
  if (attachment.contentType.startsWith('image/') && attachment.contentUrl)
    return (
      <img
        className="attached-image"
        src={attachment.contentUrl}
        alt={attachment.name ?? 'Attached picture'}
      />
    )
  return (
    <p className="quiet">
      An attachment of the type {attachment.contentType}, which the workbench cannot show.
    </p>
  )
}
