import { randomUUID } from 'node:crypto'
import { accepted, actor, cycleId } from '../commands/fixture.ts'
import { actionIn, cardOf, publicUrl, type Rig, startRig, tenantId, textIn, textOf } from './rig.ts'

let rig: Rig
const as = (person: string) => actor(person, { tenantId })

beforeAll(async () => {
  rig = await startRig()
  const objective = (
    id: string,
    owner: string,
    unitId: string,
    title: string,
    visibility: 'draft' | 'published',
  ) =>
    rig.commands.createObjective(as('ola'), cycleId, id, {
      unitId,
      level: 'team',
      title,
      priority: 1,
      ownerId: owner,
      visibility,
      why: 'Because **we** lose <b>customers</b> every month.',
    })
  accepted(await objective('win-back', 'mia', 'north', 'Win back customers who left', 'published'))
  accepted(await objective('churn', 'tim', 'north', 'Cut churn in half', 'published'))
  accepted(await objective('secret', 'pia', 'product', 'Enter a new market quietly', 'draft'))
  accepted(
    await rig.commands.createKeyResult(as('mia'), cycleId, 'win-back-kr', {
      objectiveId: 'win-back',
      title: 'Customers who came back',
      baseline: 0,
      current: 30,
      target: 120,
      unit: 'customers',
    }),
  )
  await rig.settle()
})
afterAll(() => rig.stop())

async function conversation(okrId: string) {
  return accepted(await rig.commands.getConversation(as('ola'), cycleId, okrId))
}

test('help says what one can write', async () => {
  const [help] = await rig.say('mia', 'help')
  expect(textOf(help ?? {})).toContain('my OKRs')
  expect(textOf(help ?? {})).toContain('discuss')
})

test('the app greets once when it is added', async () => {
  const chat = await rig.personalChat('max')
  await rig.call('POST', '/install', { person: 'max' })
  const greetings = await rig.messages('max', chat)
  expect(greetings.map(({ message }) => textOf(message)).join()).toContain('Hello Max!')
  expect(greetings).toHaveLength(1)
})

test('"my OKRs" lists what a person owns, and a tap on one opens its card', async () => {
  const [list] = await rig.say('mia', 'my OKRs')
  expect(textOf(list ?? {})).toContain('Win back customers who left')
  expect(textOf(list ?? {})).not.toContain('Cut churn in half')
  const open = actionIn(cardOf(list), 'Open', { okrId: 'win-back' })
  const chat = await rig.personalChat('mia')
  const opened = await rig.press('mia', chat, list?.id ?? '', open)
  expect(opened.outcome).toBe('card')
  const text = textIn(opened.card)
  expect(text).toContain('Customers who came back')
  expect(text).toContain('25 %')
  expect(text).toContain('Owner: Mia Smith')
  expect(JSON.stringify(opened.card)).toContain(`${publicUrl}/open/${cycleId}/win-back`)
})

test('a comment from a card is in the conversation, and the card shows it', async () => {
  const [card] = await rig.say('max', 'open win back')
  const chat = await rig.personalChat('max')
  const comment = actionIn(cardOf(card), 'Comment')
  const after = await rig.press('max', chat, card?.id ?? '', comment, {
    text: '  I can call the first ten. ',
  })
  expect(textIn(after.card)).toContain('I can call the first ten.')
  const { comments } = await conversation('win-back')
  expect(comments.at(-1)).toMatchObject({ authorId: 'max', text: 'I can call the first ten.', via: 'chat' })
})

test('a button that is pressed twice with the same words is one comment', async () => {
  const [card] = await rig.say('max', 'open win back')
  const chat = await rig.personalChat('max')
  const comment = actionIn(cardOf(card), 'Comment')
  const before = (await conversation('win-back')).seq
  await rig.press('max', chat, card?.id ?? '', comment, { text: 'Twice?' })
  await rig.press('max', chat, card?.id ?? '', comment, { text: 'Twice?' })
  expect((await conversation('win-back')).seq).toBe(before + 1)
})

test('a reply from a card answers the comment that was tapped', async () => {
  const id = randomUUID()
  accepted(
    await rig.commands.addComment(as('ola'), cycleId, 'churn', id, { text: 'What do you need?' }, 'tab'),
  )
  const [card] = await rig.say('tim', 'open churn')
  const chat = await rig.personalChat('tim')
  const form = await rig.press(
    'tim',
    chat,
    card?.id ?? '',
    actionIn(cardOf(card), 'Reply', { commentId: id }),
  )
  expect(textIn(form.card)).toContain('Your reply to Ola Smith')
  const replied = await rig.press(
    'tim',
    chat,
    card?.id ?? '',
    actionIn(form.card, 'Reply', { replyTo: id }),
    {
      text: 'Two people for a month.',
    },
  )
  expect(replied.outcome).toBe('card')
  expect((await conversation('churn')).comments.at(-1)).toMatchObject({
    authorId: 'tim',
    replyTo: id,
    text: 'Two people for a month.',
  })
})

test('an empty comment is refused below the card, and nothing is written', async () => {
  const [card] = await rig.say('max', 'open win back')
  const chat = await rig.personalChat('max')
  const before = (await conversation('win-back')).seq
  const answer = await rig.press('max', chat, card?.id ?? '', actionIn(cardOf(card), 'Comment'), {
    text: '  ',
  })
  expect(answer).toEqual({ outcome: 'message', text: 'Write something first, then press the button again.' })
  expect((await conversation('win-back')).seq).toBe(before)
})

test('"comment" writes to the OKR that was opened last', async () => {
  await rig.say('dee', 'open churn')
  const [card] = await rig.say('dee', 'comment Let us look at\nthe first month.')
  expect(textOf(card ?? {})).toContain('Let us look at')
  expect((await conversation('churn')).comments.at(-1)).toMatchObject({
    authorId: 'dee',
    text: 'Let us look at\nthe first month.',
  })
})

test('"comment" without an opened OKR says what to do first', async () => {
  const [answer] = await rig.say('pia', 'comment hello')
  expect(answer?.text).toContain('Open an OKR first')
})

test('a message that is delivered twice is one comment', async () => {
  await rig.say('dee', 'open churn')
  await rig.say('dee', 'comment Once.')
  const chat = await rig.personalChat('dee')
  const mine = (await rig.messages('dee', chat)).findLast(({ message }) => message.author.id === 'dee')
  const before = (await conversation('churn')).seq
  const again = await rig.call('POST', `/messages/${mine?.message.id}/delivery`, {
    person: 'dee',
    conversation: chat,
  })
  expect(again.status).toBe(200)
  expect((await conversation('churn')).seq).toBe(before)
})

test('words that are no command find OKRs and say what one can write', async () => {
  const answers = await rig.say('mia', 'churn')
  expect(answers.map(textOf).join('\n')).toContain('I do not know this as a command')
  expect(answers.map(textOf).join('\n')).toContain('Cut churn in half')
})

test('"find" lists what holds the words', async () => {
  const [list] = await rig.say('mia', 'find churn')
  expect(textOf(list ?? {})).toContain('Cut churn in half')
  expect(textOf(list ?? {})).not.toContain('Win back')
  const [none] = await rig.say('mia', 'find zebra')
  expect(textOf(none ?? {})).toContain('Nothing found')
})

test("somebody else's draft is not found, and its id opens nothing", async () => {
  expect(textOf((await rig.say('mia', 'find quietly'))[0] ?? {})).toContain('Nothing found')
  const byId = await rig.say('mia', 'open secret')
  expect(byId.map(textOf).join()).not.toContain('Enter a new market')
  const [own] = await rig.say('pia', 'open secret')
  expect(textOf(own ?? {})).toContain('Enter a new market quietly')
})

test('a card that is forged to act on a hidden draft is refused', async () => {
  const [list] = await rig.say('mia', 'my okrs')
  const chat = await rig.personalChat('mia')
  const open = { type: 'Action.Execute', verb: 'open-okr', data: { cycleId, okrId: 'secret' } }
  const opened = await rig.press('mia', chat, list?.id ?? '', open)
  expect(opened.outcome).toBe('message')
  expect(opened.text).toContain('not shown to you')
  const comment = { ...open, verb: 'comment', data: { cycleId, okrId: 'secret', seen: 0 } }
  expect((await rig.press('mia', chat, list?.id ?? '', comment, { text: 'Hello' })).outcome).toBe('message')
  expect((await rig.commands.getConversation(as('pia'), cycleId, 'secret')).ok).toBe(true)
  expect(accepted(await rig.commands.getConversation(as('pia'), cycleId, 'secret')).seq).toBe(0)
})

test.each([
  ['an unknown verb', { verb: 'erase-everything', data: {} }],
  ['data of a wrong shape', { verb: 'open-okr', data: { cycleId: { $ne: null }, okrId: ['a'] } }],
  ['an id that is a path', { verb: 'open-okr', data: { cycleId: '../..', okrId: 'x' } }],
  ['a forged cursor', { verb: 'my-okrs', data: { cycleId, cursor: 5 } }],
])('a card action with %s is answered with words', async (_name, action) => {
  const [list] = await rig.say('mia', 'my okrs')
  const chat = await rig.personalChat('mia')
  const answer = await rig.press('mia', chat, list?.id ?? '', { type: 'Action.Execute', ...action })
  expect(answer).toEqual({ outcome: 'message', text: expect.stringContaining('not valid any more') })
})

test('somebody who is not in the organisation gets a polite answer and sees nothing', async () => {
  const [answer] = await rig.say('zoe', 'find churn')
  expect(answer?.text).toContain('I do not find you in the organisation')
})

test('a guest sees nothing that they were not invited to', async () => {
  const [list] = await rig.say('gus', 'find churn')
  expect(textOf(list ?? {})).not.toContain('Cut churn in half')
})

describe('the rights table holds at the bot, for the card and for a comment from it:', () => {
  /** Tim owns a draft in North, and a published OKR; Ola is the program lead, Gus a guest, Zoe not of the organisation. */
  const table: [person: string, draft: boolean, published: boolean][] = [
    ['ola', true, true],
    ['dee', true, true],
    ['tim', true, true],
    ['mia', false, true],
    ['max', true, true],
    ['pia', false, true],
    ['gus', false, false],
    ['zoe', false, false],
  ]

  beforeAll(async () => {
    for (const visibility of ['draft', 'published'] as const) {
      accepted(
        await rig.commands.createObjective(as('tim'), cycleId, `rights-${visibility}`, {
          unitId: 'north',
          level: 'individual',
          title: `Rights ${visibility}`,
          priority: 1,
          ownerId: 'tim',
          contributorIds: ['max'],
          visibility,
        }),
      )
    }
  })

  test.each(
    table.flatMap(([person, draft, published]) => [
      { person, okrId: 'rights-draft', may: draft },
      { person, okrId: 'rights-published', may: published },
    ]),
  )('$person and $okrId: $may', async ({ person, okrId, may }) => {
    const [help] = await rig.say(person, 'help')
    const chat = await rig.personalChat(person)
    const data = { cycleId, okrId }
    const open = { type: 'Action.Execute', verb: 'open-okr', data }
    expect((await rig.press(person, chat, help?.id ?? '', open)).outcome).toBe(may ? 'card' : 'message')
    const before = accepted(await rig.commands.getConversation(as('ola'), cycleId, okrId)).seq
    const comment = { type: 'Action.Execute', verb: 'comment', data: { ...data, seen: before } }
    const text = `A word of ${person}.`
    expect((await rig.press(person, chat, help?.id ?? '', comment, { text })).outcome).toBe(
      may ? 'card' : 'message',
    )
    const after = accepted(await rig.commands.getConversation(as('ola'), cycleId, okrId)).seq
    expect(after - before).toBe(may ? 1 : 0)
  })
})

test('a message with a picture and nothing else is no fault', async () => {
  await rig.say('mia', 'hello')
  const chat = await rig.personalChat('mia')
  const mine = (await rig.messages('mia', chat)).findLast(({ message }) => message.author.id === 'mia')
  const { text: _text, ...activity } = await rig.sentOf(mine?.message.id ?? '')
  const attachments = [{ contentType: 'image/png', contentUrl: 'https://example.com/a.png' }]
  await rig.tell({ ...activity, id: '7777777777771', attachments, entities: null })
  const last = (await rig.messages('mia', chat)).at(-1)
  expect(textOf(last?.message ?? {})).toContain('open it and write "comment"')
})

test('after all of this, nothing went wrong inside', () => {
  expect(rig.reported).toEqual([])
})
