import fc from 'fast-check'
import { adaptCard } from '../../bot/teams/cards/adapt-card.ts'
import { changeCard } from '../../bot/teams/cards/change-card.ts'
import { changeLines } from '../../bot/teams/cards/change-lines.ts'
import { choiceCard } from '../../bot/teams/cards/choice-card.ts'
import { commentNotice, commentPost } from '../../bot/teams/cards/comment-card.ts'
import { dependencyCard } from '../../bot/teams/cards/dependency-card.ts'
import { shown } from '../../bot/teams/cards/elements.ts'
import { goneCard } from '../../bot/teams/cards/gone-card.ts'
import { helpCard } from '../../bot/teams/cards/help-card.ts'
import { listCard } from '../../bot/teams/cards/list-card.ts'
import { measureText } from '../../bot/teams/cards/measure.ts'
import { okrCard } from '../../bot/teams/cards/okr-card.ts'
import { type RequestTurn, requestCard } from '../../bot/teams/cards/request-card.ts'
import { threadCard } from '../../bot/teams/cards/thread-card.ts'
import type { RequestView } from '../../okr/contract/alignment.ts'
import type { ConversationPage } from '../../okr/contract/conversation.ts'
import type { OkrDetails } from '../../okr/contract/okrs.ts'
import type { FilterPage, TreeRow } from '../../okr/contract/tree.ts'
import type { Comment } from '../../okr/conversation.ts'

// The package's own entry does not load in Node.
const adaptiveCards: typeof import('adaptivecards') = require('adaptivecards/dist/adaptivecards.js')

const teamsLimit = 28 * 1024

/** Letters of one to four bytes, line breaks, and what Markdown, HTML, JSON and card functions are made of. */
const hostile = (maxLength: number) =>
  fc
    .array(
      fc.constantFrom(
        'a',
        'ß',
        '界',
        '😀',
        '\n',
        '\r',
        '\t',
        '"',
        '\\',
        '<',
        '&',
        '*',
        '_',
        '[x](y)',
        '{{DATE(',
        '${',
        '\u202e',
        '\u0007',
        '\ud800',
      ),
      { maxLength, size: 'max' },
    )
    .map((parts) => parts.join('').slice(0, maxLength))

const person = fc.constantFrom('mia', 'max', 'nobody')
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined })

const details: fc.Arbitrary<OkrDetails> = fc
  .record({
    title: hostile(500),
    why: hostile(4000),
    unit: hostile(200),
    name: hostile(200),
    progress: share,
    expected: share,
    keyResults: fc.integer({ min: 0, max: 12 }),
    steps: fc.integer({ min: 0, max: 9 }),
    number: fc.double(),
    owner: fc.option(person, { nil: undefined }),
  })
  .map(({ title, why, unit, name, progress, expected, keyResults, steps, number, owner }) => ({
    okr: {
      kind: 'objective',
      id: 'okr',
      unitId: 'unit',
      level: 'team',
      title,
      why,
      priority: 1,
      ...(owner === undefined ? { ownerText: name } : { ownerId: owner }),
      contributorIds: [],
      links: [],
      visibility: 'published',
      createdBy: 'mia',
      createdAt: '2026-11-21T10:00:00.000Z',
      stamps: {},
    },
    ...(progress === undefined ? {} : { progress }),
    ...(expected === undefined ? {} : { expected }),
    planning: 'draft' as const,
    unitName: unit,
    parents: [],
    path: Array.from({ length: steps }, (_, i) => ({
      id: `above-${i}`,
      kind: 'objective' as const,
      title,
      unitId: 'unit',
      visibility: 'published' as const,
    })),
    keyResults: Array.from({ length: keyResults }, (_, i) => ({
      keyResult: {
        kind: 'key-result' as const,
        id: `kr-${i}`,
        objectiveId: 'okr',
        unitId: 'unit',
        title,
        priority: 1,
        contributorIds: [],
        links: [],
        visibility: 'published' as const,
        createdBy: 'mia',
        createdAt: '2026-11-21T10:00:00.000Z',
        stamps: {},
        direction: 'increase' as const,
        ambition: 'committed' as const,
        weight: 1,
        unit: name.slice(0, 40),
        ...(Number.isFinite(number) ? { baseline: number, current: number, target: number } : {}),
      },
      ...(progress === undefined ? {} : { progress }),
    })),
    children: [],
    moreChildren: false,
    comments: 3,
    quality: [],
    people: { mia: { id: 'mia', displayName: name }, max: { id: 'max', displayName: title } },
    can: { edit: true, link: true, remove: true, comment: true, plan: true },
    etag: '1',
  }))

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

/** What Teams would make of it: no unknown element or value, not too large, nothing that reads people's words as markup. */
function check(card: object): void {
  const text = JSON.stringify(card)
  expect(Buffer.byteLength(text)).toBeLessThan(teamsLimit - 2000)
  const context = new adaptiveCards.SerializationContext(adaptiveCards.Versions.v1_5)
  const parsed = new adaptiveCards.AdaptiveCard()
  parsed.parse(card, context)
  const problems = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
  expect(problems).toEqual([])
  expect(parsed.validateProperties().validationEvents.map((event) => event.message)).toEqual([])
  // The renderer drops what it does not know without a word, so what it read must be what was written.
  expect(elementsIn(parsed.toJSON())).toEqual(elementsIn(card))
  expect(markupIn(card)).toEqual([])
  expect(text).not.toContain('\\ud800')
}

function elementsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(elementsIn)
  if (typeof value !== 'object' || value === null) return []
  const type = 'type' in value && typeof value.type === 'string' ? [value.type] : []
  return [
    ...type,
    ...Object.entries(value).flatMap(([name, part]) => (name === 'data' ? [] : elementsIn(part))),
  ].sort()
}

/** TextBlocks that hold anything but a moment of our own, and card functions in people's words. */
function markupIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(markupIn)
  if (typeof value !== 'object' || value === null) return []
  const one = value as Record<string, unknown>
  const text = typeof one.text === 'string' ? one.text : ''
  const ours = /^\{\{DATE\([\dT:Z-]+, COMPACT\)\}\} \{\{TIME\([\dT:Z-]+\)\}\}$/
  const wrong = one.type === 'TextBlock' ? !ours.test(text) : one.type === 'TextRun' && text.includes('{{')
  return [...(wrong ? [one] : []), ...Object.values(one).flatMap(markupIn)]
}

const link = 'https://teams.microsoft.com/l/entity/app/home'
const settings = { numRuns: 40 }

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

const requestStates = ['open', 'accepted', 'adapt', 'declined', 'outdated', 'withdrawn'] as const
const turns: RequestTurn[] = ['answer', 'decide-proposal', 'decide-decline', 'nothing']
const anyValue = fc.oneof(
  hostile(500),
  fc.double({ noNaN: true }),
  fc.constant(null),
  fc.array(hostile(100), { maxLength: 12 }),
  hostile(1000).map((text) => ({ kind: 'waived', text })),
)
const changes = fc.array(
  fc.record({
    field: fc.constantFrom('title', 'why', 'target', 'dueOn', 'ownerId', 'contributorIds', 'links', 'unitId'),
    seen: anyValue,
    value: anyValue,
  }),
  { maxLength: 20 },
)

test('a request to align, for who is asked and for the owner, in every state', () => {
  const input = fc.record({
    okr: details,
    state: fc.constantFrom(...requestStates),
    turn: fc.constantFrom(...turns),
    reader: person,
    kind: fc.constantFrom('leader' as const, 'team' as const, 'department' as const),
    words: hostile(2000),
    changes,
    decided: fc.constantFrom('open' as const, 'accepted' as const, 'rejected' as const),
    flag: fc.boolean(),
  })
  fc.assert(
    fc.property(input, ({ okr, state, turn, reader, kind, words, changes: edit, decided, flag }) => {
      const request: RequestView = {
        id: 'rq-1',
        okrId: 'okr',
        kind,
        personId: 'max',
        unitId: 'unit',
        askedBy: 'mia',
        askedAt: '2026-11-21T10:00:00.000Z',
        message: words,
        round: 1,
        state,
        comment: words,
        proposal: {
          okrId: flag ? 'kr-1' : 'okr',
          changes: edit,
          state: decided,
          decidedBy: 'mia',
          reason: words,
        },
        ...(flag ? { overruled: { by: 'mia', at: '2026-11-21T10:00:00.000Z', reason: words } } : {}),
      }
      check(
        requestCard({
          cycleId: 'cycle',
          reader,
          details: okr,
          sentence: words,
          alignment: {
            okrId: 'okr',
            planning: 'asked',
            meaning: 'abc',
            tally: { asked: 6, accepted: 2, adapt: 1, declined: 1, open: 2 },
            requests: [request],
            suggestions: [],
            people: {},
            unitNames: { unit: words.slice(0, 200) },
            can: { ask: true, decide: true, overrule: true },
          },
          request,
          people: okr.people,
          link,
          turn,
          seen: 'abc',
          locked: flag,
          ...(flag ? { note: words } : {}),
        }),
      )
    }),
    settings,
  )
})

test('the form of a proposal holds what the OKR says, exactly', () => {
  fc.assert(
    fc.property(details, fc.nat(12), hostile(2000), (okr, at, words) => {
      // What is stored is well-formed; half of a character cannot get there.
      const why = okr.okr.kind === 'objective' ? okr.okr.why : undefined
      const keyResult = okr.keyResults[at]?.keyResult
      const changed =
        keyResult === undefined
          ? { ...okr.okr, title: okr.okr.title.toWellFormed(), ...(why ? { why: why.toWellFormed() } : {}) }
          : { ...keyResult, title: keyResult.title.toWellFormed(), unit: keyResult.unit?.toWellFormed() }
      const made = adaptCard({
        cycleId: 'cycle',
        okrId: 'okr',
        requestId: 'rq-1',
        changed,
        seen: 'abc',
        meaning: 'abc',
        comment: words,
      })
      check(made)
      const title = (made.body as Record<string, unknown>[]).find(({ id }) => id === 'new_title')
      expect(title?.value).toBe(changed.title)
    }),
    settings,
  )
})

test('a dependency and a change, asked and answered', () => {
  const input = fc.record({
    words: hostile(2000),
    need: hostile(1000),
    name: hostile(200),
    state: fc.constantFrom('proposed' as const, 'confirmed' as const, 'refused' as const),
    change: fc.constantFrom('open' as const, 'approved' as const, 'rejected' as const, 'withdrawn' as const),
    changes,
    flag: fc.boolean(),
    reader: person,
  })
  fc.assert(
    fc.property(input, ({ words, need, name, state, change, changes: edit, flag, reader }) => {
      const people = { mia: { id: 'mia', displayName: name } }
      check(
        dependencyCard({
          cycleId: 'cycle',
          reader,
          dependency: {
            id: 'd1',
            okrId: 'okr',
            need,
            ...(flag ? { providerUnitId: 'unit' } : { providerId: 'max' }),
            neededBy: '2027-02-01',
            state,
            promisedOn: '2027-03-01',
            comment: words,
            answeredBy: 'max',
            createdBy: 'mia',
            createdAt: '2026-11-21T10:00:00.000Z',
            can: { answer: flag, change: false },
          },
          ...(flag ? { okrTitle: words.slice(0, 500), providerUnitName: name } : {}),
          people,
          link,
          waits: flag,
          promise: { from: '2026-11-01', to: '2027-03-31' },
          closed: !flag,
          seen: 'abc',
          ...(flag ? { note: words } : {}),
        }),
      )
      check(
        changeCard({
          cycleId: 'cycle',
          reader,
          change: {
            id: 'c1',
            okrId: 'okr',
            changes: edit.map(({ field, seen, value }) => ({ field, from: seen, to: value })),
            reason: words,
            by: 'mia',
            at: '2026-11-21T10:00:00.000Z',
            state: change,
            decidedBy: 'max',
            comment: words,
            can: { decide: flag, withdraw: false },
          },
          okrTitle: words.slice(0, 500),
          people,
          unitNames: { unit: name },
          link,
          seen: 'abc',
        }),
      )
      check(goneCard())
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

test('what is chosen from a list is shown in the words of the tab, anything else as it was written', () => {
  const text = (field: string, value: unknown) => JSON.stringify(changeLines([{ field, value }], {}))
  expect(text('ambition', 'committed')).toContain('"Must be reached (committed)"')
  expect(text('confidence', 'at-risk')).toContain('"At risk"')
  expect(text('level', 'team')).toContain('"Team"')
  expect(text('title', 'team')).toContain('"team"')
  expect(text('level', 'constructor')).toContain('"constructor"')
})
