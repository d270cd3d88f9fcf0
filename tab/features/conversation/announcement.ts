import type { PeopleById } from '../../../okr/contract/common.ts'
import type { CommentView } from '../../../okr/contract/conversation.ts'

const longestText = 200

/** What a screen reader is told of comments that came after number `lastHeard`, written by others. Undefined: nothing. */
export function announcementOf(
  comments: readonly CommentView[],
  lastHeard: number,
  people: PeopleById,
  personId: string,
): string | undefined {
  const heard = comments.filter(
    (comment) => comment.seq > lastHeard && comment.authorId !== personId && comment.deletedAt === undefined,
  )
  const [only] = heard
  if (!only) return undefined
  if (heard.length > 1) return `${heard.length} new comments`
  const text = only.text.length > longestText ? `${only.text.slice(0, longestText)}…` : only.text
  return `${people[only.authorId]?.displayName ?? 'Someone'} wrote: ${text}`
}
