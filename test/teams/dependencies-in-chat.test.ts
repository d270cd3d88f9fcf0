import { accepted, actor, cycleId } from '../commands/fixture.ts'
import { actionIn, cardOf, type MessageView, type Rig, startRig, tenantId, textIn, textOf } from './rig.ts'

let rig: Rig
const as = (person: string) => actor(person, { tenantId })
const fault = (body: Record<string, unknown>) => rig.call('POST', '/faults', body)

beforeAll(async () => {
  rig = await startRig()
  for (const person of ['mia', 'max', 'tim', 'pia', 'dee']) await rig.call('POST', '/install', { person })
  accepted(
    await rig.commands.createObjective(as('tim'), cycleId, 'shop', {
      unitId: 'north',
      level: 'team',
      title: 'Open the second shop',
      priority: 1,
      ownerId: 'mia',
    }),
  )
})
afterAll(() => rig.stop())

let declared = 0
/** Mia's OKR needs something from the department that Pia leads. */
async function need(words: string, provider: object = { providerUnitId: 'product' }): Promise<string> {
  const id = `need-${++declared}`
  accepted(
    await rig.commands.putDependency(as('mia'), cycleId, id, {
      okrId: 'shop',
      need: words,
      neededBy: '2027-02-01',
      ...provider,
    }),
  )
  await rig.deliver()
  return id
}

async function seenBy(person: string, text: string): Promise<MessageView[]> {
  const threads = await rig.messages(person, await rig.personalChat(person))
  return threads.map(({ message }) => message).filter((message) => textOf(message).includes(text))
}

async function stored(id: string) {
  return accepted(await rig.commands.getDependency(as('mia'), cycleId, id)).dependency
}

async function pressed(person: string, message: MessageView | undefined, title: string, inputs = {}) {
  const chat = await rig.personalChat(person)
  const action = actionIn(cardOf(message), title)
  if (action === undefined) throw new Error(`The card has no button "${title}".`)
  return rig.press(person, chat, message?.id ?? '', action, inputs)
}

test('the provider is asked in the chat, confirms with a date and words there, and the card then has no buttons', async () => {
  const id = await need('A till that takes cards')
  const [asked] = await seenBy('pia', 'A till that takes cards')
  expect(textOf(asked ?? {})).toContain('Mia Smith needs something from Product')
  expect(textOf(asked ?? {})).toContain('1 Feb 2027')
  expect(textOf(asked ?? {})).toContain('Open the second shop')
  const answer = await pressed('pia', asked, 'Confirm', {
    promisedOn: '2027-02-10',
    comment: 'Ten days later than you like.',
  })
  expect(textIn(answer.card)).toContain('You confirmed it')
  expect(textIn(answer.card)).toContain('That is later than it is needed.')
  expect(actionIn(answer.card, 'Confirm')).toBeUndefined()
  expect(await stored(id)).toMatchObject({
    state: 'confirmed',
    promisedOn: '2027-02-10',
    comment: 'Ten days later than you like.',
    answeredBy: 'pia',
  })
  const [kept] = await seenBy('pia', 'A till that takes cards')
  expect(actionIn(cardOf(kept), 'Confirm')).toBeUndefined()
})

test('pressed twice, it is answered once', async () => {
  const id = await need('Shelves')
  const [asked] = await seenBy('pia', 'Shelves')
  const action = actionIn(cardOf(asked), 'Confirm')
  const chat = await rig.personalChat('pia')
  const press = () => rig.press('pia', chat, asked?.id ?? '', action, { promisedOn: '2027-02-01' })
  const [first, second] = await Promise.all([press(), press()])
  for (const answer of [first, second]) expect(textIn(answer?.card)).toContain('You confirmed it')
  const { entries } = accepted(await rig.commands.getHistory(as('mia'), cycleId, 'shop'))
  const about = entries.filter(({ changes }) => JSON.stringify(changes).includes('Shelves'))
  expect(about).toHaveLength(2)
  const again = await press()
  expect(textIn(again.card)).not.toContain('Your button did nothing')
  expect((await stored(id)).state).toBe('confirmed')
})

test('who refuses has to say why; what was typed stays', async () => {
  const id = await need('A lawyer')
  const [asked] = await seenBy('pia', 'A lawyer')
  const silent = await pressed('pia', asked, 'Refuse', { promisedOn: '2027-02-01', comment: '  ' })
  expect(silent.text).toContain('Say why you cannot provide it')
  expect((await stored(id)).state).toBe('proposed')
  await pressed('pia', asked, 'Refuse', { promisedOn: '2027-02-01', comment: 'We have none.' })
  expect(await stored(id)).toMatchObject({ state: 'refused', comment: 'We have none.' })
  expect((await stored(id)).promisedOn).toBeUndefined()
})

test('no day of the calendar, and words without end, are refused in plain words', async () => {
  const id = await need('Paint')
  const [asked] = await seenBy('pia', 'Paint')
  const wrongDay = await pressed('pia', asked, 'Confirm', { promisedOn: '2027-02-30' })
  expect(wrongDay.text).toBe('Choose a day of the calendar, or leave the date empty.')
  const tooLate = await pressed('pia', asked, 'Confirm', { promisedOn: '2027-04-01' })
  expect(tooLate.text).toContain('The cycle ends on 31 March 2027.')
  const long = await pressed('pia', asked, 'Confirm', { promisedOn: '', comment: 'x'.repeat(2001) })
  expect(long.text).toContain('at most 2000 characters')
  const noText = await pressed('pia', asked, 'Confirm', { comment: { deep: 1 } })
  expect(noText.text).toContain('not valid any more')
  expect((await stored(id)).state).toBe('proposed')
})

test('what was answered in the tab meanwhile is not answered again by an old button, which says so', async () => {
  const id = await need('Bags')
  const [asked] = await seenBy('pia', 'Bags')
  accepted(
    await rig.commands.answerDependency(as('pia'), cycleId, id, { answer: 'refuse', comment: 'Sold out.' }),
  )
  const late = await pressed('pia', asked, 'Confirm', { promisedOn: '2027-02-01' })
  expect(textIn(late.card)).toContain('Your button did nothing')
  expect(textIn(late.card)).toContain('You refused it')
  expect((await stored(id)).state).toBe('refused')
})

test('the asker is told of the answer, and the card in the chat of who was asked follows', async () => {
  const id = await need('Light bulbs')
  accepted(await rig.commands.answerDependency(as('pia'), cycleId, id, { answer: 'confirm' }))
  await rig.deliver()
  const [told, ...more] = await seenBy('mia', 'Light bulbs')
  expect(more).toEqual([])
  expect(textOf(told ?? {})).toContain('Pia Smith confirmed it')
  expect(actionIn(cardOf(told), 'Confirm')).toBeUndefined()
  const [kept, ...others] = await seenBy('pia', 'Light bulbs')
  expect(others).toEqual([])
  expect(textOf(kept ?? {})).toContain('You confirmed it')
})

test('another date is another question: asked again, and nobody is told of who carries the risk', async () => {
  const id = await need('A parking space')
  accepted(await rig.commands.putRiskOwner(as('mia'), cycleId, id, { personId: 'mia' }))
  await rig.deliver()
  expect(await seenBy('pia', 'A parking space')).toHaveLength(1)
  accepted(
    await rig.commands.answerDependency(as('pia'), cycleId, id, { answer: 'refuse', comment: 'Too early.' }),
  )
  accepted(
    await rig.commands.putDependency(as('mia'), cycleId, id, {
      okrId: 'shop',
      need: 'A parking space',
      providerUnitId: 'product',
      neededBy: '2027-03-01',
    }),
  )
  await rig.deliver()
  const all = await seenBy('pia', 'A parking space')
  expect(all).toHaveLength(2)
  // Both show how it stands now, whichever of them is pressed.
  for (const message of all) expect(textOf(message)).toContain('1 Mar 2027')
  await pressed('pia', all[0], 'Confirm', { promisedOn: '2027-03-01' })
  expect((await stored(id)).state).toBe('confirmed')
})

test('what is taken back vanishes from the chat, and is not sent any more', async () => {
  const id = await need('A sign')
  accepted(await rig.commands.removeDependency(as('mia'), cycleId, id))
  await rig.deliver()
  expect(await seenBy('pia', 'A sign')).toEqual([])
  accepted(
    await rig.commands.putDependency(as('mia'), cycleId, 'short-lived', {
      okrId: 'shop',
      need: 'A flag',
      providerUnitId: 'product',
      neededBy: '2027-02-01',
    }),
  )
  accepted(await rig.commands.removeDependency(as('mia'), cycleId, 'short-lived'))
  await rig.deliver()
  expect(await seenBy('pia', 'A flag')).toEqual([])
})

test("somebody else's dependency in a forged card is not answered", async () => {
  const id = await need('A secret supplier')
  const [asked] = await seenBy('pia', 'A secret supplier')
  const action = actionIn(cardOf(asked), 'Confirm')
  await need('Something for Max', { providerId: 'max' })
  const [other] = await seenBy('max', 'Something for Max')
  const forged = await rig.press('max', await rig.personalChat('max'), other?.id ?? '', action, {})
  expect(forged.text).toContain('Only the provider can answer')
  expect((await stored(id)).state).toBe('proposed')
})

test('429 and 503: asked later, once', async () => {
  await fault({ match: 'POST /v3/conversations/a', status: 429, retryAfter: 3, times: 1 })
  await fault({ match: 'POST /v3/conversations/a', status: 503, times: 1 })
  await need('Patience with the landlord')
  expect(await seenBy('pia', 'Patience with the landlord')).toHaveLength(1)
})

test('a lost answer of the channel: not asked twice', async () => {
  await fault({ match: 'POST /v3/conversations/a', effect: 'lose', times: 1 })
  await need('A lost parcel')
  expect(await seenBy('pia', 'A lost parcel')).toHaveLength(1)
  expect(rig.reported.splice(0)).toHaveLength(1)
})

test('who blocked the bot is left alone, and nothing waits for them', async () => {
  await rig.call('PATCH', '/settings', { blockedBy: ['pia'] })
  await need('Quiet')
  await rig.call('PATCH', '/settings', { blockedBy: [] })
  expect(await seenBy('pia', 'Quiet')).toEqual([])
  expect(await rig.due()).toEqual([])
})

test('after all of this, nothing else went wrong inside', () => {
  expect(rig.reported).toEqual([])
})
