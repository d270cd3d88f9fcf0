import { AxeBuilder } from '@axe-core/playwright'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import type { ConversationPage } from '../../okr/contract/conversation.ts'
import type { Me } from '../../okr/contract/organisation.ts'
import type { SessionReply } from '../../okr/contract/sessions.ts'
import type { FilterPage } from '../../okr/contract/tree.ts'
import { openTab, startBrowser, type TestBrowser, tabIn } from '../e2e/browser.ts'
import { people } from '../e2e/organisation.ts'
import { type RunningWorkbench, startWorkbench } from '../e2e/workbench.ts'
import { consent, identities } from '../workbench/identities.ts'

/** The conversation and the sessions in a browser, over the real server: what goes wrong, narrow panes, three themes. */
const { amara, bruno, carla, dev, gus } = people
const themes = ['default', 'dark', 'contrast'] as const
const patience = 120_000

let workbench: RunningWorkbench
let browser: TestBrowser
let cycleId: string
let plan: string
let questions: string

beforeAll(async () => {
  workbench = await startWorkbench()
  browser = await startBrowser()
  const { body: me } = await workbench.api<Me>(bruno.id, 'GET', '/api/me')
  cycleId = me.cycles[0]?.id ?? ''
  plan = await okrIdOf('Every new customer has a plan that works')
  questions = await okrIdOf('Questions are answered while they still matter')
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await workbench?.stop()
}, 60_000)

/** Closed after its test, so that nothing in it goes on. */
let opened: Page[] = []
async function newWindow(options?: Parameters<TestBrowser['window']>[0]): Promise<Page> {
  const page = await browser.window(options)
  opened.push(page)
  return page
}
afterEach(async () => {
  await Promise.all(opened.map((page) => page.context().close()))
  opened = []
})

async function okrIdOf(title: string): Promise<string> {
  const address = `/api/cycles/${cycleId}/filter?text=${encodeURIComponent(title)}`
  const { body } = await workbench.api<FilterPage>(amara.id, 'GET', address)
  return body.matches.find((match) => match.row.title === title)?.row.id ?? ''
}

const conversationOf = (okrId: string) => `/api/cycles/${cycleId}/okrs/${okrId}/conversation`

async function say(person: string, okrId: string, id: string, text: string, replyTo?: string): Promise<void> {
  const body = { text, ...(replyTo === undefined ? {} : { replyTo }) }
  const { status } = await workbench.api(person, 'PUT', `${conversationOf(okrId)}/${id}`, body)
  expect(status).toBe(200)
}

async function openConversation(
  page: Page,
  person: string,
  okrId: string,
  theme: (typeof themes)[number] = 'default',
) {
  const tab = await openTab(page, workbench.url, { person, theme, subPageId: `okr:${cycleId}:${okrId}` })
  await tab.getByRole('tab', { name: 'Conversation' }).click()
  const pane = tab.getByRole('region', { name: 'Conversation' })
  await pane.getByRole('textbox', { name: /^Write a/ }).waitFor()
  return pane
}

const conversationPart = 'section[aria-label="Conversation"]'
const box = (pane: Locator) => pane.getByRole('textbox', { name: /^Write a/ })
const comments = (pane: Locator) => pane.getByRole('article')

/** What axe finds in a part of the tab, as lines that say where. */
async function findings(page: Page, part: string): Promise<string[]> {
  const teams = 'iframe[title="Teams window"]'
  const tab = 'iframe[title="OKR Align"]'
  const { violations } = await new AxeBuilder({ page })
    .include({ fromFrames: [teams, tab, part] })
    .exclude({ fromFrames: [teams, tab, '[data-tabster-dummy]'] })
    .analyze()
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)}`))
}

/** By how many pixels the tab is wider than its frame. */
function overflowOf(tab: FrameLocator): Promise<number> {
  return tab.locator('main').evaluate((main) => {
    const inner = [...main.querySelectorAll('*')].map((one) => one.getBoundingClientRect())
    const seen = inner.filter((place) => place.width > 1 && place.height > 1)
    return Math.max(0, ...seen.map((place) => Math.round(place.right - window.innerWidth)))
  })
}

describe('the conversation', () => {
  it(
    'loses no text: what could not be sent stays with its reason, over a reload, until Retry has sent it once',
    () =>
      browser.watch(async () => {
        const page = await newWindow()
        const pane = await openConversation(page, carla.id, plan)
        await page.route('**/conversation/*', (route) => route.abort('connectionfailed'))
        await box(pane).fill('Nobody may lose this.')
        await box(pane).press('Enter')
        await pane.getByText('Not sent.').waitFor()
        expect(await box(pane).inputValue()).toBe('')
        await box(pane).fill('And this is not finished')

        const again = await openConversation(page, carla.id, plan)
        expect(await box(again).inputValue()).toBe('And this is not finished')
        await again.getByText('Not sent.').waitFor()
        expect(await comments(again).getByText('Nobody may lose this.').count()).toBe(1)

        await page.unroute('**/conversation/*')
        await again.getByRole('button', { name: 'Retry' }).click()
        await comments(again)
          .getByRole('button', { name: /^Reply to Carla/ })
          .waitFor()
        const { body } = await workbench.api<ConversationPage>(dev.id, 'GET', conversationOf(plan))
        expect(body.comments.map((comment) => comment.text)).toEqual(['Nobody may lose this.'])
        expect(await comments(again).count()).toBe(1)
      }),
    patience,
  )

  it(
    'is written with the keyboard alone: mention, new line, reply; and nothing in it becomes markup',
    () =>
      browser.watch(async () => {
        const page = await newWindow()
        const pane = await openConversation(page, gus.id, questions)
        const text = '<img src=x onerror="document.title=1"> '
        await box(pane).pressSequentially(`${text}@han`)
        const options = pane.getByRole('listbox', { name: 'People to mention' })
        await options.getByRole('option', { name: /Hana Weiss/, selected: true }).waitFor()
        await box(pane).press('Enter')
        expect(await box(pane).inputValue()).toBe(`${text}@Hana Weiss `)
        await box(pane).press('Shift+Enter')
        await box(pane).pressSequentially('Second line')
        await box(pane).press('Enter')
        const first = comments(pane).filter({ hasText: 'Second line' })
        await first.getByRole('button', { name: 'Reply to Gus Miller' }).waitFor()
        expect(await first.locator('img[src]').count()).toBe(0)
        const { body } = await workbench.api<ConversationPage>(gus.id, 'GET', conversationOf(questions))
        expect(body.comments[0]?.text).toBe(`${text}@Hana Weiss \nSecond line`)
        expect(body.comments[0]?.mentionIds).toEqual(['p-hana'])

        // From the box back over the last comment's menu and reactions to its Reply button.
        for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+Tab')
        await page.keyboard.press('Enter')
        await pane.getByText('Replying to').waitFor()
        await box(pane).pressSequentially('An answer')
        await box(pane).press('Enter')
        await pane.getByRole('article', { name: /^Gus Miller, reply to Gus Miller/ }).waitFor()
      }),
    patience,
  )

  it(
    'keeps what is read in place while older comments are loaded and new ones come, and tells of these',
    () =>
      browser.watch(async () => {
        const okr = await okrIdOf('Customers reach their first result quickly')
        for (let number = 1; number <= 104; number++) {
          await say(bruno.id, okr, `long-${number}`, `Comment ${number}.`)
        }
        const { body: newest } = await workbench.api<ConversationPage>(carla.id, 'GET', conversationOf(okr))
        expect(newest.comments).toHaveLength(100)
        const page = await newWindow()
        const pane = await openConversation(page, carla.id, okr)
        const rowOf = (id = '') => pane.locator(`[data-comment-id="${id}"]`)
        await rowOf(newest.comments.at(-1)?.id).waitFor()
        expect(await comments(pane).count()).toBe(100)
        const first = rowOf(newest.comments[0]?.id)
        await first.evaluate((row) => row.closest('ol')?.parentElement?.scrollTo(0, 0))
        const before = await first.boundingBox()
        await pane.getByRole('button', { name: 'Show older comments' }).click()
        await pane.getByRole('button', { name: 'Show older comments' }).waitFor({ state: 'detached' })
        expect(await comments(pane).count()).toBe(104)
        const after = await first.boundingBox()
        expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)

        await say(dev.id, okr, 'news', 'Something new.')
        await pane.getByRole('button', { name: '1 new comment' }).waitFor()
        expect(await pane.getByRole('status').first().textContent()).toBe('Dev Patel wrote: Something new.')
        expect(await first.boundingBox()).toEqual(after)
        await pane.getByRole('button', { name: '1 new comment' }).click()
        await pane.getByRole('button', { name: '1 new comment' }).waitFor({ state: 'detached' })
        await comments(pane).getByText('Something new.').waitFor()
      }),
    patience,
  )

  it(
    'lets its author change and delete a comment, whose place is kept, and others react',
    () =>
      browser.watch(async () => {
        const okr = await okrIdOf('Become the supplier that customers recommend')
        await say(dev.id, okr, 'mine', 'First words.')
        await say(carla.id, okr, 'hers', 'An answer.', 'mine')
        const page = await newWindow()
        const pane = await openConversation(page, dev.id, okr)
        const mine = pane.getByRole('article', { name: /^Dev Patel/ })
        await mine.getByRole('button', { name: 'More' }).click()
        await pane.getByRole('menuitem', { name: 'Edit' }).click()
        await pane.getByRole('textbox', { name: 'Edit the comment' }).fill('Better words.')
        await pane.getByRole('button', { name: 'Save' }).click()
        await mine.getByText('Edited').waitFor()

        const hers = pane.getByRole('article', { name: /^Carla Ruiz/ })
        const reacted = page.waitForResponse((response) => response.url().endsWith('/reaction'))
        await hers.getByRole('button', { name: 'React' }).click()
        await pane.getByRole('button', { name: 'Heart' }).click()
        await hers.getByRole('button', { name: 'Heart: you', pressed: true }).waitFor()
        await reacted
        await hers.getByRole('button', { name: 'More' }).click()
        expect(await pane.getByRole('menuitem', { name: 'Delete' }).count()).toBe(0)
        await page.keyboard.press('Escape')

        await mine.getByRole('button', { name: 'More' }).click()
        // The tab shows both before the server has answered.
        const deleted = page.waitForResponse((response) => response.request().method() === 'DELETE')
        await pane.getByRole('menuitem', { name: 'Delete' }).click()
        await pane.getByRole('button', { name: 'Delete' }).click()
        await mine.getByText('This comment was deleted.').waitFor()
        await deleted
        expect(await comments(pane).count()).toBe(2)
        const { body } = await workbench.api<ConversationPage>(carla.id, 'GET', conversationOf(okr))
        expect(body.comments[0]).toMatchObject({ text: '' })
        expect(body.comments[1]?.reactions).toEqual({ heart: [dev.id] })
      }),
    patience,
  )
})

/** The first working day of the share phase that is at least `days` in. */
async function dayOfSharing(days: number): Promise<string> {
  const { body: me } = await workbench.api<Me>(bruno.id, 'GET', '/api/me')
  const date = new Date(`${me.cycles[0]?.planning.share.from}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

async function scheduled(id: string, startsAt: string): Promise<SessionReply['session']> {
  const { body: me } = await workbench.api<Me>(bruno.id, 'GET', '/api/me')
  const body = {
    unitId: me.leads[0]?.id,
    kind: 'alignment',
    title: 'Where we stand',
    startsAt,
    minutes: 45,
    required: [bruno.id],
    optional: [carla.id, gus.id],
  }
  const reply = await workbench.api<SessionReply>(
    bruno.id,
    'PUT',
    `/api/cycles/${cycleId}/sessions/${id}`,
    body,
  )
  expect(reply.status).toBe(200)
  return reply.body.session
}

async function openSession(
  page: Page,
  person: string,
  sessionId: string,
  theme: (typeof themes)[number] = 'default',
) {
  const tab = await openTab(page, workbench.url, {
    person,
    theme,
    subPageId: `session:${cycleId}:${sessionId}`,
  })
  await tab.getByRole('heading', { name: 'Where we stand' }).waitFor()
  return tab
}

async function openFlow(page: Page, theme: (typeof themes)[number] = 'default') {
  const tab = await openTab(page, workbench.url, {
    person: bruno.id,
    theme,
    subPageId: 'sessions',
  })
  await tab.getByRole('button', { name: 'New session' }).click()
  return tab
}

describe('the sessions', () => {
  it(
    'say who is in the way where no time suits all, and find one when that person becomes optional',
    () =>
      browser.watch(async () => {
        await workbench.control('DELETE', '/calendar/plausible')
        const from = await dayOfSharing(0)
        const to = await dayOfSharing(12)
        await workbench.control('POST', '/calendar/busy', {
          person: gus.id,
          blocks: [{ start: `${from}T00:00`, end: `${to}T23:59`, subject: 'Parental leave' }],
        })
        const page = await newWindow({ timezoneId: bruno.timeZone })
        const tab = await openFlow(page)
        await tab.getByRole('radio', { name: 'Share session' }).check()
        await tab.getByRole('button', { name: 'Next' }).click()
        await tab.getByRole('heading', { name: 'Required (3)' }).waitFor()
        await tab.getByRole('button', { name: 'Next' }).click()
        await tab.getByLabel('From', { exact: true }).fill(from)
        await tab.getByLabel('To', { exact: true }).fill(await dayOfSharing(3))
        await tab.getByText('No time in these days suits everyone who is required.').waitFor()
        await tab.getByText('Gus Miller cannot come at any of the best times').waitFor()
        await tab
          .getByText(/^Without Gus Miller \(/)
          .first()
          .waitFor()
        await tab.getByRole('button', { name: 'Make Gus Miller optional' }).click()
        await tab.getByText('Everyone who is required can come at these times.').waitFor()
        await tab.getByLabel('Time also in').selectOption({ label: 'Tokyo' })
        expect(await tab.getByText(/in Tokyo$/).count()).toBe(await tab.getByRole('radio').count())
        await tab.getByLabel('To', { exact: true }).fill('2020-01-01')
        await tab.getByText('The last day is before the first; change one of them.').waitFor()
      }),
    patience,
  )

  it(
    'show what somebody else has made of a session before anything is saved over it',
    () =>
      browser.watch(async () => {
        const day = await dayOfSharing(1)
        const { revision } = await scheduled('conflict', `${day}T09:00:00Z`)
        const page = await newWindow({ timezoneId: 'Europe/London' })
        const tab = await openSession(page, bruno.id, 'conflict')
        await tab.getByRole('button', { name: 'Cancel session' }).click()
        await tab.getByLabel('What to tell the invitees').fill('I am ill.')
        const moved = await workbench.api<SessionReply>(
          amara.id,
          'POST',
          `/api/cycles/${cycleId}/sessions/conflict/reschedule`,
          { revision, startsAt: `${day}T14:00:00Z`, minutes: 45 },
        )
        expect(moved.status).toBe(200)
        const alert = tab.getByRole('alert')
        await alert.getByText('Somebody else has changed this session meanwhile.').waitFor()
        expect(await alert.textContent()).toMatch(/It is now on .*2:00.{1,3}2:45/)
        expect(
          await tab.getByRole('button', { name: 'Cancel the session' }).getAttribute('aria-disabled'),
        ).toBe('true')
        await alert.getByRole('button', { name: 'Go on from here' }).click()
        expect(await tab.getByLabel('What to tell the invitees').inputValue()).toBe('I am ill.')
        await tab.getByRole('button', { name: 'Cancel the session' }).click()
        await tab.getByText('The event was taken out of the calendars.').waitFor()
      }),
    patience,
  )

  it(
    'say why Outlook did not take an event, and hand it over again on Retry',
    () =>
      browser.watch(async () => {
        const grant = (roles: readonly string[]) =>
          workbench.control('PUT', '/graph/mailbox-grant', {
            app: identities.tabClientId,
            roles,
            mailboxes: 'all',
          })
        await grant([])
        await scheduled('parked', `${await dayOfSharing(2)}T09:00:00Z`)
        const page = await newWindow()
        const tab = await openSession(page, bruno.id, 'parked')
        await tab.getByText('Not in the calendar').last().waitFor()
        await grant(consent.mailboxes)
        await tab.getByRole('button', { name: 'Retry' }).click()
        await tab.getByText("In everyone's calendar").waitFor()
        await tab.getByRole('button', { name: 'Join' }).waitFor()
      }),
    patience,
  )
})

describe('in every theme and at every width', () => {
  it.each(themes)(
    'the conversation and the sessions are without findings of axe (%s)',
    (theme) =>
      browser.watch(async () => {
        await say(carla.id, plan, `axe-${theme}`, 'See https://example.com, @Dev Patel')
        await scheduled(`axe-${theme}`, `${await dayOfSharing(3)}T09:00:00Z`)
        const page = await newWindow()
        await openConversation(page, dev.id, plan, theme)
        expect(await findings(page, conversationPart)).toEqual([])
        const details = await openSession(page, bruno.id, `axe-${theme}`, theme)
        await details.getByRole('button', { name: 'Reschedule' }).click()
        await details.getByRole('radio').first().waitFor()
        expect(await findings(page, 'main')).toEqual([])
        const flow = await openFlow(page, theme)
        await flow.getByRole('radio', { name: 'Alignment session' }).check()
        await flow.getByRole('button', { name: 'Next' }).click()
        await flow.getByRole('heading', { name: 'Invitees' }).waitFor()
        expect(await findings(page, 'main')).toEqual([])
      }),
    patience,
  )

  it(
    'nothing is wider than a frame of 280 pixels',
    () =>
      browser.watch(async () => {
        await scheduled('narrow', `${await dayOfSharing(4)}T09:00:00Z`)
        const page = await newWindow({ viewport: { width: 280, height: 800 } })
        await openConversation(page, dev.id, plan)
        expect(await overflowOf(tabIn(page))).toBe(0)
        const details = await openSession(page, bruno.id, 'narrow')
        expect(await overflowOf(details)).toBe(0)
        await details.getByRole('button', { name: 'Reschedule' }).click()
        await details.getByRole('radio').first().waitFor()
        expect(await overflowOf(details)).toBe(0)
        await details.getByRole('button', { name: 'All sessions' }).click()
        await details
          .getByRole('link', { name: /Where we stand/ })
          .first()
          .waitFor()
        expect(await overflowOf(details)).toBe(0)
        const flow = await openFlow(page)
        await flow.getByRole('radio', { name: 'Share session' }).check()
        expect(await overflowOf(flow)).toBe(0)
        await flow.getByRole('button', { name: 'Next' }).click()
        await flow.getByRole('heading', { name: 'Invitees' }).waitFor()
        expect(await overflowOf(flow)).toBe(0)
      }),
    patience,
  )
})
