import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowReply16Regular } from '@fluentui/react-icons/svg/arrow-reply'
import { Chat16Regular } from '@fluentui/react-icons/svg/chat'
import { PeopleTeam16Regular } from '@fluentui/react-icons/svg/people-team'
import { WindowApps16Regular } from '@fluentui/react-icons/svg/window-apps'
import { type ComponentType, memo, useRef, useState } from 'react'
import type { PeopleById } from '../../../okr/contract/common.ts'
import type { CommentView } from '../../../okr/contract/conversation.ts'
import { Avatar } from '../../components/avatar.tsx'
import type { CommentActions } from './comment-actions.ts'
import { CommentMenu } from './comment-menu.tsx'
import { useRowStyles } from './comment-row-styles.ts'
import { CommentText } from './comment-text.tsx'
import { fullTime, relativeTime } from './comment-times.ts'
import { CommentWaiting } from './comment-waiting.tsx'
import { ConfirmDelete } from './confirm-delete.tsx'
import { EditBox } from './edit-box.tsx'
import type { ShownComment } from './pending.ts'
import { ReactionPicker, ReactionPills } from './reactions.tsx'

const useStyles = makeStyles({ place: { display: 'inline-flex', color: tokens.colorNeutralForeground3 } })

const places: Record<CommentView['via'], { text: string; icon: ComponentType }> = {
  tab: { text: 'Written in the tab', icon: WindowApps16Regular },
  chat: { text: 'Written in chat', icon: Chat16Regular },
  channel: { text: 'Written in a channel', icon: PeopleTeam16Regular },
}

function Place({ via }: { via: CommentView['via'] }) {
  const styles = useStyles()
  const { text, icon: Icon } = places[via]
  return (
    <Tooltip content={text} relationship="label">
      <span role="img" className={styles.place}>
        <Icon />
      </span>
    </Tooltip>
  )
}

/** Whose comment a reply answers. */
export interface Answers {
  name: string
  /** Its place alone does not tell. */
  shown: boolean
}

export interface CommentRowProps {
  shown: ShownComment
  answers?: Answers | undefined
  people: PeopleById
  personId: string
  can: { comment: boolean; moderate: boolean }
  now: number
  locale: string
  draftKey: string
  /** The one row whose buttons are reached with Tab. */
  active: boolean
  actions: CommentActions
}

export const CommentRow = memo(function CommentRow(props: CommentRowProps) {
  const { shown, answers, people, personId, can, now, locale, active, actions } = props
  const tabIndex = active ? 0 : -1
  const { comment, waiting, depth } = shown
  const styles = useRowStyles()
  const row = useRef<HTMLElement>(null)
  const [editing, setEditing] = useState(false)
  const [asking, setAsking] = useState(false)
  const author = people[comment.authorId] ?? { id: comment.authorId, displayName: 'Someone' }
  const deleted = comment.deletedAt !== undefined
  const settled = waiting === undefined && !deleted
  const when = relativeTime(comment.createdAt, now, locale)
  const mine = comment.authorId === personId
  const back = () => row.current?.focus()

  return (
    <li
      className={mergeClasses(styles.item, depth > 0 && styles.reply)}
      style={{ '--depth': Math.min(depth, 3) }}
    >
      <article
        ref={row}
        tabIndex={tabIndex}
        data-comment-id={comment.id}
        aria-label={`${author.displayName}, ${answers ? `reply to ${answers.name}, ` : ''}${when}`}
        className={mergeClasses(styles.row, waiting?.state === 'sending' && styles.sending)}
      >
        <Avatar person={author} size={depth === 0 ? 32 : 24} />
        <div className={styles.body}>
          <div className={styles.head}>
            <span className={styles.author}>{author.displayName}</span>
            <span className={styles.when}>
              <Tooltip content={fullTime(comment.createdAt, locale)} relationship="description">
                <time className={styles.time} dateTime={comment.createdAt}>
                  {when}
                </time>
              </Tooltip>
              <Place via={comment.via} />
            </span>
            {comment.editedAt !== undefined && !deleted && <span className={styles.time}>Edited</span>}
          </div>
          {answers?.shown && (
            <div className={styles.answers}>
              <ArrowReply16Regular /> to {answers.name}
            </div>
          )}
          {deleted && <p className={styles.deleted}>This comment was deleted.</p>}
          {!deleted && editing && (
            <EditBox
              draftKey={props.draftKey}
              text={comment.text}
              onSave={(text) => {
                setEditing(false)
                if (text !== comment.text) actions.edit(comment.id, text)
                back()
              }}
              onCancel={() => {
                setEditing(false)
                back()
              }}
            />
          )}
          {!deleted && !editing && (
            <CommentText
              text={comment.text}
              mentionIds={comment.mentionIds}
              people={people}
              personId={personId}
            />
          )}
          {!deleted && (
            <ReactionPills
              comment={comment}
              people={people}
              personId={personId}
              locale={locale}
              tabIndex={tabIndex}
              onReact={
                can.comment && settled ? (which, on) => actions.react(comment.id, which, on) : undefined
              }
            />
          )}
          {waiting && <CommentWaiting shown={shown} actions={actions} />}
          {asking && (
            <ConfirmDelete
              onYes={() => {
                setAsking(false)
                actions.remove(comment.id)
                back()
              }}
              onNo={() => {
                setAsking(false)
                back()
              }}
            />
          )}
          {settled && can.comment && !editing && !asking && (
            <div className={styles.actions}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.action}
                tabIndex={tabIndex}
                icon={<ArrowReply16Regular />}
                aria-label={`Reply to ${author.displayName}`}
                onClick={() => actions.reply(comment)}
              >
                Reply
              </Button>
              <ReactionPicker
                comment={comment}
                personId={personId}
                className={styles.action}
                tabIndex={tabIndex}
                onReact={(which, on) => actions.react(comment.id, which, on)}
              />
              <CommentMenu
                className={styles.action}
                tabIndex={tabIndex}
                text={comment.text}
                onEdit={mine ? () => setEditing(true) : undefined}
                onDelete={mine || can.moderate ? () => setAsking(true) : undefined}
              />
            </div>
          )}
        </div>
      </article>
    </li>
  )
})
