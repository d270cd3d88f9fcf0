import { Button, Spinner } from '@fluentui/react-components'
import { useEffect } from 'react'
import { go, useAddress } from '../address.ts'
import { install, type Message, type Person, sendMessage, type Thread } from '../api.ts'
import { openLink } from '../links.ts'
import type { Workbench } from '../workbench.ts'
import { Compose } from './compose.tsx'
import { ConversationList } from './conversation-list.tsx'
import { MessageItem } from './message-item.tsx'
import { ThreadItem } from './thread-item.tsx'
import { useChat } from './use-chat.ts'
import { useEndOfList } from './use-end-of-list.ts'

/** A person's chats as Teams shows them: the bot, and the team's channels with their threads. */
export function ChatView({ workbench, person }: { workbench: Workbench; person: Person }) {
  const address = useAddress()
  const chat = useChat(person.id, address.conversation)
  const { conversations } = chat
  const open = conversations?.find(({ id }) => id === address.conversation)
  const first = conversations?.[0]?.id

  useEffect(() => {
    if (conversations && !open && first) go({ conversation: first }, { replace: true })
  }, [conversations, open, first])
  useEffect(() => {
    if (open?.kind === 'personal' && !open.installed) void install(person.id).catch(() => undefined)
  }, [open, person.id])

  const end = useEndOfList(open?.id, chat.threads)
  if (!conversations)
    return (
      <div className="page-centre">
        {chat.problem ? <p role="alert">{chat.problem}</p> : <Spinner label="Loading chats…" />}
      </div>
    )
  const place = open && { person: person.id, conversation: open.id }
  const onLink = (href: string) => openLink(href, workbench.info.appId)
  const send = async (text: string, mentions: string[], thread?: string) => {
    if (!place) return
    chat.take(await sendMessage({ ...place, text, mentions, ...(thread ? { thread } : {}) }))
  }
  const common = { person, people: workbench.people, place, onLink, onChanged: chat.take }
  return (
    <div className="chat-view">
      <ConversationList
        conversations={conversations}
        open={open?.id}
        unread={chat.unread}
        person={person}
        onOpen={(conversation) => go({ conversation })}
      />
      {open && place && (
        <section className="conversation" aria-label={open.name}>
          <header className="conversation-head">
            <h2>{open.name}</h2>
            <span className="quiet small">
              {open.kind === 'personal'
                ? 'Your chat with the bot'
                : `Channel of ${open.team?.name ?? 'the team'}`}
            </span>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <div className="messages" ref={end} role="log" aria-label={`Messages in ${open.name}`} tabIndex={0}>
            {chat.problem && <p role="alert">{chat.problem}</p>}
            {chat.more && (
              <Button appearance="subtle" className="earlier" onClick={chat.loadMore}>
                Show earlier messages
              </Button>
            )}
            {chat.threads === undefined ? (
              <Spinner label="Loading messages…" />
            ) : chat.threads.length === 0 ? (
              <Empty kind={open.kind} />
            ) : open.kind === 'personal' ? (
              chat.threads.map(({ message }) => (
                <MessageItem key={message.id} message={message} {...common} place={place} isChat />
              ))
            ) : (
              chat.threads.map((thread) => (
                <ThreadItem
                  key={thread.message.id}
                  thread={thread}
                  {...common}
                  place={place}
                  onReply={(text, mentions) => send(text, mentions, thread.message.id)}
                />
              ))
            )}
          </div>
          <footer className="conversation-foot">
            <Suggestions threads={chat.threads} onChoose={(text) => void send(text, [])} />
            <Compose
              key={open.id}
              label={open.kind === 'personal' ? 'Message OKR Align' : `Start a post in ${open.name}`}
              people={workbench.people}
              canMention={open.kind === 'channel'}
              onSend={(text, mentions) => send(text, mentions)}
            />
          </footer>
        </section>
      )}
    </div>
  )
}

function Empty({ kind }: { kind: 'personal' | 'channel' }) {
  return (
    <div className="empty-chat">
      <h3>{kind === 'personal' ? 'Say something to OKR Align' : 'No posts yet'}</h3>
      <p className="quiet">
        {kind === 'personal'
          ? 'Write “help” to see what it understands.'
          : 'Start one below. Mention @OKR Align to speak to the bot.'}
      </p>
    </div>
  )
}

/** The choices that the bot's last message offers, until somebody writes. */
function Suggestions({
  threads,
  onChoose,
}: {
  threads: Thread[] | undefined
  onChoose: (text: string) => void
}) {
  const last: Message | undefined = threads?.at(-1)?.message
  const actions = last?.author.isBot ? last.suggestedActions : []
  if (actions.length === 0) return null
  return (
    <fieldset className="suggestions" aria-label="Suggestions">
      {actions.map(({ title, value }) => (
        <Button key={title} size="small" shape="circular" onClick={() => onChoose(String(value ?? title))}>
          {title}
        </Button>
      ))}
    </fieldset>
  )
}
