import type { CommentView, ConversationPage } from '../../../okr/contract/conversation.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { commentLimits } from '../../../okr/conversation.ts'
import type { JsonObject } from '../../commands/ports/document-store.ts'
import {
  type CardAction,
  card,
  type Element,
  execute,
  go,
  moment,
  openUrl,
  paragraphs,
  words,
} from './elements.ts'
import { nameOf, okrFacts } from './okr-facts.ts'

const commentsShown = 4

export interface OkrCardInput {
  cycleId: string
  details: OkrDetails
  conversation: ConversationPage
  link: string
  /** The comment that the input answers. */
  replyTo?: CommentView
}

/** An OKR in a person's own chat: what belongs to it, the latest comments, and an input to write one. */
export function okrCard(input: OkrCardInput): JsonObject {
  const { details, conversation, link, cycleId } = input
  return card(
    [...okrFacts(details), ...comments(input), ...(conversation.can.comment ? [commentInput(input)] : [])],
    [
      ...(conversation.can.comment ? [send(input)] : []),
      openUrl('Open in OKR Align', link),
      go('My OKRs', 'my-okrs', {}),
      go('Refresh', 'open-okr', { cycleId, okrId: details.okr.id }),
    ],
  )
}

function comments({ cycleId, details, conversation }: OkrCardInput): Element[] {
  const present = conversation.comments.filter((comment) => comment.deletedAt === undefined)
  const latest = present.slice(-commentsShown)
  const earlier = conversation.cursor !== undefined || present.length > latest.length
  const reply = (commentId: string) => go('Reply', 'reply', { cycleId, okrId: details.okr.id, commentId })
  return [
    words('Conversation', { weight: 'bolder', spacing: 'medium' }),
    ...(latest.length === 0 ? [words('Nobody has written yet.', { subtle: true, spacing: 'small' })] : []),
    ...(earlier
      ? [words('Earlier comments are in OKR Align.', { subtle: true, size: 'small', spacing: 'small' })]
      : []),
    ...latest.map(
      (comment): Element => ({
        type: 'ColumnSet',
        spacing: 'small',
        separator: true,
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            items: [
              words(`${nameOf(comment.authorId, conversation.people)}${answered(comment, conversation)}`, {
                weight: 'bolder',
                size: 'small',
              }),
              moment(comment.createdAt),
              ...paragraphs(comment.text, { characters: 350, lines: 6 }),
            ],
          },
          ...(conversation.can.comment
            ? [
                {
                  type: 'Column',
                  width: 'auto',
                  items: [{ type: 'ActionSet', actions: [reply(comment.id)] }],
                },
              ]
            : []),
        ],
      }),
    ),
  ]
}

function answered(comment: CommentView, { comments: all, people }: ConversationPage): string {
  const parent = all.find((one) => one.id === comment.replyTo)
  return parent === undefined ? '' : ` → ${nameOf(parent.authorId, people)}`
}

function commentInput({ replyTo, conversation }: OkrCardInput): Element {
  const label =
    replyTo === undefined ? 'Your comment' : `Your reply to ${nameOf(replyTo.authorId, conversation.people)}`
  return {
    type: 'Input.Text',
    id: 'text',
    label,
    placeholder: 'What do you think?',
    isMultiline: true,
    maxLength: commentLimits.text,
    spacing: 'medium',
  }
}

/** `seen` tells two comments from one that was sent twice. */
function send({ cycleId, details, conversation, replyTo }: OkrCardInput): CardAction {
  return execute(replyTo === undefined ? 'Comment' : 'Reply', 'comment', {
    cycleId,
    okrId: details.okr.id,
    seen: conversation.seq,
    ...(replyTo === undefined ? {} : { replyTo: replyTo.id }),
  })
}
