import type { FrameLocator, Locator } from 'playwright-core'
import type { TestPerson } from './organisation.ts'
import { rowOf } from './tab-steps.ts'

/** Who was asked about the open OKR, and what each of them says. */
export function asked(tab: FrameLocator, person: TestPerson): Locator {
  return tab
    .getByRole('list', { name: 'Who was asked' })
    .getByRole('listitem')
    .filter({ hasText: person.displayName })
}

/** The mark of the tree's row that says where its OKR stands in planning, e.g. "Asked: answers are open". */
export function planningMark(tab: FrameLocator, title: string, state: string): Locator {
  return rowOf(tab.getByRole('treegrid'), title).getByRole('img', { name: new RegExp(`^${state}: `) })
}

/** What the gate of a unit lists as not met yet. */
export function unmet(gate: Locator, words: string | RegExp): Locator {
  return gate.getByRole('listitem').filter({ hasText: words })
}

/** Answers one part of the quality check of the open details. */
export async function answerPart(details: Locator, part: string, text: string): Promise<void> {
  const section = details.getByRole('region', { name: /^Quality check/ })
  await section.getByRole('button', { name: `Edit ${part.toLowerCase()}` }).click()
  await section.getByRole('textbox', { name: part }).fill(text)
  await section.getByRole('button', { name: 'Save' }).click()
  await section.getByText(text).waitFor()
}

/** Says why one part of the quality check does not apply. */
export async function waivePart(details: Locator, part: string, reason: string): Promise<void> {
  const section = details.getByRole('region', { name: /^Quality check/ })
  await section.getByRole('button', { name: `Edit ${part}` }).click()
  await section.getByRole('checkbox', { name: 'Does not apply here' }).check()
  await section.getByRole('textbox', { name: `Why ${part} does not apply` }).fill(reason)
  await section.getByRole('button', { name: 'Save' }).click()
  await section.getByText(`Does not apply: ${reason}`).waitFor()
}
