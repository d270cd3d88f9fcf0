import { Button } from '@fluentui/react-components'
import { ArrowReply16Regular } from '@fluentui/react-icons/svg/arrow-reply'
import { useState } from 'react'
import type { Message, Person, Place, Thread } from '../api.ts'
import { Compose } from './compose.tsx'
import { MessageItem } from './message-item.tsx'

/** More answers than this are folded until somebody asks. */
const shownAtFirst = 4

/** A channel thread: its first message, its answers, and a place to answer. */
export function ThreadItem({
  thread,
  onReply,
  ...common
}: {
  thread: Thread
  person: Person
  people: Person[]
  place: Place
  onLink: (href: string) => void
  onChanged: (message: Message) => void
  onReply: (text: string, mentions: string[]) => Promise<void>
}) {
  const [replying, setReplying] = useState(false)
  const [unfolded, setUnfolded] = useState(false)
  const { message, replies } = thread
  const hidden = unfolded || replies.length <= shownAtFirst + 1 ? 0 : replies.length - shownAtFirst
  return (
    <article className="thread" aria-label={`Thread by ${message.author.name}`}>
      <MessageItem message={message} {...common} />
      {replies.length > 0 && (
        <div className="replies">
          {hidden > 0 && (
            <Button appearance="transparent" size="small" onClick={() => setUnfolded(true)}>
              Show {hidden} earlier replies
            </Button>
          )}
          {replies.slice(hidden).map((reply) => (
            <MessageItem key={reply.id} message={reply} {...common} />
          ))}
        </div>
      )}
      {replying ? (
        <Compose
          label="Reply"
          people={common.people}
          canMention
          autoFocus
          onCancel={() => setReplying(false)}
          onSend={async (text, mentions) => {
            await onReply(text, mentions)
            setReplying(false)
            setUnfolded(true)
          }}
        />
      ) : (
        <Button
          appearance="transparent"
          size="small"
          icon={<ArrowReply16Regular />}
          className="reply-button"
          onClick={() => setReplying(true)}
        >
          Reply
        </Button>
      )}
    </article>
  )
}
