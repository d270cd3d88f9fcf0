import { accepted, actor, cycleId } from '../commands/fixture.ts'
import { actionIn, cardOf, type MessageView, type Rig, startRig, tenantId, textIn, textOf } from './rig.ts'

let rig: Rig
const as = (person: string) => actor(person, { tenantId })

beforeAll(async () => {
  rig = await startRig()
  for (const person of ['mia', 'max', 'tim', 'pia', 'ola']) await rig.call('POST', '/install', { person })
  accepted(
    await rig.commands.createObjective(as('ola'), cycleId, 'vision', {
      unitId: 'organisation',
      level: 'organisation',
      title: 'Be in every town',
      priority: 1,
      ownerId: 'ola',
      visibility: 'published',
    }),
  )
})
afterAll(() => rig.stop())

let asked = 0
interface Asked {
  okrId: string
  keyResultId: string
  requestId: string
  title: string
}

/** Mia asks Tim, who leads her, about an objective of hers with one key result. */
async function ask(message?: string): Promise<Asked> {
  const n = ++asked
  const okrId = `shop-${n}`
  const keyResultId = `visitors-${n}`
  const title = `Open shop number ${n}`
  accepted(
    await rig.commands.createObjective(as('mia'), cycleId, okrId, {
      unitId: 'north',
      level: 'individual',
      title,
      why: 'People ask for one.',
      priority: 1,
      ownerId: 'mia',
      links: [{ parentId: 'vision', weight: 100 }],
    }),
  )
  accepted(
    await rig.commands.createKeyResult(as('mia'), cycleId, keyResultId, {
      objectiveId: okrId,
      title: 'Visitors a day',
      ownerId: 'mia',
      metric: 'Visitors',
      baseline: 0,
      target: 30,
      dueOn: '2027-03-31',
    }),
  )
  const alignment = accepted(
    await rig.commands.askForAlignment(as('mia'), cycleId, okrId, {
      to: [{ kind: 'leader' }],
      ...(message === undefined ? {} : { message }),
    }),
  )
  const requestId = alignment.requests[0]?.id ?? ''
  await rig.deliver()
  return { okrId, keyResultId, requestId, title }
}

async function seenBy(person: string, text: string): Promise<MessageView[]> {
  const threads = await rig.messages(person, await rig.personalChat(person))
  return threads.map(({ message }) => message).filter((message) => textOf(message).includes(text))
}

async function requestOf({ okrId, requestId }: Asked) {
  const { requests } = accepted(await rig.commands.getAlignment(as('mia'), cycleId, okrId))
  const request = requests.find(({ id }) => id === requestId)
  if (request === undefined) throw new Error('There is no such request.')
  return request
}

async function press(person: string, message: MessageView | undefined, action: unknown, inputs = {}) {
  if (action === undefined) throw new Error('There is no such button.')
  return rig.press(person, await rig.personalChat(person), message?.id ?? '', action, inputs)
}

/** Tim opens the form for the key result. */
async function form(one: Asked, what = one.keyResultId) {
  const [message] = await seenBy('tim', one.title)
  const opened = await press('tim', message, actionIn(cardOf(message), 'Next'), { what })
  return { message, card: opened.card }
}

test('who is asked sees the OKR whole, and agrees with one press', async () => {
  const one = await ask('Is this what <b>you</b> need?')
  const [message, ...more] = await seenBy('tim', one.title)
  expect(more).toEqual([])
  const text = textOf(message ?? {})
  expect(text).toContain('Mia Smith asks you, as the leader, whether this is aligned')
  expect(text).toContain('People ask for one.')
  expect(text).toContain('from 0 to 30 · by 31 Mar 2027')
  expect(text).toContain(`“${one.title}” contributes to the organisation goal “Be in every town”.`)
  expect(text).toContain('Is this what <b>you</b> need?')
  const answer = await press('tim', message, actionIn(cardOf(message), 'Accept'), { comment: ' Yes! ' })
  expect(textIn(answer.card)).toContain('You agreed')
  expect(actionIn(answer.card, 'Accept')).toBeUndefined()
  expect(await requestOf(one)).toMatchObject({ state: 'accepted', comment: 'Yes!' })
  const [kept] = await seenBy('tim', one.title)
  expect(actionIn(cardOf(kept), 'Accept')).toBeUndefined()
})

test('adapting in the chat proposes the edit, and the owner accepts it in the chat: the key result then says it', async () => {
  const one = await ask()
  const { message, card } = await form(one)
  expect(textIn(card)).toContain('Visitors a day')
  const sent = await press('tim', message, actionIn(card, 'Propose'), {
    new_title: 'Visitors a day',
    new_metric: 'Visitors',
    new_unit: '',
    new_baseline: '0',
    new_target: '25',
    new_dueOn: '2027-02-28',
    comment: 'Thirty is too many.',
  })
  expect(textIn(sent.card)).toContain('You proposed an edit')
  expect(await requestOf(one)).toMatchObject({
    state: 'adapt',
    comment: 'Thirty is too many.',
    proposal: {
      okrId: one.keyResultId,
      state: 'open',
      changes: [
        { field: 'target', seen: 30, value: 25 },
        { field: 'dueOn', seen: '2027-03-31', value: '2027-02-28' },
      ],
    },
  })
  await rig.deliver()
  const [told] = await seenBy('mia', one.title)
  expect(textOf(told ?? {})).toContain('Tim Smith proposes an edit')
  expect(textOf(told ?? {})).toContain('0 of 1 agreed, 1 adapt')
  expect(textOf(told ?? {}).replaceAll('\n', '')).toContain('Target: 30 → 25')
  expect(textOf(told ?? {}).replaceAll('\n', '')).toContain('Due: 31 Mar 2027 → 28 Feb 2027')
  const decided = await press('mia', told, actionIn(cardOf(told), 'Take it over'))
  expect(textIn(decided.card)).toContain('You took the edit over')
  expect(actionIn(decided.card, 'Take it over')).toBeUndefined()
  const { okr } = accepted(await rig.commands.getOkr(as('mia'), cycleId, one.keyResultId))
  expect(okr).toMatchObject({ target: 25, dueOn: '2027-02-28' })
  await rig.deliver()
  // The message that asked him says it; none like it is posted below.
  const shown = await seenBy('tim', one.title)
  expect(shown.map(({ id }) => id)).toEqual([message?.id])
  expect(textOf(shown[0] ?? {})).toContain('Mia Smith took the edit over')
})

test('a decision is posted where the channel does not know the message any more that asked, and waits where it is busy', async () => {
  for (const [fault, messages] of [
    [{ status: 404 }, 2],
    [{ status: 503 }, 1],
    [{ effect: 'lose' }, 1],
  ] as const) {
    const one = await ask()
    const { message, card } = await form(one)
    await press('tim', message, actionIn(card, 'Propose'), { new_target: '25' })
    await rig.deliver()
    await rig.call('POST', '/faults', { match: 'PUT /v3/conversations/a', times: 1, ...fault })
    accepted(
      await rig.commands.decideProposal(as('mia'), cycleId, one.okrId, one.requestId, { decision: 'accept' }),
    )
    await rig.deliver()
    const shown = await seenBy('tim', one.title)
    expect([fault, shown.length]).toEqual([fault, messages])
    expect(textOf(shown.at(-1) ?? {})).toContain('Mia Smith took the edit over')
    await rig.call('DELETE', '/faults')
  }
})

test('a proposal is rejected with a reason, and not without', async () => {
  const one = await ask()
  const { message, card } = await form(one, one.okrId)
  await press('tim', message, actionIn(card, 'Propose'), { new_title: 'Open a kiosk' })
  await rig.deliver()
  const [told] = await seenBy('mia', 'Open a kiosk')
  const silent = await press('mia', told, actionIn(cardOf(told), 'Keep it as it is'))
  expect(silent.text).toContain('Say why')
  const said = await press('mia', told, actionIn(cardOf(told), 'Keep it as it is'), {
    comment: 'A kiosk sells less.',
  })
  expect(textIn(said.card)).toContain('You kept it as it is')
  expect((await requestOf(one)).proposal).toMatchObject({ state: 'rejected', reason: 'A kiosk sells less.' })
})

test('declining needs words; the owner is told them', async () => {
  const one = await ask()
  const [message] = await seenBy('tim', one.title)
  const silent = await press('tim', message, actionIn(cardOf(message), 'Decline'))
  expect(silent.text).toContain('Say why you decline')
  expect((await requestOf(one)).state).toBe('open')
  const said = await press('tim', message, actionIn(cardOf(message), 'Decline'), { comment: 'Next year.' })
  expect(textIn(said.card)).toContain('You declined')
  await rig.deliver()
  const [told] = await seenBy('mia', one.title)
  expect(textOf(told ?? {})).toContain('Tim Smith declines')
  expect(textOf(told ?? {})).toContain('Next year.')
  // The owner alone does not decide against the leader.
  expect(actionIn(cardOf(told), 'Keep it as it is')).toBeUndefined()
})

test('wrong values in the form are refused in plain words, and nothing is sent', async () => {
  const one = await ask()
  const { message, card } = await form(one)
  const propose = actionIn(card, 'Propose')
  const same = { new_title: 'Visitors a day', new_target: '30', new_dueOn: '2027-03-31' }
  for (const [inputs, words] of [
    [same, 'Change at least one value first'],
    [{ ...same, new_target: 'many' }, '"Target" is a number'],
    [{ ...same, new_target: '1e999' }, '"Target" is a number'],
    [{ ...same, new_dueOn: '2027-02-30' }, '"Due" is a day of the calendar'],
    [{ ...same, new_title: '  ' }, 'It needs a title'],
    [{ ...same, new_title: 'x'.repeat(501) }, 'cannot be taken'],
    [{ ...same, new_target: '20', comment: 'x'.repeat(2001) }, 'at most 2000 characters'],
    [{ ...same, new_target: { deep: 1 } }, 'not valid any more'],
    [{ ...same, new_target: '20', what: 'vision' }, 'was removed'],
  ] as const)
    expect((await press('tim', message, propose, inputs)).text).toContain(words)
  expect((await requestOf(one)).state).toBe('open')
  const back = await press('tim', message, actionIn(card, 'Back'))
  expect(actionIn(back.card, 'Accept')).toBeDefined()
})

test('pressed twice, it is answered once', async () => {
  const one = await ask()
  const [message] = await seenBy('tim', one.title)
  const accept = actionIn(cardOf(message), 'Accept')
  const answers = await Promise.all([press('tim', message, accept), press('tim', message, accept)])
  answers.push(await press('tim', message, accept))
  for (const { card } of answers) {
    expect(textIn(card)).toContain('You agreed')
    expect(textIn(card)).not.toContain('Your button did nothing')
  }
  const { entries } = accepted(await rig.commands.getHistory(as('mia'), cycleId, one.okrId))
  expect(entries.filter(({ action }) => action === 'answered')).toHaveLength(1)
})

test('what was answered in the tab meanwhile is not answered again by an old button, which says so', async () => {
  const one = await ask()
  const [message] = await seenBy('tim', one.title)
  accepted(
    await rig.commands.answerRequest(as('tim'), cycleId, one.okrId, one.requestId, {
      answer: 'decline',
      comment: 'Said in the tab.',
    }),
  )
  const late = await press('tim', message, actionIn(cardOf(message), 'Accept'))
  expect(textIn(late.card)).toContain('Your button did nothing')
  expect(textIn(late.card)).toContain('Said in the tab.')
  expect((await requestOf(one)).state).toBe('declined')
})

test('nobody agrees to what the card did not show: the OKR changed meanwhile', async () => {
  const one = await ask()
  const [message] = await seenBy('tim', one.title)
  accepted(
    await rig.commands.editOkr(as('mia'), cycleId, one.keyResultId, {
      changes: [{ field: 'target', seen: 30, value: 300 }],
    }),
  )
  const late = await press('tim', message, actionIn(cardOf(message), 'Accept'))
  expect(textIn(late.card)).toContain('The OKR changed since that card was shown')
  expect(textIn(late.card)).toContain('from 0 to 300')
  expect((await requestOf(one)).state).toBe('open')
  await press('tim', message, actionIn(late.card, 'Accept'))
  expect((await requestOf(one)).state).toBe('accepted')
})

test('a form that was opened before the OKR changed sends nothing, and keeps what was typed', async () => {
  const one = await ask()
  const { message, card } = await form(one)
  accepted(
    await rig.commands.editOkr(as('mia'), cycleId, one.keyResultId, {
      changes: [{ field: 'target', seen: 30, value: 40 }],
    }),
  )
  const late = await press('tim', message, actionIn(card, 'Propose'), { new_target: '20' })
  expect(late.card).toBeUndefined()
  expect(late.text).toContain('Somebody changed this OKR since you opened the form')
  expect((await requestOf(one)).state).toBe('open')
})

test("somebody else's request in a forged card is neither answered nor decided", async () => {
  const one = await ask()
  const [message] = await seenBy('tim', one.title)
  const accept = actionIn(cardOf(message), 'Accept')
  const other = await ask()
  accepted(
    await rig.commands.askForAlignment(as('mia'), cycleId, one.okrId, {
      to: [{ kind: 'department', unitId: 'product' }],
    }),
  )
  await rig.deliver()
  // Max may not read the draft, so he is told nothing; Pia may, but it is not she who was asked.
  expect(await seenBy('max', one.title)).toEqual([])
  const [own] = await rig.say('pia', 'help')
  expect((await press('pia', own, accept)).text).toContain('Only the person who was asked')
  const [maxOwn] = await rig.say('max', 'help')
  expect((await press('max', maxOwn, accept)).text).toContain('not shown to you')
  const decide = {
    type: 'Action.Execute',
    verb: 'decide-proposal',
    data: {
      cycleId,
      okrId: other.okrId,
      requestId: other.requestId,
      seen: 'x',
      meaning: 'x',
      decision: 'accept',
    },
  }
  expect((await press('max', maxOwn, decide)).text).toContain('not shown to you')
  expect((await requestOf(one)).state).toBe('open')
  expect((await requestOf(other)).state).toBe('open')
})

test('a request that was taken back is not sent, and its card says so', async () => {
  const one = await ask()
  const [message] = await seenBy('tim', one.title)
  const accept = actionIn(cardOf(message), 'Accept')
  const { okrId, requestId } = one
  accepted(await rig.commands.withdrawRequest(as('mia'), cycleId, okrId, requestId))
  await rig.deliver()
  const [kept, ...more] = await seenBy('tim', one.title)
  expect(more).toEqual([])
  expect(textOf(kept ?? {})).toContain('This request was taken back')
  expect(actionIn(cardOf(kept), 'Accept')).toBeUndefined()
  const late = await press('tim', message, accept)
  expect(textIn(late.card)).toContain('Your button did nothing')
  expect((await requestOf(one)).state).toBe('withdrawn')
})

test('the same ids in another tenant are other people and other requests', async () => {
  const one = await ask()
  const [message] = await seenBy('tim', one.title)
  await rig.say('tim', 'help')
  for (const title of ['Accept', 'Next'])
    expect(
      await rig.pressElsewhere('tim', actionIn(cardOf(message), title), { what: one.keyResultId }),
    ).toContain('does not exist any more')
  expect((await requestOf(one)).state).toBe('open')
})

test('when the plan is locked, an old button says so and changes nothing', async () => {
  const one = await ask()
  const other = await ask()
  const [message] = await seenBy('tim', one.title)
  const { message: formMessage, card } = await form(other)
  await rig.enterPhase('execution')
  const late = await press('tim', message, actionIn(cardOf(message), 'Accept'))
  expect(late.text).toContain('The plan is locked')
  const lateForm = await press('tim', formMessage, actionIn(card, 'Propose'), { new_target: '20' })
  expect(textIn(lateForm.card)).toContain('The plan is locked')
  await rig.enterPhase('draft')
  expect((await requestOf(one)).state).toBe('open')
  expect((await requestOf(other)).state).toBe('open')
})

test('after all of this, nothing went wrong inside', () => {
  expect(rig.reported).toEqual([])
})
