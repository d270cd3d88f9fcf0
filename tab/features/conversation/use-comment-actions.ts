import { useMemo } from 'react'
import type { CommentActions } from './comment-actions.ts'
import { withText } from './compose.ts'
import type { Draft } from './drafts.ts'
import type { ConversationOutbox } from './outbox.ts'
import { pendingKey, type ShownComment } from './pending.ts'

/** What the rows can do; the same functions as long as the conversation is the same. */
export function useCommentActions(
  outbox: ConversationOutbox,
  changeDraft: (next: (draft: Draft) => Draft) => void,
  focusInput: () => void,
): CommentActions {
  return useMemo(() => {
    const failed = ({ comment }: ShownComment) =>
      outbox.entries().find((entry) => entry.commentId === comment.id && entry.state === 'failed')
    return {
      reply: (comment) => {
        changeDraft((draft) => ({ ...draft, replyTo: comment.id }))
        focusInput()
      },
      react: (commentId, reaction, on) =>
        outbox.put({ op: 'react', commentId, reaction, on, state: 'sending' }),
      edit: (commentId, text) =>
        outbox.put({ op: 'edit', commentId, text, at: new Date().toISOString(), state: 'sending' }),
      remove: (commentId) => outbox.put({ op: 'delete', commentId, state: 'sending' }),
      retry: (shown) => {
        const entry = failed(shown)
        if (entry) outbox.retry(pendingKey(entry))
      },
      takeBack: (shown) => {
        const entry = failed(shown)
        if (!entry) return
        outbox.discard(pendingKey(entry))
        if (entry.op !== 'add') return
        changeDraft((draft) => {
          const back = withText(draft, entry.text, entry.mentions)
          return entry.replyTo === undefined ? back : { ...back, replyTo: entry.replyTo }
        })
        focusInput()
      },
    }
  }, [outbox, changeDraft, focusInput])
}
