import type { Comment } from '../../../okr/conversation.ts'
import { commentLimits } from '../../../okr/conversation.ts'
import type { JsonObject } from '../../commands/ports/document-store.ts'
import { card, type Element, execute, go, line, openUrl, paragraphs, run, shown, words } from './elements.ts'

/** The channel takes 28 KB a message; some of it is its own envelope. */
const cardBytes = 25_000
const textSteps = [commentLimits.text, 5000, 3000, 1500]

export interface CommentCardInput {
  comment: Comment
  authorName: string
  /** What it answers. */
  answered?: { authorName: string; text: string }
  okrTitle: string
  link: string
  /** Sent a second time, because nobody knows whether the first one arrived. */
  again?: boolean
}

/** A comment as a message of a channel's thread: who wrote it, and what. */
export function commentPost(input: CommentCardInput): JsonObject {
  const { comment, link } = input
  if (comment.deletedAt !== undefined) return deletedComment(input)
  return fitting((characters) =>
    card(
      [...author(input), ...body(comment.text, characters), ...(input.again ? [repetition] : [])],
      cut(comment.text, characters) ? [more(link)] : [],
    ),
  )
}

/** A comment as a message in the chat of somebody it concerns, with an input to answer it. */
export function commentNotice(
  input: CommentCardInput & { cycleId: string; okrId: string; seen: number; why: string },
): JsonObject {
  const { comment, cycleId, okrId, seen, why, okrTitle, link } = input
  if (comment.deletedAt !== undefined) return deletedComment(input)
  return fitting((characters) =>
    card(
      [
        words(why, { size: 'small', subtle: true }),
        words(shown(okrTitle, 200), { weight: 'bolder', spacing: 'small' }),
        ...author(input),
        ...body(comment.text, characters),
        {
          type: 'Input.Text',
          id: 'text',
          label: `Your reply to ${shown(input.authorName, 80)}`,
          placeholder: 'What do you think?',
          isMultiline: true,
          maxLength: commentLimits.text,
          spacing: 'medium',
        },
      ],
      [
        execute('Reply', 'comment', { cycleId, okrId, seen, replyTo: comment.id }),
        go('Show the OKR', 'open-okr', { cycleId, okrId }),
        openUrl('Open in OKR Align', link),
      ],
    ),
  )
}

/** What notifications show. */
export function commentText({ comment, authorName, okrTitle }: CommentCardInput): string {
  return comment.deletedAt === undefined
    ? `${shown(authorName, 80)} on "${shown(okrTitle, 80)}": ${shown(comment.text, 200)}`
    : 'This comment was deleted.'
}

const repetition = words('Sent again after an interruption; it may stand above already.', {
  size: 'small',
  subtle: true,
})

function deletedComment({ okrTitle }: CommentCardInput): JsonObject {
  return card([
    words('This comment was deleted.', { italic: true, subtle: true }),
    words(shown(okrTitle, 200), { size: 'small', subtle: true, spacing: 'none' }),
  ])
}

function author({ comment, authorName, answered }: CommentCardInput): Element[] {
  const about = comment.editedAt === undefined ? '' : ' · edited'
  return [
    line(
      [run(shown(authorName, 80), { weight: 'bolder' }), run(about, { subtle: true, size: 'small' })].slice(
        0,
        about === '' ? 1 : 2,
      ),
    ),
    ...(answered === undefined
      ? []
      : [
          words(`→ ${shown(answered.authorName, 80)}: ${shown(answered.text.replaceAll('\n', ' '), 120)}`, {
            size: 'small',
            subtle: true,
            italic: true,
            spacing: 'none',
          }),
        ]),
  ]
}

function body(text: string, characters: number): Element[] {
  return paragraphs(text, { characters, lines: 100 })
}

function cut(text: string, characters: number): boolean {
  return [...text].length > characters || text.split('\n').length > 100
}

function more(link: string): JsonObject {
  return openUrl('Read all of it in OKR Align', link)
}

/** Most text first; less when its letters need more bytes than the channel takes. */
function fitting(build: (characters: number) => JsonObject): JsonObject {
  const cards = textSteps.map(build)
  return (
    cards.find((one) => Buffer.byteLength(JSON.stringify(one)) <= cardBytes) ?? build(textSteps.at(-1) ?? 0)
  )
}
