import type { PeopleById } from '../../../okr/contract/common.ts'
import type { CommentView, ConversationPage } from '../../../okr/contract/conversation.ts'
import type { OkrDetails } from '../../../okr/contract/okrs.ts'
import { commentLimits } from '../../../okr/conversation.ts'
import type { JsonObject } from '../../commands/ports/document-store.ts'
import {
  bar,
  type CardAction,
  card,
  type Element,
  execute,
  go,
  line,
  moment,
  openUrl,
  paragraphs,
  percent,
  run,
  shown,
  words,
} from './elements.ts'
import { measureText } from './measure.ts'

const keyResultsShown = 6
const commentsShown = 4
const pathShown = 4

export interface OkrCardInput {
  cycleId: string
  details: OkrDetails
  conversation: ConversationPage
  link: string
  /** The comment that the input answers. */
  replyTo?: CommentView
  /** In a channel, where everybody sees the same card, there is no way back to somebody's own list. */
  place: 'personal' | 'channel'
}

/** An OKR with what belongs to it, the latest comments, and an input to write one. */
export function okrCard(input: OkrCardInput): JsonObject {
  const { details, conversation, link, place, cycleId } = input
  const { okr } = details
  return card(
    [
      ...head(details),
      ...progress(details),
      ...(okr.kind === 'objective' && okr.why
        ? [
            words('Why', { weight: 'bolder', spacing: 'medium' }),
            ...paragraphs(okr.why, { characters: 500, lines: 6 }),
          ]
        : []),
      ...keyResults(details),
      ...path(details),
      ...comments(input),
      ...(conversation.can.comment ? [commentInput(input)] : []),
    ],
    [
      ...(conversation.can.comment ? [send(input)] : []),
      openUrl('Open in OKR Align', link),
      ...(place === 'personal' ? [go('My OKRs', 'my-okrs', {})] : []),
      go('Refresh', 'open-okr', { cycleId, okrId: okr.id }),
    ],
  )
}

/** What notifications and clients without cards show. */
export function okrText({ okr, progress: share }: OkrDetails): string {
  return `${shown(okr.title, 200)} (${share === undefined ? 'no measure yet' : percent(share)})`
}

function head({ okr, unitName, people }: OkrDetails): Element[] {
  const kind = okr.kind === 'key-result' ? 'Key result' : okr.level === 'vision' ? 'Vision' : 'Objective'
  const draft = okr.visibility === 'draft' ? ' · Draft' : ''
  return [
    words(`${kind} · ${shown(unitName, 80)}${draft}`, { size: 'small', subtle: true }),
    words(shown(okr.title, 300), { size: 'large', weight: 'bolder', spacing: 'small' }),
    words(ownerText(okr.ownerId, okr.ownerText, people), { subtle: true, spacing: 'small' }),
  ]
}

export function ownerText(
  ownerId: string | undefined,
  unmatched: string | undefined,
  people: PeopleById,
): string {
  if (ownerId !== undefined) return `Owner: ${nameOf(ownerId, people)}`
  return unmatched === undefined ? 'No owner yet' : `Owner not matched: ${shown(unmatched, 80)}`
}

export function nameOf(personId: string, people: PeopleById): string {
  return shown(people[personId]?.displayName ?? 'Somebody', 80)
}

function progress({ progress: share, expected }: OkrDetails): Element[] {
  if (share === undefined) return [words('No measure yet', { spacing: 'small' })]
  const beside = expected === undefined ? '' : ` (${percent(expected)} expected today)`
  return [words(`${percent(share)}${beside}`, { spacing: 'small' }), bar(share, styleOf(share, expected))]
}

function styleOf(share: number, expected: number | undefined): 'good' | 'warning' | 'attention' | 'accent' {
  if (expected === undefined) return 'accent'
  if (share >= expected) return 'good'
  return share >= expected - 0.2 ? 'warning' : 'attention'
}

function keyResults({ okr, keyResults: all }: OkrDetails): Element[] {
  if (okr.kind === 'key-result') {
    const measure = measureText(okr)
    return measure === undefined ? [] : [words(measure, { spacing: 'small' })]
  }
  if (all.length === 0) return []
  const rows = all.slice(0, keyResultsShown).map(({ keyResult, progress: share }): Element => {
    const measure = measureText(keyResult)
    const parts = [measure, share === undefined ? undefined : percent(share)].filter(
      (part) => part !== undefined,
    )
    return line(
      [
        run(`• ${shown(keyResult.title, 160)}`),
        ...(parts.length > 0 ? [run(`  ${parts.join(' · ')}`, { subtle: true })] : []),
      ],
      { spacing: 'small' },
    )
  })
  const more = all.length - rows.length
  return [
    words('Key results', { weight: 'bolder', spacing: 'medium' }),
    ...rows,
    ...(more > 0 ? [words(`and ${more} more`, { subtle: true, spacing: 'small' })] : []),
  ]
}

function path({ path: steps }: OkrDetails): Element[] {
  if (steps.length === 0) return []
  const titles = steps.slice(-pathShown).map((step) => shown(step.title, 70))
  const above = steps.length > pathShown ? ['…', ...titles] : titles
  return [
    words('Contributes to', { weight: 'bolder', spacing: 'medium' }),
    words(above.join(' › '), { spacing: 'small', subtle: true }),
  ]
}

function comments({ cycleId, details, conversation, place }: OkrCardInput): Element[] {
  const present = conversation.comments.filter((comment) => comment.deletedAt === undefined)
  const latest = present.slice(-commentsShown)
  const earlier = conversation.cursor !== undefined || present.length > latest.length
  return [
    words('Conversation', { weight: 'bolder', spacing: 'medium' }),
    ...(latest.length === 0 ? [words('Nobody has written yet.', { subtle: true, spacing: 'small' })] : []),
    ...(earlier
      ? [words('Earlier comments are in OKR Align.', { subtle: true, size: 'small', spacing: 'small' })]
      : []),
    ...latest.map(
      (comment): Element => ({
        type: 'Container',
        spacing: 'small',
        separator: true,
        items: [
          words(`${nameOf(comment.authorId, conversation.people)}${answered(comment, conversation)}`, {
            weight: 'bolder',
            size: 'small',
          }),
          moment(comment.createdAt),
          ...paragraphs(comment.text, { characters: 350, lines: 6 }),
        ],
        ...(conversation.can.comment && place === 'personal'
          ? {
              selectAction: go('Reply', 'reply', {
                cycleId,
                okrId: details.okr.id,
                commentId: comment.id,
              }),
            }
          : {}),
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
