import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { CommentActions } from './comment-actions.ts'
import { type Answers, CommentRow } from './comment-row.tsx'
import type { ShownComment } from './pending.ts'
import { useChatScroll } from './use-chat-scroll.ts'
import { useNow } from './use-now.ts'

const useStyles = makeStyles({
  frame: { position: 'relative', flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    // The position is kept by hand, the same in every browser.
    overflowAnchor: 'none',
    paddingInline: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  list: { margin: 0, padding: 0 },
  older: { display: 'flex', justifyContent: 'center', paddingTop: tokens.spacingVerticalS },
  unseen: {
    position: 'absolute',
    bottom: tokens.spacingVerticalS,
    insetInline: 0,
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
  },
  unseenButton: { pointerEvents: 'auto', boxShadow: tokens.shadow8 },
})

export interface CommentListProps {
  rows: readonly ShownComment[]
  people: PeopleById
  personId: string
  can: { comment: boolean; moderate: boolean }
  locale: string
  /** Where an edit that is not saved yet is kept, with the comment's id behind it. */
  draftKey: string
  actions: CommentActions
  older: { more: boolean; loading: boolean; load: () => void }
}

/** Whose comment each reply answers; shown only where its place does not tell. */
function answersOf(rows: readonly ShownComment[], people: PeopleById): Map<string, Answers> {
  const byId = new Map(rows.map((row) => [row.comment.id, row.comment]))
  const answers = new Map<string, Answers>()
  rows.forEach((row, index) => {
    const { replyTo } = row.comment
    if (replyTo === undefined) return
    const answered = byId.get(replyTo)
    if (answered === undefined) answers.set(row.comment.id, { name: 'an earlier comment', shown: true })
    else {
      const name = people[answered.authorId]?.displayName ?? 'someone'
      answers.set(row.comment.id, { name, shown: row.depth > 1 && rows[index - 1]?.comment.id !== replyTo })
    }
  })
  return answers
}

export function CommentList(props: CommentListProps) {
  const { rows, people, personId, can, locale, draftKey, actions, older } = props
  const styles = useStyles()
  const scroll = useRef<HTMLDivElement>(null)
  const now = useNow()
  const [chosen, setChosen] = useState<string>()
  const answers = useMemo(() => answersOf(rows, people), [rows, people])
  const scrollRows = useMemo(
    () =>
      rows.map(({ comment, waiting }) => ({
        id: comment.id,
        seq: waiting?.op === 'add' ? 0 : comment.seq,
        mine: comment.authorId === personId,
      })),
    [rows, personId],
  )
  const { unseen, showUnseen } = useChatScroll(scroll, scrollRows)
  const activeId = rows.some((row) => row.comment.id === chosen) ? chosen : rows.at(-1)?.comment.id

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target
    if (!(target instanceof HTMLElement) || target.dataset.commentId === undefined) return
    const at = rows.findIndex((row) => row.comment.id === target.dataset.commentId)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    const row = to === undefined ? undefined : rows[to]
    if (!row) return
    event.preventDefault()
    scroll.current?.querySelector<HTMLElement>(`[data-comment-id="${CSS.escape(row.comment.id)}"]`)?.focus()
  }
  return (
    <div className={styles.frame}>
      <div ref={scroll} className={styles.scroll}>
        {older.more && (
          <div className={styles.older}>
            <Button size="small" appearance="subtle" disabledFocusable={older.loading} onClick={older.load}>
              {older.loading ? 'Loading…' : 'Show older comments'}
            </Button>
          </div>
        )}
        <ol
          className={styles.list}
          aria-label="Comments"
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const row = event.target.closest<HTMLElement>('[data-comment-id]')
            if (row) setChosen(row.dataset.commentId)
          }}
        >
          {rows.map((row) => (
            <CommentRow
              key={row.comment.id}
              shown={row}
              answers={answers.get(row.comment.id)}
              people={people}
              personId={personId}
              can={can}
              now={now}
              locale={locale}
              draftKey={`${draftKey}:${row.comment.id}`}
              active={row.comment.id === activeId}
              actions={actions}
            />
          ))}
        </ol>
      </div>
      {unseen.length > 0 && (
        <div className={styles.unseen}>
          <Button
            size="small"
            shape="circular"
            appearance="primary"
            className={styles.unseenButton}
            icon={<ArrowDown16Regular />}
            iconPosition="after"
            onClick={showUnseen}
          >
            {unseen.length === 1 ? '1 new comment' : `${unseen.length} new comments`}
          </Button>
        </div>
      )}
    </div>
  )
}
