/** CFR: every OKR has one conversation, the same in the tab, in bot chat and in the channel. */
export interface Comment {
  id: string
  /** Position in the conversation, from 1, without gaps: the order everybody sees. */
  seq: number
  authorId: string
  text: string
  /** The comment that it answers. */
  replyTo?: string
  mentionIds: string[]
  /** Where it was written. */
  via: 'tab' | 'chat' | 'channel'
  createdAt: string
  editedAt?: string
  /** Set when deleted; the text is then empty, the place in the order is kept. */
  deletedAt?: string
  /** Reaction to the people who gave it. */
  reactions: Partial<Record<Reaction, string[]>>
}

/** Teams' own reactions. */
export const reactions = ['like', 'heart', 'laugh', 'surprised', 'sad', 'angry'] as const
export type Reaction = (typeof reactions)[number]

export const commentLimits = { text: 8000, mentions: 20 } as const

/** A channel thread that mirrors a conversation. */
export interface ChannelThread {
  /** Conversation id with its `;messageid=` root. */
  conversationId: string
  serviceUrl: string
  channelId: string
}

export interface Conversation {
  cycleId: string
  okrId: string
  /** The last comment's number. */
  seq: number
  /** Rises with every change (comment, edit, reaction): what live views compare. */
  version: number
  participantIds: string[]
  invitedIds: string[]
  channelThreads: ChannelThread[]
}

/** One conversation an OKR and cycle: the scope of its partition. */
export function threadIdOf(cycleId: string, okrId: string): string {
  return `${cycleId}~${okrId}`
}

/** The people's order of a nested conversation: roots by number, each followed by its replies by number. */
export function nested<C extends { id: string; seq: number; replyTo?: string | undefined }>(
  comments: readonly C[],
): { comment: C; depth: number }[] {
  const ids = new Set(comments.map((comment) => comment.id))
  const repliesTo = new Map<string | undefined, C[]>()
  for (const comment of [...comments].sort((a, b) => a.seq - b.seq)) {
    const parent = comment.replyTo !== undefined && ids.has(comment.replyTo) ? comment.replyTo : undefined
    repliesTo.set(parent, [...(repliesTo.get(parent) ?? []), comment])
  }
  const rows: { comment: C; depth: number }[] = []
  const seen = new Set<string>()
  const walk = (parent: string | undefined, depth: number): void => {
    for (const comment of repliesTo.get(parent) ?? []) {
      if (seen.has(comment.id)) continue
      seen.add(comment.id)
      rows.push({ comment, depth })
      walk(comment.id, depth + 1)
    }
  }
  walk(undefined, 0)
  return rows
}
