import type { Aim, Term } from '../text/aim.ts'
import { levelOf } from './coded.ts'

/** How many of the weightiest terms make keys; pairs of them are specific, single ones are not. */
const anchors = 6
const lightestAnchor = 0.6
const mostQuantities = 2
const mostBesideNumbers = 4

/** Two OKRs can have the same aim only if they share one of these keys. The most telling first. */
export function keysOf(aim: Aim): string[] {
  const terms = anchorsOf(aim)
  const keys: { key: string; weight: number }[] = []
  for (const [i, a] of terms.entries()) {
    for (const b of terms.slice(i + 1)) {
      if (isOneWord(a, b)) continue
      keys.push({ key: a.id < b.id ? `${a.id}|${b.id}` : `${b.id}|${a.id}`, weight: a.weight + b.weight })
    }
  }
  const [first] = terms
  const targets = aim.quantities.filter(({ role }) => role !== 'baseline').slice(0, mostQuantities)
  for (const quantity of targets) {
    const number = `#${levelOf(quantity)}${quantity.unit}`
    for (const { id, weight } of terms.slice(0, mostBesideNumbers))
      keys.push({ key: id + number, weight: weight + 1 })
    for (const start of aim.quantities)
      if (start.role === 'baseline' && start.value !== 0 && start.unit === quantity.unit)
        keys.push({ key: `${levelOf(start)}>${number}`, weight: 2 })
  }
  // What says little is found by the little that it says.
  if (first !== undefined)
    for (const { id, weight } of terms.length <= 2 ? terms : [first])
      keys.push({ key: id, weight: weight / 2 })
  return keys.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).map(({ key }) => key)
}

function anchorsOf(aim: Aim): Term[] {
  const terms = [...aim.terms.values()].filter(
    ({ concept }) => concept?.kind !== 'region' && concept?.kind !== 'segment',
  )
  const sorted = terms.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const heavy = sorted.filter(({ weight }) => weight >= lightestAnchor)
  return (heavy.length > 0 ? heavy : sorted).slice(0, anchors)
}

/** What comes from one word of the text is one thing to find it by: a concept and a wider one, or two wider ones. */
function isOneWord(a: Term, b: Term): boolean {
  if (includes(a, b) || includes(b, a)) return true
  return a.implied && b.implied && a.words.some((said) => b.words.includes(said))
}

function includes(narrow: Term, wide: Term): boolean {
  return narrow.concept?.isA?.includes(wide.id) ?? false
}
