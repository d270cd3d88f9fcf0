import type { FrameLocator } from 'playwright-core'
import { axeFinds, canBeUsed } from './access-steps.ts'
import { openTab, startBrowser, type TestBrowser } from './browser.ts'
import { people } from './organisation.ts'
import { focused, openDetails, openRow, rowOf, tabTo } from './tab-steps.ts'
import { objective, openInTeams, type Planned, plan, question, teams } from './teams-steps.ts'
import { type RunningWorkbench, startWorkbench } from './workbench.ts'

const { carla, dev } = people
let workbench: RunningWorkbench
let browser: TestBrowser
let planned: Planned

beforeAll(async () => {
  workbench = await startWorkbench()
  browser = await startBrowser()
  planned = await plan(workbench)
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await workbench?.stop()
}, 60_000)

/** Everything that people look at, each reached from the one before. */
const views: { name: string; open: (tab: FrameLocator) => Promise<void> }[] = [
  {
    name: 'the tree with its filters',
    async open(tab) {
      await tab.getByRole('button', { name: 'More filters' }).click()
      await tab.getByRole('combobox', { name: 'Level' }).waitFor()
      await tab.getByRole('button', { name: 'Organisation' }).click()
      const tree = tab.getByRole('treegrid', { name: 'OKRs by organisation' })
      for (const unit of ['Northwind', 'Customer Success', 'Onboarding']) await openRow(rowOf(tree, unit))
      await openRow(rowOf(tree, objective))
      await rowOf(tree, '90% of new customers with a plan in their first week').waitFor()
    },
  },
  {
    name: 'an overview',
    async open(tab) {
      const details = await openDetails(tab, objective)
      await details.getByText('Who starts with a plan stays.').waitFor()
      await details.getByRole('button', { name: 'Edit roadblocks' }).click()
      await details.getByRole('textbox', { name: 'Roadblocks' }).waitFor()
    },
  },
  {
    name: 'a rule of quality that is argued',
    async open(tab) {
      await tab.getByRole('button', { name: 'Cancel' }).click()
      await tab
        .getByRole('button', { name: /^Why\?/ })
        .first()
        .click()
      await tab
        .getByRole('button', { name: /^Dismiss…/ })
        .first()
        .click()
      await tab.getByRole('textbox', { name: 'Why does this not apply here?' }).waitFor()
    },
  },
  {
    name: 'whom to ask to align, and a new dependency',
    async open(tab) {
      await tab.getByRole('tab', { name: 'Alignment' }).click()
      await tab.getByRole('button', { name: 'Ask to align' }).click()
      await tab.getByRole('button', { name: 'Add dependency' }).click()
      await tab.getByRole('checkbox').first().waitFor()
      // Nothing is filled in yet.
      const form = tab.getByRole('form', { name: 'New dependency' })
      await form.getByRole('button', { name: 'Add dependency' }).click()
      await tab.getByText('Say by when it is needed.').waitFor()
    },
  },
  {
    name: 'who was asked',
    async open(tab) {
      await tab.getByRole('form', { name: 'New dependency' }).getByRole('button', { name: 'Cancel' }).click()
      await tab.getByRole('button', { name: /^Ask (one person|\d+ people)$/ }).click()
      await tab.getByRole('list', { name: 'Who was asked' }).getByText('Open').first().waitFor()
    },
  },
  {
    name: 'a conversation',
    async open(tab) {
      await tab.getByRole('tab', { name: 'Conversation' }).click()
      await tab.getByRole('article').filter({ hasText: question }).waitFor()
    },
  },
  {
    name: 'a history',
    async open(tab) {
      await tab.getByRole('tab', { name: 'History' }).click()
      await tab.getByRole('tabpanel').getByText('imported this').waitFor()
    },
  },
  {
    name: 'a new objective',
    async open(tab) {
      await tab.getByRole('button', { name: 'New objective' }).click()
      await tab.getByRole('button', { name: 'Add key result' }).click()
      await tab.getByRole('textbox', { name: 'Key result 1' }).fill('Help the sales team')
      await tab.getByRole('button', { name: /^Why\? A result/ }).click()
    },
  },
  {
    name: 'a session',
    async open(tab) {
      await tab.getByRole('link', { name: 'Sessions' }).click()
      await tab.getByRole('link', { name: planned.sessionTitle }).click()
      await tab.getByText("In everyone's calendar").waitFor()
    },
  },
  {
    name: 'invitees and agenda of a new session',
    async open(tab) {
      await newSession(tab)
      await tab.getByRole('heading', { name: /^Required/ }).waitFor()
    },
  },
  {
    name: 'the times for a new session',
    async open(tab) {
      await tab.getByRole('button', { name: 'Next' }).click()
      await tab.getByRole('radio').first().waitFor()
    },
  },
  {
    name: 'what is mine to do',
    async open(tab) {
      await tab.getByRole('link', { name: 'Home' }).click()
      await tab.getByRole('heading', { name: 'Mine to do now' }).waitFor()
      await tab.getByRole('heading', { name: 'How my work counts' }).waitFor()
    },
  },
  {
    name: 'the readiness of a unit, its priorities and findings',
    async open(tab) {
      await tab.getByRole('button', { name: 'Readiness' }).first().click()
      await tab.getByRole('button', { name: 'Mark priorities' }).click()
      await tab
        .getByRole('button', { name: /^Topmost priority/ })
        .first()
        .waitFor()
      await tab.getByRole('article').first().waitFor()
    },
  },
  {
    name: 'a finding that is dismissed',
    async open(tab) {
      await tab.getByRole('button', { name: 'Dismiss…' }).first().click()
      await tab.getByRole('textbox', { name: 'Why is this not a problem?' }).waitFor()
    },
  },
]

async function newSession(tab: FrameLocator): Promise<void> {
  await tab.getByRole('button', { name: 'New session' }).click()
  await tab.getByRole('combobox', { name: 'Unit' }).click()
  await tab.getByRole('option', { name: 'Onboarding' }).click()
  await tab.getByRole('radio', { name: 'Share session' }).check()
  await tab.getByRole('button', { name: 'Next' }).click()
}

describe('everybody can use the tab, framed by Teams', () => {
  it(
    'axe finds nothing in any view, in light, dark and contrast',
    () => browser.watch(axeFindsNothing),
    360_000,
  )
  it('the tree works with the keyboard alone', () => browser.watch(keyboardAlone), 120_000)
  it('all of it can be used in 320 pixels', () => browser.watch(narrowPane), 120_000)
  it('a link opens its objective, in the details and in the tree', () => browser.watch(deepLink), 120_000)
  it(
    'a link that one person copies opens the same objective for another',
    () => browser.watch(copiedLink),
    120_000,
  )
})

async function axeFindsNothing(): Promise<void> {
  const { page, tab } = await openInTeams(await teams(browser, workbench, 1280), workbench)
  for (const { name, open } of views) {
    await open(tab)
    expect([name, await axeFinds(page, tab)]).toEqual([name, []])
  }
}

/** Opens, moves, closes, opens the details, comes back, filters: nothing but keys. */
async function keyboardAlone(): Promise<void> {
  const { page, tab } = await openInTeams(await teams(browser, workbench, 1280), workbench)
  const press = (key: string) => page.keyboard.press(key)
  await tabTo(page, tab.getByRole('button', { name: 'Organisation' }))
  await press('Enter')
  const tree = tab.getByRole('treegrid', { name: 'OKRs by organisation' })
  const focusedRow = (title: string) => focused(tab, rowOf(tree, title))
  const expanded = (title: string, is: boolean) =>
    rowOf(tree, title)
      .and(tab.locator(`[aria-expanded="${is}"]`))
      .waitFor()

  await rowOf(tree, 'Northwind').waitFor()
  await tabTo(page, tree.locator('[role="row"][tabindex="0"]'))
  await press('Home')
  await focusedRow('Northwind')
  if ((await rowOf(tree, 'Northwind').getAttribute('aria-expanded')) === 'true') {
    await press('ArrowLeft')
    await expanded('Northwind', false)
  }
  await press('ArrowRight')
  await expanded('Northwind', true)
  // A letter leads to the next row that begins with it.
  await rowOf(tree, 'Customer Success').waitFor()
  await press('C')
  await focusedRow('Customer Success')
  await press('ArrowRight')
  await expanded('Customer Success', true)
  await rowOf(tree, 'Onboarding').waitFor()
  await press('O')
  await focusedRow('Onboarding')
  await press('ArrowRight')
  await rowOf(tree, objective).waitFor()
  await press('ArrowRight')
  await focusedRow(objective)
  await press('ArrowLeft')
  await focusedRow('Onboarding')
  await press('ArrowLeft')
  await expanded('Onboarding', false)
  await rowOf(tree, objective).waitFor({ state: 'detached' })
  await press('ArrowRight')
  await press('ArrowDown')
  await focusedRow(objective)

  await press('Enter')
  const details = tab.getByRole('region', { name: 'Details' })
  await details.getByRole('heading', { name: objective, exact: true }).waitFor()
  await tabTo(page, details.getByRole('tab', { name: 'Overview' }))
  await press('ArrowRight')
  await press('Enter')
  await details.getByRole('button', { name: 'Ask to align' }).waitFor()
  await press('ArrowRight')
  await press('Enter')
  await details.getByRole('article').filter({ hasText: question }).waitFor()
  await press('Escape')
  await details.waitFor({ state: 'detached' })
  await focusedRow(objective)

  const search = tab.getByRole('searchbox')
  await tabTo(page, search, 'Shift+Tab')
  await page.keyboard.type('partners')
  const found = tab.getByRole('treegrid', { name: 'OKRs that match' })
  await rowOf(found, 'Teach ten partners to run an onboarding alone').waitFor()
  await press('Escape')
  await rowOf(tree, objective).waitFor()
}

async function narrowPane(): Promise<void> {
  const { tab } = await openInTeams(await teams(browser, workbench, 320), workbench)
  const button = (name: string | RegExp) => tab.getByRole('button', { name })
  const tree = tab.getByRole('treegrid')
  await rowOf(tree, objective).waitFor()
  await canBeUsed(tab, [
    tab.getByRole('link', { name: 'Home' }),
    tab.getByRole('link', { name: 'Sessions' }),
    tab.getByRole('searchbox'),
    button('Mine'),
    button('Organisation'),
    button('New objective'),
    rowOf(tree, objective).locator('[data-toggle]'),
  ])
  await button('More filters').click()
  await canBeUsed(tab, [
    tab.getByRole('combobox', { name: 'Unit' }),
    tab.getByRole('combobox', { name: 'Visibility' }),
  ])

  await openDetails(tab, objective)
  const edits = ['Edit title', 'Edit why', 'Add key result', 'Edit resources', 'Edit links', 'Contribute']
  await canBeUsed(tab, [
    ...edits.map(button),
    button('Copy a link'),
    tab.getByRole('tab', { name: 'History' }),
  ])
  await button('Edit title').click()
  await canBeUsed(tab, [tab.getByRole('textbox', { name: 'Title' }), button('Save'), button('Cancel')])
  await button('Cancel').click()
  await button('Add key result').click()
  await canBeUsed(tab, [tab.getByRole('spinbutton', { name: 'Target' }), button('Add key result')])
  await button('Cancel').click()

  await tab.getByRole('tab', { name: 'Alignment' }).click()
  await canBeUsed(tab, [
    button('Ask to align'),
    button('Add dependency'),
    button('What the marks mean').last(),
  ])
  await button('Ask to align').click()
  await canBeUsed(tab, [tab.getByRole('textbox', { name: 'Message' }), button('Cancel')])
  await button('Cancel').click()
  await button('Add dependency').click()
  await canBeUsed(tab, [tab.getByLabel('Needed by'), button('Cancel')])
  await button('Cancel').click()

  await tab.getByRole('tab', { name: 'Conversation' }).click()
  const comment = tab.getByRole('article').filter({ hasText: question })
  await comment.waitFor()
  const box = tab.getByRole('textbox', { name: 'Write a comment' })
  await box.fill('The ones that asked for it.')
  await canBeUsed(tab, [comment.getByRole('button', { name: /^Reply/ }), box, button('Send')])
  await button('Back to the tree').click()
  await rowOf(tree, objective).waitFor()
  await button('New objective').click()
  await canBeUsed(tab, [tab.getByRole('textbox', { name: 'Objective' }), button('Discard'), button('Create')])

  await tab.getByRole('link', { name: 'Sessions' }).click()
  await tab.getByRole('link', { name: planned.sessionTitle }).click()
  await tab.getByText("In everyone's calendar").waitFor()
  await canBeUsed(tab, ['Join', 'Reschedule', 'Cancel session', 'All sessions'].map(button))
  await button('All sessions').click()
  await canBeUsed(tab, [button('New session'), tab.getByRole('link', { name: planned.sessionTitle })])
  await newSession(tab)
  await tab.getByRole('heading', { name: /^Required/ }).waitFor()
  await canBeUsed(tab, [tab.getByRole('textbox', { name: 'Title' }), button(/optional$/), button('Next')])
  await button('Next').click()
  await tab.getByRole('radio').first().waitFor()
  await tab.getByRole('radio').first().check()
  await canBeUsed(tab, [tab.getByRole('radio').last(), button('Back'), button('Schedule')])

  await tab.getByRole('link', { name: 'Home' }).click()
  await tab.getByRole('heading', { name: 'Mine to do now' }).waitFor()
  await canBeUsed(tab, [tab.getByRole('listitem').getByRole('link').first(), button('Readiness')])
  await button('Readiness').first().click()
  const finding = tab.getByRole('article').first()
  await finding.waitFor()
  await canBeUsed(tab, [
    tab.getByRole('link', { name: 'Readiness' }),
    tab.getByRole('combobox', { name: 'Go to another unit' }),
    button(/^Go back to/),
    button('Mark priorities'),
    tab.getByRole('combobox', { name: 'Kind of finding' }),
    finding.getByRole('button').first(),
  ])
  await finding.getByRole('button', { name: 'Dismiss…' }).click()
  await canBeUsed(tab, [tab.getByRole('textbox', { name: 'Why is this not a problem?' }), button('Cancel')])
}

async function deepLink(): Promise<void> {
  const { cycleId, okrId } = planned
  const { tab } = await openInTeams(await teams(browser, workbench, 1280), workbench, {
    subPageId: `okr:${cycleId}:${okrId}`,
  })
  await tab
    .getByRole('region', { name: 'Details' })
    .getByRole('heading', { name: objective, exact: true })
    .waitFor()
  await rowOf(tab.getByRole('treegrid'), objective).and(tab.locator('[aria-selected="true"]')).waitFor()
}

async function copiedLink(): Promise<void> {
  const page = await browser.window()
  const carlas = await openTab(page, workbench.url, { person: carla.id, subPageId: `okr:${planned.okrId}` })
  await carlas.getByRole('button', { name: 'Copy a link' }).click()
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
  expect(link).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\//)

  const devsPage = await browser.window()
  const devs = await openTab(devsPage, workbench.url, { person: dev.id })
  await devs.getByRole('treegrid').waitFor()
  await devsPage.getByRole('textbox', { name: 'Deep link or sub page id' }).fill(link)
  await devsPage.getByRole('button', { name: 'Go' }).click()
  await devs
    .getByRole('region', { name: 'Details' })
    .getByRole('heading', { name: objective, exact: true })
    .waitFor()
}
