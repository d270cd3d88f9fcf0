import { connectChannel } from '../../bot/commands/chats/connect-channel.ts'
import { takeTurn } from '../../bot/commands/chats/thread-turn.ts'
import { accepted, actor, codeOf, cycleId } from '../commands/fixture.ts'
import { actionIn, cardOf, type Rig, startRig, type Thread, tenantId, textOf } from './rig.ts'

let rig: Rig
let north: string
const as = (person: string) => actor(person, { tenantId })
const bot = ['bot']

async function draft(
  id: string,
  unitId: string,
  title: string,
  visibility: 'draft' | 'published' = 'published',
) {
  accepted(
    await rig.commands.createObjective(as('ola'), cycleId, id, {
      unitId,
      level: 'team',
      title,
      priority: 1,
      ownerId: 'mia',
      visibility,
    }),
  )
}

let written = 0
/** Writes in the tab and gives the comment's id. */
async function inTab(person: string, okrId: string, text: string, replyTo?: string): Promise<string> {
  const id = `tab-${++written}`
  const input = { text, ...(replyTo === undefined ? {} : { replyTo }) }
  accepted(await rig.commands.addComment(as(person), cycleId, okrId, id, input, 'tab'))
  return id
}

async function conversation(okrId: string) {
  return accepted(await rig.commands.getConversation(as('ola'), cycleId, okrId))
}

/** The threads of a channel that begin with the card of an OKR. */
async function threadsOf(channelId: string, title: string): Promise<Thread[]> {
  return (await rig.threads(channelId)).filter(
    ({ message }) => message.author.isBot && textOf(message).includes(title),
  )
}

async function threadOf(channelId: string, title: string): Promise<Thread> {
  const [thread, ...others] = await threadsOf(channelId, title)
  if (thread === undefined || others.length > 0)
    throw new Error(`${title} has ${others.length} further threads.`)
  return thread
}

const texts = (thread: Thread) => thread.replies.filter(({ deletedAt }) => deletedAt === null).map(textOf)
const fault = (body: Record<string, unknown>) => rig.call('POST', '/faults', body)

beforeAll(async () => {
  rig = await startRig()
  north = await rig.channelOf('tim', 'North')
  await rig.write('tim', north, 'connect North', { mentions: bot })
})
afterAll(() => rig.stop())
afterEach(() => {
  expect(rig.reported.map(({ during }) => during)).toEqual([])
})

describe('connecting a channel', () => {
  const place = () => ({ teamId: rig.teamId, channelId: north })
  const connect = (person: string, unitId: string, given = place()) =>
    connectChannel({ ...rig.ports, chat: rig.bot.chat })(as(person), unitId, given)

  test('the leader of the unit and the program lead may, others may not', async () => {
    expect(codeOf(await connect('tim', 'north'))).toBe('accepted')
    expect(codeOf(await connect('ola', 'north'))).toBe('accepted')
    expect(codeOf(await connect('mia', 'north'))).toBe('forbidden')
    expect(codeOf(await connect('dee', 'north'))).toBe('forbidden')
    expect(codeOf(await connect('tim', 'sales'))).toBe('forbidden')
  })

  test('it must be a channel of a team that the app is in, and that the person is a member of', async () => {
    expect(codeOf(await connect('tim', 'nowhere'))).toBe('not-found')
    expect(codeOf(await connect('tim', 'north', { ...place(), teamId: '19:other@thread.tacv2' }))).toBe(
      'invalid',
    )
    expect(codeOf(await connect('tim', 'north', { ...place(), channelId: '19:other@thread.tacv2' }))).toBe(
      'not-found',
    )
    const lead = actor('somebody-else', { tenantId, programLead: true })
    const answer = await connectChannel({ ...rig.ports, chat: rig.bot.chat })(lead, 'north', place())
    expect(codeOf(answer)).toBe('forbidden')
  })

  test('in the channel, the bot says what came of it', async () => {
    const channel = await rig.channelOf('dee', 'Sales talk')
    const root = await rig.write('dee', channel, 'connect Sales', { mentions: bot })
    const refused = await rig.write('mia', channel, 'connect North', { mentions: bot })
    const threads = await rig.threads(channel)
    const answers = (id: string) =>
      threads
        .find(({ message }) => message.id === id)
        ?.replies.map(textOf)
        .join()
    expect(answers(root.id)).toContain('published OKRs of Sales run here')
    expect(answers(refused.id)).toContain('Only the leader of North')
  })
})

describe('from the tab into the channel', () => {
  test('the first comment opens a thread with the card of the OKR, and stands in it with its author', async () => {
    await draft('first', 'north', 'Answer faster')
    await inTab('mia', 'first', 'Who takes the night shift?')
    await rig.deliver()
    const thread = await threadOf(north, 'Answer faster')
    expect(textOf(thread.message)).toContain('Owner: Mia Smith')
    expect(texts(thread)).toEqual([expect.stringContaining('Mia Smith')])
    expect(texts(thread)[0]).toContain('Who takes the night shift?')
    expect((await conversation('first')).channels).toEqual([{ channelId: north }])
  })

  test('many comments at once stand there once each, in order', async () => {
    await draft('many', 'north', 'Open two shops')
    const wanted = Array.from({ length: 15 }, (_, i) => `Comment number ${i + 1}.`)
    for (const text of wanted) await inTab('max', 'many', text)
    await rig.deliver()
    await inTab('mia', 'many', 'One more.')
    await rig.deliver()
    const shown = texts(await threadOf(north, 'Open two shops')).map((text) => text.split('\n').at(-1))
    expect(shown).toEqual([...wanted, 'One more.'])
  })

  test('a draft, and an OKR whose units have no channel, go nowhere', async () => {
    await draft('draft', 'north', 'Quiet plan', 'draft')
    await draft('elsewhere', 'product', 'Product plan')
    await inTab('mia', 'draft', 'Nobody may see this yet.')
    await inTab('mia', 'elsewhere', 'No channel here.')
    await rig.deliver()
    expect(JSON.stringify(await rig.threads(north))).not.toContain('Nobody may see this yet.')
    expect((await conversation('draft')).channels).toEqual([])
    expect((await conversation('elsewhere')).channels).toEqual([])
  })

  test('an edited comment changes its message, a deleted one takes it away', async () => {
    await draft('edits', 'north', 'Shorten the form')
    const edited = await inTab('mia', 'edits', 'Ten fields?')
    const deleted = await inTab('mia', 'edits', 'Forget this.')
    await rig.deliver()
    accepted(await rig.commands.editComment(as('mia'), cycleId, 'edits', edited, { text: 'Five fields?' }))
    accepted(await rig.commands.deleteComment(as('mia'), cycleId, 'edits', deleted))
    await rig.deliver()
    const thread = await threadOf(north, 'Shorten the form')
    expect(texts(thread)).toHaveLength(1)
    expect(texts(thread)[0]).toContain('Five fields?')
    expect(texts(thread)[0]).toContain('edited')
  })

  test('a comment that was edited and deleted before it was posted appears as it is, or not at all', async () => {
    await draft('early', 'north', 'Train everybody')
    const edited = await inTab('mia', 'early', 'Teh plan')
    const deleted = await inTab('mia', 'early', 'Never mind')
    accepted(await rig.commands.editComment(as('mia'), cycleId, 'early', edited, { text: 'The plan' }))
    accepted(await rig.commands.deleteComment(as('mia'), cycleId, 'early', deleted))
    await rig.deliver()
    expect(texts(await threadOf(north, 'Train everybody')).map((text) => text.split('\n').at(-1))).toEqual([
      'The plan',
    ])
  })

  test('a reply says what it answers', async () => {
    await draft('reply', 'north', 'Find a partner')
    const question = await inTab('dee', 'reply', 'Which country first?')
    await inTab('mia', 'reply', 'Portugal.', question)
    await rig.deliver()
    expect(texts(await threadOf(north, 'Find a partner'))[1]).toContain('→ Dee Smith: Which country first?')
  })
})

describe('from the channel into the tab', () => {
  let root: string
  const reply = (person: string, text: string, mentions: string[] = []) =>
    rig.write(person, north, text, { thread: root, mentions })

  beforeAll(async () => {
    await draft('talk', 'north', 'Talk to every customer')
    await inTab('mia', 'talk', 'Let us begin.')
    await rig.deliver()
    root = (await threadOf(north, 'Talk to every customer')).message.id
  })

  test('a reply in the thread is a comment of its author, and is not posted back', async () => {
    await reply('max', 'I begin with the north coast.')
    await rig.deliver()
    expect((await conversation('talk')).comments.at(-1)).toMatchObject({
      authorId: 'max',
      via: 'channel',
      text: 'I begin with the north coast.',
    })
    const thread = await threadOf(north, 'Talk to every customer')
    expect(texts(thread).filter((text) => text.includes('north coast'))).toHaveLength(1)
  })

  test('a reply that the channel delivers twice is one comment', async () => {
    const sent = await reply('max', 'Only once.')
    await rig.call('POST', `/messages/${sent.id}/delivery`, { person: 'max', conversation: north })
    const { comments } = await conversation('talk')
    expect(comments.filter(({ text }) => text === 'Only once.')).toHaveLength(1)
  })

  test('mentions become mentions, and a typed mention stays text', async () => {
    await reply('max', 'Ask <at>Dee Smith</at>, not <at>Ola Smith</at>.', ['dee'])
    expect((await conversation('talk')).comments.at(-1)).toMatchObject({
      text: 'Ask @Dee Smith, not <at>Ola Smith</at>.',
      mentionIds: ['dee'],
    })
  })

  test('an edited message changes the comment, a deleted one deletes it', async () => {
    const sent = await reply('max', 'Tuseday')
    const place = { person: 'max', conversation: north }
    await rig.call('PATCH', `/messages/${sent.id}`, { ...place, text: 'Tuesday' })
    const edited = (await conversation('talk')).comments.at(-1)
    expect(edited).toMatchObject({ text: 'Tuesday', editedAt: expect.any(String) })
    await rig.call('DELETE', `/messages/${sent.id}`, place)
    expect((await conversation('talk')).comments.at(-1)).toMatchObject({
      id: edited?.id,
      deletedAt: expect.any(String),
    })
  })

  test('a deletion or an edit that comes before its message has the last word', async () => {
    const before = (await conversation('talk')).seq
    const sent = await reply('max', 'This went out and came back.')
    const activity = await rig.sentOf(sent.id)
    const later = { ...activity, id: '9999999999991' }
    await rig.tell({ ...later, type: 'messageDelete', channelData: channelData(later, 'softDeleteMessage') })
    await rig.tell(later)
    expect((await conversation('talk')).seq).toBe(before + 1)

    const edited = { ...activity, id: '9999999999992', text: 'The second version.' }
    await rig.tell({ ...edited, type: 'messageUpdate', channelData: channelData(edited, 'editMessage') })
    await rig.tell({ ...edited, text: 'The first version.' })
    const { comments, seq } = await conversation('talk')
    expect(seq).toBe(before + 2)
    expect(comments.at(-1)?.text).toBe('The second version.')
  })

  test("a reaction to a comment's message is a reaction to the comment, and can be taken back", async () => {
    const id = await inTab('mia', 'talk', 'Who likes this?')
    await rig.deliver()
    const thread = await threadOf(north, 'Talk to every customer')
    const message = thread.replies.find((one) => textOf(one).includes('Who likes this?'))
    const place = { person: 'max', conversation: north }
    await rig.call('PUT', `/messages/${message?.id}/reaction`, { ...place, type: 'heart' })
    const reactions = async () =>
      (await conversation('talk')).comments.find((one) => one.id === id)?.reactions
    expect(await reactions()).toEqual({ heart: ['max'] })
    await rig.call('PUT', `/messages/${message?.id}/reaction`, { ...place, type: 'like' })
    expect(await reactions()).toEqual({ like: ['max'] })
    await rig.call('PUT', `/messages/${message?.id}/reaction`, { ...place, type: null })
    expect(await reactions()).toEqual({})
  })

  test('what is written elsewhere in the channel is none of its business', async () => {
    const { seq } = await conversation('talk')
    const other = await rig.write('max', north, 'Lunch at twelve?')
    await rig.write('mia', north, 'Yes!', { thread: other.id })
    expect((await conversation('talk')).seq).toBe(seq)
    const thread = (await rig.threads(north)).find(({ message }) => message.id === other.id)
    expect(thread?.replies).toHaveLength(1)
  })

  test('somebody who is not in the organisation is told so, and writes nothing', async () => {
    const { seq } = await conversation('talk')
    await reply('zoe', 'Hello from outside')
    expect((await conversation('talk')).seq).toBe(seq)
    expect(texts(await threadOf(north, 'Talk to every customer')).at(-1)).toContain('I do not find you')
  })

  test('a guest who was not invited writes nothing, and is told so', async () => {
    const { seq } = await conversation('talk')
    await reply('gus', 'Hello from a guest')
    expect((await conversation('talk')).seq).toBe(seq)
    expect(texts(await threadOf(north, 'Talk to every customer')).at(-1)).toContain(
      'did not become a comment',
    )
  })

  test('a message that is too long for a comment is refused in words, and taken once it is shorter', async () => {
    const { seq } = await conversation('talk')
    const sent = await reply('max', 'long '.repeat(2000))
    expect((await conversation('talk')).seq).toBe(seq)
    expect(texts(await threadOf(north, 'Talk to every customer')).at(-1)).toContain('Shorten it')
    await rig.call('PATCH', `/messages/${sent.id}`, {
      person: 'max',
      conversation: north,
      text: 'Short now.',
    })
    expect((await conversation('talk')).comments.at(-1)?.text).toBe('Short now.')
  })

  function channelData(activity: Record<string, unknown>, eventType: string) {
    return { ...(activity.channelData as object), eventType }
  }
})

describe('"discuss"', () => {
  let channel: string
  beforeAll(async () => {
    channel = await rig.channelOf('ola', 'Everything')
    await draft('alpha', 'product', 'Alpha launch in May')
    await draft('beta', 'product', 'Beta launch in June')
    await draft('hidden', 'product', 'Hidden launch', 'draft')
    for (let i = 1; i <= 25; i++) await inTab('pia', 'alpha', `Earlier ${i}`)
  })

  test('makes the thread the conversation of the OKR, with the latest comments', async () => {
    const post = await rig.write('max', channel, 'discuss alpha launch', { mentions: bot })
    await rig.deliver()
    const thread = (await rig.threads(channel)).find(({ message }) => message.id === post.id)
    expect(textOf(thread?.replies[0] ?? {})).toContain('Alpha launch in May')
    const shown = thread?.replies.slice(1).map((one) => textOf(one).split('\n').at(-1))
    expect(shown).toEqual(Array.from({ length: 20 }, (_, i) => `Earlier ${i + 6}`))
    await rig.write('max', channel, 'And now from here.', { thread: post.id })
    expect((await conversation('alpha')).comments.at(-1)).toMatchObject({
      text: 'And now from here.',
      via: 'channel',
    })
  })

  test('points to the thread that the channel has already', async () => {
    const again = await rig.write('mia', channel, 'discuss alpha launch', { mentions: bot })
    const thread = (await rig.threads(channel)).find(({ message }) => message.id === again.id)
    expect(thread?.replies.map(textOf).join()).toContain('https://teams.microsoft.com/l/message/')
  })

  test('does not take a thread from another OKR', async () => {
    const thread = (await rig.threads(channel)).find(({ message }) => message.text.includes('discuss alpha'))
    await rig.write('mia', channel, 'discuss beta launch', {
      mentions: bot,
      thread: thread?.message.id ?? '',
    })
    const answers = (await rig.threads(channel)).find(
      ({ message }) => message.id === thread?.message.id,
    )?.replies
    expect(textOf(answers?.at(-1) ?? {})).toContain('the conversation of another OKR')
  })

  test('lets choose when several fit, and never shows a draft', async () => {
    const post = await rig.write('pia', channel, 'discuss launch', { mentions: bot })
    const thread = (await rig.threads(channel)).find(({ message }) => message.id === post.id)
    const choice = thread?.replies[0]
    expect(textOf(choice ?? {})).not.toContain('Hidden launch')
    const pressed = await rig.press(
      'mia',
      channel,
      choice?.id ?? '',
      actionIn(cardOf(choice), 'Discuss here', { okrId: 'beta' }),
    )
    expect(pressed.outcome).toBe('card')
    await rig.write('mia', channel, 'About beta.', { thread: post.id })
    expect((await conversation('beta')).comments.at(-1)?.text).toBe('About beta.')
    const hidden = await rig.write('pia', channel, 'discuss hidden', { mentions: bot })
    const refused = (await rig.threads(channel)).find(({ message }) => message.id === hidden.id)
    expect(textOf(refused?.replies[0] ?? {})).toContain('no published OKR')
  })

  test('is not for guests who may not read the OKR, also by its id and with a forged button', async () => {
    const byWords = await rig.write('gus', channel, 'discuss beta launch', { mentions: bot })
    const byId = await rig.write('gus', channel, 'discuss alpha', { mentions: bot })
    const threads = await rig.threads(channel)
    for (const { id } of [byWords, byId]) {
      const answers = threads.find(({ message }) => message.id === id)?.replies ?? []
      expect(answers.map(textOf).join()).toContain('You are a guest here')
    }
    const card = threads
      .flatMap(({ replies }) => replies)
      .find((one) => one.author.isBot && one.attachments.length > 0)
    for (const verb of ['open-okr', 'discuss-here']) {
      const forged = { type: 'Action.Execute', verb, data: { cycleId, okrId: 'beta' } }
      const pressed = await rig.press('gus', channel, card?.id ?? '', forged)
      expect(pressed).toEqual({ outcome: 'message', text: expect.stringContaining('not shown to you') })
    }
  })

  test('an OKR can have threads in several channels, and each shows what the others write', async () => {
    const second = await rig.channelOf('ola', 'Second')
    const post = await rig.write('mia', second, 'discuss alpha launch', { mentions: bot })
    await rig.deliver()
    await rig.write('mia', second, 'Written in the second channel.', { thread: post.id })
    await rig.deliver()
    const first = (await rig.threads(channel)).find(({ message }) => message.text.includes('discuss alpha'))
    expect(
      first?.replies.filter((one) => textOf(one).includes('Written in the second channel.')),
    ).toHaveLength(1)
    const own = (await rig.threads(second)).find(({ message }) => message.id === post.id)
    expect(own?.replies.filter((one) => textOf(one).includes('Written in the second channel.'))).toHaveLength(
      1,
    )
  })
})

describe('when the channel does not play along', () => {
  test('429: the rest waits as long as asked, and everything is there once, in order', async () => {
    await draft('busy', 'north', 'Busy channel')
    for (let i = 1; i <= 6; i++) await inTab('mia', 'busy', `Wait ${i}`)
    await fault({ match: 'POST /v3/conversations/19', status: 429, retryAfter: 5, times: 3 })
    await rig.deliver()
    const shown = texts(await threadOf(north, 'Busy channel')).map((text) => text.split('\n').at(-1))
    expect(shown).toEqual(['Wait 1', 'Wait 2', 'Wait 3', 'Wait 4', 'Wait 5', 'Wait 6'])
  })

  test.each([412, 500, 502, 503, 504])('%i: it is tried again', async (status) => {
    await draft(`again-${status}`, 'north', `Again after ${status}`)
    await inTab('mia', `again-${status}`, 'First')
    await rig.deliver()
    await fault({ match: 'POST /v3/conversations/19', status, times: 2 })
    await inTab('mia', `again-${status}`, 'Second')
    await inTab('mia', `again-${status}`, 'Third')
    await rig.deliver()
    const shown = texts(await threadOf(north, `Again after ${status}`)).map((text) => text.split('\n').at(-1))
    expect(shown).toEqual(['First', 'Second', 'Third'])
  })

  test('a lost answer: the message is not sent twice, people are told, and the next ones follow', async () => {
    await draft('lost', 'north', 'Lost answer')
    await inTab('mia', 'lost', 'Before')
    await rig.deliver()
    await fault({ match: 'POST /v3/conversations/19', effect: 'lose', times: 1 })
    const id = await inTab('mia', 'lost', 'Was this heard?')
    await inTab('mia', 'lost', 'After')
    await rig.deliver()
    const shown = texts(await threadOf(north, 'Lost answer')).map((text) => text.split('\n').at(-1))
    expect(shown).toEqual(['Before', 'Was this heard?', 'After'])
    expect(await rig.parked('lost')).toEqual([
      { key: id, reason: expect.stringContaining('may or may not be in the channel') },
    ])
    expect(rig.reported.splice(0)).toHaveLength(1)

    await rig.retry('lost', id)
    await rig.deliver()
    const repeated = texts(await threadOf(north, 'Lost answer'))
    expect(repeated.filter((text) => text.includes('Was this heard?'))).toHaveLength(2)
    expect(repeated.at(-1)).toContain('Sent again after an interruption')
    expect(await rig.parked('lost')).toEqual([])
  })

  test('a server that dies while it sends: the next one sends it again, in its place and marked', async () => {
    await draft('died', 'north', 'Died while sending')
    await inTab('mia', 'died', 'Before')
    await rig.deliver()
    const id = await inTab('mia', 'died', 'In between')
    await inTab('mia', 'died', 'After')
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
    const [before, again, after] = texts(await threadOf(north, 'Died while sending'))
    expect([before, after]).toEqual([expect.stringContaining('Before'), expect.stringContaining('After')])
    expect(again).toContain('In between\nSent again after an interruption')
    expect(await rig.parked('died')).toEqual([])
  })

  test('a lost answer to the first message: the thread is there, and works', async () => {
    await draft('lost-root', 'north', 'Lost beginning')
    await fault({ match: 'POST /v3/conversations', effect: 'lose', times: 1 })
    await inTab('mia', 'lost-root', 'Hello?')
    await rig.deliver()
    const threads = await threadsOf(north, 'Lost beginning')
    expect(threads.flatMap(texts).map((text) => text.split('\n').at(-1))).toEqual(['Hello?'])
    expect(rig.reported.splice(0)).toHaveLength(1)
  })

  test('edits with lost answers are repeated until they are confirmed', async () => {
    await draft('lost-edit', 'north', 'Lost edit')
    const id = await inTab('mia', 'lost-edit', 'Old words')
    await rig.deliver()
    await fault({ match: 'PUT /v3/conversations/19', effect: 'lose', times: 2 })
    accepted(await rig.commands.editComment(as('mia'), cycleId, 'lost-edit', id, { text: 'New words' }))
    await rig.deliver()
    expect(texts(await threadOf(north, 'Lost edit'))[0]).toContain('New words')
    expect(await rig.parked('lost-edit')).toEqual([])
  })

  test('a thread that was deleted in Teams gets no more posts, and no new thread appears', async () => {
    await draft('gone', 'north', 'Deleted thread')
    await inTab('mia', 'gone', 'One')
    await rig.deliver()
    await fault({ match: 'POST /v3/conversations/19', status: 404, code: 'ConversationNotFound', times: 1 })
    await inTab('mia', 'gone', 'Two')
    await inTab('mia', 'gone', 'Three')
    await rig.deliver()
    expect(await threadsOf(north, 'Deleted thread')).toHaveLength(1)
    expect((await conversation('gone')).channels).toEqual([])
    expect(await rig.parked('gone')).toEqual([])
  })

  test('two servers that deliver at once post each comment once, in order', async () => {
    await draft('two', 'north', 'Two servers')
    const wanted = Array.from({ length: 12 }, (_, i) => `Number ${i + 1}`)
    for (const text of wanted) await inTab('mia', 'two', text)
    await Promise.all([rig.deliver(), rig.secondServer().drain()])
    await rig.deliver()
    const shown = texts(await threadOf(north, 'Two servers')).map((text) => text.split('\n').at(-1))
    expect(shown).toEqual(wanted)
  })
})

test('words that could do harm arrive as the words that they are', async () => {
  await draft('hostile', 'north', '<img src=x onerror=alert(1)> **OKR** {{DATE(2026-01-01T00:00:00Z)}}')
  const text =
    '<script>alert(1)</script> **bold** [link](javascript:alert(1)) <at>Ola Smith</at> {{TIME(x)}} $(secret)\u202e'
  await inTab('mia', 'hostile', text)
  await inTab('mia', 'hostile', '\u{1F600}'.repeat(4000))
  await inTab('mia', 'hostile', `${'line\n'.repeat(1500)}end`)
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
  await draft('after', 'north', 'After the removal')
  const message = await rig.write('tim', north, 'Goodbye.')
  await rig.tell({ ...(await rig.sentOf(message.id)), type: 'installationUpdate', action: 'remove' })
  await inTab('mia', 'after', 'Is anybody there?')
  await rig.deliver()
  expect((await conversation('after')).channels).toEqual([])
})
