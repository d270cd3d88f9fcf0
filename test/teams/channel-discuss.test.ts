import { cycleId } from '../commands/fixture.ts'
import { bot, conversation, draft, inTab, startInNorth } from './channel-world.ts'
import { actionIn, cardOf, type Rig, textOf } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = (await startInNorth()).rig
})
afterAll(() => rig.stop())
afterEach(() => {
  expect(rig.reported.map(({ during }) => during)).toEqual([])
})

describe('"discuss"', () => {
  let channel: string
  beforeAll(async () => {
    channel = await rig.channelOf('ola', 'Everything')
    await draft(rig, 'alpha', 'product', 'Alpha launch in May')
    await draft(rig, 'beta', 'product', 'Beta launch in June')
    await draft(rig, 'hidden', 'product', 'Hidden launch', 'draft')
    for (let i = 1; i <= 25; i++) await inTab(rig, 'pia', 'alpha', `Earlier ${i}`)
  })

  test('makes the thread the conversation of the OKR, with the latest comments', async () => {
    const post = await rig.write('max', channel, 'discuss alpha launch', { mentions: bot })
    await rig.deliver()
    const thread = (await rig.threads(channel)).find(({ message }) => message.id === post.id)
    expect(textOf(thread?.replies[0] ?? {})).toContain('Alpha launch in May')
    const shown = thread?.replies.slice(1).map((one) => textOf(one).split('\n').at(-1))
    expect(shown).toEqual(Array.from({ length: 20 }, (_, i) => `Earlier ${i + 6}`))
    await rig.write('max', channel, 'And now from here.', { thread: post.id })
    expect((await conversation(rig, 'alpha')).comments.at(-1)).toMatchObject({
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
    expect((await conversation(rig, 'beta')).comments.at(-1)?.text).toBe('About beta.')
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
