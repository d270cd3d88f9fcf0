import { forgetPersonChat } from '../../bot/commands/chats/person-chats.ts'
import { accepted, actor, cycleId } from '../commands/fixture.ts'
import { actionIn, cardOf, type MessageView, type Rig, startRig, tenantId, textIn, textOf } from './rig.ts'

let rig: Rig
const as = (person: string) => actor(person, { tenantId })

async function objective(id: string, title: string, ownerId: string, unitId = 'north') {
  accepted(
    await rig.commands.createObjective(as('ola'), cycleId, id, {
      unitId,
      level: 'team',
      title,
      priority: 1,
      ownerId,
      visibility: 'published',
    }),
  )
}

beforeAll(async () => {
  rig = await startRig()
  await objective('shop', 'Open the second shop', 'mia')
  await objective('sales', 'Sell to bakeries', 'max')
})
afterAll(() => rig.stop())

async function seenBy(person: string, text: string): Promise<MessageView[]> {
  const threads = await rig.messages(person, await rig.personalChat(person))
  return threads.map(({ message }) => message).filter((message) => textOf(message).includes(text))
}

async function press(person: string, message: MessageView | undefined, action: unknown, inputs = {}) {
  if (action === undefined) throw new Error('There is no such button.')
  return rig.press(person, await rig.personalChat(person), message?.id ?? '', action, inputs)
}

test('who had no chat with the bot when they were asked is shown what waits when they first write', async () => {
  accepted(
    await rig.commands.askForAlignment(as('mia'), cycleId, 'shop', {
      to: [{ kind: 'leader' }, { kind: 'department', unitId: 'product' }],
    }),
  )
  accepted(
    await rig.commands.putDependency(as('mia'), cycleId, 'till', {
      okrId: 'shop',
      need: 'A till that takes cards',
      providerUnitId: 'product',
      neededBy: '2027-02-01',
    }),
  )
  await rig.deliver()
  expect(await seenBy('pia', 'A till that takes cards')).toEqual([])
  await rig.call('POST', '/install', { person: 'pia' })
  const [listed, ...more] = await seenBy('pia', 'A till that takes cards')
  expect(more).toEqual([])
  expect(textOf(listed ?? {})).toContain('What waits for you')
  expect(textOf(listed ?? {})).toContain('Mia Smith asks whether it is aligned')
  // After a message could not reach them, their chat is known again by what they write.
  await forgetPersonChat(rig.ports)(tenantId, 'pia')
  const said = await rig.say('pia', 'my okrs')
  expect(said.map(textOf).map((text) => text.includes('What waits for you'))).toEqual([false, true])
  expect(await rig.say('pia', 'my okrs')).toHaveLength(1)
})

test('"requests" lists what waits, the oldest first; each opens its card, and what is answered is gone from the list', async () => {
  const [list] = await rig.say('pia', 'Requests')
  const text = textOf(list ?? {})
  expect(text.indexOf('Mia Smith asks whether it is aligned')).toBeLessThan(
    text.indexOf('A till that takes cards'),
  )
  expect(text).toContain('Mia Smith needs this from you by 1 Feb 2027: say whether you can provide it')
  const opened = await press('pia', list, actionIn(cardOf(list), 'Open', { dependencyId: 'till' }))
  expect(textIn(opened.card)).toContain('Mia Smith needs something from Product')
  const answered = await press('pia', list, actionIn(opened.card, 'Confirm'), { promisedOn: '2027-02-01' })
  const back = await press('pia', list, actionIn(answered.card, 'All that waits'))
  expect(textIn(back.card)).not.toContain('A till that takes cards')
  const request = await press('pia', list, actionIn(back.card, 'Open'))
  expect(textIn(request.card)).toContain('Mia Smith asks you, for Product, whether this is aligned')
  await press('pia', list, actionIn(request.card, 'Decline'), { comment: 'No hands.' })
  const [empty] = await rig.say('pia', 'requests')
  expect(textOf(empty ?? {})).toContain('Nothing: no request, dependency or change waits')
})

test('proposals wait for the owner; others have nothing', async () => {
  const { requests } = accepted(await rig.commands.getAlignment(as('mia'), cycleId, 'shop'))
  const request = requests.find(({ personId }) => personId === 'tim')
  accepted(
    await rig.commands.answerRequest(as('tim'), cycleId, 'shop', request?.id ?? '', {
      answer: 'adapt',
      changes: [{ field: 'title', seen: 'Open the second shop', value: 'Open two shops' }],
    }),
  )
  const [mine] = await rig.say('mia', 'requests')
  expect(textOf(mine ?? {})).toContain('Tim Smith proposes an edit: take it over, or keep it as it is')
  expect(textOf(mine ?? {})).toContain('Pia Smith does not agree: decide what becomes of it')
  const [nothing] = await rig.say('max', 'requests')
  expect(textOf(nothing ?? {})).toContain('Nothing:')
})

test('in a channel nothing of it is shown, whoever asks and whatever button is pressed', async () => {
  const channel = await rig.channelOf('ola', 'Sales')
  const asked = await rig.write('mia', channel, '<at>OKR Align</at> requests', { mentions: ['bot'] })
  const thread = (await rig.threads(channel)).find(({ message }) => message.id === asked.id)
  expect(thread?.replies.map(textOf).join()).toContain('in your own chat')
  expect(JSON.stringify(thread)).not.toContain('Tim Smith')
  const [help] = thread?.replies ?? []
  for (const verb of ['requests', 'open-request', 'answer-request', 'open-dependency', 'open-change']) {
    const { requests } = accepted(await rig.commands.getAlignment(as('mia'), cycleId, 'shop'))
    const data = { cycleId, okrId: 'shop', requestId: requests[0]?.id, dependencyId: 'till' }
    const answer = await rig.press('mia', channel, help?.id ?? '', { type: 'Action.Execute', verb, data })
    expect(answer.card).toBeUndefined()
    expect(JSON.stringify(answer)).not.toContain('Tim Smith')
  }
})

describe('when the plan is locked', () => {
  beforeAll(() => rig.enterPhase('execution'))

  async function askForChange(id: string, value: string): Promise<void> {
    accepted(
      await rig.commands.askForChange(as('max'), cycleId, 'sales', id, {
        changes: [{ field: 'title', seen: 'Sell to bakeries', value }],
        reason: `Because of ${value}.`,
      }),
    )
    await rig.call('POST', '/install', { person: 'tim' })
    await rig.call('POST', '/install', { person: 'max' })
    await rig.deliver()
  }
  const title = async () => accepted(await rig.commands.getOkr(as('max'), cycleId, 'sales')).okr.title

  test('the leader approves a change in the chat, and who asked is told', async () => {
    await askForChange('change-1', 'Sell to bakeries and cafés')
    const [message] = await seenBy('tim', 'Because of Sell to bakeries and cafés.')
    expect(textOf(message ?? {})).toContain('Max Miller asks for a change of a locked plan')
    expect(textOf(message ?? {}).replaceAll('\n', '')).toContain(
      'Title: Sell to bakeries → Sell to bakeries and cafés',
    )
    const approve = actionIn(cardOf(message), 'Approve')
    const answers = await Promise.all([press('tim', message, approve), press('tim', message, approve)])
    for (const { card } of answers) expect(textIn(card)).toContain('You approved the change')
    expect(await title()).toBe('Sell to bakeries and cafés')
    await rig.deliver()
    const [told] = await seenBy('max', 'Sell to bakeries and cafés')
    expect(textOf(told ?? {})).toContain('Tim Smith approved the change')
    expect(actionIn(cardOf(told), 'Approve')).toBeUndefined()
    accepted(
      await rig.commands.askForChange(as('max'), cycleId, 'sales', 'change-2', {
        changes: [{ field: 'title', seen: 'Sell to bakeries and cafés', value: 'Sell to bakeries' }],
        reason: 'No cafés.',
      }),
    )
    accepted(await rig.commands.decideChangeRequest(as('tim'), cycleId, 'change-2', { decision: 'approve' }))
  })

  test('rejecting needs words; nobody else decides; an old button says what happened', async () => {
    await askForChange('change-3', 'Sell to hotels')
    const [message] = await seenBy('tim', 'Because of Sell to hotels.')
    const reject = actionIn(cardOf(message), 'Reject')
    const approve = actionIn(cardOf(message), 'Approve')
    expect((await press('tim', message, reject)).text).toContain('Say why the plan stays as it is')
    const [own] = await rig.say('mia', 'help')
    expect((await press('mia', own, approve)).text).toContain("Only the unit's leader")
    expect(await rig.pressElsewhere('mia', approve)).toContain('does not exist any more')
    accepted(
      await rig.commands.decideChangeRequest(as('tim'), cycleId, 'change-3', {
        decision: 'reject',
        comment: 'In the tab.',
      }),
    )
    const late = await press('tim', message, approve)
    expect(textIn(late.card)).toContain('You rejected the change')
    expect(textIn(late.card)).toContain('In the tab.')
    expect(actionIn(late.card, 'Approve')).toBeUndefined()
    expect(await title()).toBe('Sell to bakeries')
  })

  test('who asked and who owns the OKR are told the decision and its reason, once; who decided is not', async () => {
    const people = ['tim', 'max', 'ola', 'dee']
    for (const person of people) await rig.call('POST', '/install', { person })
    accepted(
      await rig.commands.askForChange(as('tim'), cycleId, 'sales', 'change-of-tim', {
        changes: [{ field: 'title', seen: 'Sell to bakeries', value: 'Sell to kiosks' }],
        reason: 'Kiosks buy more.',
      }),
    )
    await rig.deliver()
    const decided = 'Ola Smith rejected the change'
    expect(await seenBy('tim', 'Kiosks buy more.')).toEqual([])
    const [asked] = await seenBy('dee', 'Kiosks buy more.')
    expect(actionIn(cardOf(asked), 'Approve')).toBeDefined()
    accepted(
      await rig.commands.decideChangeRequest(as('ola'), cycleId, 'change-of-tim', {
        decision: 'reject',
        comment: 'Next quarter.',
      }),
    )
    await rig.deliver()
    await rig.deliver()
    for (const person of ['tim', 'max']) {
      const [told, ...more] = await seenBy(person, decided)
      expect([person, more]).toEqual([person, []])
      expect(textOf(told ?? {})).toContain('Sell to bakeries')
      expect(textOf(told ?? {})).toContain('Kiosks buy more.')
      expect(textOf(told ?? {})).toContain('Next quarter.')
      expect(actionIn(cardOf(told), 'Approve')).toBeUndefined()
    }
    expect(await seenBy('ola', decided)).toEqual([])
    // Who could have decided finds it decided in the message that asked them.
    const kept = await seenBy('dee', 'Kiosks buy more.')
    expect(kept.map(({ id }) => id)).toEqual([asked?.id])
    expect(textOf(kept[0] ?? {})).toContain(decided)
  })

  test('a change waits in the list of who decides, and not when it was taken back', async () => {
    await askForChange('change-4', 'Sell to schools')
    const [list] = await rig.say('tim', 'requests')
    expect(textOf(list ?? {})).toContain('Max Miller asks for a change of a locked plan')
    const opened = await press('tim', list, actionIn(cardOf(list), 'Open', { changeRequestId: 'change-4' }))
    expect(textIn(opened.card)).toContain('Because of Sell to schools.')
    accepted(await rig.commands.decideChangeRequest(as('max'), cycleId, 'change-4', { decision: 'withdraw' }))
    await rig.deliver()
    const [kept] = await seenBy('tim', 'Sell to schools')
    expect(textOf(kept ?? {})).toContain('Max Miller took this back')
    const [again] = await rig.say('tim', 'requests')
    expect(textOf(again ?? {})).not.toContain('asks for a change')
  })
})

test('after all of this, nothing went wrong inside', () => {
  expect(rig.reported).toEqual([])
})
