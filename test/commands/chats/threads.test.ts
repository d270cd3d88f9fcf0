import { connectChannel } from '../../../bot/commands/chats/connect-channel.ts'
import type { Thread } from '../../../bot/commands/chats/documents.ts'
import { findTopic, rememberTopic } from '../../../bot/commands/chats/person-chats.ts'
import { readPost } from '../../../bot/commands/chats/posts.ts'
import {
  findTeam,
  findUnitChannel,
  forgetChannel,
  forgetTeam,
  rememberTeam,
} from '../../../bot/commands/chats/team-chats.ts'
import { takeTurn } from '../../../bot/commands/chats/thread-turn.ts'
import { closeThread, findThread, linkThread, readThread } from '../../../bot/commands/chats/threads.ts'
import { addComment } from '../../../bot/commands/conversation/add-comment.ts'
import { getConversation } from '../../../bot/commands/conversation/get-conversation.ts'
import { createObjective } from '../../../bot/commands/okrs/create-objective.ts'
import type { Chat } from '../../../bot/commands/ports/chat.ts'
import { ChatError } from '../../../bot/commands/ports/chat.ts'
import { accepted, actor, codeOf, cycleId, type Fixture, openFixture } from '../fixture.ts'

let fixture: Fixture
const tenantId = 'tenant-a'
const topic = { tenantId, cycleId, okrId: 'okr' }
const serviceUrl = 'https://channel.example/'
const place = (root: string, channelId = 'channel') => ({
  teamId: 'team',
  channelId,
  serviceUrl,
  conversationId: `${channelId};messageid=${root}`,
})
const blank: Thread = { teamId: 'team', channelId: 'channel', serviceUrl, postedSeq: 0 }

beforeEach(async () => {
  fixture = await openFixture(['tenant-a', 'tenant-b'])
  for (const okrId of ['okr', 'other']) {
    accepted(
      await createObjective(fixture.ports)(actor('ola'), cycleId, okrId, {
        unitId: 'north',
        level: 'team',
        title: okrId,
        priority: 1,
        visibility: 'published',
      }),
    )
  }
})
afterEach(() => fixture.close())

async function write(count: number): Promise<void> {
  for (let i = 1; i <= count; i++) {
    const input = { text: `Comment ${i}` }
    accepted(await addComment(fixture.ports)(actor('ola'), cycleId, 'okr', `c${i}`, input, 'tab'))
  }
}

async function turn() {
  const taken = await takeTurn(fixture.ports)(topic, blank)
  if ('busyUntil' in taken) throw new Error('Somebody else has the turn.')
  return taken.turn
}

describe('a thread', () => {
  test('mirrors one conversation, and a conversation has one thread in a channel', async () => {
    const link = linkThread(fixture.ports)
    expect(await link(topic, place('1'))).toEqual({ outcome: 'linked' })
    expect(await link(topic, place('1'))).toEqual({ outcome: 'already' })
    expect(await link(topic, place('2'))).toEqual({
      outcome: 'elsewhere',
      conversationId: 'channel;messageid=1',
    })
    expect(await link({ ...topic, okrId: 'other' }, place('1'))).toMatchObject({ outcome: 'taken' })
    expect(await link(topic, place('9', 'channel-2'))).toEqual({ outcome: 'linked' })
    const { channels } = accepted(await getConversation(fixture.ports)(actor('ola'), cycleId, 'okr'))
    expect(channels).toEqual([{ channelId: 'channel' }, { channelId: 'channel-2' }])
    expect(await findThread(fixture.ports)(tenantId, 'channel;messageid=1')).toMatchObject({ okrId: 'okr' })
  })

  test('of two that are linked in the same moment, one stays', async () => {
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map((root) => linkThread(fixture.ports)(topic, place(`${root}`))),
    )
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'elsewhere',
      'elsewhere',
      'elsewhere',
      'linked',
    ])
  })

  test('is not known in another tenant', async () => {
    await linkThread(fixture.ports)(topic, place('1'))
    expect(await findThread(fixture.ports)('tenant-b', 'channel;messageid=1')).toBeUndefined()
  })

  test('begins with the last twenty comments', async () => {
    await write(25)
    await linkThread(fixture.ports)(topic, place('1'))
    expect((await readThread(fixture.ports.store, topic, 'channel'))?.thread.postedSeq).toBe(5)
  })

  test('that was closed is not known any more, and another can take its place where it stopped', async () => {
    await write(3)
    await linkThread(fixture.ports)(topic, place('1'))
    await (await turn()).end({ postedSeq: 3 })
    await closeThread(fixture.ports)(topic, 'channel')
    await closeThread(fixture.ports)(topic, 'channel')
    expect(await findThread(fixture.ports)(tenantId, 'channel;messageid=1')).toBeUndefined()
    expect(accepted(await getConversation(fixture.ports)(actor('ola'), cycleId, 'okr')).channels).toEqual([])
    expect(await linkThread(fixture.ports)(topic, place('2'))).toEqual({ outcome: 'linked' })
    const { thread } = (await readThread(fixture.ports.store, topic, 'channel')) ?? {}
    expect(thread).toMatchObject({ conversationId: 'channel;messageid=2', postedSeq: 3 })
    expect(thread?.closed).toBeUndefined()
  })
})

describe('the turn to post into a thread', () => {
  test('is held by one at a time, and free again after its end', async () => {
    const held = await turn()
    expect(await takeTurn(fixture.ports)(topic, blank)).toEqual({ busyUntil: expect.any(String) })
    await held.end()
    await (await turn()).end()
  })

  test('of many who want it at once, one gets it', async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeTurn(fixture.ports)(topic, blank)))
    expect(taken.filter((one) => 'turn' in one)).toHaveLength(1)
  })

  test('of a server that died goes on to the next, which sends again what was being sent, once', async () => {
    await write(2)
    await linkThread(fixture.ports)(topic, place('1'))
    const dead = await turn()
    await dead.save({ sending: { commentId: 'c1', seq: 1 } })
    fixture.tick(60_000)
    const next = await turn()
    expect(next.thread).toMatchObject({ postedSeq: 0, resend: 'c1' })
    expect(next.thread.sending).toBeUndefined()

    await next.save({ sending: { commentId: 'c1', seq: 1, again: true } })
    fixture.tick(60_000)
    const last = await turn()
    expect(last.thread).toMatchObject({ postedSeq: 1 })
    expect(last.thread.resend).toBeUndefined()
    expect(await readPost(fixture.ports.store, topic, 'channel', 'c1')).toMatchObject({
      post: { state: 'unknown' },
    })
  })

  test('that ran out cannot be used any more', async () => {
    const dead = await turn()
    fixture.tick(60_000)
    await (await turn()).save({ postedSeq: 1 })
    await expect(dead.save({ postedSeq: 7 })).rejects.toMatchObject({ code: 'stale' })
    expect((await readThread(fixture.ports.store, topic, 'channel'))?.thread.postedSeq).toBe(1)
  })

  test('is kept while somebody else links the thread', async () => {
    const held = await turn()
    await linkThread(fixture.ports)(topic, place('1'))
    await held.save({ postedSeq: 4 })
    expect(held.thread).toMatchObject({ conversationId: 'channel;messageid=1', postedSeq: 4 })
    await held.end()
  })
})

describe('a channel of a unit', () => {
  const chat = (members: string[]): Chat => ({
    send: unused,
    update: unused,
    remove: unused,
    startThread: unused,
    channelsOf: async () => ['channel', 'channel-2'],
    memberOf: async (_to, id) => (members.includes(id) ? id : undefined),
  })
  const unused = async (): Promise<never> => {
    throw new Error('Connecting a channel says nothing in it.')
  }
  const connect = (unitId: string, channelId: string, given = chat(['ola'])) =>
    connectChannel({ ...fixture.ports, chat: given })(actor('ola'), unitId, { teamId: 'team', channelId })

  beforeEach(() => rememberTeam(fixture.ports)(tenantId, { teamId: 'team', serviceUrl }))

  test('serves the units below that have none of their own', async () => {
    expect(codeOf(await connect('organisation', 'channel'))).toBe('accepted')
    expect(codeOf(await connect('sales', 'channel-2'))).toBe('accepted')
    const find = findUnitChannel(fixture.ports)
    expect(await find(tenantId, ['organisation', 'sales', 'north'])).toMatchObject({ channelId: 'channel-2' })
    expect(await find(tenantId, ['organisation', 'product'])).toMatchObject({ channelId: 'channel' })
    expect(await find('tenant-b', ['organisation', 'product'])).toBeUndefined()
    expect(await find(tenantId, [])).toBeUndefined()
  })

  test('takes the place of the former one', async () => {
    await connect('sales', 'channel')
    await connect('sales', 'channel-2')
    expect(await findUnitChannel(fixture.ports)(tenantId, ['sales'])).toMatchObject({
      channelId: 'channel-2',
    })
  })

  test('is gone with the channel, and with the team', async () => {
    await connect('sales', 'channel')
    await connect('product', 'channel-2')
    await forgetChannel(fixture.ports)(tenantId, 'channel')
    expect(await findUnitChannel(fixture.ports)(tenantId, ['sales'])).toBeUndefined()
    await forgetTeam(fixture.ports)(tenantId, 'team')
    expect(await findUnitChannel(fixture.ports)(tenantId, ['product'])).toBeUndefined()
    expect(await findTeam(fixture.ports)(tenantId, 'team')).toBeUndefined()
  })

  test('cannot be connected while Teams does not answer, and the answer says what to do', async () => {
    const away = {
      ...chat(['ola']),
      channelsOf: async () => Promise.reject(new ChatError('unavailable', 'away')),
    }
    expect(codeOf(await connect('sales', 'channel', away))).toBe('try-again')
    const removed = {
      ...chat(['ola']),
      channelsOf: async () => Promise.reject(new ChatError('gone', 'removed')),
    }
    expect(codeOf(await connect('sales', 'channel', removed))).toBe('invalid')
  })
})

test('what a message of the bot was about is found by the first of the messages that is known', async () => {
  const message = { conversationId: 'chat', messageId: '2' }
  await rememberTopic(fixture.ports)(tenantId, message, { cycleId, okrId: 'okr', commentId: 'c1' })
  const find = findTopic(fixture.ports)
  expect(await find(tenantId, 'chat', ['1', '2'])).toMatchObject({ commentId: 'c1' })
  expect(await find(tenantId, 'another', ['2'])).toBeUndefined()
  expect(await find('tenant-b', 'chat', ['2'])).toBeUndefined()
})
