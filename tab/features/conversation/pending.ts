import type { CommentView, ConversationPage } from '../../../okr/contract/conversation.ts'
import { nested, type Reaction } from '../../../okr/conversation.ts'
import type { Mention } from './mentions.ts'

/** What this person did and the server has not confirmed yet. */
export type Pending =
  | ({
      op: 'add'
      commentId: string
      text: string
      replyTo?: string
      mentions: Mention[]
      at: string
    } & Progress)
  | ({ op: 'edit'; commentId: string; text: string; at: string } & Progress)
  | ({ op: 'delete'; commentId: string } & Progress)
  | ({ op: 'react'; commentId: string; reaction: Reaction; on: boolean } & Progress)

export interface Progress {
  state: 'sending' | 'failed'
  /** Why it failed, in the server's words. */
  reason?: string
  /** It never reached the server: worth trying again as soon as there is a connection. */
  offline?: boolean
}

export type PendingOp = Pending['op']

export interface ShownComment {
  comment: CommentView
  /** What of it still waits for the server. */
  waiting?: { op: PendingOp; state: Progress['state']; reason?: string }
  /** 0: a comment of its own; 1: a reply to it, and so on. */
  depth: number
}

/** One pending operation of a kind for a comment; of reactions one for each reaction. */
export function pendingKey(pending: Pending): string {
  return pending.op === 'react'
    ? `react:${pending.commentId}:${pending.reaction}`
    : `${pending.op}:${pending.commentId}`
}

/** The comments of all loaded pages, each once, in the order of the conversation. The newest page comes first and knows best. */
export function commentsOf(pages: readonly ConversationPage[]): CommentView[] {
  const byId = new Map<string, CommentView>()
  for (const page of pages) {
    for (const comment of page.comments) {
      if (!byId.has(comment.id)) byId.set(comment.id, comment)
    }
  }
  return [...byId.values()].sort((a, b) => a.seq - b.seq)
}

/** The same pages with one comment as the server has just confirmed it. */
export function withConfirmed(
  pages: readonly ConversationPage[],
  confirmed: CommentView,
): ConversationPage[] {
  const known = pages.some((page) => page.comments.some((comment) => comment.id === confirmed.id))
  return pages.map((page, index) => {
    if (!known && index === 0) {
      const comments = [...page.comments, confirmed].sort((a, b) => a.seq - b.seq)
      return { ...page, comments, seq: Math.max(page.seq, confirmed.seq) }
    }
    if (!page.comments.some((comment) => comment.id === confirmed.id)) return page
    return {
      ...page,
      comments: page.comments.map((comment) => (comment.id === confirmed.id ? confirmed : comment)),
    }
  })
}

function withReaction(comment: CommentView, reaction: Reaction, on: boolean, personId: string): CommentView {
  const others = (comment.reactions[reaction] ?? []).filter((id) => id !== personId)
  const given = on ? [...others, personId] : others
  const reactions = { ...comment.reactions, [reaction]: given }
  if (given.length === 0) delete reactions[reaction]
  return { ...comment, reactions }
}

function apply(comment: CommentView, pending: Pending, personId: string): CommentView {
  switch (pending.op) {
    case 'add':
      return comment
    case 'edit':
      return { ...comment, text: pending.text, editedAt: pending.at }
    case 'delete':
      // Until the server agrees the text stays in sight when it failed, so that nothing seems lost.
      return pending.state === 'failed' ? comment : { ...comment, text: '', deletedAt: comment.createdAt }
    case 'react':
      return pending.state === 'failed'
        ? comment
        : withReaction(comment, pending.reaction, pending.on, personId)
  }
}

function waitingOf(pending: Pending): NonNullable<ShownComment['waiting']> {
  const { op, state, reason } = pending
  return { op, state, ...(reason === undefined ? {} : { reason }) }
}

/**
 * What is shown: the server's comments with my unconfirmed changes on top and my unconfirmed comments behind them, nested.
 * A comment that the server already has is taken from the server.
 */
export function shownComments(
  confirmed: readonly CommentView[],
  pending: readonly Pending[],
  personId: string,
): ShownComment[] {
  const known = new Set(confirmed.map((comment) => comment.id))
  const lastSeq = confirmed.at(-1)?.seq ?? 0
  const added = pending
    .filter((entry) => entry.op === 'add')
    .filter((entry) => !known.has(entry.commentId))
    .map(
      (entry, index): CommentView => ({
        id: entry.commentId,
        seq: lastSeq + 1 + index,
        authorId: personId,
        text: entry.text,
        ...(entry.replyTo === undefined ? {} : { replyTo: entry.replyTo }),
        mentionIds: entry.mentions.map((mention) => mention.personId),
        via: 'tab',
        createdAt: entry.at,
        reactions: {},
      }),
    )
  return nested([...confirmed, ...added]).map(({ comment, depth }) => {
    const own = pending.filter(
      (entry) => entry.commentId === comment.id && !(entry.op === 'add' && known.has(comment.id)),
    )
    const changed = own.reduce((current, entry) => apply(current, entry, personId), comment)
    const telling = own.find((entry) => entry.state === 'failed') ?? own.find((entry) => entry.op !== 'react')
    return { comment: changed, depth, ...(telling ? { waiting: waitingOf(telling) } : {}) }
  })
}
