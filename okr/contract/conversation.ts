import * as z from 'zod/mini'
import { commentLimits, reactions } from '../conversation.ts'
import { id, peopleById, text } from './common.ts'

export const comment = z.object({
  id: z.string(),
  seq: z.number(),
  authorId: z.string(),
  text: z.string(),
  replyTo: z.optional(z.string()),
  mentionIds: z.array(z.string()),
  via: z.enum(['tab', 'chat', 'channel']),
  createdAt: z.string(),
  editedAt: z.optional(z.string()),
  deletedAt: z.optional(z.string()),
  reactions: z.partialRecord(z.enum(reactions), z.array(z.string())),
})
export type CommentView = z.infer<typeof comment>

export const newComment = z.object({
  text: text(commentLimits.text),
  replyTo: z.optional(id),
  mentionIds: z.optional(z.array(id).check(z.maxLength(commentLimits.mentions))),
})
export type NewComment = z.infer<typeof newComment>

export const editComment = z.object({ text: text(commentLimits.text) })
export const react = z.object({ reaction: z.enum(reactions), on: z.boolean() })

/** The newest 100, oldest first; `cursor` leads to older ones. */
export const conversationPage = z.object({
  okrId: z.string(),
  version: z.number(),
  seq: z.number(),
  comments: z.array(comment),
  people: peopleById,
  cursor: z.optional(z.string()),
  channels: z.array(z.object({ channelId: z.string() })),
  can: z.object({ comment: z.boolean(), moderate: z.boolean() }),
})
export type ConversationPage = z.infer<typeof conversationPage>
