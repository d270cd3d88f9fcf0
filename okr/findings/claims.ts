import type { Okr } from '../okr.ts'
import { partName } from '../redundancy/scope.ts'
import { aimOf } from '../text/aim.ts'
import { fold } from '../text/fold.ts'

/** Something that only one can use at a time: a budget, or an audience that is to be spoken to. */
export interface Claim {
  key: string
  /** "the innovation budget", "enterprise customers". */
  label: string
  /** The share of it in percent, where the text says so. */
  percent?: number
}

const budget =
  /(?:(?<percent>\d{1,3})\s?%\s+of\s+)?(?:\bthe|\bour|\bfrom|\bof|\bout of|\bunser\w*|\bdas|\bdem|\bdes|\bvom)\s+(?<name>\p{L}[\p{L}&-]*(?:\s\p{L}[\p{L}&-]*)?)[\s-]budgets?\b/giu

/** Words before "budget" that name none. */
const unnamed = new Set(
  'the our a an this that its their same own new next total whole overall annual yearly quarterly available remaining approved full given existing current planned error performance'.split(
    ' ',
  ),
)

/** Budgets that an OKR means to use, by its title and what it says of its resources (R24, R25). */
export function budgetsOf(okr: Okr): Claim[] {
  const resources = okr.kind === 'objective' && okr.resources?.kind === 'answered' ? okr.resources.text : ''
  const found = new Map<string, Claim>()
  const text = `${okr.title}\n${resources}`
  if (!/budget/i.test(text)) return []
  for (const match of text.matchAll(budget)) {
    const name = (match.groups?.name ?? '')
      .split(/\s/)
      .filter((word) => !unnamed.has(fold(word)))
      .join(' ')
    const key = `budget:${fold(name)}`
    if (name === '' || found.has(key)) continue
    const percent = match.groups?.percent
    found.set(key, {
      key,
      label: `the ${name} budget`,
      ...(percent === undefined ? {} : { percent: Number(percent) }),
    })
  }
  return [...found.values()]
}

const reachingOut =
  /\b(?:campaigns?|newsletters?|mailings?|e-?mail(?:s|ing)?|webinars?|outreach|surveys?|interviews?|roadshows?|promotions?|call (?:all|every|each)|kampagnen?|umfragen?|anschreiben|rundschreiben)\b/i

const existing =
  /\b(?:existing|current|bestehende\w*|bestands)[\s-]?(?:customers?|clients?|accounts?|kunden)/i

/** Parties that are an audience without further words. */
const audiences = new Set(['partner', 'student', 'patient', 'donor', 'citizen', 'candidate', 'supplier'])

/** Whom an OKR means to speak to, where it plans to reach out to somebody in particular. */
export function audiencesOf(okr: Okr): Claim[] {
  if (!reachingOut.test(okr.title)) return []
  const aim = aimOf(okr.title)
  const scopes = [...aim.segments, ...aim.regions]
  const scopeWords = scopes.map((id) => aim.terms.get(id)?.words[0] ?? partName(id))
  const claim = (id: string, words: string[]): Claim => ({
    key: ['audience', id, ...scopes].join(':'),
    label: [...scopeWords, ...words].join(' '),
  })
  // Customers are an audience when they are the existing ones, or those of a segment.
  if (existing.test(okr.title)) return [claim('existing-customer', ['existing', 'customers'])]
  return [...aim.terms.values()].flatMap(({ id, label, concept }) => {
    if (concept?.kind !== 'party') return []
    const isNamed = audiences.has(id) || (aim.segments.length > 0 && (id === 'customer' || id === 'user'))
    return isNamed ? [claim(id, [`${label}s`])] : []
  })
}
