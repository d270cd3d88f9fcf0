import { makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useMemo, useRef, useState } from 'react'
import { ErrorState } from '../../components/error-state.tsx'
import { LoadingRows } from '../../components/loading-rows.tsx'
import { useVisually } from '../../components/visually-hidden.ts'
import { useHost } from '../../host/use-host.ts'
import { CommentList } from './comment-list.tsx'
import type { ReadyComment } from './compose.ts'
import { Composer } from './composer.tsx'
import { emptyDraft, storageKey } from './drafts.ts'
import { PaneContext } from './pane-context.ts'
import { ReplyingTo } from './replying-to.tsx'
import { StartConversation } from './start-conversation.tsx'
import { useAnnouncement } from './use-announcement.ts'
import { useCommentActions } from './use-comment-actions.ts'
import { useConversation } from './use-conversation.ts'
import { useDraft } from './use-draft.ts'

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
  foot: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

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
  const [draft, changeDraft] = useDraft(storageKey('draft', me.id, cycleId, okrId))
  const input = useRef<HTMLTextAreaElement>(null)
  const focusInput = useCallback(() => requestAnimationFrame(() => input.current?.focus()), [])
  const actions = useCommentActions(outbox, changeDraft, focusInput)

  const send = (ready: ReadyComment) => {
    outbox.put({
      op: 'add',
      commentId: crypto.randomUUID(),
      ...ready,
      ...(draft.replyTo === undefined ? {} : { replyTo: draft.replyTo }),
      at: new Date().toISOString(),
      state: 'sending',
    })
    changeDraft(() => emptyDraft)
  }
  const stopReplying = () => {
    changeDraft(({ replyTo: _, ...rest }) => rest)
    focusInput()
  }
  const isReply = draft.replyTo !== undefined
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
        {!newest && query.isError && (
          <div className={styles.fill}>
            <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          </div>
        )}
        {newest && rows.length === 0 && (
          <div className={styles.fill}>
            <StartConversation
              onStart={
                newest.can.comment
                  ? (text) => {
                      changeDraft((before) => ({ ...before, text }))
                      focusInput()
                    }
                  : undefined
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
                {isReply && (
                  <ReplyingTo
                    answered={
                      answered && {
                        name: people[answered.authorId]?.displayName ?? 'someone',
                        text: answered.text,
                      }
                    }
                    onStop={stopReplying}
                  />
                )}
                <Composer
                  label={isReply ? 'Write a reply' : 'Write a comment'}
                  placeholder={isReply ? 'Reply' : 'Write a comment, @ to mention'}
                  draft={draft}
                  onChange={(next) => changeDraft(() => next)}
                  onSend={send}
                  nearby={nearby}
                  inputRef={input}
                  {...(isReply ? { onCancel: stopReplying } : {})}
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
