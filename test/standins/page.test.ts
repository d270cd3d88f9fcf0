import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { startPageRig } from './page-rig.ts'

// A browser on a busy machine takes its time; each wait of its own ends earlier and says what was missing.
jest.setTimeout(60_000)

describe('the workbench’s page', () => {
  let rig: Awaited<ReturnType<typeof startPageRig>>
  let page: Page
  beforeAll(async () => {
    rig = await startPageRig()
  })
  afterAll(() => rig.stop())
  afterEach(() => page.close())

  const general = async () => {
    await page.getByRole('button', { name: 'General' }).click()
    return page.getByRole('textbox', { name: 'Start a post in General' })
  }

  test('it says on its face that what surrounds the product are stand-ins', async () => {
    page = await rig.open({})
    await page.getByText('Teams, Outlook and Microsoft Graph are stand-ins on this machine').waitFor()
    expect(await page.getByRole('navigation', { name: 'Apps' }).getByRole('link').allTextContents()).toEqual([
      'OKR Align',
      'Chat',
      'Calendar',
    ])
  })

  test('a person is found by name without accents or by job title, and stays chosen in the address', async () => {
    page = await rig.open({ view: 'chat' })
    const picker = page.getByRole('combobox', { name: 'You are' })
    await picker.click()
    await picker.pressSequentially('zoe ang')
    await page.getByRole('option', { name: 'Zoë Ångström' }).click()
    await page.waitForURL(/person=zoe/)
    await picker.click()
    await picker.pressSequentially('engineer')
    await page.getByRole('option', { name: 'Ada Byron' }).waitFor({ state: 'detached' })
    expect(await page.getByRole('option').allTextContents()).toEqual([expect.stringContaining('Bo Lind')])
  })

  test('a message is sent by Enter, answered by the bot, edited, reacted to and deleted', async () => {
    page = await rig.open({ view: 'chat', person: 'ada' })
    const box = page.getByRole('textbox', { name: 'Message OKR Align' })
    await box.fill('hello')
    await box.press('Enter')
    const mine = page.getByRole('article', { name: /^Ada Byron/ }).last()
    const answer = page.getByRole('article', { name: /^OKR Align/ }).last()
    await answer.getByText('hello').waitFor()
    expect(await answer.locator('em').textContent()).toBe('hello')
    await mine.hover()
    await mine.getByRole('button', { name: 'Edit' }).click()
    await page.getByRole('textbox', { name: 'Edit message' }).fill('hello there')
    await page.getByRole('button', { name: 'Save' }).click()
    await mine.getByText('Edited').waitFor()
    await mine.getByText('hello there').waitFor()
    await answer.hover()
    await answer.getByRole('button', { name: 'React with heart' }).click()
    await answer.getByRole('button', { name: 'heart: Ada Byron' }).waitFor()
    await mine.hover()
    await mine.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('This message was deleted.').waitFor()
  })

  test('a link in a message opens the tab at its place', async () => {
    page = await rig.open({ view: 'chat', person: 'bo' })
    const box = page.getByRole('textbox', { name: 'Message OKR Align' })
    await box.fill('link please')
    await box.press('Enter')
    await page.getByRole('link', { name: 'the plan' }).click()
    await page.waitForURL(/subPageId=okr%2Fplan/)
    expect(await page.getByRole('combobox', { name: 'Opened as' }).textContent()).toBe(
      'Personal tab in Teams',
    )
  })

  test('a card is drawn, holds back what is not filled in, and is replaced by the bot’s answer', async () => {
    page = await rig.open({ view: 'chat', person: 'ada' })
    const box = await general()
    await box.pressSequentially('@OK')
    await page.getByRole('option', { name: 'OKR Align' }).waitFor()
    await box.press('Enter')
    await box.pressSequentially('card')
    await box.press('Enter')
    const reply = page.getByRole('article', { name: /^OKR Align/ }).last()
    await reply.getByText('Win back customers').waitFor()
    await reply.getByRole('button', { name: 'Comment' }).click()
    await reply.getByText('Say something.').waitFor()
    await reply.getByLabel('Your comment').fill('Count me in')
    await reply.getByRole('button', { name: 'Comment' }).click()
    await reply.getByText('Thank you for “Count me in”').waitFor()
    await reply.getByRole('link', { name: 'Open in the tab' }).click()
    await page.waitForURL(/subPageId=okr%2Fo1/)
  })

  test('a reply of somebody else appears in the thread without reloading', async () => {
    page = await rig.open({ view: 'chat', person: 'ada' })
    const box = await general()
    await box.fill('Who joins?')
    await box.press('Enter')
    const thread = page.getByRole('article', { name: 'Thread by Ada Byron' }).last()
    await thread
      .getByRole('article', { name: /^Ada Byron/ })
      .getByText('Who joins?')
      .waitFor()
    await thread.getByRole('button', { name: 'Reply' }).click()
    await thread.getByRole('textbox', { name: 'Reply' }).fill('I start')
    await thread.getByRole('textbox', { name: 'Reply' }).press('Enter')
    await thread
      .getByRole('article', { name: /^Ada Byron/ })
      .getByText('I start')
      .waitFor()
    const { chat } = rig.standIns.channel
    const channel = chat.conversationsOf('bo').find(({ name }) => name === 'General')
    const id = new URL(page.url()).searchParams.get('conversation') ?? ''
    expect(id).toBe(channel?.id)
    const posts: { threads: { message: { id: string; text: string } }[] } = await (
      await fetch(`${rig.url}/workbench/chat/messages?person=bo&conversation=${encodeURIComponent(id)}`)
    ).json()
    const root = posts.threads.find(({ message }) => message.text === 'Who joins?')?.message.id ?? null
    await chat.send('bo', id, 'I do', { root })
    await thread
      .getByRole('article', { name: /^Bo Lind/ })
      .getByText('I do')
      .waitFor()
  })

  test('text that could not be sent stays in the box', async () => {
    page = await rig.open({ view: 'chat', person: 'zoe' })
    await page.route('**/workbench/chat/messages', (route) => route.abort(), { times: 1 })
    const box = page.getByRole('textbox', { name: 'Message OKR Align' })
    await box.fill('do not lose me')
    await box.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await box.inputValue()).toBe('do not lose me')
  })

  test('a message that the bot did not get says so and is sent again on request', async () => {
    page = await rig.open({ view: 'chat', person: 'zoe' })
    rig.failNextMessage()
    const box = page.getByRole('textbox', { name: 'Message OKR Align' })
    await box.fill('are you there?')
    await box.press('Enter')
    await page.getByText('OKR Align did not get this message. The bot answered 503.').waitFor()
    await page.getByRole('button', { name: 'Send again' }).click()
    await page
      .getByRole('article', { name: /^OKR Align/ })
      .getByText('are you there?')
      .waitFor()
    expect(await page.getByRole('button', { name: 'Send again' }).count()).toBe(0)
  })

  test('a channel is made where it is missed', async () => {
    page = await rig.open({ view: 'chat', person: 'ada' })
    await page.getByRole('button', { name: 'Create a channel' }).click()
    await page.getByRole('textbox', { name: 'Channel name' }).fill('Growth')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByRole('heading', { name: 'Growth' }).waitFor()
  })

  test('the calendar shows an invitation in the person’s own time, takes the answer, and leads to the meeting', async () => {
    await rig.invite('Share session Sales', '2026-12-02T15:00:00', '2026-12-02T16:00:00')
    page = await rig.open({ view: 'calendar', person: 'bo', week: '2026-12-02' })
    const event = page.getByRole('button', {
      name: 'Share session Sales, 10:00 – 11:00, Wednesday 2 December',
    })
    await event.click()
    const details = page.getByRole('complementary', { name: 'Event: Share session Sales' })
    await details.getByText('America/New_York').waitFor()
    await details.getByRole('button', { name: 'Accept' }).click()
    await details.getByRole('list', { name: 'Attendees' }).getByText('Accepted').waitFor()
    await details.getByRole('link', { name: 'Open the session' }).click()
    await page.waitForURL(/subPageId=session%2Fs1/)
    await page.goBack()
    await details.getByRole('button', { name: 'Join the Teams meeting' }).click()
    await page.waitForURL(/surface=sidePanel/)
    await page
      .frameLocator('iframe[title="Teams window"]')
      .getByRole('complementary', { name: 'OKR Align in the meeting' })
      .waitFor()
  })

  test('everything is reached by keyboard: rail, week, event', async () => {
    await rig.invite('Review by keys', '2026-12-09T15:00:00', '2026-12-09T16:00:00')
    page = await rig.open({ view: 'tab', person: 'bo', week: '2026-12-09' })
    await page.getByRole('link', { name: 'Calendar' }).focus()
    await page.keyboard.press('Enter')
    const event = page.getByRole('button', { name: /^Review by keys/ })
    await event.waitFor()
    await event.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Event: Review by keys' }).waitFor()
    await page.getByRole('button', { name: 'Close' }).press('Enter')
    await page.getByRole('complementary', { name: 'Event: Review by keys' }).waitFor({ state: 'detached' })
  })

  test.each(['default', 'dark', 'contrast'])('axe finds nothing in the theme %s', async (theme) => {
    const found: string[] = []
    const channel = await rig.standIns.channel.chat.createChannel(`Theme ${theme}`, 'ada')
    for (const view of ['tab', 'chat', 'calendar']) {
      page = await rig.open({ view, theme, person: 'ada', week: '2026-12-02', conversation: channel.id })
      if (view === 'chat') {
        await page.getByRole('textbox', { name: `Start a post in Theme ${theme}` }).fill('card for axe')
        await page.keyboard.press('Enter')
        await page.getByText('Win back customers').last().waitFor()
      } else if (view === 'calendar') await page.getByRole('button', { name: /^Share session/ }).click()
      else await page.frameLocator('iframe[title="Teams window"]').locator('iframe').waitFor()
      const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze()
      found.push(
        ...violations.map(
          ({ id, nodes }) => `${view}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      )
      await page.close()
    }
    expect(found).toEqual([])
  })
})
