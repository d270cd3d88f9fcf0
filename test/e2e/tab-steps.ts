import type { FrameLocator, Locator, Page } from 'playwright-core'

/** The row of the tree whose title this is. */
export function rowOf(tree: Locator, title: string): Locator {
  return tree.getByRole('row').filter({ has: tree.page().locator(`[title="${title}"]`) })
}

/** Opens a closed row by its arrow. */
export async function openRow(row: Locator): Promise<void> {
  await row.waitFor()
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('[data-toggle]').click()
}

/** The details beside the tree, with this OKR's title in them. */
export async function openDetails(tab: FrameLocator, title: string): Promise<Locator> {
  await rowOf(tab.getByRole('treegrid'), title).click()
  const details = tab.getByRole('region', { name: 'Details' })
  await details.getByRole('heading', { level: 2, name: title }).waitFor()
  return details
}

/** Turns the title of the open details into its field. */
export async function editTitle(details: Locator): Promise<Locator> {
  await details.getByRole('heading', { level: 2 }).hover()
  await details.getByRole('button', { name: 'Edit title' }).click()
  return details.getByRole('textbox', { name: 'Title' })
}

/** Presses Tab until this has the focus, as somebody without a mouse would; gives up after a whole round. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor()
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press(key)
    if (await hasFocus(target)) return
  }
  throw new Error(`${key} does not lead to ${target}.`)
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement)
}

/** Waits until this has the focus. */
export function focused(tab: FrameLocator, target: Locator): Promise<void> {
  return target.and(tab.locator(':focus')).waitFor()
}
