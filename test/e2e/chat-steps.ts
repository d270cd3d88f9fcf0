import type { Locator, Page } from 'playwright-core'

/** Opens the workbench's chat as a person, in one of the team's channels or in their chat with the bot. */
export async function openChat(page: Page, url: string, person: string, name: string): Promise<void> {
  await page.goto(`${url}/?${new URLSearchParams({ view: 'chat', person })}`)
  await page
    .getByRole('navigation', { name: 'Chats and channels' })
    .getByRole('button', { name, exact: true })
    .click()
  await page.getByRole('log', { name: `Messages in ${name}` }).waitFor()
}

/** Creates a channel and opens it. */
export async function createChannel(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Create a channel' }).click()
  const field = page.getByRole('textbox', { name: 'Channel name' })
  await field.fill(name)
  await field.press('Enter')
  await page.getByRole('log', { name: `Messages in ${name}` }).waitFor()
}

/** Begins a post in the open channel that mentions the bot, as people do: by choosing it from the list. */
async function tellBot(page: Page, channel: string, words: string): Promise<void> {
  const box = page.getByRole('textbox', { name: `Start a post in ${channel}` })
  await box.pressSequentially('@OKR')
  await page.getByRole('option', { name: 'OKR Align' }).waitFor()
  await box.press('Enter')
  await page.waitForFunction(
    (area) => area instanceof HTMLTextAreaElement && area.value === '@OKR Align ',
    await box.elementHandle(),
  )
  await box.pressSequentially(words)
  await box.press('Enter')
}

/** Makes the open channel the one of a unit, as its leader does. */
export async function connectUnit(page: Page, channel: string, unit: string): Promise<void> {
  await tellBot(page, channel, `connect ${unit}`)
  await threadWith(page, `published OKRs of ${unit} run here from now on`).waitFor()
}

/** The thread of the open channel that has this text in it. */
export function threadWith(page: Page, text: string): Locator {
  return page.getByLabel(/^Thread by /).filter({ hasText: text })
}

export async function replyInThread(thread: Locator, text: string): Promise<void> {
  await thread.getByRole('button', { name: 'Reply', exact: true }).click()
  const box = thread.getByRole('textbox', { name: 'Reply' })
  await box.fill(text)
  await box.press('Enter')
  await thread.getByRole('article').filter({ hasText: text }).waitFor()
}
