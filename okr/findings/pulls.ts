import type { Okr } from '../okr.ts'
import type { Concept } from '../text/lexicon/concept.ts'
import { mentionsIn } from '../text/mentions.ts'
import { conceptById, isCommon } from '../text/phrases.ts'
import { drivers } from './drivers.ts'
import { countedIn, type Move, movesIn } from './moves.ts'

type Direction = 'up' | 'down'

/** What an OKR does to a metric: because it names it, or by way of another metric that it names. */
export interface Pull {
  /** Concept of okr/text/lexicon. */
  metric: string
  label: string
  direction: Direction
  /** Where the metric is moved by another one: that one, and why it moves. */
  by?: { label: string; direction: Direction; because: string }
}

/** So general that two OKRs which move them in opposite directions need not mean the same. */
const tooGeneral = new Set([
  'speed',
  'quality',
  'growth',
  'volume',
  'accuracy',
  'performance',
  'risk',
  'participation',
])

/** Metrics of which some want more and others less: "better" says nothing about them. */
const undecided = new Set(['hiring', 'price', 'discount', 'inventory', 'training', 'deployment'])

/**
 * Only what a text or a key result's numbers plainly say, each metric once: two people are told that they pull against
 * each other, and that must be so.
 */
export function pullsOf(okr: Okr): Pull[] {
  const named = new Map<string, Pull>()
  for (const pull of [...measured(okr), ...stated(okr)]) {
    if (!tooGeneral.has(pull.metric) && !named.has(pull.metric)) named.set(pull.metric, pull)
  }
  const pulls = new Map(named)
  for (const cause of named.values()) {
    const effects = drivers.find((driver) => driver.cause === cause.metric)?.[cause.direction] ?? []
    for (const { effect, direction, because } of effects) {
      // Who names a metric has decided about it: what else they do to it by the way is theirs to balance.
      if (pulls.has(effect)) continue
      const by = { label: cause.label, direction: cause.direction, because }
      pulls.set(effect, { metric: effect, label: labelOf(effect), direction, by })
    }
  }
  return [...pulls.values()]
}

/** The key result's own metric, moved the way its numbers or its direction say. */
function measured(okr: Okr): Pull[] {
  if (okr.kind !== 'key-result' || okr.metric === undefined || okr.target === undefined) return []
  const { baseline, target, direction } = okr
  if (baseline === target) return []
  const isUp = baseline === undefined ? direction === 'increase' : target > baseline
  return pullOf(headOf(countedIn(okr.metric)), isUp ? 'up' : 'down')
}

function stated({ title }: Okr): Pull[] {
  const moved = movesIn(title).flatMap(({ phrase, direction, language }) =>
    pullOf(headOf(phrase, language), directionOf(phrase, direction, language)),
  )
  const hires = /\b(?:hire|recruit)\s+(?:\d+|more|additional)\b/i.test(title)
  // Nobody offers fewer discounts.
  const grants =
    /\b(?:offer|give|grant|introduce|launch)\b[^.;:]*\bdiscounts?\b(?!\s+(?:polic|cap|limit|control))/i.test(
      title,
    )
  const spends = /\bspend(?:ing)?\s+more\s+on\b/i.test(title)
  return [
    ...moved,
    ...(spends ? pullOf(named('cost'), 'up') : []),
    ...(hires ? pullOf(named('hiring'), 'up') : []),
    ...(grants ? pullOf(named('discount'), 'up') : []),
  ]
}

const durations = /\b(?:times?|duration|days?|hours?|minutes?|cycles?|latency|delays?|length)\b|zeit|dauer/

/** "More responsiveness" is no longer response time: of what takes time, only a time is long or short. */
function directionOf(
  phrase: string,
  direction: Move['direction'],
  language: Move['language'],
): Move['direction'] {
  const concept = headOf(phrase, language)?.concept
  const isDuration = concept?.good === 'less' && (concept.isA?.includes('speed') ?? false)
  return isDuration && !durations.test(phrase) ? 'good' : direction
}

interface Head {
  concept: Concept
  less: boolean
}

/** The last word of a phrase says what it is: "customer churn" is churn, "lead routing" is no lead. */
function headOf(phrase: string, language?: 'en' | 'de'): Head | undefined {
  const content = mentionsIn(phrase, language).mentions.filter(
    (mention) => mention.kind !== 'word' || !(isCommon(mention.word) || usages.has(mention.word)),
  )
  const metrics = new Set(
    content.flatMap((one) => (one.kind === 'concept' && one.concept.kind === 'metric' ? [one.concept] : [])),
  )
  // "Sales margin" is about two measures at once, and "pilots priced" about something done: which one moves is a guess.
  if (metrics.size > 1 || /ed$/i.test(phrase)) return undefined
  const last = content.at(-1)
  return last?.kind === 'concept' && last.concept.kind === 'metric'
    ? { concept: last.concept, less: last.less }
    : undefined
}

const usages = new Set(['use', 'usage', 'nutzung', 'einsatz', 'efforts'])

function named(id: string): Head | undefined {
  const concept = conceptById.get(id)
  return concept === undefined ? undefined : { concept, less: false }
}

function pullOf(head: Head | undefined, moved: Direction | 'good'): Pull[] {
  if (head === undefined) return []
  const { concept, less } = head
  const metric = { metric: concept.id, label: labelOf(concept.id) }
  if (moved === 'good') {
    if (undecided.has(concept.id)) return []
    return [{ ...metric, direction: concept.good === 'less' ? 'down' : 'up' }]
  }
  return [{ ...metric, direction: less ? opposite(moved) : moved }]
}

function opposite(direction: Direction): Direction {
  return direction === 'up' ? 'down' : 'up'
}

/** The metric's own name: labels of the lexicon say what is wanted ("answering quickly"), which has no up and down. */
function labelOf(metric: string): string {
  const name = metric.replaceAll('-', ' ')
  const label = conceptById.get(metric)?.label
  return label?.startsWith(name) === true ? label : name
}
