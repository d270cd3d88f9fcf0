import type { CommentView } from '../../../okr/contract/conversation.ts'
import type { Reaction } from '../../../okr/conversation.ts'
import type { ShownComment } from './pending.ts'

/** What can be done with comments; the same functions for every row, so that rows are drawn again only when they change. */
export interface CommentActions {
  reply: (comment: CommentView) => void
  react: (commentId: string, reaction: Reaction, on: boolean) => void
  edit: (commentId: string, text: string) => void
  remove: (commentId: string) => void
  retry: (shown: ShownComment) => void
  /** Gives a failed change up; a comment's text goes back to the compose box. */
  takeBack: (shown: ShownComment) => void
}
