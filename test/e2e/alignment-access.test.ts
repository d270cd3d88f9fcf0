import type { FrameLocator, Locator } from 'playwright-core'
import { axeFinds, canBeUsed } from './access-steps.ts'
import { asked } from './alignment-steps.ts'
import { startBrowser, type TestBrowser } from './browser.ts'
import { lockPlan, planOf } from './gate-steps.ts'
import { people } from './organisation.ts'
import { focused, openDetails, tabTo } from './tab-steps.ts'
import { openInTeams, teams } from './teams-steps.ts'
import { type RunningWorkbench, startWorkbench } from './workbench.ts'

const { amara, kim, lea } = people
const top = 'Become the supplier that customers recommend'
const objective = 'Customers settle their bills faster'
const need = 'Two hours with the largest customers, every month'
const okrs = `# Northwind

- ${top}
  - Key result: Raise the recommendation score from 31 to 45

## Customer Success

### Support

- Invoices get paid sooner
  - Key result: Offer direct debit to 500 customers
`

let workbench: RunningWorkbench
let browser: TestBrowser

beforeAll(async () => {
  workbench = await startWorkbench({ okrs })
  browser = await startBrowser()
  await lockPlan(workbench, amara.id)
  await waitForAmara()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await workbench?.stop()
}, 60_000)

/** What Lea drafts waits for Amara: she is asked to align and to provide something; Lea's leader has proposed a change. */
async function waitForAmara(): Promise<void> {
  const leas = await planOf(workbench, lea.id)
  const shared = { ownerId: lea.id, priority: 1 }
  await leas.ask('PUT', '/objectives/bills', {
    ...shared,
    unitId: leas.unitId,
    level: 'individual',
    title: objective,
  })
  await leas.ask('PUT', '/key-results/days', {
    ...shared,
    objectiveId: 'bills',
    title: 'Cut the days until an invoice is paid',
    baseline: 48,
    target: 20,
    direction: 'decrease',
  })
  await leas.ask('PUT', '/dependencies/hours', {
    okrId: 'bills',
    need,
    providerId: amara.id,
    neededBy: leas.cycle.endsOn,
  })
  const { requests } = await leas.ask<{ requests: { id: string; personId: string }[] }>(
    'POST',
    '/okrs/bills/alignment',
    {
      to: [
        { kind: 'leader', personId: kim.id },
        { kind: 'team', personId: amara.id },
      ],
      message: 'Is 20 days too bold?',
    },
  )
  const request = requests.find(({ personId }) => personId === kim.id)
  const kims = await planOf(workbench, kim.id)
  await kims.ask('POST', `/okrs/bills/alignment/${request?.id}/answer`, {
    answer: 'adapt',
    comment: 'Thirty is what the best of our size reach.',
    changedOkrId: 'days',
    changes: [{ field: 'target', seen: 20, value: 30 }],
  })
}

interface View {
  name: string
  /** Opens it from the one before. */
  open(tab: FrameLocator): Promise<void>
  /** What can be done there. */
  actions(tab: FrameLocator): Locator[]
}

const button = (tab: FrameLocator, name: string | RegExp) => tab.getByRole('button', { name, exact: true })

const views: View[] = [
  {
    name: 'what others wait for',
    async open(tab) {
      await tab.getByRole('link', { name: 'Home' }).click()
      await waiting(tab).waitFor()
    },
    actions: (tab) => [waiting(tab), button(tab, 'Readiness')],
  },
  {
    name: 'an answer to a request, beside a finding',
    async open(tab) {
      await waiting(tab).click()
      await button(tab, 'Accept').waitFor()
      await tab.getByRole('tab', { name: 'Overview' }).click()
      await redundancy(tab).waitFor()
    },
    actions: (tab) => [
      ...[/^Accept/, 'Adapt…', 'Decline…', 'Add a comment to my answer'].map((name) => button(tab, name)),
      redundancy(tab).getByRole('button', { name: 'Make shared…' }),
    ],
  },
  {
    name: 'a proposed edit',
    async open(tab) {
      await button(tab, 'Adapt…').click()
      const dialog = tab.getByRole('dialog', { name: 'Propose an edit' })
      await dialog
        .getByRole('combobox', { name: 'What should change' })
        .selectOption({ label: 'Key result: Cut the days until an invoice is paid' })
      await dialog.getByRole('spinbutton', { name: 'Target' }).fill('25')
      await dialog.getByRole('list', { name: 'What you propose' }).waitFor()
    },
    actions: (tab) => [
      tab.getByRole('spinbutton', { name: 'Target' }),
      tab.getByRole('textbox', { name: 'Comment' }),
      button(tab, 'Cancel'),
      button(tab, 'Propose'),
    ],
  },
  {
    name: 'a reason for declining',
    async open(tab) {
      await button(tab, 'Cancel').click()
      await button(tab, 'Decline…').click()
      await tab.getByRole('dialog', { name: 'Decline to align?' }).waitFor()
    },
    actions: (tab) => [tab.getByRole('textbox', { name: 'Reason' }), button(tab, 'Decline')],
  },
  {
    name: 'what others answered, and a promise',
    async open(tab) {
      await button(tab, 'Cancel').click()
      await tab.getByRole('tab', { name: 'Alignment' }).click()
      await asked(tab, kim).getByText('Adapt').waitFor()
      await button(tab, 'Confirm…').click()
      await tab.getByRole('form', { name: 'Confirm this dependency' }).waitFor()
    },
    actions: (tab) => [
      tab.getByLabel('Promised for'),
      tab.getByRole('combobox', { name: /^With which OKR/ }),
      tab.getByRole('form', { name: 'Confirm this dependency' }).getByRole('button', { name: 'Confirm' }),
    ],
  },
  {
    name: 'a redundancy that is made shared',
    async open(tab) {
      await tab
        .getByRole('form', { name: 'Confirm this dependency' })
        .getByRole('button', { name: 'Cancel' })
        .click()
      await tab.getByRole('link', { name: 'Readiness' }).click()
      await redundancy(tab).getByRole('button', { name: 'Make shared…' }).click()
      await tab.getByRole('alertdialog', { name: 'Declare it a shared OKR' }).waitFor()
    },
    actions: (tab) => [button(tab, 'Cancel'), button(tab, 'Make shared')],
  },
  {
    name: 'two OKRs that are merged',
    async open(tab) {
      await button(tab, 'Cancel').click()
      await redundancy(tab).getByRole('button', { name: 'Merge…' }).click()
      await tab.getByRole('radio').first().waitFor()
    },
    actions: (tab) => [tab.getByRole('radio').last(), button(tab, 'Merge')],
  },
  {
    name: 'what keeps a unit from sharing',
    async open(tab) {
      await button(tab, 'Cancel').click()
      await tab.getByRole('link', { name: /^Finance/ }).click()
      await gate(tab).getByRole('link').first().waitFor()
    },
    actions: (tab) => [button(tab, /^Only what I can do/), gate(tab).getByRole('link').last()],
  },
  {
    name: 'an edit of a locked plan',
    async open(tab) {
      await tab.getByRole('link', { name: 'Tree' }).click()
      await openDetails(tab, top)
      await button(tab, 'Edit title').click()
      await tab.getByRole('textbox', { name: 'Title' }).fill(`${top} to others`)
      await button(tab, 'Ask for this change').click()
      await tab.getByRole('dialog', { name: 'Ask for a change' }).waitFor()
    },
    actions: (tab) => [tab.getByRole('textbox', { name: 'Reason' }), button(tab, 'Not now')],
  },
  {
    name: 'a change that was asked for',
    async open(tab) {
      const dialog = tab.getByRole('dialog', { name: 'Ask for a change' })
      await dialog.getByRole('textbox', { name: 'Reason' }).fill('One word says whom we mean.')
      await dialog.getByRole('button', { name: 'Ask for the change' }).click()
      await button(tab, 'Approve').first().waitFor()
    },
    actions: (tab) => [button(tab, 'Approve'), button(tab, 'Reject…'), button(tab, 'Take back')],
  },
]

function waiting(tab: FrameLocator): Locator {
  return tab.getByRole('link', { name: `“${objective}” is aligned` })
}

function redundancy(tab: FrameLocator): Locator {
  return tab.getByRole('article').filter({ hasText: 'Redundancy' })
}

function gate(tab: FrameLocator): Locator {
  return tab.getByRole('region', { name: /keep Finance from the share phase/ })
}

describe('everybody can align, framed by Teams', () => {
  it(
    'axe finds nothing where people answer, promise, settle and decide, in light, dark and contrast',
    () => browser.watch(axeFindsNothing),
    240_000,
  )
  it(
    'all of it can be used in 320 pixels, also where the pane is low',
    () => browser.watch(narrowPane),
    120_000,
  )
  it(
    'a request is answered and a finding dismissed with the keyboard alone',
    () => browser.watch(keyboardAlone),
    120_000,
  )
})

async function openAsAmara(width: number, height?: number) {
  const context = await teams(browser, workbench, width, height)
  return openInTeams(context, workbench, { person: amara.id, subPageId: 'tree' })
}

async function axeFindsNothing(): Promise<void> {
  const { page, tab } = await openAsAmara(1280)
  for (const { name, open } of views) {
    await open(tab)
    expect([name, await axeFinds(page, tab)]).toEqual([name, []])
  }
}

async function narrowPane(): Promise<void> {
  const { tab } = await openAsAmara(320, 400)
  for (const { open, actions } of views) {
    await open(tab)
    await canBeUsed(tab, actions(tab))
  }
}

async function keyboardAlone(): Promise<void> {
  const { page, tab } = await openAsAmara(1280)
  const press = async (target: Locator) => {
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  }
  await press(tab.getByRole('link', { name: 'Home' }))
  await press(waiting(tab))
  await press(button(tab, /^Accept/))
  await asked(tab, amara).getByText('Agreed').waitFor()

  await tabTo(page, tab.getByRole('link', { name: 'Readiness' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await press(tab.getByRole('link', { name: /^Customer Success/ }))
  await focused(tab, tab.getByRole('heading', { name: 'Readiness of Customer Success' }))
  await tabTo(page, tab.getByRole('link', { name: 'Northwind' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await focused(tab, tab.getByRole('heading', { name: 'Readiness of Northwind' }))
  await press(redundancy(tab).getByRole('button', { name: 'Dismiss…' }))
  await tabTo(page, tab.getByRole('textbox', { name: 'Why is this not a problem?' }))
  await page.keyboard.type('One sends the invoices, the other one collects.')
  await press(button(tab, 'Dismiss'))
  await redundancy(tab).waitFor({ state: 'detached' })
  await focused(tab, tab.getByRole('heading', { name: 'Findings' }))
}
