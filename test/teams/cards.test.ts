import fc from 'fast-check'
import { choiceCard } from '../../bot/teams/cards/choice-card.ts'
import { commentNotice, commentPost } from '../../bot/teams/cards/comment-card.ts'
import { shown } from '../../bot/teams/cards/elements.ts'
import { helpCard } from '../../bot/teams/cards/help-card.ts'
import { listCard } from '../../bot/teams/cards/list-card.ts'
import { measureText } from '../../bot/teams/cards/measure.ts'
import { okrCard } from '../../bot/teams/cards/okr-card.ts'
import { threadCard } from '../../bot/teams/cards/thread-card.ts'
import type { ConversationPage } from '../../okr/contract/conversation.ts'
import type { FilterPage, TreeRow } from '../../okr/contract/tree.ts'
import type { Comment } from '../../okr/conversation.ts'
import { check, details, hostile, link, person, settings, share, teamsLimit } from './card-check.ts'

const comment: fc.Arbitrary<Comment> = fc
  .record({
    text: hostile(8000),
    authorId: person,
    edited: fc.boolean(),
    deleted: fc.boolean(),
    seq: fc.nat(9),
  })
  .map(({ text, authorId, edited, deleted, seq }) => ({
    id: `c${seq}`,
    seq,
    authorId,
    text: deleted ? '' : text,
    ...(seq > 1 ? { replyTo: 'c1' } : {}),
    mentionIds: [],
    via: 'tab' as const,
    createdAt: '2026-11-21T10:00:00.000Z',
    ...(edited ? { editedAt: '2026-11-21T11:00:00.000Z' } : {}),
    ...(deleted ? { deletedAt: '2026-11-21T12:00:00.000Z' } : {}),
    reactions: {},
  }))

const conversation: fc.Arbitrary<ConversationPage> = fc
  .record({
    comments: fc.array(comment, { maxLength: 8 }),
    name: hostile(200),
    mayComment: fc.boolean(),
    more: fc.boolean(),
  })
  .map(({ comments, name, mayComment, more }) => ({
    okrId: 'okr',
    version: 1,
    seq: comments.length,
    comments,
    people: { mia: { id: 'mia', displayName: name } },
    ...(more ? { cursor: 'next' } : {}),
    channels: [],
    can: { comment: mayComment, moderate: false },
  }))

const page: fc.Arbitrary<FilterPage & { rows: TreeRow[] }> = fc
  .record({ title: hostile(500), name: hostile(200), rows: fc.integer({ min: 0, max: 10 }), progress: share })
  .map(({ title, name, rows, progress }) => {
    const row: TreeRow = {
      id: 'okr',
      kind: 'objective',
      title,
      ownerId: 'mia',
      visibility: 'draft',
      childCount: 0,
      ...(progress === undefined ? {} : { progress }),
    }
    return {
      matches: Array.from({ length: rows }, () => ({ row, path: [{ id: 'above', title }] })),
      rows: Array.from({ length: Math.min(rows, 5) }, () => row),
      people: { mia: { id: 'mia', displayName: name } },
      cursor: 'c'.repeat(4000),
    }
  })

test('the card of an OKR', () => {
  fc.assert(
    fc.property(details, conversation, fc.boolean(), (okr, talk, answering) => {
      const [replyTo] = talk.comments
      check(
        okrCard({
          cycleId: 'cycle',
          details: okr,
          conversation: talk,
          link,
          ...(answering && replyTo ? { replyTo } : {}),
        }),
      )
    }),
    settings,
  )
})

test("the card of a channel's thread", () => {
  fc.assert(
    fc.property(details, (okr) => check(threadCard({ cycleId: 'cycle', details: okr, link }))),
    settings,
  )
})

test('a list, a choice, and help', () => {
  fc.assert(
    fc.property(page, hostile(200), ({ rows, ...found }, words) => {
      const more = { verb: 'find' as const, data: { text: words.toWellFormed() } }
      check(
        listCard({
          cycleId: 'cycle',
          cycleName: words,
          heading: words,
          empty: 'Nothing.',
          page: found,
          more,
        }),
      )
      check(choiceCard({ cycleId: 'cycle', wanted: words, rows, people: found.people, more: true }))
      check(helpCard(shown(words, 100)))
    }),
    settings,
  )
})

test('a comment in a channel and in a chat', () => {
  fc.assert(
    fc.property(comment, hostile(200), hostile(8000), (one, name, earlier) => {
      const input = {
        comment: one,
        authorName: name,
        okrTitle: name,
        link,
        answered: { authorName: name, text: earlier },
      }
      check(commentPost(input))
      check(commentNotice({ ...input, cycleId: 'cycle', okrId: 'okr', seen: 1, why: 'You were mentioned' }))
    }),
    settings,
  )
})

test('a comment of the greatest length is shown whole where its letters are small enough, else cut with a way to the rest', () => {
  const post = (text: string) =>
    JSON.stringify(
      commentPost({
        comment: {
          id: 'c',
          seq: 1,
          authorId: 'mia',
          text,
          mentionIds: [],
          via: 'tab',
          createdAt: '2026-11-21T10:00:00.000Z',
          reactions: {},
        },
        authorName: 'Mia',
        okrTitle: 'Title',
        link,
      }),
    )
  expect(post('a'.repeat(8000))).toContain('a'.repeat(8000))
  expect(post('a'.repeat(8000))).not.toContain('Read all of it')
  const quotes = post('"'.repeat(8000))
  expect(Buffer.byteLength(quotes)).toBeLessThan(teamsLimit)
  expect(post('a\n'.repeat(4000))).toContain('Read all of it')
})

test('text that is shown keeps its letters, and loses what could pose as something else', () => {
  expect(shown('Ünïcode 界 😀', 100)).toBe('Ünïcode 界 😀')
  expect(shown('abc\u202edef\u2066\u0000', 100)).toBe('abcdef')
  expect(shown('{{DATE(x)}}', 100)).toBe('{\u200b{DATE(x)}}')
  expect(shown('😀😀😀😀', 3)).toBe('😀😀…')
})

test('a measure says where it began, where it is and where it goes', () => {
  expect(measureText({ baseline: 3, current: 4.256, target: 5, unit: '%' })).toBe('from 3 to 5, now 4.26 %')
  expect(measureText({ current: 1200 })).toBe('now 1,200')
  expect(measureText({ baseline: 3 })).toBeUndefined()
})
