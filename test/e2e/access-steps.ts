import { AxeBuilder } from '@axe-core/playwright'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { eventually } from '../outbox/eventually.ts'

/** Each theme with the colour that its pages have. */
const themes = { default: '#ffffff', dark: '#292929', contrast: '#000000' } as const
type Theme = keyof typeof themes

/** What axe finds in the tab as it is, in each theme. */
export async function axeFinds(page: Page, tab: FrameLocator): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['dark', 'contrast', 'default'] as const) {
    await switchTheme(page, tab, theme)
    const { violations } = await new AxeBuilder({ page })
      .include('iframe[title="OKR Align"]')
      .exclude(['iframe[title="OKR Align"]', '[data-tabster-dummy]'])
      .options({ resultTypes: ['violations'] })
      .analyze()
    for (const { id, nodes } of violations)
      found.push(...nodes.map((node) => `${theme}: ${id}: ${node.html} ${node.failureSummary}`))
  }
  return found
}

/** Nothing has to be scrolled sideways, the page itself not at all, and each of these can be brought into sight and clicked. */
export async function canBeUsed(tab: FrameLocator, actions: Locator[]): Promise<void> {
  const { width, wide, below } = await tab.locator('html').evaluate((root) => {
    const isScrolled = (element: Element) =>
      element === root || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
    const wide = [root, ...root.querySelectorAll('*')]
      .filter((element) => isScrolled(element) && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.outerHTML.slice(0, 200)}: ${element.scrollWidth} > ${element.clientWidth}`)
    return { width: root.clientWidth, wide, below: root.scrollHeight - root.clientHeight }
  })
  expect(width).toBe(320)
  expect(wide).toEqual([])
  expect(below).toBe(0)
  for (const action of actions) {
    await action.first().click({ trial: true })
    const box = await action.first().boundingBox()
    expect(box && [box.x >= 0, box.x + box.width <= 320]).toEqual([true, true])
  }
}

/** As Teams tells the tab that the person has chosen another theme. */
async function switchTheme(page: Page, tab: FrameLocator, theme: Theme): Promise<void> {
  await page.evaluate((name) => window.workbenchHost?.setTheme(name), theme)
  const provider = tab.locator('.fui-FluentProvider').first()
  await eventually(
    async () =>
      (await provider.evaluate((element) =>
        getComputedStyle(element).getPropertyValue('--colorNeutralBackground1').trim(),
      )) === themes[theme],
  )
}
