import { connectChannel } from '../../bot/commands/chats/connect-channel.ts'
import { accepted, actor, codeOf, cycleId } from '../commands/fixture.ts'
import { as, bot, conversation, draft, inTab, startInNorth, texts, threadOf } from './channel-world.ts'
import { type Rig, tenantId, textOf } from './rig.ts'

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
    await draft(rig, 'first', 'north', 'Answer faster')
    await inTab(rig, 'mia', 'first', 'Who takes the night shift?')
    await rig.deliver()
    const thread = await threadOf(rig, north, 'Answer faster')
    expect(textOf(thread.message)).toContain('Owner: Mia Smith')
    expect(texts(thread)).toEqual([expect.stringContaining('Mia Smith')])
    expect(texts(thread)[0]).toContain('Who takes the night shift?')
    expect((await conversation(rig, 'first')).channels).toEqual([{ channelId: north }])
  })

  test('many comments at once stand there once each, in order', async () => {
    await draft(rig, 'many', 'north', 'Open two shops')
    const wanted = Array.from({ length: 15 }, (_, i) => `Comment number ${i + 1}.`)
    for (const text of wanted) await inTab(rig, 'max', 'many', text)
    await rig.deliver()
    await inTab(rig, 'mia', 'many', 'One more.')
    await rig.deliver()
    const shown = texts(await threadOf(rig, north, 'Open two shops')).map((text) => text.split('\n').at(-1))
    expect(shown).toEqual([...wanted, 'One more.'])
  })

  test('a draft, and an OKR whose units have no channel, go nowhere', async () => {
    await draft(rig, 'draft', 'north', 'Quiet plan', 'draft')
    await draft(rig, 'elsewhere', 'product', 'Product plan')
    await inTab(rig, 'mia', 'draft', 'Nobody may see this yet.')
    await inTab(rig, 'mia', 'elsewhere', 'No channel here.')
    await rig.deliver()
    expect(JSON.stringify(await rig.threads(north))).not.toContain('Nobody may see this yet.')
    expect((await conversation(rig, 'draft')).channels).toEqual([])
    expect((await conversation(rig, 'elsewhere')).channels).toEqual([])
  })

  test('an edited comment changes its message, a deleted one takes it away', async () => {
    await draft(rig, 'edits', 'north', 'Shorten the form')
    const edited = await inTab(rig, 'mia', 'edits', 'Ten fields?')
    const deleted = await inTab(rig, 'mia', 'edits', 'Forget this.')
    await rig.deliver()
    accepted(await rig.commands.editComment(as('mia'), cycleId, 'edits', edited, { text: 'Five fields?' }))
    accepted(await rig.commands.deleteComment(as('mia'), cycleId, 'edits', deleted))
    await rig.deliver()
    const thread = await threadOf(rig, north, 'Shorten the form')
    expect(texts(thread)).toHaveLength(1)
    expect(texts(thread)[0]).toContain('Five fields?')
    expect(texts(thread)[0]).toContain('edited')
  })

  test('a comment that was edited and deleted before it was posted appears as it is, or not at all', async () => {
    await draft(rig, 'early', 'north', 'Train everybody')
    const edited = await inTab(rig, 'mia', 'early', 'Teh plan')
    const deleted = await inTab(rig, 'mia', 'early', 'Never mind')
    accepted(await rig.commands.editComment(as('mia'), cycleId, 'early', edited, { text: 'The plan' }))
    accepted(await rig.commands.deleteComment(as('mia'), cycleId, 'early', deleted))
    await rig.deliver()
    expect(
      texts(await threadOf(rig, north, 'Train everybody')).map((text) => text.split('\n').at(-1)),
    ).toEqual(['The plan'])
  })

  test('a reply says what it answers', async () => {
    await draft(rig, 'reply', 'north', 'Find a partner')
    const question = await inTab(rig, 'dee', 'reply', 'Which country first?')
    await inTab(rig, 'mia', 'reply', 'Portugal.', question)
    await rig.deliver()
    expect(texts(await threadOf(rig, north, 'Find a partner'))[1]).toContain(
      '→ Dee Smith: Which country first?',
    )
  })
})

describe('from the channel into the tab', () => {
  let root: string
  const reply = (person: string, text: string, mentions: string[] = []) =>
    rig.write(person, north, text, { thread: root, mentions })

  beforeAll(async () => {
    await draft(rig, 'talk', 'north', 'Talk to every customer')
    await inTab(rig, 'mia', 'talk', 'Let us begin.')
    await rig.deliver()
    root = (await threadOf(rig, north, 'Talk to every customer')).message.id
  })

  test('a reply in the thread is a comment of its author, and is not posted back', async () => {
    await reply('max', 'I begin with the north coast.')
    await rig.deliver()
    expect((await conversation(rig, 'talk')).comments.at(-1)).toMatchObject({
      authorId: 'max',
      via: 'channel',
      text: 'I begin with the north coast.',
    })
    const thread = await threadOf(rig, north, 'Talk to every customer')
    expect(texts(thread).filter((text) => text.includes('north coast'))).toHaveLength(1)
  })

  test('a reply that the channel delivers twice is one comment', async () => {
    const sent = await reply('max', 'Only once.')
    await rig.call('POST', `/messages/${sent.id}/delivery`, { person: 'max', conversation: north })
    const { comments } = await conversation(rig, 'talk')
    expect(comments.filter(({ text }) => text === 'Only once.')).toHaveLength(1)
  })

  test('mentions become mentions, and a typed mention stays text', async () => {
    await reply('max', 'Ask <at>Dee Smith</at>, not <at>Ola Smith</at>.', ['dee'])
    expect((await conversation(rig, 'talk')).comments.at(-1)).toMatchObject({
      text: 'Ask @Dee Smith, not <at>Ola Smith</at>.',
      mentionIds: ['dee'],
    })
  })

  test('an edited message changes the comment, a deleted one deletes it', async () => {
    const sent = await reply('max', 'Tuseday')
    const place = { person: 'max', conversation: north }
    await rig.call('PATCH', `/messages/${sent.id}`, { ...place, text: 'Tuesday' })
    const edited = (await conversation(rig, 'talk')).comments.at(-1)
    expect(edited).toMatchObject({ text: 'Tuesday', editedAt: expect.any(String) })
    await rig.call('DELETE', `/messages/${sent.id}`, place)
    expect((await conversation(rig, 'talk')).comments.at(-1)).toMatchObject({
      id: edited?.id,
      deletedAt: expect.any(String),
    })
  })

  test('a deletion or an edit that comes before its message has the last word', async () => {
    const before = (await conversation(rig, 'talk')).seq
    const sent = await reply('max', 'This went out and came back.')
    const activity = await rig.sentOf(sent.id)
    const later = { ...activity, id: '9999999999991' }
    await rig.tell({ ...later, type: 'messageDelete', channelData: channelData(later, 'softDeleteMessage') })
    await rig.tell(later)
    expect((await conversation(rig, 'talk')).seq).toBe(before + 1)

    const edited = { ...activity, id: '9999999999992', text: 'The second version.' }
    await rig.tell({ ...edited, type: 'messageUpdate', channelData: channelData(edited, 'editMessage') })
    await rig.tell({ ...edited, text: 'The first version.' })
    const { comments, seq } = await conversation(rig, 'talk')
    expect(seq).toBe(before + 2)
    expect(comments.at(-1)?.text).toBe('The second version.')
  })

  test("a reaction to a comment's message is a reaction to the comment, and can be taken back", async () => {
    const id = await inTab(rig, 'mia', 'talk', 'Who likes this?')
    await rig.deliver()
    const thread = await threadOf(rig, north, 'Talk to every customer')
    const message = thread.replies.find((one) => textOf(one).includes('Who likes this?'))
    const place = { person: 'max', conversation: north }
    await rig.call('PUT', `/messages/${message?.id}/reaction`, { ...place, type: 'heart' })
    const reactions = async () =>
      (await conversation(rig, 'talk')).comments.find((one) => one.id === id)?.reactions
    expect(await reactions()).toEqual({ heart: ['max'] })
    await rig.call('PUT', `/messages/${message?.id}/reaction`, { ...place, type: 'like' })
    expect(await reactions()).toEqual({ like: ['max'] })
    await rig.call('PUT', `/messages/${message?.id}/reaction`, { ...place, type: null })
    expect(await reactions()).toEqual({})
  })

  test('what is written elsewhere in the channel is none of its business', async () => {
    const { seq } = await conversation(rig, 'talk')
    const other = await rig.write('max', north, 'Lunch at twelve?')
    await rig.write('mia', north, 'Yes!', { thread: other.id })
    expect((await conversation(rig, 'talk')).seq).toBe(seq)
    const thread = (await rig.threads(north)).find(({ message }) => message.id === other.id)
    expect(thread?.replies).toHaveLength(1)
  })

  test('somebody who is not in the organisation is told so, and writes nothing', async () => {
    const { seq } = await conversation(rig, 'talk')
    await reply('zoe', 'Hello from outside')
    expect((await conversation(rig, 'talk')).seq).toBe(seq)
    expect(texts(await threadOf(rig, north, 'Talk to every customer')).at(-1)).toContain('I do not find you')
  })

  test('a guest who was not invited writes nothing, and is told so', async () => {
    const { seq } = await conversation(rig, 'talk')
    await reply('gus', 'Hello from a guest')
    expect((await conversation(rig, 'talk')).seq).toBe(seq)
    expect(texts(await threadOf(rig, north, 'Talk to every customer')).at(-1)).toContain(
      'did not become a comment',
    )
  })

  test('a message that is too long for a comment is refused in words, and taken once it is shorter', async () => {
    const { seq } = await conversation(rig, 'talk')
    const sent = await reply('max', 'long '.repeat(2000))
    expect((await conversation(rig, 'talk')).seq).toBe(seq)
    expect(texts(await threadOf(rig, north, 'Talk to every customer')).at(-1)).toContain('Shorten it')
    await rig.call('PATCH', `/messages/${sent.id}`, {
      person: 'max',
      conversation: north,
      text: 'Short now.',
    })
    expect((await conversation(rig, 'talk')).comments.at(-1)?.text).toBe('Short now.')
  })

  function channelData(activity: Record<string, unknown>, eventType: string) {
    return { ...(activity.channelData as object), eventType }
  }
})
