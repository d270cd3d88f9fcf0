import type { FrameLocator, Locator, Page } from 'playwright-core'
import { eventually } from '../outbox/eventually.ts'
import { answerPart, asked, planningMark, unmet, waivePart } from './alignment-steps.ts'
import { openTab, startBrowser, type TestBrowser } from './browser.ts'
import { openChat } from './chat-steps.ts'
import { lockPlan, type OwnPlan, planOf, shareNow } from './gate-steps.ts'
import { people, type TestPerson } from './organisation.ts'
import { editTitle, openDetails, openRow, rowOf } from './tab-steps.ts'
import { type RunningWorkbench, startWorkbench } from './workbench.ts'

const { amara, bruno, ines, kim, lea } = people
const above = 'Become the supplier that customers recommend'
const theirs = 'Invoices get paid sooner'
const objective = 'Customers settle their bills faster'
const keyResult = 'Cut the days until an invoice is paid'
const why = 'Money that comes in late is money that we borrow.'
const need = 'The reasons why customers dispute invoices, every week'
const risky = 'A test invoice from each of the ten largest customers'
const question = 'Is 20 days too bold?'
const comment = 'Thirty is what the best of our size reach.'
const title = 'Customers settle their bills unasked'
const reason = 'Reminders cost more than they bring in.'
const okrs = `# Northwind

- ${above}
  - Key result: Raise the recommendation score from 31 to 45

## Customer Success

- Nobody leaves within the first year
  - Key result: Walk 90% of new customers through their first bills

### Support

- ${theirs}
  - Key result: Offer direct debit to 500 customers
`

let workbench: RunningWorkbench
let browser: TestBrowser
/** What is planned. */
let quarter: OwnPlan['cycle']

beforeAll(async () => {
  workbench = await startWorkbench({ okrs })
  browser = await startBrowser()
  quarter = (await planOf(workbench, lea.id)).cycle
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await workbench?.stop()
}, 60_000)

describe('aligning, end to end, as people do it', () => {
  it(
    'brings an objective from its draft over answers, dependencies and findings into a locked plan',
    () => browser.watch(aligning),
    300_000,
  )
})

async function aligning(): Promise<void> {
  await lockPlan(workbench, amara.id)
  const kims = await open(kim, 'home')
  const leas = await open(lea, 'tree')
  await draft(leas.tab)
  await askToAlign(leas.tab)
  await dependOn(leas.tab)
  await carryRisk()
  const session = await shareNow(workbench, kim.id)
  await nothingIsMetYet(kims.tab)

  await adaptInChat(kims.page)
  await takeOver(leas.tab)
  await agreeAndConfirm()
  await planningMark(leas.tab, objective, 'Aligned').waitFor()
  await answerTheRest(leas.tab)
  await makeShared()

  const back = await open(kim, 'home', kims.page)
  await lockWhenGreen(back.tab, session)
  await confirmInLock()
  await askForChange(leas.tab)
  await approve(back.tab)
  await historyTells(leas.tab)
  await findWithTypo(back.tab)
}

async function open(person: TestPerson, subPageId: string, page?: Page) {
  const window = page ?? (await browser.window({ timezoneId: person.timeZone }))
  return { page: window, tab: await openTab(window, workbench.url, { person: person.id, subPageId }) }
}

/** What a member of the team writes is shown to the people concerned only. */
async function draft(tab: FrameLocator): Promise<void> {
  await tab.getByRole('button', { name: 'New objective' }).click()
  const form = tab.getByRole('form', { name: 'New objective' })
  await form.getByRole('textbox', { name: 'Objective' }).fill(objective)
  await form.getByRole('combobox', { name: 'Add what it contributes to' }).pressSequentially('supplier')
  await tab.getByRole('option', { name: above }).click()
  await form.getByRole('button', { name: 'Add key result' }).click()
  await form.getByRole('textbox', { name: 'Key result 1' }).fill(keyResult)
  await form.getByRole('textbox', { name: 'Metric' }).fill('Days until paid')
  await form.getByRole('spinbutton', { name: 'Baseline' }).fill('48')
  await form.getByRole('spinbutton', { name: 'Target' }).fill('20')
  await form.getByRole('button', { name: 'Create' }).click()
  await tab
    .getByRole('region', { name: 'Details' })
    .getByRole('heading', { level: 2, name: objective })
    .waitFor()
  await planningMark(tab, objective, 'Not asked').waitFor()
  expect(await sees(kim)).toBe(true)
  expect(await sees(ines)).toBe(false)
}

async function sees({ id }: TestPerson): Promise<boolean> {
  const address = `/api/cycles/${quarter.id}/filter?${new URLSearchParams({ text: objective })}`
  const { body } = await workbench.api<{ matches: unknown[] }>(id, 'GET', address)
  return body.matches.length > 0
}

/** The leader and the departments that are likely to have a part in it are proposed, each with the reason. */
async function askToAlign(tab: FrameLocator): Promise<void> {
  await tab.getByRole('tab', { name: 'Alignment' }).click()
  await tab.getByRole('button', { name: 'Ask to align' }).click()
  const form = tab.getByRole('form', { name: 'Ask to align' })
  await form.getByRole('checkbox', { name: /^Kim Osei.*Leads Lea Stone/, checked: true }).waitFor()
  await form.getByRole('checkbox', { name: /^Bruno Keller \(Customer Success\).*“bills”/ }).check()
  await form.getByRole('textbox', { name: 'Message' }).fill(question)
  await form.getByRole('button', { name: 'Ask 2 people' }).click()
  for (const person of [kim, bruno]) await asked(tab, person).getByText('Open').waitFor()
  await planningMark(tab, objective, 'Asked').waitFor()
}

async function dependOn(tab: FrameLocator): Promise<void> {
  await tab.getByRole('button', { name: 'Add dependency' }).click()
  const form = tab.getByRole('form', { name: 'New dependency' })
  await form.getByRole('textbox', { name: 'What is needed' }).fill(need)
  await form.getByRole('combobox', { name: 'Department or team' }).pressSequentially('Customer')
  await tab.getByRole('option', { name: 'Customer Success' }).click()
  await form.getByLabel('Needed by').fill(quarter.endsOn)
  await form.getByRole('button', { name: 'Add dependency' }).click()
  await neededDependency(tab).getByText('Not answered').waitFor()
}

/** Something else may stay unanswered: Kim carries the risk. */
async function carryRisk(): Promise<void> {
  const leas = await planOf(workbench, lea.id)
  const { matches } = await leas.ask<{ matches: { row: { id: string } }[] }>(
    'GET',
    `/filter?${new URLSearchParams({ text: objective })}`,
  )
  const declared = { okrId: matches[0]?.row.id, need: risky, providerId: bruno.id, neededBy: quarter.endsOn }
  await leas.ask('PUT', '/dependencies/risky', declared)
  await leas.ask('PUT', '/dependencies/risky/risk-owner', { personId: kim.id })
}

function neededDependency(tab: FrameLocator, text = need): Locator {
  return tab.getByRole('list', { name: 'What it needs' }).getByRole('listitem').filter({ hasText: text })
}

/** The gate says what is missing, and who can meet it. */
async function nothingIsMetYet(tab: FrameLocator): Promise<void> {
  await tab.getByRole('button', { name: 'Readiness' }).click()
  const gate = tab.getByRole('region', { name: '6 things keep Finance from the share phase.' })
  await unmet(gate, 'does not say why it matters').getByText('Who can do it: Lea Stone').waitFor()
  await unmet(gate, /waits for the answer of .*Bruno Keller/)
    .getByText('Who can do it: You')
    .waitFor()
  await unmet(gate, 'is still a draft').getByText('Who can do it: Lea Stone').waitFor()
  await unmet(gate, need).getByText('Who can do it: Bruno Keller or Lea Stone').waitFor()
  await unmet(gate, 'lacks execution, measurement, resources and roadblocks').waitFor()
  await unmet(gate, 'has an open finding: redundancy').waitFor()
  await gate.getByRole('button', { name: 'Move on to the share phase', disabled: true }).waitFor()
}

/** The leader is asked in the chat with the bot, and answers there with another target. */
async function adaptInChat(page: Page): Promise<void> {
  await openChat(page, workbench.url, kim.id, 'OKR Align')
  const message = page.getByRole('article').last()
  await message.getByText(question).waitFor()
  await message.getByRole('button', { name: 'Adapt…' }).click()
  await message.getByRole('button', { name: 'Next' }).click()
  await message.getByLabel('Target').fill('30')
  await message.getByLabel('Your words').fill(comment)
  await message.getByRole('button', { name: 'Propose' }).click()
  await message.getByText('You proposed an edit').waitFor()
}

/** What the leader proposes appears by itself. */
async function takeOver(tab: FrameLocator): Promise<void> {
  const kims = asked(tab, kim)
  await kims.getByText(comment).waitFor()
  await kims.getByRole('button', { name: 'Take it over' }).click()
  await kims.getByText('Agreed, adapted').waitFor()
  const tree = tab.getByRole('treegrid')
  await openRow(rowOf(tree, objective))
  await openDetails(tab, keyResult)
  await tab.getByRole('tab', { name: 'History' }).click()
  const entry = historyEntry(tab, '20 → 30')
  await entry.getByText('Lea Stone changed the target').waitFor()
  await entry.getByText('Proposed by Kim Osei').waitFor()
  await entry.getByText(`“${comment}”`).waitFor()
  await openDetails(tab, objective)
  await tab.getByRole('tab', { name: 'History' }).click()
  const above = historyEntry(tab, '20 → 30')
  await above.getByText(`Lea Stone took over a proposed edit of “${keyResult}”`).waitFor()
  await above.getByText('Proposed by Kim Osei').waitFor()
  await tab.getByRole('tab', { name: 'Overview' }).click()
}

function historyEntry(tab: FrameLocator, words: string): Locator {
  return tab.getByRole('tabpanel').getByRole('listitem').filter({ hasText: words })
}

/** The department agrees, and promises what is needed from it. */
async function agreeAndConfirm(): Promise<void> {
  const { page, tab } = await open(bruno, 'home')
  await tab.getByRole('link', { name: `“${objective}” is aligned` }).click()
  await tab.getByRole('button', { name: 'Accept' }).click()
  await asked(tab, bruno).getByText('Agreed').waitFor()
  const dependency = neededDependency(tab)
  await dependency.getByRole('button', { name: 'Confirm…' }).click()
  const form = dependency.getByRole('form', { name: 'Confirm this dependency' })
  await form.getByLabel('Promised for').fill(quarter.startsOn)
  await form.getByRole('button', { name: 'Confirm', exact: true }).click()
  await dependency.getByText('Confirmed').waitFor()
  await page.close()
}

/** Lea meets the conditions that are hers; what is left is not hers alone. */
async function answerTheRest(tab: FrameLocator): Promise<void> {
  const details = tab.getByRole('region', { name: 'Details' })
  await tab.getByRole('tab', { name: 'Overview' }).click()
  await details.getByRole('button', { name: 'Edit why' }).click()
  await details.getByRole('textbox', { name: 'Why', exact: true }).fill(why)
  await details.getByRole('button', { name: 'Save' }).click()
  await details.getByText(why).waitFor()
  await answerPart(details, 'Execution', 'Lea moves ten large customers to direct debit each month.')
  await answerPart(details, 'Measurement', 'The ledger counts the days, on the first of each month.')
  await answerPart(details, 'Resources', 'Two days a week of Lea, nothing else.')
  await waivePart(details, 'roadblocks', 'Nothing is in the way.')
  await publish(details)
  await onlyTheFindingIsLeft(tab)
  // Who may not edit the other OKR cannot settle it alone.
  const finding = details.getByRole('article').filter({ hasText: 'Redundancy' })
  await finding.getByText(theirs).first().waitFor()
  expect(await finding.getByRole('button', { name: 'Make shared…' }).count()).toBe(0)
}

/** The OKR itself says what of it keeps its unit. */
async function onlyTheFindingIsLeft(tab: FrameLocator): Promise<void> {
  await tab.getByRole('tab', { name: 'Alignment' }).click()
  const needs = tab.getByRole('region', { name: 'What it still needs' })
  await needs.getByText('This keeps Finance from the share phase:').waitFor()
  const left = needs.getByRole('listitem')
  await left.filter({ hasText: 'has an open finding: redundancy' }).getByText('Who can do it: You').waitFor()
  await eventually(async () => (await left.count()) === 1)
  await tab.getByRole('tab', { name: 'Overview' }).click()
}

/** From now on it is shown to everybody, as what is shared has to be. */
async function publish(details: Locator): Promise<void> {
  expect(await sees(ines)).toBe(false)
  await details.getByRole('button', { name: 'Publish', exact: true }).click()
  await details.getByText('Seen by the people concerned only').waitFor({ state: 'detached' })
  await eventually(() => sees(ines))
}

/** Who leads both teams sees why the two are believed to be one aim, and lets both carry it. */
async function makeShared(): Promise<void> {
  const { page, tab } = await open(amara, 'readiness')
  const finding = tab.getByRole('article').filter({ hasText: 'Redundancy' })
  await finding
    .getByText(/“bills”.*“invoices”/)
    .first()
    .waitFor()
  await finding.getByText('Lea Stone and Support have nothing in common but the organisation.').waitFor()
  await finding.getByRole('button', { name: 'Make shared…' }).click()
  const dialog = tab.getByRole('alertdialog', { name: 'Declare it a shared OKR' })
  await dialog.getByRole('button', { name: 'Make shared' }).click()
  await finding.waitFor({ state: 'detached' })
  await page.close()
}

/** All is met for the share phase; for the lock, the share session has to be held first. */
async function lockWhenGreen(tab: FrameLocator, session: string): Promise<void> {
  await tab.getByRole('button', { name: 'Readiness' }).click()
  await gate(tab, 'Everything is met: Finance can move on to the share phase.')
    .getByRole('button', { name: 'Move on to the share phase' })
    .click()
  const shut = gate(tab, 'One thing keeps Finance from locking the plan.')
  await unmet(shut, 'Finance has not held its share session').getByRole('link').click()
  await tab.getByRole('link', { name: session }).click()
  await tab.getByRole('button', { name: 'Mark as held' }).click()
  await tab.getByText('Held', { exact: true }).waitFor()

  await tab.getByRole('link', { name: 'Home' }).click()
  await tab.getByRole('button', { name: 'Readiness' }).click()
  await gate(tab, 'Everything is met: the plan of Finance can be locked.')
    .getByRole('button', { name: 'Lock the plan' })
    .click()
  await tab.getByRole('alertdialog').getByRole('button', { name: 'Lock the plan' }).click()
  await tab.getByText('Finance is in execution now.').waitFor()
}

/** What went into the lock as a risk can still be promised, once; all else stays as it is. */
async function confirmInLock(): Promise<void> {
  const { page, tab } = await open(bruno, 'home')
  await tab.getByRole('link', { name: `needs “${risky}”` }).click()
  const dependency = neededDependency(tab, risky)
  await dependency.getByRole('button', { name: 'Confirm…' }).click()
  const form = dependency.getByRole('form', { name: 'Confirm this dependency' })
  await form.getByRole('button', { name: 'Confirm', exact: true }).click()
  await dependency.getByText('Confirmed').waitFor()
  expect(await dependency.getByRole('button').count()).toBe(0)
  expect(await neededDependency(tab).getByRole('button').count()).toBe(0)
  const kims = await planOf(workbench, kim.id)
  const removed = await kims.try<{ code: string }>('DELETE', '/dependencies/risky')
  expect([removed.status, removed.body.code]).toEqual([409, 'locked'])
  await page.close()
}

function gate(tab: FrameLocator, name: string): Locator {
  return tab.getByRole('region', { name })
}

/** What is locked changes only when somebody who may approve it does. */
async function askForChange(tab: FrameLocator): Promise<void> {
  const details = tab.getByRole('region', { name: 'Details' })
  const field = await editTitle(details)
  await field.fill(title)
  await field.press('Enter')
  const dialog = tab.getByRole('dialog', { name: 'Ask for a change' })
  await dialog.getByRole('button', { name: 'Ask for the change' }).click()
  await dialog.getByText('Say why it has to change now.').waitFor()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason)
  await dialog.getByRole('button', { name: 'Ask for the change' }).click()
  await details.getByRole('list', { name: 'Changes asked for' }).getByText(reason).waitFor()
  await details.getByRole('heading', { level: 2, name: objective }).waitFor()
}

/** The leader finds it among what others wait for. */
async function approve(tab: FrameLocator): Promise<void> {
  await tab.getByRole('link', { name: 'Home' }).click()
  await tab.getByRole('link', { name: /asks for a change of/ }).click()
  const change = tab.getByRole('list', { name: 'Changes asked for' }).getByRole('listitem').first()
  await change.getByText(reason).waitFor()
  await change.getByRole('button', { name: 'Approve' }).click()
  await tab.getByRole('heading', { level: 2, name: title }).waitFor()
}

/** What was approved appears by itself; history tells old, new, who and why. */
async function historyTells(tab: FrameLocator): Promise<void> {
  await planningMark(tab, title, 'Committed').waitFor()
  await tab.getByRole('tab', { name: 'History' }).click()
  const entry = tab
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ hasText: `${objective} → ${title}` })
  await entry.getByText(`“${reason}”`).waitFor()
  await entry.getByText('Lea Stone').waitFor()
  await entry.getByText('Approved by Kim Osei').waitFor()
}

async function findWithTypo(tab: FrameLocator): Promise<void> {
  await tab.getByRole('link', { name: 'Tree' }).click()
  await tab.getByRole('searchbox').fill('custmers unaskd')
  await rowOf(tab.getByRole('treegrid', { name: 'OKRs that match' }), title).waitFor()
}
