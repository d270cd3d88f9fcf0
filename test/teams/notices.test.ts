import { accepted, actor, cycleId } from '../commands/fixture.ts'
import { actionIn, cardOf, type MessageView, type Rig, startRig, tenantId, textIn, textOf } from './rig.ts'

let rig: Rig
const as = (person: string) => actor(person, { tenantId })
const fault = (body: Record<string, unknown>) => rig.call('POST', '/faults', body)

beforeAll(async () => {
  rig = await startRig()
  for (const person of ['mia', 'max', 'tim', 'pia', 'gus']) await rig.call('POST', '/install', { person })
  for (const [id, title, visibility] of [
    ['open', 'Open the second shop', 'published'],
    ['draft', 'Quiet draft', 'draft'],
  ] as const) {
    accepted(
      await rig.commands.createObjective(as('ola'), cycleId, id, {
        unitId: 'north',
        level: 'individual',
        title,
        priority: 1,
        ownerId: 'mia',
        visibility,
      }),
    )
  }
})
afterAll(() => rig.stop())

let written = 0
async function inTab(
  person: string,
  text: string,
  extra: { mentionIds?: string[]; replyTo?: string } = {},
  okrId = 'open',
): Promise<string> {
  const id = `note-${++written}`
  accepted(await rig.commands.addComment(as(person), cycleId, okrId, id, { text, ...extra }, 'tab'))
  return id
}

/** What a person's chat shows of a text. */
async function seenBy(person: string, text: string): Promise<MessageView[]> {
  const threads = await rig.messages(person, await rig.personalChat(person))
  return threads.map(({ message }) => message).filter((message) => textOf(message).includes(text))
}

async function conversation() {
  return accepted(await rig.commands.getConversation(as('ola'), cycleId, 'open')).comments
}

test('the owner, who is mentioned and who is answered are told, each once, and the author is not', async () => {
  const question = await inTab('max', 'What is missing?')
  await rig.deliver()
  await inTab('tim', 'A lease. <b>Pia</b> knows more.', { mentionIds: ['pia', 'tim'], replyTo: question })
  await rig.deliver()
  expect(textOf((await seenBy('mia', 'A lease.'))[0] ?? {})).toContain('A comment on your OKR')
  expect(textOf((await seenBy('max', 'A lease.'))[0] ?? {})).toContain('An answer to your comment')
  expect(textOf((await seenBy('pia', 'A lease.'))[0] ?? {})).toContain('You were mentioned')
  expect(await seenBy('tim', 'A lease.')).toEqual([])
  for (const person of ['mia', 'max', 'pia']) expect(await seenBy(person, 'A lease.')).toHaveLength(1)
})

test('nobody is told of an OKR that they may not read', async () => {
  await inTab('mia', 'Secret for now.', { mentionIds: ['pia', 'tim'] }, 'draft')
  await rig.deliver()
  expect(await seenBy('pia', 'Secret for now.')).toEqual([])
  expect(await seenBy('tim', 'Secret for now.')).toHaveLength(1)
})

test('an answer from the card is a reply to the comment, and the card then shows the OKR', async () => {
  const id = await inTab('tim', 'Which street?')
  await rig.deliver()
  const [card] = await seenBy('mia', 'Which street?')
  const chat = await rig.personalChat('mia')
  const answer = await rig.press('mia', chat, card?.id ?? '', actionIn(cardOf(card), 'Reply'), {
    text: 'Main Street.',
  })
  expect(textIn(answer.card)).toContain('Open the second shop')
  expect((await conversation()).at(-1)).toMatchObject({
    authorId: 'mia',
    replyTo: id,
    text: 'Main Street.',
    via: 'chat',
  })
})

test('an answer that quotes the message is a reply to its comment', async () => {
  const id = await inTab('tim', 'How many people?')
  await rig.deliver()
  const [card] = await seenBy('mia', 'How many people?')
  await rig.say('mia', 'hello')
  const chat = await rig.personalChat('mia')
  const last = (await rig.messages('mia', chat)).findLast(({ message }) => message.author.id === 'mia')
  const activity = await rig.sentOf(last?.message.id ?? '')
  await rig.tell({
    ...activity,
    id: '8888888888881',
    text: 'Six to begin with.',
    attachments: [
      {
        contentType: 'text/html',
        content: `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${card?.id}"><p>How many</p></blockquote><p>Six to begin with.</p>`,
      },
    ],
  })
  expect((await conversation()).at(-1)).toMatchObject({
    authorId: 'mia',
    replyTo: id,
    text: 'Six to begin with.',
  })
})

test('words that their author changes or deletes change and vanish in the chats of the others', async () => {
  const id = await inTab('tim', 'Frist version')
  await rig.deliver()
  accepted(await rig.commands.editComment(as('tim'), cycleId, 'open', id, { text: 'First version' }))
  await rig.deliver()
  expect(await seenBy('mia', 'Frist version')).toEqual([])
  expect(await seenBy('mia', 'First version')).toHaveLength(1)
  accepted(await rig.commands.deleteComment(as('tim'), cycleId, 'open', id))
  await fault({ match: 'PUT /v3/conversations/a', status: 503, times: 1 })
  await rig.deliver()
  expect(await seenBy('mia', 'First version')).toEqual([])
})

test('429 and 503: told later, once', async () => {
  await fault({ match: 'POST /v3/conversations/a', status: 429, retryAfter: 3, times: 1 })
  await fault({ match: 'POST /v3/conversations/a', status: 503, times: 1 })
  await inTab('tim', 'Patience.', { mentionIds: ['max'] })
  await rig.deliver()
  for (const person of ['mia', 'max']) expect(await seenBy(person, 'Patience.')).toHaveLength(1)
})

test('a lost answer: not told twice', async () => {
  await fault({ match: 'POST /v3/conversations/a', effect: 'lose', times: 1 })
  await inTab('tim', 'Did you get this?')
  await rig.deliver()
  expect(await seenBy('mia', 'Did you get this?')).toHaveLength(1)
  expect(rig.reported.splice(0)).toHaveLength(1)
})

test('who blocked the bot is left alone, and the others are told', async () => {
  await rig.call('PATCH', '/settings', { blockedBy: ['mia'] })
  await inTab('tim', 'Anybody there?', { mentionIds: ['max'] })
  await rig.deliver()
  await rig.call('PATCH', '/settings', { blockedBy: [] })
  expect(await seenBy('mia', 'Anybody there?')).toEqual([])
  expect(await seenBy('max', 'Anybody there?')).toHaveLength(1)
  await inTab('tim', 'And now?')
  await rig.deliver()
  expect(await seenBy('mia', 'And now?')).toHaveLength(1)
})

test('who has not added the app is not told, and nothing waits for them', async () => {
  await inTab('tim', 'Dee should know.', { mentionIds: ['dee'] })
  await rig.deliver()
  expect(await seenBy('dee', 'Dee should know.')).toEqual([])
  expect(await rig.parked('open')).toEqual([])
})

test('after all of this, nothing else went wrong inside', () => {
  expect(rig.reported).toEqual([])
})
