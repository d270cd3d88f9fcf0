import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CommentMultiple32Regular } from '@fluentui/react-icons/svg/comment-multiple'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
import { useMemo, useRef, useState } from 'react'
import type { CommentView } from '../../../okr/contract/conversation.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { useVisually } from '../../components/visually-hidden.ts'
import { useHost } from '../../host/use-host.ts'
import { CommentList } from './comment-list.tsx'
import type { CommentActions } from './comment-row.tsx'
import { withText } from './compose.ts'
import { Composer } from './composer.tsx'
import { type Draft, emptyDraft, keepDraft, recallDraft, sessionStore, storageKey } from './drafts.ts'
import { PaneContext } from './pane-context.ts'
import { pendingKey, type ShownComment } from './pending.ts'
import { useAnnouncement } from './use-announcement.ts'
import { useConversation } from './use-conversation.ts'

const useStyles = makeStyles({
  root: {
    height: '100%',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
  },
  fill: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  starters: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
  },
  foot: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
  },
  replying: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quoted: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

const starters = ['What would help you reach this?', 'I can help with ', 'How will we know that it worked?']

export interface ConversationPaneProps {
  cycleId: string
  okrId: string
}

/** The conversation of one OKR, the same as in chat and in the channel. Fills its container and scrolls inside. */
export function ConversationPane({ cycleId, okrId }: ConversationPaneProps) {
  // Another OKR is another conversation: nothing of the one before may stay.
  return <Conversation key={`${cycleId}/${okrId}`} cycleId={cycleId} okrId={okrId} />
}

function Conversation({ cycleId, okrId }: ConversationPaneProps) {
  const styles = useStyles()
  const hidden = useVisually()
  const [pane, setPane] = useState<HTMLElement | null>(null)
  const locale = useHost()?.locale ?? 'en-GB'
  const { query, me, newest, confirmed, rows, people, outbox } = useConversation(cycleId, okrId)
  const announcement = useAnnouncement(newest && confirmed, people, me.id)
  const input = useRef<HTMLTextAreaElement>(null)
  const draftKey = storageKey('draft', me.id, cycleId, okrId)
  const [draft, setDraft] = useState<Draft>(() => recallDraft(sessionStore(), draftKey))
  const change = (next: Draft) => {
    setDraft(next)
    keepDraft(sessionStore(), draftKey, next)
  }
  const latest = useRef({ draft, change, people })
  latest.current = { draft, change, people }

  const actions = useMemo((): CommentActions => {
    const focus = () => requestAnimationFrame(() => input.current?.focus())
    const keyOf = (shown: ShownComment) => {
      const entry = outbox
        .entries()
        .find((pending) => pending.commentId === shown.comment.id && pending.state === 'failed')
      return entry && pendingKey(entry)
    }
    return {
      reply: (comment) => {
        latest.current.change({ ...latest.current.draft, replyTo: comment.id })
        focus()
      },
      react: (commentId, reaction, on) =>
        outbox.put({ op: 'react', commentId, reaction, on, state: 'sending' }),
      edit: (commentId, text) =>
        outbox.put({ op: 'edit', commentId, text, at: new Date().toISOString(), state: 'sending' }),
      remove: (commentId) => outbox.put({ op: 'delete', commentId, state: 'sending' }),
      retry: (shown) => {
        const key = keyOf(shown)
        if (key !== undefined) outbox.retry(key)
      },
      takeBack: (shown) => {
        const key = keyOf(shown)
        if (key === undefined) return
        if (shown.waiting?.op === 'add') {
          const { comment } = shown
          const mentions = comment.mentionIds.flatMap((personId) => {
            const name = latest.current.people[personId]?.displayName
            return name === undefined ? [] : [{ personId, name }]
          })
          const back = withText(latest.current.draft, comment.text, mentions)
          latest.current.change(comment.replyTo === undefined ? back : { ...back, replyTo: comment.replyTo })
          focus()
        }
        outbox.discard(key)
      },
    }
  }, [outbox])

  const send = (ready: { text: string; mentionIds: string[] }) => {
    outbox.put({
      op: 'add',
      commentId: crypto.randomUUID(),
      ...ready,
      ...(draft.replyTo === undefined ? {} : { replyTo: draft.replyTo }),
      at: new Date().toISOString(),
      state: 'sending',
    })
    change(emptyDraft)
  }

  const answered = rows.find((row) => row.comment.id === draft.replyTo)?.comment
  const nearby = useMemo(() => Object.values(people).filter((person) => person.id !== me.id), [people, me.id])
  return (
    <section ref={setPane} aria-label="Conversation" className={styles.root}>
      <PaneContext value={pane}>
        <div role="status" className={hidden.text}>
          {announcement}
        </div>
        {!newest && query.isPending && (
          <div className={styles.fill}>
            <LoadingRows label="Loading the conversation" dots />
          </div>
        )}
        {query.isError && !newest && (
          <div className={styles.fill}>
            <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          </div>
        )}
        {newest && rows.length === 0 && (
          <div className={styles.fill}>
            <EmptyState
              icon={<CommentMultiple32Regular />}
              title="Start the conversation"
              text={
                newest.can.comment
                  ? 'Ask, offer help or give feedback. Everyone who can see this OKR can read and answer, here and in chat.'
                  : 'Nobody has written anything yet.'
              }
              action={
                newest.can.comment && (
                  <div className={styles.starters}>
                    {starters.map((starter) => (
                      <Button
                        key={starter}
                        size="small"
                        shape="circular"
                        onClick={() => {
                          change({ ...draft, text: starter })
                          requestAnimationFrame(() => input.current?.focus())
                        }}
                      >
                        {starter.trim()}
                      </Button>
                    ))}
                  </div>
                )
              }
            />
          </div>
        )}
        {newest && rows.length > 0 && (
          <CommentList
            rows={rows}
            people={people}
            personId={me.id}
            can={newest.can}
            locale={locale}
            draftKey={storageKey('edit', me.id, cycleId, okrId)}
            actions={actions}
            older={{
              more: query.hasNextPage,
              loading: query.isFetchingNextPage,
              load: () => void query.fetchNextPage(),
            }}
          />
        )}
        {newest && query.isError && (
          <div className={styles.foot}>
            <ErrorState compact error={query.error} onRetry={() => void query.refetch()} />
          </div>
        )}
        {newest && (
          <div className={styles.foot}>
            {newest.can.comment ? (
              <>
                {answered && (
                  <Replying
                    comment={answered}
                    name={people[answered.authorId]?.displayName ?? 'someone'}
                    onStop={() => {
                      const { replyTo: _, ...rest } = draft
                      change(rest)
                      input.current?.focus()
                    }}
                  />
                )}
                <Composer
                  label={answered ? 'Write a reply' : 'Write a comment'}
                  placeholder={answered ? 'Reply' : 'Write a comment, @ to mention'}
                  draft={draft}
                  onChange={change}
                  onSend={send}
                  nearby={nearby}
                  inputRef={input}
                  {...(answered
                    ? {
                        onCancel: () => {
                          const { replyTo: _, ...rest } = draft
                          change(rest)
                        },
                      }
                    : {})}
                />
              </>
            ) : (
              <p className={styles.note}>
                You can read this conversation; writing is for those who take part in it.
              </p>
            )}
          </div>
        )}
      </PaneContext>
    </section>
  )
}

function Replying({ comment, name, onStop }: { comment: CommentView; name: string; onStop: () => void }) {
  const styles = useStyles()
  return (
    <div className={styles.replying}>
      <span className={styles.quoted}>
        Replying to <strong>{name}</strong>: {comment.text}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label="Write a comment of its own instead"
        onClick={onStop}
      />
    </div>
  )
}
