import { type ConversationParameters, MessageFactory } from 'botbuilder'
import { identities } from '../workbench/identities.ts'
import { people, type Rig, startRig } from './channel-bot.ts'

const card = (text: string, actions: unknown[] = []) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }], actions },
})

describe('the bot channel stand-in', () => {
  let rig: Rig
  beforeEach(async () => {
    rig = await startRig()
  })
  afterEach(() => rig.stop())

  const conversations = async (person: string) =>
    (await rig.call('GET', `/conversations?person=${person}`)).body
  const personalOf = async (person: string): Promise<string> => (await conversations(person))[0].id
  const generalOf = async (person: string): Promise<string> => (await conversations(person))[1].id
  const messagesOf = async (person: string, conversation: string) =>
    (await rig.call('GET', `/messages?person=${person}&conversation=${encodeURIComponent(conversation)}`))
      .body.threads
  const send = async (person: string, conversation: string, text: string, more: object = {}) => {
    const { status, body } = await rig.call('POST', '/messages', { person, conversation, text, ...more })
    expect({ status, delivery: body.delivery }).toMatchObject({ status: 201 })
    return body
  }

  test('a bot of the official SDK takes a signed message and its answer is in the chat', async () => {
    rig.onTurn(async (context) => {
      if (context.activity.type === 'message')
        await context.sendActivity(`You said **${context.activity.text}**`)
    })
    const conversation = await personalOf('ada')
    const sent = await send('ada', conversation, 'hello')
    expect(sent.delivery).toEqual({ state: 'delivered' })
    const threads = await messagesOf('ada', conversation)
    expect(threads.map(({ message }: { message: object }) => message)).toEqual([
      expect.objectContaining({ text: 'hello', author: { id: 'ada', name: 'Ada Byron', isBot: false } }),
      expect.objectContaining({
        text: 'You said **hello**',
        textFormat: 'markdown',
        author: { id: 'bot', name: 'OKR Align', isBot: true },
      }),
    ])
    const activity = rig.received.at(-1)
    expect(activity).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      text: 'hello',
      textFormat: 'plain',
      serviceUrl: `${rig.baseUrl}/connector/`,
      from: { name: 'Ada Byron', aadObjectId: 'ada' },
      recipient: { name: 'OKR Align' },
      conversation: { id: conversation, conversationType: 'personal' },
      channelData: { tenant: { id: expect.any(String) } },
      localTimezone: 'Europe/London',
    })
    expect(activity?.from?.id).toMatch(/^29:1/)
    expect(activity?.recipient?.id).toMatch(/^28:/)
  })

  test('the first use installs the bot, once, and tells it so before the message', async () => {
    const conversation = await personalOf('ada')
    await send('ada', conversation, 'one')
    await send('ada', conversation, 'two')
    expect(rig.received.map(({ type }) => type)).toEqual([
      'conversationUpdate',
      'installationUpdate',
      'message',
      'message',
    ])
    expect(rig.received[0]?.membersAdded?.map(({ id }) => id.slice(0, 3))).toEqual(['28:', '29:'])
    expect(rig.received[1]).toMatchObject({ action: 'add' })
  })

  test('a channel thread keeps its id in the conversation id, for both sides', async () => {
    rig.onTurn(async (context) => {
      if (context.activity.type === 'message') await context.sendActivity('noted')
    })
    const general = await generalOf('ada')
    const root = await send('ada', general, 'A question')
    const reply = await send('bo', general, 'An answer', { thread: root.id })
    const [first, second] = rig.received.filter(({ type }) => type === 'message')
    expect(first?.conversation).toMatchObject({
      id: `${general};messageid=${root.id}`,
      conversationType: 'channel',
      isGroup: true,
    })
    expect(second?.conversation?.id).toBe(`${general};messageid=${root.id}`)
    expect(second?.channelData).toMatchObject({
      teamsChannelId: general,
      channel: { id: general },
      team: { name: 'Example' },
    })
    const threads = await messagesOf('cy', general)
    expect(threads).toHaveLength(1)
    expect(threads[0].replies.map((message: { text: string }) => message.text)).toEqual([
      'noted',
      'An answer',
      'noted',
    ])
    expect(reply.root).toBe(root.id)
  })

  test('without the permission to read all, only messages that mention the bot reach it', async () => {
    await rig.call('PATCH', '/settings', { readAllChannelMessages: false })
    const general = await generalOf('ada')
    const silent = await send('ada', general, 'among us')
    expect(silent.delivery).toBeNull()
    expect(rig.received.filter(({ type }) => type === 'message')).toEqual([])
    await send('ada', general, 'what is open?', { mentions: ['bot', 'bo'] })
    const heard = rig.received.at(-1)
    expect(heard?.text).toBe('<at>OKR Align</at> <at>Bo Lind</at> what is open?')
    expect(heard?.entities?.filter(({ type }) => type === 'mention')).toEqual([
      {
        type: 'mention',
        mentioned: { id: expect.stringMatching(/^28:/), name: 'OKR Align' },
        text: '<at>OKR Align</at>',
      },
      {
        type: 'mention',
        mentioned: { id: expect.stringMatching(/^29:/), name: 'Bo Lind' },
        text: '<at>Bo Lind</at>',
      },
    ])
  })

  test('the bot is told of an edit, a deletion and of reactions to its own messages only', async () => {
    rig.onTurn(async (context) => {
      if (context.activity.type === 'message') await context.sendActivity('yes')
    })
    const conversation = await personalOf('ada')
    const mine = await send('ada', conversation, 'first')
    const place = { person: 'ada', conversation }
    await rig.call('PATCH', `/messages/${mine.id}`, { ...place, text: 'better' })
    await rig.call('PUT', `/messages/${mine.id}/reaction`, { ...place, type: 'heart' })
    const answer = (await messagesOf('ada', conversation))[1].message
    await rig.call('PUT', `/messages/${answer.id}/reaction`, { ...place, type: 'like' })
    const changed = await rig.call('PUT', `/messages/${answer.id}/reaction`, { ...place, type: 'laugh' })
    await rig.call('DELETE', `/messages/${mine.id}`, place)
    expect(changed.body.reactions).toEqual([{ type: 'laugh', people: [{ id: 'ada', name: 'Ada Byron' }] }])
    expect(
      rig.received
        .slice(3)
        .map(({ type, id, replyToId, text, reactionsAdded, reactionsRemoved, channelData }) => ({
          type,
          on: replyToId ?? id,
          ...(text ? { text } : {}),
          ...(reactionsAdded ? { added: reactionsAdded } : {}),
          ...(reactionsRemoved ? { removed: reactionsRemoved } : {}),
          ...(channelData.eventType ? { event: channelData.eventType } : {}),
        })),
    ).toEqual([
      { type: 'messageUpdate', on: mine.id, text: 'better', event: 'editMessage' },
      { type: 'messageReaction', on: answer.id, added: [{ type: 'like' }] },
      { type: 'messageReaction', on: answer.id, added: [{ type: 'laugh' }], removed: [{ type: 'like' }] },
      { type: 'messageDelete', on: mine.id, event: 'softDeleteMessage' },
    ])
    const [first] = await messagesOf('ada', conversation)
    expect(first.message).toMatchObject({ text: '', deletedAt: expect.any(Number) })
  })

  test('nobody changes or deletes what another wrote', async () => {
    const general = await generalOf('ada')
    const message = await send('ada', general, 'mine')
    const place = { person: 'bo', conversation: general }
    expect((await rig.call('PATCH', `/messages/${message.id}`, { ...place, text: 'no' })).status).toBe(403)
    expect((await rig.call('DELETE', `/messages/${message.id}`, place)).status).toBe(403)
    const foreign = await personalOf('ada')
    expect(
      (await rig.call('POST', '/messages', { person: 'bo', conversation: foreign, text: 'hi' })).status,
    ).toBe(404)
  })

  test('Action.Execute carries data and inputs, and its answer replaces the card for who pressed', async () => {
    rig.onTurn(async (context) => {
      if (context.activity.type === 'message') await context.sendActivity({ attachments: [card('before')] })
    })
    rig.answerInvoke((activity) => ({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: card(`after ${activity.value.action.verb}`).content,
      },
    }))
    const general = await generalOf('ada')
    await send('ada', general, 'card please')
    const cardMessage = (await messagesOf('ada', general))[0].replies[0]
    const pressed = await rig.call('POST', '/actions', {
      person: 'bo',
      conversation: general,
      message: cardMessage.id,
      action: { type: 'Action.Execute', verb: 'commit', data: { okr: 'o1' } },
      inputs: { comment: 'gladly' },
    })
    expect(pressed.body).toMatchObject({ outcome: 'card' })
    expect(rig.received.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: cardMessage.id,
      from: { aadObjectId: 'bo' },
      value: {
        action: { type: 'Action.Execute', verb: 'commit', data: { okr: 'o1', comment: 'gladly' } },
        trigger: 'manual',
      },
    })
    const seenBy = async (person: string) =>
      (await messagesOf(person, general))[0].replies[0].attachments[0].content.body[0].text
    expect([await seenBy('bo'), await seenBy('ada')]).toEqual(['after commit', 'before'])
  })

  test('an action that the bot does not know, or that fails in it, is told to the person', async () => {
    rig.onTurn(async (context) => {
      if (context.activity.type === 'message') await context.sendActivity({ attachments: [card('c')] })
    })
    const conversation = await personalOf('ada')
    await send('ada', conversation, 'card please')
    const message = (await messagesOf('ada', conversation))[1].message.id
    const press = async () =>
      (
        await rig.call('POST', '/actions', {
          person: 'ada',
          conversation,
          message,
          action: { type: 'Action.Execute', verb: 'x' },
        })
      ).body
    expect(await press()).toEqual({ outcome: 'failed', reason: 'The bot answered 501.' })
    rig.answerInvoke(() => ({
      status: 200,
      body: {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'BadRequest', message: 'Too late.' },
      },
    }))
    expect(await press()).toEqual({ outcome: 'failed', reason: 'Too late.' })
  })

  test('the bot speaks first: in a remembered chat, in a thread, in a new thread, with an update and a deletion', async () => {
    await rig.call('POST', '/install', { person: 'ada', scope: 'team' })
    const general = await generalOf('ada')
    const root = await send('ada', general, 'thread')
    const heard = rig.received.at(-1) ?? {}
    await rig.proactively(rig.referenceOf(heard), async (context) => {
      const first = await context.sendActivity('draft')
      await context.updateActivity({ ...MessageFactory.text('final'), id: first?.id ?? '' })
      const second = await context.sendActivity('oops')
      await context.deleteActivity(second?.id ?? '')
    })
    const newThread: ConversationParameters = JSON.parse(
      JSON.stringify({
        isGroup: true,
        channelData: { channel: { id: general } },
        activity: MessageFactory.text('A new thread'),
      }),
    )
    await rig.adapter.createConversationAsync(
      identities.botAppId,
      'msteams',
      `${rig.baseUrl}/connector/`,
      'https://api.botframework.com',
      newThread,
      async (context) => {
        expect(context.activity.conversation.id).toMatch(/;messageid=\d+$/)
        await context.sendActivity('and its first answer')
      },
    )
    const threads = await messagesOf('bo', general)
    expect(
      threads.map(
        (thread: { message: { text: string }; replies: { text: string; deletedAt: number | null }[] }) => ({
          root: thread.message.text,
          replies: thread.replies.map(({ text, deletedAt }) => (deletedAt === null ? text : '(deleted)')),
        }),
      ),
    ).toEqual([
      { root: 'thread', replies: ['final', '(deleted)'] },
      { root: 'A new thread', replies: ['and its first answer'] },
    ])
    expect(root.id).toBe(threads[0].message.id)
  })

  test('members come in pages and one by one', async () => {
    const general = await generalOf('ada')
    const path = `/v3/conversations/${encodeURIComponent(general)}`
    const one = await rig.connector('GET', `${path}/pagedmembers?pageSize=2`)
    const two = await rig.connector(
      'GET',
      `${path}/pagedmembers?pageSize=2&continuationToken=${one.body.continuationToken}`,
    )
    expect([...one.body.members, ...two.body.members].map(({ aadObjectId }) => aadObjectId).sort()).toEqual(
      people.map(({ id }) => id),
    )
    expect(two.body.continuationToken).toBeUndefined()
    const member = await rig.connector('GET', `${path}/members/${encodeURIComponent(one.body.members[0].id)}`)
    expect(member.body).toMatchObject({ email: 'ada.byron@example.org', userRole: 'user' })
    expect((await rig.connector('GET', `${path}/members/29%3Anobody`)).status).toBe(404)
  })

  test('what the bot may not do is refused in Teams’ words', async () => {
    const general = await generalOf('ada')
    const personal = await personalOf('cy')
    const activities = (conversation: string) =>
      `/v3/conversations/${encodeURIComponent(conversation)}/activities`
    const text = { type: 'message', text: 'hi' }
    const code = async (method: string, path: string, body: unknown, token?: string) => {
      const answer = await rig.connector(method, path, body, token)
      return [answer.status, answer.body?.error?.code ?? answer.body?.message]
    }
    expect(await code('POST', activities(personal), text)).toEqual([403, 'BotNotInConversationRoster'])
    const message = await send('ada', general, 'mine')
    await rig.call('PATCH', '/settings', { blockedBy: ['cy'] })
    expect([
      await code('POST', activities(personal), text),
      await code('POST', activities('19:none@thread.tacv2'), text),
      await code('POST', activities(`${general};messageid=17`), text),
      await code('PUT', `${activities(general)}/${message.id}`, text),
      await code('POST', activities(general), { type: 'message' }),
      await code('POST', activities(general), { type: 'message', text: 'x'.repeat(29_000) }),
      await code('POST', activities(general), {
        type: 'message',
        attachments: [{ ...card('x'), content: { type: 'AdaptiveCard', version: '1.6' } }],
      }),
      await code('POST', '/v3/conversations', { members: [{ id: 'cy' }], tenantId: 'another' }),
      await code('POST', activities(general), text, 'garbage'),
      await code('POST', activities(general), text, await rig.entra.mintTabToken('ada')),
    ]).toEqual([
      [403, 'MessageWritesBlocked'],
      [404, 'ConversationNotFound'],
      [404, 'ConversationNotFound'],
      [403, 'Forbidden'],
      [400, 'BadSyntax'],
      [413, 'MessageSizeTooBig'],
      [400, 'BadSyntax'],
      [400, 'BadSyntax'],
      [401, 'Authorization has been denied for this request.'],
      [401, 'Authorization has been denied for this request.'],
    ])
  })

  test('a bot that talks too fast is told to wait', async () => {
    await rig.call('POST', '/install', { person: 'ada', scope: 'team' })
    const general = await generalOf('ada')
    const path = `/v3/conversations/${encodeURIComponent(general)}/activities`
    const answers = []
    for (let count = 0; count < 9; count++)
      answers.push(await rig.connector('POST', path, { type: 'message', text: `m${count}` }))
    const refused = answers.find(({ status }) => status === 429)
    expect(Number(refused?.retryAfter)).toBeGreaterThanOrEqual(1)
    expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(8)
  })

  test('an injected refusal leaves nothing behind; a lost answer leaves the message', async () => {
    await rig.call('POST', '/install', { person: 'ada', scope: 'team' })
    const general = await generalOf('ada')
    const path = `/v3/conversations/${encodeURIComponent(general)}/activities`
    await rig.call('POST', '/faults', { match: 'POST /v3/conversations', status: 503, retryAfter: 2 })
    expect(await rig.connector('POST', path, { type: 'message', text: 'one' })).toMatchObject({
      status: 503,
      retryAfter: '2',
    })
    await rig.call('POST', '/faults', { effect: 'lose' })
    await expect(rig.connector('POST', path, { type: 'message', text: 'two' })).rejects.toThrow()
    expect(
      (await messagesOf('ada', general)).map(({ message }: { message: { text: string } }) => message.text),
    ).toEqual(['two'])
  })

  test('forged and stale tokens are made on request', async () => {
    // The SDK writes the fault to the console, too.
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => {})
    const { token } = (await rig.call('POST', '/token', { expiresIn: -600 })).body
    const answer = await fetch(`${rig.baseUrl}/api/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        channelId: 'msteams',
        serviceUrl: `${rig.baseUrl}/connector/`,
        text: 'x',
      }),
    })
    quiet.mockRestore()
    expect(answer.status).toBe(401)
    expect(rig.received).toEqual([])
  })

  test('the stream tells of every change, and misses nothing after a break', async () => {
    const general = await generalOf('ada')
    const before = await send('ada', general, 'first')
    await send('ada', general, 'while away')
    const aborter = new AbortController()
    const response = await fetch(`${rig.baseUrl}/workbench/chat/stream?person=bo`, {
      headers: { 'last-event-id': String(before.version) },
      signal: aborter.signal,
    })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    const until = async (wanted: string) => {
      while (!text.includes(wanted)) {
        const { value, done } = (await reader?.read()) ?? { value: '', done: true }
        if (done) throw new Error('The stream ended.')
        text += value
      }
    }
    await until('event: ready')
    await send('cy', general, 'live')
    await until('"text":"live"')
    await send('ada', await personalOf('ada'), 'private')
    await send('cy', general, 'last')
    await until('"text":"last"')
    aborter.abort()
    expect(text).toContain('while away')
    expect(text).not.toContain('"text":"first"')
    expect(text).not.toContain('private')
  })
})
