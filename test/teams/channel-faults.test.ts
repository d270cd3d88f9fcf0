import { takeTurn } from '../../bot/commands/chats/thread-turn.ts'
import { accepted, cycleId } from '../commands/fixture.ts'
import {
  as,
  conversation,
  draft,
  fault,
  inTab,
  startInNorth,
  texts,
  threadOf,
  threadsOf,
} from './channel-world.ts'
import { cardOf, type Rig, tenantId, textOf } from './rig.ts'

let rig: Rig
let north: string
beforeAll(async () => {
  const started = await startInNorth()
  rig = started.rig
  north = started.north
})
afterAll(() => rig.stop())
afterEach(() => {
  expect(rig.reported.map(({ during }) => during)).toEqual([])
})

describe('when the channel does not play along', () => {
  test('429: the rest waits as long as asked, and everything is there once, in order', async () => {
    await draft(rig, 'busy', 'north', 'Busy channel')
    for (let i = 1; i <= 6; i++) await inTab(rig, 'mia', 'busy', `Wait ${i}`)
    await fault(rig, { match: 'POST /v3/conversations/19', status: 429, retryAfter: 5, times: 3 })
    await rig.deliver()
    const shown = texts(await threadOf(rig, north, 'Busy channel')).map((text) => text.split('\n').at(-1))
    expect(shown).toEqual(['Wait 1', 'Wait 2', 'Wait 3', 'Wait 4', 'Wait 5', 'Wait 6'])
  })

  test.each([412, 500, 502, 503, 504])('%i: it is tried again', async (status) => {
    await draft(rig, `again-${status}`, 'north', `Again after ${status}`)
    await inTab(rig, 'mia', `again-${status}`, 'First')
    await rig.deliver()
    await fault(rig, { match: 'POST /v3/conversations/19', status, times: 2 })
    await inTab(rig, 'mia', `again-${status}`, 'Second')
    await inTab(rig, 'mia', `again-${status}`, 'Third')
    await rig.deliver()
    const shown = texts(await threadOf(rig, north, `Again after ${status}`)).map((text) =>
      text.split('\n').at(-1),
    )
    expect(shown).toEqual(['First', 'Second', 'Third'])
  })

  test('a lost answer: the message is not sent twice, people are told, and the next ones follow', async () => {
    await draft(rig, 'lost', 'north', 'Lost answer')
    await inTab(rig, 'mia', 'lost', 'Before')
    await rig.deliver()
    await fault(rig, { match: 'POST /v3/conversations/19', effect: 'lose', times: 1 })
    const id = await inTab(rig, 'mia', 'lost', 'Was this heard?')
    await inTab(rig, 'mia', 'lost', 'After')
    await rig.deliver()
    const shown = texts(await threadOf(rig, north, 'Lost answer')).map((text) => text.split('\n').at(-1))
    expect(shown).toEqual(['Before', 'Was this heard?', 'After'])
    expect(await rig.parked('lost')).toEqual([
      { key: id, reason: expect.stringContaining('may or may not be in the channel') },
    ])
    expect(rig.reported.splice(0)).toHaveLength(1)

    await rig.retry('lost', id)
    await rig.deliver()
    const repeated = texts(await threadOf(rig, north, 'Lost answer'))
    expect(repeated.filter((text) => text.includes('Was this heard?'))).toHaveLength(2)
    expect(repeated.at(-1)).toContain('Sent again after an interruption')
    expect(await rig.parked('lost')).toEqual([])
  })

  test('a server that dies while it sends: the next one sends it again, in its place and marked', async () => {
    await draft(rig, 'died', 'north', 'Died while sending')
    await inTab(rig, 'mia', 'died', 'Before')
    await rig.deliver()
    const id = await inTab(rig, 'mia', 'died', 'In between')
    await inTab(rig, 'mia', 'died', 'After')
    const topic = { tenantId, cycleId, okrId: 'died' }
    const dead = await takeTurn(rig.ports)(topic, {
      teamId: '',
      channelId: north,
      serviceUrl: '',
      postedSeq: 0,
    })
    if ('busyUntil' in dead) throw new Error('Nobody else has the turn.')
    await dead.turn.save({ sending: { commentId: id, seq: 2 } })
    await rig.deliver()
    const [before, again, after] = texts(await threadOf(rig, north, 'Died while sending'))
    expect([before, after]).toEqual([expect.stringContaining('Before'), expect.stringContaining('After')])
    expect(again).toContain('In between\nSent again after an interruption')
    expect(await rig.parked('died')).toEqual([])
  })

  test('a lost answer to the first message: the thread is there, and works', async () => {
    await draft(rig, 'lost-root', 'north', 'Lost beginning')
    await fault(rig, { match: 'POST /v3/conversations', effect: 'lose', times: 1 })
    await inTab(rig, 'mia', 'lost-root', 'Hello?')
    await rig.deliver()
    const threads = await threadsOf(rig, north, 'Lost beginning')
    expect(threads.flatMap(texts).map((text) => text.split('\n').at(-1))).toEqual(['Hello?'])
    expect(rig.reported.splice(0)).toHaveLength(1)
  })

  test('edits with lost answers are repeated until they are confirmed', async () => {
    await draft(rig, 'lost-edit', 'north', 'Lost edit')
    const id = await inTab(rig, 'mia', 'lost-edit', 'Old words')
    await rig.deliver()
    await fault(rig, { match: 'PUT /v3/conversations/19', effect: 'lose', times: 2 })
    accepted(await rig.commands.editComment(as('mia'), cycleId, 'lost-edit', id, { text: 'New words' }))
    await rig.deliver()
    expect(texts(await threadOf(rig, north, 'Lost edit'))[0]).toContain('New words')
    expect(await rig.parked('lost-edit')).toEqual([])
  })

  test('a thread that was deleted in Teams gets no more posts, and no new thread appears', async () => {
    await draft(rig, 'gone', 'north', 'Deleted thread')
    await inTab(rig, 'mia', 'gone', 'One')
    await rig.deliver()
    await fault(rig, {
      match: 'POST /v3/conversations/19',
      status: 404,
      code: 'ConversationNotFound',
      times: 1,
    })
    await inTab(rig, 'mia', 'gone', 'Two')
    await inTab(rig, 'mia', 'gone', 'Three')
    await rig.deliver()
    expect(await threadsOf(rig, north, 'Deleted thread')).toHaveLength(1)
    expect((await conversation(rig, 'gone')).channels).toEqual([])
    expect(await rig.parked('gone')).toEqual([])
  })

  test('two servers that deliver at once post each comment once, in order', async () => {
    await draft(rig, 'two', 'north', 'Two servers')
    const wanted = Array.from({ length: 12 }, (_, i) => `Number ${i + 1}`)
    for (const text of wanted) await inTab(rig, 'mia', 'two', text)
    await Promise.all([rig.deliver(), rig.secondServer().drain()])
    await rig.deliver()
    const shown = texts(await threadOf(rig, north, 'Two servers')).map((text) => text.split('\n').at(-1))
    expect(shown).toEqual(wanted)
  })
})

test('words that could do harm arrive as the words that they are', async () => {
  await draft(rig, 'hostile', 'north', '<img src=x onerror=alert(1)> **OKR** {{DATE(2026-01-01T00:00:00Z)}}')
  const text =
    '<script>alert(1)</script> **bold** [link](javascript:alert(1)) <at>Ola Smith</at> {{TIME(x)}} $(secret)\u202e'
  await inTab(rig, 'mia', 'hostile', text)
  await inTab(rig, 'mia', 'hostile', '\u{1F600}'.repeat(4000))
  await inTab(rig, 'mia', 'hostile', `${'line\n'.repeat(1500)}end`)
  await rig.deliver()
  const threads = await rig.threads(north)
  const thread = threads.find(({ message }) => textOf(message).includes('onerror'))
  expect(thread?.replies).toHaveLength(3)
  const [first, emoji, lines] = thread?.replies ?? []
  expect(textOf(first ?? {})).toContain(
    '<script>alert(1)</script> **bold** [link](javascript:alert(1)) <at>Ola Smith</at> {\u200b{TIME(x)}} $(secret)',
  )
  // Nothing of it is in an element that would read it as Markdown, HTML or a card function.
  expect(JSON.stringify(cardOf(first))).not.toContain('"TextBlock"')
  expect(textOf(emoji ?? {})).toContain('\u{1F600}'.repeat(4000))
  expect(textOf(lines ?? {})).toContain('Read all of it in OKR Align')
})

test('when the app is removed from the team, its channels belong to no unit any more', async () => {
  await draft(rig, 'after', 'north', 'After the removal')
  const message = await rig.write('tim', north, 'Goodbye.')
  await rig.tell({ ...(await rig.sentOf(message.id)), type: 'installationUpdate', action: 'remove' })
  await inTab(rig, 'mia', 'after', 'Is anybody there?')
  await rig.deliver()
  expect((await conversation(rig, 'after')).channels).toEqual([])
})
