import type { JsonObject } from '../../commands/ports/document-store.ts'
import { card, type Element, go, line, run, words } from './elements.ts'

export const helpText =
  'Write "my OKRs", "requests", "find" and some words, "open" and a title, or "comment" and your text. In a channel: "discuss" and a title.'

const inChat: [string, string][] = [
  ['my OKRs', 'what you own, in this cycle'],
  ['requests', 'what waits for your answer: requests, dependencies, changes'],
  ['find churn', 'OKRs with these words'],
  ['open Win back customers', "an OKR's card: key results, progress, why, conversation"],
  ['comment I can help with this', 'writes to the OKR that you opened last, or whose message you answer'],
]
const inChannels: [string, string][] = [
  ['@OKR Align discuss Win back customers', "an OKR's conversation as a thread here"],
  ['@OKR Align connect Platform', "makes this the channel of your unit's OKRs"],
]

/** What one can say to the bot. */
export function helpCard(greeting: string): JsonObject {
  return card(
    [
      words(greeting, { size: 'medium', weight: 'bolder' }),
      words('Here you can say', { spacing: 'medium' }),
      ...inChat.map(example),
      words('In a channel where the app is installed', { spacing: 'medium' }),
      ...inChannels.map(example),
      words('What you write here is in the OKR tab at once, and the other way round.', {
        subtle: true,
        spacing: 'medium',
      }),
    ],
    [go('My OKRs', 'my-okrs', {}), go('What waits for me', 'requests', {})],
  )
}

function example([say, what]: [string, string]): Element {
  return line([run(say, { weight: 'bolder' }), run(`  ${what}`, { subtle: true })], { spacing: 'small' })
}
