import { Button, Field, Input } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons/svg/add'
import { useState } from 'react'
import { type Conversation, createChannel, type Person } from '../api.ts'
import { Face } from '../people/face.tsx'

/** The bot's chat and the team with its channels. */
export function ConversationList({
  conversations,
  open,
  unread,
  person,
  onOpen,
}: {
  conversations: Conversation[]
  open: string | undefined
  unread: ReadonlySet<string>
  person: Person
  onOpen: (id: string) => void
}) {
  const [adding, setAdding] = useState(false)
  const channels = conversations.filter(({ kind }) => kind === 'channel').sort(generalFirst)
  const team = channels[0]?.team
  const item = (conversation: Conversation) => (
    <li key={conversation.id}>
      <button
        type="button"
        className="conversation-item"
        aria-current={conversation.id === open ? 'true' : undefined}
        data-unread={unread.has(conversation.id)}
        onClick={() => onOpen(conversation.id)}
      >
        {conversation.kind === 'personal' && <Face name="OKR Align" size={28} isBot />}
        <span className="conversation-name">{conversation.name}</span>
        {unread.has(conversation.id) && <span className="unread-dot" role="img" aria-label="New messages" />}
      </button>
    </li>
  )
  return (
    <nav className="conversation-list" aria-label="Chats and channels">
      <h2>Chat</h2>
      <ul>{conversations.filter(({ kind }) => kind === 'personal').map(item)}</ul>
      {team && (
        <>
          <div className="team-head">
            <h3>{team.name}</h3>
            <Button
              size="small"
              appearance="subtle"
              icon={<Add16Regular />}
              aria-label="Create a channel"
              aria-expanded={adding}
              onClick={() => setAdding(!adding)}
            />
          </div>
          {adding && (
            <NewChannel
              person={person}
              onDone={(id) => {
                setAdding(false)
                if (id) onOpen(id)
              }}
            />
          )}
          <ul>{channels.map(item)}</ul>
        </>
      )}
    </nav>
  )
}

function NewChannel({ person, onDone }: { person: Person; onDone: (id?: string) => void }) {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const create = async () => {
    try {
      onDone((await createChannel(person.id, name)).id)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <form
      className="new-channel"
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <Field label="Channel name" validationMessage={problem || null}>
        <Input value={name} maxLength={50} autoFocus onChange={(_event, { value }) => setName(value)} />
      </Field>
      <div className="row-end">
        <Button size="small" onClick={() => onDone()}>
          Cancel
        </Button>
        <Button size="small" type="submit" appearance="primary" disabled={!name.trim()}>
          Create
        </Button>
      </div>
    </form>
  )
}

function generalFirst(a: Conversation, b: Conversation): number {
  const rank = ({ id, team }: Conversation) => (id === team?.id ? 0 : 1)
  return rank(a) - rank(b) || a.name.localeCompare(b.name)
}
