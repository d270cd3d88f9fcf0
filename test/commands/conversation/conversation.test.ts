import * as fc from 'fast-check'
import { addComment } from '../../../bot/commands/conversation/add-comment.ts'
import {
  deleteComment,
  editComment,
  reactToComment,
} from '../../../bot/commands/conversation/change-comment.ts'
import { getConversation } from '../../../bot/commands/conversation/get-conversation.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

describe('a conversation', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await openFixture()
    const { ports } = fixture
    const input = {
      unitId: 'north',
      level: 'team',
      title: 'Sail',
      priority: 1,
      visibility: 'published',
    } as const
    accepted(await createObjective(ports)(actor('tim'), cycleId, 'o1', input))
  })
  afterEach(() => fixture.close())

  const write = (id: string, by: string, text: string, extra: object = {}) =>
    addComment(fixture.ports)(actor(by), cycleId, 'o1', id, { text, ...extra }, 'tab')
  const read = async (by = 'pia') => accepted(await getConversation(fixture.ports)(actor(by), cycleId, 'o1'))

  it('keeps one order without gaps when many write at the same moment', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) => write(`c${i}`, i % 2 === 0 ? 'tim' : 'pia', `Text ${i}`)),
    )
    expect(all.map(codeOf)).toEqual(Array(20).fill('accepted'))
    const { comments, seq } = await read()
    expect(comments.map((comment) => comment.seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(seq).toBe(20)
  })

  it('has a comment once, however often it arrives, and asks for its delivery once', async () => {
    await Promise.all([write('c1', 'tim', 'Hello'), write('c1', 'tim', 'Hello'), write('c1', 'tim', 'Hello')])
    expect((await read()).comments).toHaveLength(1)
    const due = await fixture.ports.store.due(fixture.ports.clock.now(), 100)
    expect(
      due
        .map(({ document }) => document.id)
        .filter((id) => id.includes('comment'))
        .sort(),
    ).toEqual(['outbox:channel-comment:c1', 'outbox:chat-comment:c1'])
    expect(codeOf(await write('c1', 'pia', 'Mine'))).toBe('already-exists')
  })

  it('refuses empty and endless text, answers to nothing and mentions of nobody', async () => {
    expect(codeOf(await write('c1', 'tim', ' \n '))).toBe('invalid')
    expect(codeOf(await write('c1', 'tim', 'x'.repeat(8001)))).toBe('invalid')
    expect(codeOf(await write('c1', 'tim', 'Hi', { replyTo: 'gone' }))).toBe('invalid')
    expect(codeOf(await write('c1', 'tim', 'Hi', { mentionIds: ['nobody'] }))).toBe('invalid')
    expect((await read()).comments).toEqual([])
  })

  it('lets its author change a comment, its author or the program lead delete it, and keeps its place', async () => {
    accepted(await write('c1', 'tim', 'Hello'))
    accepted(await write('c2', 'pia', 'Answer', { replyTo: 'c1' }))
    const { ports } = fixture
    expect(codeOf(await editComment(ports)(actor('pia'), cycleId, 'o1', 'c1', { text: 'x' }))).toBe(
      'forbidden',
    )
    expect(codeOf(await editComment(ports)(actor('tim'), cycleId, 'o1', 'c1', { text: 'Hello you' }))).toBe(
      'accepted',
    )
    expect(codeOf(await deleteComment(ports)(actor('pia'), cycleId, 'o1', 'c1'))).toBe('forbidden')
    expect(codeOf(await deleteComment(ports)(actor('ola'), cycleId, 'o1', 'c1'))).toBe('accepted')
    expect((await read()).comments).toMatchObject([
      { id: 'c1', text: '', deletedAt: expect.any(String) },
      { id: 'c2', text: 'Answer', replyTo: 'c1' },
    ])
    expect(codeOf(await editComment(ports)(actor('tim'), cycleId, 'o1', 'c1', { text: 'Back' }))).toBe(
      'not-found',
    )
  })

  it('counts a reaction of a person once, whatever they press', async () => {
    accepted(await write('c1', 'tim', 'Hello'))
    const presses = fc.array(fc.record({ by: fc.constantFrom('tim', 'pia', 'mia'), on: fc.boolean() }), {
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(presses, async (events) => {
        const holds = new Map<string, boolean>()
        for (const { by, on } of events) {
          accepted(
            await reactToComment(fixture.ports)(actor(by), cycleId, 'o1', 'c1', { reaction: 'like', on }),
          )
          holds.set(by, on)
        }
        const given = (await read()).comments[0]?.reactions.like ?? []
        for (const [by, on] of holds) expect(given.filter((one) => one === by)).toHaveLength(on ? 1 : 0)
      }),
      { numRuns: 25 },
    )
  })

  it('pages back to the first comment', async () => {
    for (let i = 1; i <= 130; i++) accepted(await write(`c${i}`, 'tim', `Text ${i}`))
    const newest = await read()
    expect([newest.comments[0]?.seq, newest.comments.at(-1)?.seq]).toEqual([31, 130])
    const older = accepted(await getConversation(fixture.ports)(actor('pia'), cycleId, 'o1', newest.cursor))
    expect([older.comments[0]?.seq, older.comments.at(-1)?.seq, older.cursor]).toEqual([1, 30, undefined])
  })
})
