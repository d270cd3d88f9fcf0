import { meaningsOf } from './phrases.ts'
import type { Language } from './stem.ts'

const shortestWhole = 9
const shortestPart = 4
const links = ['', 's', 'n', 'en', 'es', 'er']

/** "kundenzufriedenheit" is "kunden" and "zufriedenheit"; only words whose two parts are both known are cut. */
export function compoundParts(word: string, language: Language): [string, string] | undefined {
  if (language !== 'de' || word.length < shortestWhole) return undefined
  for (let cut = word.length - shortestPart; cut >= shortestPart; cut -= 1) {
    const head = word.slice(cut)
    if (meaningsOf(head, 'de').length === 0) continue
    for (const link of links) {
      const start = word.slice(0, cut)
      if (!start.endsWith(link)) continue
      const modifier = start.slice(0, start.length - link.length)
      if (modifier.length >= shortestPart && meaningsOf(modifier, 'de').length > 0) return [modifier, head]
    }
  }
  return undefined
}
