import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { eventually } from '../outbox/eventually.ts'
import { openTab, startBrowser, type TestBrowser } from './browser.ts'
import { type CalendarEvent, clockIn, dayIn, eventsOf, openCalendar } from './calendar-steps.ts'
import { connectUnit, createChannel, openChat, replyInThread, threadWith } from './chat-steps.ts'
import { people, type TestPerson } from './organisation.ts'
import { editTitle, openRow, rowOf } from './tab-steps.ts'
import { type RunningWorkbench, startWorkbench } from './workbench.ts'

const department = 'Customer Success'
const { amara, bruno, carla, emil, gus, kim, lea } = people
const others: TestPerson[] = [amara, kim, lea]
/** Everybody of the department, whose leader is Bruno. */
const invitees: TestPerson[] = Object.values(people).filter((one) => !others.includes(one))
const objective = 'Renewals are a matter of course'
const objectiveEdited = 'Renewals go without saying'
const keyResult = 'Renew before the last month'
const above = 'Become the supplier that customers recommend'
const agenda = [
  objectiveEdited,
  'Customers reach their first result quickly',
  'Every new customer has a plan that works',
  'Questions are answered while they still matter',
]
const comment = 'Who talks to the ten customers that end in March?'
const answer = 'Emil here: I have met seven of them already.'

let workbench: RunningWorkbench
let browser: TestBrowser
let folder: string
let recording: string
let recordedBefore: number

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-record-'))
  recording = process.env.WORKBENCH_RECORD ?? path.join(folder, 'graph.ndjson')
  recordedBefore = fs.existsSync(recording) ? fs.readFileSync(recording, 'utf8').length : 0
  workbench = await startWorkbench({ recording })
  browser = await startBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await workbench?.stop()
  fs.rmSync(folder, { recursive: true, force: true })
}, 60_000)

describe('the main job, end to end, as people do it', () => {
  it(
    'runs from the tree over the conversation into everybody’s calendar',
    () => browser.watch(mainJob),
    300_000,
  )
})

async function mainJob(): Promise<void> {
  const firstDay = await emptyCalendars()
  const page = await browser.window({ timezoneId: bruno.timeZone })
  const channelPage = await browser.window({ timezoneId: bruno.timeZone })
  await connectChannel(channelPage)

  const tab = await openTab(page, workbench.url, { person: bruno.id })
  await expandTheTree(tab)
  await createObjective(tab)
  await linkIt(tab)
  await editIt(tab)
  await talkInTabAndChannel(tab, channelPage)

  const subject = await scheduleShareSession(tab)
  const first = await everywhereOnce(subject, `${firstDay}T09:30`)
  await seenInOutlook(subject, first)

  const second = await reschedule(tab, subject, first)
  await seenInOutlook(subject, second)

  await cancel(tab, subject)
  leavesAnHonestRecord()
}

/** Everybody works nine to five and has nothing to do, but for half an hour of Gus's; gives the first possible day. */
async function emptyCalendars(): Promise<string> {
  await workbench.control('DELETE', '/calendar/plausible')
  for (const { id } of invitees)
    await workbench.control('PUT', `/calendar/mailboxes/${id}`, {
      startTime: '09:00',
      endTime: '17:00',
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    })
  const { body: me } = await workbench.api<{ cycles: { planning: { share: { from: string } } }[] }>(
    bruno.id,
    'GET',
    '/api/me',
  )
  const from = me.cycles[0]?.planning.share.from ?? ''
  const firstDay = [0, 1, 2].map((days) => addDays(from, days)).find(isWorkingDay) ?? ''
  // New York begins last, so this is when everybody could first come.
  await workbench.control('POST', '/calendar/busy', {
    person: gus.id,
    blocks: [{ start: `${firstDay}T09:00`, end: `${firstDay}T09:30`, subject: 'Stand-up' }],
  })
  return firstDay
}

async function connectChannel(page: Page): Promise<void> {
  await openChat(page, workbench.url, bruno.id, 'General')
  await createChannel(page, department)
  await connectUnit(page, department, department)
}

async function expandTheTree(tab: FrameLocator): Promise<void> {
  await tab.getByRole('button', { name: 'Organisation' }).click()
  const tree = tab.getByRole('treegrid', { name: 'OKRs by organisation' })
  await openRow(rowOf(tree, 'Northwind'))
  await openRow(rowOf(tree, department))
  await openRow(rowOf(tree, 'Onboarding'))
  await rowOf(tree, 'Every new customer has a plan that works').waitFor()
}

async function createObjective(tab: FrameLocator): Promise<void> {
  await tab.getByRole('button', { name: 'New objective' }).click()
  const form = tab.getByRole('form', { name: 'New objective' })
  await form.getByRole('textbox', { name: 'Objective' }).fill(objective)
  await form.getByRole('textbox', { name: 'Why', exact: true }).fill('Who renews early does not look around.')
  await form.getByRole('button', { name: 'Add key result' }).click()
  await form.getByRole('textbox', { name: 'Key result 1' }).fill(keyResult)
  await form.getByRole('textbox', { name: 'Metric' }).fill('Early renewals')
  await form.getByRole('textbox', { name: 'Unit', exact: true }).fill('%')
  await form.getByRole('spinbutton', { name: 'Baseline' }).fill('40')
  await form.getByRole('spinbutton', { name: 'Target' }).fill('75')
  await form.getByRole('switch').click()
  await form.getByRole('button', { name: 'Create' }).click()
  const details = tab.getByRole('region', { name: 'Details' })
  await details.getByRole('heading', { name: objective, exact: true }).waitFor()
  await details.getByText('Early renewals: 40 % → 75 %').waitFor()
  await rowOf(tab.getByRole('treegrid'), objective).waitFor()
}

async function linkIt(tab: FrameLocator): Promise<void> {
  const section = tab.getByRole('region', { name: 'Contributes to' })
  await section.getByRole('button', { name: 'Edit links' }).click()
  await section.getByRole('combobox', { name: 'Add what it contributes to' }).pressSequentially('supplier')
  await tab.getByRole('option', { name: above }).click()
  await section.getByRole('button', { name: 'Save links' }).click()
  await section.getByRole('link', { name: above }).waitFor()
}

async function editIt(tab: FrameLocator): Promise<void> {
  const details = tab.getByRole('region', { name: 'Details' })
  const title = await editTitle(details)
  await title.fill(objectiveEdited)
  await title.press('Enter')
  await details.getByRole('heading', { name: objectiveEdited, exact: true }).waitFor()
  await rowOf(tab.getByRole('treegrid'), objectiveEdited).waitFor()
}

/** A comment in the tab is the thread's in the channel; an answer there, by another person, is in the tab at once. */
async function talkInTabAndChannel(tab: FrameLocator, channelPage: Page): Promise<void> {
  await tab.getByRole('tab', { name: 'Conversation' }).click()
  const conversation = tab.getByRole('region', { name: 'Conversation' })
  const box = conversation.getByRole('textbox', { name: 'Write a comment' })
  await box.fill(comment)
  await box.press('Enter')
  await conversation.getByRole('article', { name: new RegExp(bruno.displayName) }).waitFor()

  const thread = threadWith(channelPage, objectiveEdited)
  await thread.getByText(comment).waitFor()
  expect(await channelPage.getByText(comment).count()).toBe(1)

  const marked = await markDocument(tab)
  const emilsPage = await browser.window({ timezoneId: emil.timeZone })
  await openChat(emilsPage, workbench.url, emil.id, department)
  await replyInThread(threadWith(emilsPage, objectiveEdited), answer)
  await conversation
    .getByRole('article', { name: new RegExp(emil.displayName) })
    .filter({ hasText: answer })
    .waitFor()
  expect(await marked()).toBe(true)
  expect(await conversation.getByRole('article').count()).toBe(2)
  await emilsPage.close()
}

async function scheduleShareSession(tab: FrameLocator): Promise<string> {
  await tab.getByRole('link', { name: 'Sessions' }).click()
  await tab.getByRole('button', { name: 'New session' }).click()
  const flow = tab.getByRole('region', { name: 'Schedule a session' })
  await flow.getByRole('combobox', { name: 'Unit' }).click()
  await tab.getByRole('option', { name: department }).click()
  await flow.getByRole('radio', { name: 'Share session' }).check()
  await flow.getByRole('button', { name: 'Next' }).click()

  await seesInviteesAndAgenda(flow)
  const title = await flow.getByRole('textbox', { name: 'Title' }).inputValue()
  await flow.getByRole('button', { name: 'Next' }).click()

  await flow.getByRole('combobox', { name: 'Duration' }).selectOption('60')
  await flow.getByText('Everyone who is required can come at these times.').waitFor()
  await flow.getByRole('radio', { name: /Earliest/ }).check()
  await flow.getByRole('button', { name: 'Schedule' }).click()
  await tab.getByText("In everyone's calendar").waitFor()
  return title
}

/** The leaders have to be there, everybody else of the department may; the running order holds what they share. */
async function seesInviteesAndAgenda(flow: Locator): Promise<void> {
  const leaders: TestPerson[] = [bruno, carla, gus]
  const required = flow.getByRole('region', { name: `Required (${leaders.length})` })
  await required.waitFor()
  for (const { displayName } of leaders) await required.getByText(displayName, { exact: true }).waitFor()
  const optional = flow.getByRole('region', { name: `Optional (${invitees.length - leaders.length})` })
  for (const { displayName } of invitees.filter((one) => !leaders.includes(one)))
    await optional.getByText(displayName, { exact: true }).waitFor()
  for (const title of agenda) await flow.getByRole('listitem').filter({ hasText: title }).waitFor()
}

/** Every invitee has it exactly once and at the same moment, nobody else has it; gives the organiser's. */
async function everywhereOnce(subject: string, newYorkTime: string): Promise<CalendarEvent> {
  const own = await eventually(async () => {
    const [event] = (await eventsOf(workbench, bruno.id, subject)).filter(isStanding)
    return event !== undefined && inNewYork(event.start) === newYorkTime && event
  })
  for (const person of invitees) {
    const events = await eventsOf(workbench, person.id, subject)
    expect(events.map((event) => [event.isCancelled, new Date(event.start).toISOString()])).toEqual([
      [false, new Date(own.start).toISOString()],
    ])
  }
  for (const person of others) expect(await eventsOf(workbench, person.id, subject)).toEqual([])
  return own
}

/** As three people in three time zones see it in their Outlook calendar. */
async function seenInOutlook(subject: string, event: CalendarEvent): Promise<void> {
  const page = await browser.window()
  for (const person of [bruno, gus, people.ines]) {
    await openCalendar(page, workbench.url, person, event.start)
    const range = `${clockIn(event.start, person.timeZone)} – ${clockIn(event.end, person.timeZone)}`
    const button = page.getByRole('button', { name: `${subject}, ${range}` })
    await button.waitFor()
    expect(await page.getByRole('button', { name: subject }).count()).toBe(1)
    await button.click()
    const details = page.getByRole('complementary', { name: `Event: ${subject}` })
    await details.getByRole('button', { name: 'Join the Teams meeting' }).waitFor()
    expect(await details.locator('.event-when').textContent()).toContain(person.timeZone)
    const invitation = details.getByRole('region', { name: 'Invitation' })
    await invitation.getByRole('link', { name: 'Open the session in Teams' }).waitFor()
    const rows = await invitation.locator('tr').allTextContents()
    expect(rows.slice(0, agenda.length)).toEqual(agenda.map((title) => expect.stringContaining(title)))
  }
  await page.close()
}

async function reschedule(tab: FrameLocator, subject: string, first: CalendarEvent): Promise<CalendarEvent> {
  await tab.getByRole('button', { name: 'Reschedule' }).click()
  const panel = tab.getByRole('region', { name: 'Choose another time' })
  const later = panel.getByRole('radio').last()
  await later.check()
  const startsAt = await later.inputValue()
  expect(Date.parse(startsAt)).toBeGreaterThan(Date.parse(first.start))
  await panel.getByRole('button', { name: 'Move', exact: true }).click()
  await panel.waitFor({ state: 'detached' })
  return everywhereOnce(subject, inNewYork(startsAt))
}

async function cancel(tab: FrameLocator, subject: string): Promise<void> {
  await tab.getByRole('button', { name: 'Cancel session' }).click()
  const panel = tab.getByRole('region', { name: 'Cancel this session?' })
  await panel
    .getByRole('textbox', { name: 'What to tell the invitees' })
    .fill('We share it all-hands instead.')
  await panel.getByRole('button', { name: 'Cancel the session' }).click()
  await tab.getByText('The event was taken out of the calendars.').waitFor()
  for (const person of invitees)
    expect((await eventsOf(workbench, person.id, subject)).filter(isStanding)).toEqual([])
}

/** What the server asked of Graph meanwhile. */
function leavesAnHonestRecord(): void {
  const text = fs.readFileSync(recording, 'utf8').slice(recordedBefore)
  const pairs = text
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { request: { method: string; url: string }; response?: { status: number } },
    )
  const has = (method: string, address: RegExp, status: number) =>
    pairs.some(
      ({ request, response }) =>
        request.method === method && address.test(request.url) && response?.status === status,
    )
  expect(has('GET', /\/users\/delta/, 200)).toBe(true)
  expect(has('POST', /\/calendar\/getSchedule$/i, 200)).toBe(true)
  expect(has('POST', /\/(events|calendar\/events)$/, 201)).toBe(true)
  expect(has('PATCH', /\/events\/[^/]+$/, 200)).toBe(true)
  expect(has('POST', /\/events\/[^/]+\/cancel$/, 202)).toBe(true)
  expect(pairs.filter(({ request }) => request.url.includes('$batch'))).toEqual([])
  // A signed token begins with the letters of {"alg" or {"typ" in base64url.
  expect(text).not.toMatch(/eyJ[A-Za-z0-9_-]{10,}\.|[Bb]earer /)
}

/** Leaves a mark on the tab's document; the answer tells whether it is still the same document. */
async function markDocument(tab: FrameLocator): Promise<() => Promise<boolean>> {
  const root = tab.locator('html')
  await root.evaluate((element) => element.setAttribute('data-marked', ''))
  return () => root.evaluate((element) => element.hasAttribute('data-marked'))
}

function isStanding(event: CalendarEvent): boolean {
  return !event.isCancelled
}

function inNewYork(moment: string): string {
  return `${dayIn(moment, gus.timeZone)}T${clockIn(moment, gus.timeZone)}`
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function isWorkingDay(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}
